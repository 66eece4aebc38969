using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using QualityBot.Storage;

namespace QualityBot.Names;

/// <summary>The secret that opens the names: a systemd credential, a configured file, or a file of its own beside the store that the owner alone may read.</summary>
/// <remarks>A copy of the store never holds it: who has the copy has codes and cyphertext.</remarks>
internal static class NameSecret
{
    public const string Credential = "pupil-names-secret";

    private const int Bytes = 32;

    /// <summary>Shorter ones were typed by hand and can be guessed.</summary>
    private const int Shortest = 32;

    private static readonly byte[] Purpose = "QualityBot: names of pupils"u8.ToArray();

    /// <summary>Where the secret is or would be.</summary>
    public static string PathOf(NameKeyOptions options) =>
        Environment.GetEnvironmentVariable("CREDENTIALS_DIRECTORY") is { Length: > 0 } folder && Path.Combine(folder, Credential) is var credential && File.Exists(credential)
            ? credential
            : options.SecretFile ?? Path.Combine(options.DataFolder, "pupil-names.secret");

    /// <summary>The key of the cypher; null: there is no secret yet.</summary>
    /// <exception cref="StoreException">The file cannot be read or is too short to be one.</exception>
    public static byte[]? Find(NameKeyOptions options)
    {
        var path = PathOf(options);
        try
        {
            var text = File.Exists(path) ? File.ReadAllText(path).Trim() : null;
            return text is null ? null
                : text.Length >= Shortest ? HKDF.DeriveKey(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(text), Bytes, info: Purpose)
                : throw new StoreException(Texts.SecretIsShort(path));
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new StoreException(Texts.SecretUnreadable(path), unreadable);
        }
    }

    /// <summary>The same, made at the first use. Where names are encrypted already, a lost secret is never replaced: it has to be brought back.</summary>
    /// <exception cref="StoreException">It is lost, or cannot be read or written.</exception>
    public static byte[] FindOrMake(NameKeyOptions options)
    {
        if (Find(options) is { } known)
        {
            return known;
        }

        var path = PathOf(options);
        if (Directory.Exists(options.Folder) && Directory.EnumerateFiles(options.Folder, "*.names").Any())
        {
            throw new StoreException(Texts.SecretIsLost(path));
        }

        try
        {
            PrivateFile.Write(path, Encoding.ASCII.GetBytes(Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes))));
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            throw new StoreException(Texts.SecretUnwritable(path), unwritable);
        }

        return Find(options)!;
    }

    /// <summary>Whether others than the owner may read the file.</summary>
    public static bool IsOpenToOthers(string path) => !OperatingSystem.IsWindows() && File.Exists(path)
        && (File.GetUnixFileMode(path) & (UnixFileMode.GroupRead | UnixFileMode.OtherRead | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite)) != 0;
}
