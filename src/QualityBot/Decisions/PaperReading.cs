using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using QualityBot.Documents;
using QualityBot.Engine;
using QualityBot.Staff;
using QualityDomain;
using QualityDomain.Decisions.Intake;
using QualityDomain.Minutes;
using QualityDomain.People.StaffList;

namespace QualityBot.Decisions;

/// <summary>Fetches a paper and reads it. Nothing of it is kept: the result goes into the open dialogue only.</summary>
internal sealed class PaperReading(IEnumerable<IChannel> channels) : IWorker
{
    public const string KindName = "im.read";

    /// <summary>The largest file that is looked at.</summary>
    public const long MaxBytes = 10 * 1024 * 1024;

    /// <summary>A table with fewer names is no staff list.</summary>
    private const int FewestOnAList = 3;

    public string Kind => KindName;

    public async Task<WorkResult> Do(WorkOrder order, CancellationToken ct)
    {
        var job = JsonSerializer.Deserialize<ReadingJob>(order.Payload, StageJson.Options)!;
        if (job.Source.Text is { } text)
        {
            return Read(QualityDomain.Minutes.PlainText.Read(text, job.Source.Name), Encoding.UTF8.GetBytes(text), job);
        }

        byte[] bytes;
        try
        {
            bytes = await channels.Single(channel => channel.Name == order.For.Channel).Download(job.Source.FileId!, MaxBytes, ct);
        }
        catch (IOException)
        {
            return new WorkResult.Refused(Texts.NotDownloaded);
        }

        if (job.Source.Name.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase) && CorrectionFile.Read(bytes) is Outcome<CorrectionFile?>.Ok({ } corrections))
        {
            return new WorkResult.Refused(Texts.CorrectionsWithoutPaper(corrections.PaperName));
        }

        return DocumentOpener.Open(bytes, job.Source.Name).Match(
            document => Read(document, bytes, job),
            problem => new WorkResult.Refused(Documents.Texts.Explain(problem)));
    }

    private static WorkResult Read(SourceDocument document, byte[] content, ReadingJob job)
    {
        var draft = PaperDraft.Of(MinutesReader.Read(document, null), job.Source.Name, job.Today) with { Version = job.Stamp };
        var people = draft.Rows.Count == 0 && job.Source.FileId is not null ? StaffListReader.Read(StaffTables.Best(document)).Staff.Count : 0;
        return draft.Rows.Count == 0 && people < FewestOnAList
            ? new WorkResult.Refused(Texts.NothingFound(job.Source))
            : new WorkResult.Done(JsonSerializer.Serialize(new ReadPaper(draft, job.Source, Convert.ToHexStringLower(SHA256.HashData(content))) { People = people }, StageJson.Options));
    }
}

/// <summary>What is to be read, and on which day.</summary>
/// <param name="Stamp">Where the draft's version begins, so that buttons of two drafts differ.</param>
internal sealed record ReadingJob(PaperSource Source, DateOnly Today, int Stamp);
