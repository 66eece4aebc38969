using System.Security.Cryptography;
using System.Text.Json;
using QualityBot.Engine;

namespace QualityBot.FollowUp;

/// <summary>Fetches the file of a proof and keeps it on the school's own disk, under a name that the program makes.</summary>
internal sealed class ProofFileWorker(IEnumerable<IChannel> channels, EngineOptions options) : IWorker
{
    public const string Name = "proof-file";

    /// <summary>What the channel lets a bot download.</summary>
    public const long MaxBytes = 20 << 20;

    private const int LongestExtension = 6;

    /// <summary>Which file of the channel is wanted, and as which document of the school.</summary>
    public sealed record Wanted(string FileId, string FileName, long SchoolId, long DocumentId);

    /// <summary>Where it lies now, relative to the data folder.</summary>
    public sealed record Saved(string Path, long Bytes, string Sha256);

    public string Kind => Name;

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

        var path = Path.Combine("files", $"{wanted.SchoolId}", $"proof-{wanted.DocumentId}{Extension(wanted.FileName)}");
        var full = Path.Combine(options.DataFolder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        await File.WriteAllBytesAsync($"{full}.part", bytes, ct);
        File.Move($"{full}.part", full, overwrite: true);
        return new WorkResult.Done(JsonSerializer.Serialize(new Saved(path, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes))), StageJson.Options));
    }

    /// <summary>The ending is kept so that the reader's computer knows what to open it with; nothing else of a foreign name touches the disk.</summary>
    private static string Extension(string name) =>
        Path.GetExtension(name) is { Length: > 1 and <= LongestExtension } ending && ending.Skip(1).All(char.IsAsciiLetterOrDigit) ? ending.ToLowerInvariant() : "";
}
