using System.Globalization;
using QualityBot.Storage;

namespace QualityBot.Names;

/// <summary>The encrypted names beside a copy of the store, and the way back. The secret is never copied.</summary>
internal static class NameCopies
{
    private const string Mark = ".names-";

    /// <summary>Puts the encrypted files beside the copy: <c>copy.db.names-1</c>.</summary>
    /// <returns>How many schools have one.</returns>
    public static int Copy(NameKeyOptions options, string copyPath)
    {
        var files = Directory.Exists(options.Folder) ? Directory.GetFiles(options.Folder, "*.names") : [];
        foreach (var file in files)
        {
            PrivateFile.Write(copyPath + Mark + Path.GetFileNameWithoutExtension(file), File.ReadAllBytes(file));
        }

        return files.Length;
    }

    /// <summary>Puts those that lie beside the copy in their place; what stood there stays beside it.</summary>
    /// <returns>The schools that got one, and whether the secret of this machine opens it.</returns>
    public static IReadOnlyList<(long School, bool Opens)> Restore(NameKeyOptions options, string copyPath)
    {
        var restored = new List<(long, bool)>();
        foreach (var file in Directory.EnumerateFiles(Path.GetDirectoryName(Path.GetFullPath(copyPath))!, Path.GetFileName(copyPath) + Mark + "*"))
        {
            if (!long.TryParse(file[(file.LastIndexOf('-') + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var school))
            {
                continue;
            }

            var target = options.FileOf(school);
            if (File.Exists(target))
            {
                File.Copy(target, target + ".replaced", overwrite: true);
            }

            PrivateFile.Write(target, File.ReadAllBytes(file));
            restored.Add((school, Opens(options, school)));
        }

        return restored;
    }

    /// <summary>Whether the names of a school can be read on this machine.</summary>
    public static bool Opens(NameKeyOptions options, long school)
    {
        try
        {
            _ = new NameKey(options).Read(school);
            return true;
        }
        catch (StoreException)
        {
            return false;
        }
    }
}
