using System.Security.Cryptography;
using System.Text;
using QualityBot.Engine;

namespace QualityBot.Drafts;

/// <summary>Where files wait that are made to be sent once: <c>ready/</c> of the data folder. The sender deletes them; what is left over is swept.</summary>
internal sealed class ReadyFolder(EngineOptions options, TimeProvider time)
{
    private const string Folder = "ready";

    /// <summary>By then a file is sent, given up or forgotten by a crash.</summary>
    private static readonly TimeSpan Forgotten = TimeSpan.FromDays(1);

    /// <summary>Keeps a file until it is sent.</summary>
    /// <param name="key">What it is made for: the same key writes the same file.</param>
    /// <param name="name">The name that the reader sees.</param>
    public async Task<Attachment> Keep(string key, string name, byte[] content, CancellationToken ct)
    {
        var folder = Path.Combine(options.DataFolder, Folder);
        Directory.CreateDirectory(folder);
        Sweep(folder);
        var path = Path.Combine(Folder, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..32]);
        await using var file = new FileStream(Path.Combine(options.DataFolder, path), Private());
        await file.WriteAsync(content, ct);
        return new(path, name) { Once = true };
    }

    private void Sweep(string folder)
    {
        var oldest = (time.GetUtcNow() - Forgotten).UtcDateTime;
        foreach (var file in new DirectoryInfo(folder).EnumerateFiles().Where(file => file.LastWriteTimeUtc < oldest))
        {
            file.Delete();
        }
    }

    private static FileStreamOptions Private()
    {
        var how = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            how.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return how;
    }
}
