using System.Text.Json;
using QualityBot.Engine;
using QualityDomain;

namespace QualityBot.Decisions;

/// <summary>Fetches a workbook that came while a paper is open, and tells whether it is one of ours.</summary>
internal sealed class SheetReading(IEnumerable<IChannel> channels) : IWorker
{
    public const string KindName = "im.back";

    public string Kind => KindName;

    public static bool IsWorkbook(Content.Document file) => file.Name.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase);

    public async Task<WorkResult> Do(WorkOrder order, CancellationToken ct)
    {
        var source = JsonSerializer.Deserialize<PaperSource>(order.Payload, StageJson.Options)!;
        byte[] content;
        try
        {
            content = await channels.Single(channel => channel.Name == order.For.Channel).Download(source.FileId!, PaperReading.MaxBytes, ct);
        }
        catch (IOException)
        {
            return new WorkResult.Refused(Texts.NotDownloaded);
        }

        return CorrectionFile.Read(content).Match<WorkResult>(
            file => new WorkResult.Done(JsonSerializer.Serialize(new ReturnedSheet(file), StageJson.Options)),
            problem => new WorkResult.Refused(Documents.Texts.Explain(problem)));
    }
}

/// <summary>What came back; null: a workbook that is none of ours.</summary>
internal sealed record ReturnedSheet(CorrectionFile? File);
