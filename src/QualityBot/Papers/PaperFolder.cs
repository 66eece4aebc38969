using QualityBot.Engine;

namespace QualityBot.Papers;

/// <summary>Where drawn papers wait to be sent: <c>papers/</c> of the data folder.</summary>
/// <remarks>One file for each school, reader, paper and format, replaced by the next of the same kind: the folder does not grow with every press.</remarks>
internal sealed class PaperFolder(EngineOptions options)
{
    private const string Folder = "papers";

    /// <summary>Puts the bytes there at once or not at all; a sender that reads the old file goes on reading it.</summary>
    /// <returns>The path relative to the data folder.</returns>
    public async Task<string> Keep(string name, byte[] bytes, CancellationToken ct)
    {
        Directory.CreateDirectory(Path.Combine(options.DataFolder, Folder));
        var path = Path.Combine(Folder, name);
        var draft = Path.Combine(options.DataFolder, Folder, $"{Path.GetRandomFileName()}.part");
        await File.WriteAllBytesAsync(draft, bytes, ct);
        File.Move(draft, Path.Combine(options.DataFolder, path), overwrite: true);
        return path;
    }

    /// <summary>A file name for the reader's paper that no path can be built from.</summary>
    public static string NameFor(long school, long person, ButtonData paper, string ending) =>
        string.Concat($"{school}-{person}-{paper.Row}-{paper.Argument}.{ending}".Select(c => char.IsLetterOrDigit(c) || c is '-' or '.' ? c : '_'));
}
