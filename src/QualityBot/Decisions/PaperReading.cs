using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using QualityBot.Assessments.Reading;
using QualityBot.Assessments.Uploading;
using QualityBot.Documents;
using QualityBot.Engine;
using QualityBot.Staff;
using QualityDomain;
using QualityDomain.Decisions.Intake;
using QualityDomain.Letters;
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

        switch (UploadResults.LooksLikeATable(job.Source.Name) ? ResultsReader.Read(bytes, job.Source.Name) : new NoResults())
        {
            case Outcome<ResultFile>.Ok:
                return new WorkResult.Done(JsonSerializer.Serialize(new ReadPaper(Decisions(QualityDomain.Minutes.PlainText.Read("", job.Source.Name), job), job.Source, "") { IsResults = true }, StageJson.Options));
            case Outcome<ResultFile>.Refused(HoldsNames names):
                return new WorkResult.Refused(Assessments.Texts.ExplainFile(names));
        }

        return (await FileOpener.Open(bytes, job.Source.Name, ct)).Match(
            document => Read(document, bytes, job),
            problem => new WorkResult.Refused(Documents.Texts.Explain(problem)));
    }

    private static WorkResult Read(SourceDocument document, byte[] content, ReadingJob job)
    {
        var (decisions, letter) = (Decisions(document, job), Letter(document, job));
        var asLetter = job.Source.As is { } wanted ? wanted == ReadAs.Letter : Incoming.IsLetter(letter, decisions, job.Source.Text is not null);
        var (draft, other) = asLetter ? (LetterDraft.Of(letter, NameOf(job.Source), job.SentOn), decisions.Rows.Count) : (decisions with { IsFounders = letter.Head.IsFromOffice && decisions.Kind == DocumentKind.Order }, decisions.Kind == DocumentKind.Minutes ? 0 : letter.Instructions.Count); // Minutes are no letter, whatever their sentences ask for.
        var people = draft.Rows.Count == 0 && job.Source.FileId is not null ? StaffListReader.Read(StaffTables.Best(document)).Staff.Count : 0;
        return draft.Rows.Count == 0 && people < FewestOnAList
            ? new WorkResult.Refused(Texts.NothingFound(job.Source))
            : new WorkResult.Done(JsonSerializer.Serialize(new ReadPaper(draft with { Version = job.Stamp }, job.Source, Convert.ToHexStringLower(SHA256.HashData(content))) { People = people, Otherwise = other }, StageJson.Options));
    }

    private static PaperDraft Decisions(SourceDocument document, ReadingJob job) => PaperDraft.Of(MinutesReader.Read(document, null), job.Source.Name, job.Today);

    /// <summary>What somebody wrote to a file is a message of its own, before the file.</summary>
    private static ReadLetter Letter(SourceDocument document, ReadingJob job)
    {
        var letter = job.Source.Text is { } text ? LetterReader.OfMessage(text, job.SentOn, job.Source.Author) : LetterReader.OfDocument(document, job.SentOn);
        return job.Source.Caption is not { Length: > 0 } caption ? letter
            : letter with { Instructions = [.. LetterReader.OfMessage(caption, job.SentOn, null).Instructions.Where(one => letter.Instructions.All(other => other.Text != one.Text)), .. letter.Instructions] };
    }

    private static string NameOf(PaperSource source) => source.FileId is null ? Texts.Message : source.Name;
}

/// <summary>What is to be read, and on which day.</summary>
/// <param name="Stamp">Where the draft's version begins, so that buttons of two drafts differ.</param>
internal sealed record ReadingJob(PaperSource Source, DateOnly Today, int Stamp)
{
    /// <summary>The day from which «завтра» counts.</summary>
    public DateOnly SentOn => Source.SentOn ?? Today;
}
