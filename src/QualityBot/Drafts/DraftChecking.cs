using System.Text.Json;
using QualityBot.Documents;
using QualityBot.Engine;
using QualityDomain;

namespace QualityBot.Drafts;

/// <summary>Fetches a draft, checks it and writes the remarks on its margins. Of the draft itself nothing is kept.</summary>
internal sealed class DraftChecking(IEnumerable<IChannel> channels, ReadyFolder ready, SchoolClock clock) : IWorker
{
    /// <summary>The largest file that is looked at.</summary>
    public const long MaxBytes = 10 * 1024 * 1024;

    public string Kind => CheckJob.Kind;

    public async Task<WorkResult> Do(WorkOrder order, CancellationToken ct)
    {
        var job = JsonSerializer.Deserialize<CheckJob>(order.Payload, StageJson.Options)!;
        if (job.Text is { } text)
        {
            return Answer(MarkedDraft.Of(QualityDomain.Minutes.PlainText.Read(text, job.Name), content: null, clock.Now), file: null);
        }

        byte[] content;
        try
        {
            content = await channels.Single(channel => channel.Name == order.For.Channel).Download(job.FileId!, MaxBytes, ct);
        }
        catch (IOException)
        {
            return new WorkResult.Refused(Texts.NotDownloaded);
        }

        switch (MarkedDraft.Open(content, job.Name, clock.Now))
        {
            case Outcome<MarkedDraft>.Ok(var marked):
                return Answer(marked, marked.Content is { } bytes ? await ready.Keep(order.Key, Texts.CheckedName(job.Name), bytes, ct) : null, DocumentOpener.IsSigned(content));
            case Outcome<MarkedDraft>.Refused(var problem):
                return new WorkResult.Refused(Documents.Texts.Explain(problem));
            default:
                throw new InvalidOperationException("Outcome has two cases.");
        }
    }

    private static WorkResult.Done Answer(MarkedDraft marked, Attachment? file, bool wasSigned = false)
    {
        var remarks = marked.Check.Remarks;
        var answer = new CheckedDraft(
            marked.Check.Decisions,
            remarks.Select(remark => remark.Kind).ToValueList(),
            marked.Check.Places,
            file is null ? remarks.Select(Texts.Line).ToValueList() : [],
            file)
        {
            WasSigned = wasSigned,
        };
        return new(JsonSerializer.Serialize(answer, StageJson.Options));
    }
}
