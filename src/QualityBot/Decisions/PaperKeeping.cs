using System.Text;
using System.Text.Json;
using QualityBot.Engine;

namespace QualityBot.Decisions;

/// <summary>Puts the file of a paper that was taken in on the school's own disk.</summary>
internal sealed class PaperKeeping(IEnumerable<IChannel> channels, EngineOptions options) : IWorker
{
    public const string KindName = "im.keep";

    public string Kind => KindName;

    public async Task<WorkResult> Do(WorkOrder order, CancellationToken ct)
    {
        var job = JsonSerializer.Deserialize<KeepingJob>(order.Payload, StageJson.Options)!;
        var path = Path.Combine(options.DataFolder, job.Path);
        if (!File.Exists(path))
        {
            var bytes = job.Source.Text is { } text
                ? Encoding.UTF8.GetBytes(text)
                : await channels.Single(channel => channel.Name == order.For.Channel).Download(job.Source.FileId!, PaperReading.MaxBytes, ct);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await Write(path + ".part", bytes, ct);
            File.Move(path + ".part", path, overwrite: true);
        }

        return new WorkResult.Done("{}");
    }

    private static async Task Write(string path, byte[] bytes, CancellationToken ct)
    {
        var how = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            how.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        await using var file = new FileStream(path, how);
        await file.WriteAsync(bytes, ct);
        file.Flush(flushToDisk: true);
    }
}

/// <summary>Which file goes where; the path is relative to the data folder.</summary>
internal sealed record KeepingJob(PaperSource Source, string Path);
