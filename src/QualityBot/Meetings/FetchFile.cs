using System.Text.Json;
using QualityBot.Engine;

namespace QualityBot.Meetings;

/// <summary>Fetches the file of an announcement and keeps it on the school's own disk, from where readers ask for it.</summary>
internal sealed class FetchFile(IEnumerable<IChannel> channels, EngineOptions options) : IWorker
{
    public const string Name = "announced-file";

    /// <summary>What the channel lets a bot download.</summary>
    private const long MaxBytes = 20 << 20;

    private const int LongestExtension = 6;

    /// <param name="Number">Makes the file's own name; nothing else of a foreign name touches the disk.</param>
    public sealed record Wanted(string FileId, string FileName, long SchoolId, long Number);

    private sealed record Kept(string Path);

    public string Kind => Name;

    public static string PathOf(string json) => JsonSerializer.Deserialize<Kept>(json, StageJson.Options)!.Path;

    public async Task<WorkResult> Do(WorkOrder order, CancellationToken ct)
    {
        var wanted = JsonSerializer.Deserialize<Wanted>(order.Payload, StageJson.Options)!;
        byte[] bytes;
        try
        {
            bytes = await channels.Single(channel => channel.Name == order.For.Channel).Download(wanted.FileId, MaxBytes, ct);
        }
        catch (IOException)
        {
            return new WorkResult.Refused(Texts.FileIsLost);
        }

        var ending = Path.GetExtension(wanted.FileName) is { Length: > 1 and <= LongestExtension } known && known.Skip(1).All(char.IsAsciiLetterOrDigit) ? known.ToLowerInvariant() : "";
        var path = Path.Combine("files", $"{wanted.SchoolId}", $"announced-{wanted.Number}{ending}");
        var full = Path.Combine(options.DataFolder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        await File.WriteAllBytesAsync($"{full}.part", bytes, ct);
        File.Move($"{full}.part", full, overwrite: true);
        return new WorkResult.Done(JsonSerializer.Serialize(new Kept(path), StageJson.Options));
    }
}
