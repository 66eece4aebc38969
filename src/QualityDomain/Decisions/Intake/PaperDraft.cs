using QualityDomain.Deadlines;
using QualityDomain.Letters;
using QualityDomain.Minutes;

namespace QualityDomain.Decisions.Intake;

/// <summary>A paper between reading and the yes: its rows, what people answered, and what it is for.</summary>
/// <remarks>A plain value: it is kept as JSON with the open dialogue and thrown away with it.</remarks>
public sealed record PaperDraft(string FileName, DocumentKind Kind, string Title)
{
    public string? Number { get; init; }

    /// <summary>The day of the document as its head has it; null: none.</summary>
    public LooseDate? Date { get; init; }

    /// <summary>Who decided, in the order of the document.</summary>
    public ValueList<DraftMeeting> Meetings { get; init; } = [];

    public ValueList<DraftRow> Rows { get; init; } = [];

    /// <summary>Whether the structure of the paper was guessed, so that every row wants a look.</summary>
    public bool IsGuess { get; init; }

    /// <summary>Lines that are no decisions, with the reason.</summary>
    public ValueList<SkippedRow> Skipped { get; init; } = [];

    /// <summary>Doubts about lines that are no decisions.</summary>
    public ValueList<Finding> Findings { get; init; } = [];

    public ImportMode Mode { get; init; }

    /// <summary>Keys of questions that were answered or set aside.</summary>
    public ValueList<string> Settled { get; init; } = [];

    /// <summary>Who was meant by parties that nobody or several people hold, as answered.</summary>
    public ValueList<PartyAnswer> Answers { get; init; } = [];

    /// <summary>What the head says when it is a letter or message rather than a paper of decisions; else null.</summary>
    public LetterHead? Letter { get; init; }

    /// <summary>Whether it comes from the founder or an office above the school.</summary>
    public bool IsFounders { get; init; }

    /// <summary>Counts every change, so that a button of an older picture is recognised.</summary>
    public int Version { get; init; }

    /// <summary>Whether it is no paper but one decision that somebody types.</summary>
    public bool IsTyped => FileName.Length == 0;

    /// <summary>Whether any decision is left to be taken.</summary>
    public bool HasRows => Rows.Any(row => row.IsTaken);

    /// <summary>The draft of what was read.</summary>
    /// <param name="today">Stands for the day of a paper that names none.</param>
    public static PaperDraft Of(ReadDocument document, string fileName, DateOnly today)
    {
        var meetings = document.Decisions.Select(decision => decision.Meeting).OfType<ReadMeeting>().Distinct().ToList();
        return new(fileName, document.Head.Kind, document.Head.Title)
        {
            Number = document.Head.Number,
            Date = document.Head.Date,
            Meetings = meetings.Select(meeting => new DraftMeeting(meeting.Kind, meeting.Title, meeting.Date)).ToValueList(),
            Rows = document.Decisions.Select(read => DraftRow.Of(read, read.Meeting is { } meeting ? meetings.IndexOf(meeting) : null))
                .Select(row => row.Context.Length > 0 ? row : row.ReadAgain(new DeadlineContext.Day(today))).ToValueList(),
            Skipped = document.Skipped,
            IsGuess = document.IsGuess,
            Findings = document.Findings,
        };
    }

    /// <summary>The day from which the deadlines of a row count: its meeting's, its context's, else <paramref name="today"/>.</summary>
    public DateOnly MadeOn(DraftRow row, DateOnly today) =>
        (row.Meeting is { } meeting ? Meetings[meeting].Date?.First : null) ?? row.ContextValue.FirstDay ?? today;

    /// <summary>Whether a row goes to work rather than to the archive.</summary>
    public bool GoesToWork(DraftRow row) => Mode == ImportMode.Work && row.Fate == RowFate.AsPaper;

    /// <summary>The draft after something changed.</summary>
    public PaperDraft Changed(PaperDraft after) => after with { Version = Version + 1 };

    public PaperDraft WithRow(int index, Func<DraftRow, DraftRow> change) => WithRows([index], change);

    public PaperDraft WithRows(IReadOnlyCollection<int> indices, Func<DraftRow, DraftRow> change) =>
        Changed(this with { Rows = Rows.Select((row, index) => indices.Contains(index) ? change(row) : row).ToValueList() });

    /// <summary>A meeting was held then: its deadlines are read anew from there.</summary>
    public PaperDraft Held(int meeting, LooseDate date) => Changed(this with
    {
        Meetings = Meetings.Select((one, index) => index == meeting ? one with { Date = date } : one).ToValueList(),
        Rows = Rows.Select(row => row.Meeting == meeting ? row.ReadAgain(date.Day is null ? new DeadlineContext.Month(date.First) : new DeadlineContext.Day(date.First)) : row).ToValueList(),
    });
}

/// <summary>A meeting of the paper.</summary>
/// <param name="Date">Null when the document does not tell and nobody said yet.</param>
public sealed record DraftMeeting(MeetingKind Kind, string Title, LooseDate? Date);
