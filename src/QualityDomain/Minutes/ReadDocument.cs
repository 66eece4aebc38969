using QualityDomain.Deadlines;
using QualityDomain.People.Responsibles;

namespace QualityDomain.Minutes;

/// <summary>A document as a careful clerk reads it: what it is, what it decides, and why every other line is no decision.</summary>
public sealed record ReadDocument(DocumentHead Head, ValueList<ReadDecision> Decisions, ValueList<SkippedRow> Skipped)
{
    /// <summary>Doubts about lines that are no decisions: an empty item, a stale year in the text, an outdated basis.</summary>
    public ValueList<Finding> Findings { get; init; } = [];

    /// <summary>Whether no known structure explained the document, so that another way to see it was taken; people should look at every row.</summary>
    public bool IsGuess { get; init; }
}

/// <summary>What the head says of the whole document.</summary>
/// <param name="SchoolYear">The calendar year in which the school year of the document begins; null: unknown.</param>
public sealed record DocumentHead(DocumentKind Kind, string Title, string? School, LooseDate? Date, string? Number, int? SchoolYear)
{
    /// <summary>The calendar year of a plan «на 2026 год»; null: it is no such plan.</summary>
    public int? CalendarYear { get; init; }

    /// <summary>The one day for which a plan is made, as its title writes it; null: it is for more than a day, or no plan.</summary>
    public string? OnlyDay { get; init; }
}

/// <summary>One item that somebody decided or planned, with the doubts a person should see before it is taken to work.</summary>
/// <param name="Row">Running number over all table rows (headers included) and list items of the document, from 1.</param>
/// <param name="At">Where its text begins.</param>
/// <param name="Text">The wording without its number.</param>
public sealed record ReadDecision(int Row, Position At, string Text)
{
    /// <summary>Whether it is a measure of a table by classes and subjects rather than an item with a deadline.</summary>
    public bool IsMeasure { get; init; }

    /// <summary>Whether it is a row of a table; otherwise an item of a list.</summary>
    public bool IsTableRow { get; init; }

    /// <summary>Who decided; null for plans.</summary>
    public ReadMeeting? Meeting { get; init; }

    /// <summary>Its number inside the document as written, without the dot at the end; null: none.</summary>
    public string? Number { get; init; }

    /// <summary>Which list of the document the number belongs to; numbers of different lists may repeat.</summary>
    public int List { get; init; }

    /// <summary>The section it stands in; null: none.</summary>
    public string? Section { get; init; }

    /// <summary>The deadline as written; empty: none.</summary>
    public string DeadlineText { get; init; } = "";

    /// <summary>Where the deadline is written; null: nowhere.</summary>
    public Position? DeadlineAt { get; init; }

    /// <summary>The cell where the deadline is or would be written, also when it is empty; null: the row has no such column.</summary>
    public Position? DeadlineCell { get; init; }

    /// <summary>What the deadline's missing year is taken from.</summary>
    public DeadlineContext Context { get; init; } = new DeadlineContext.Unknown();

    /// <summary>The deadline as understood.</summary>
    public DeadlineReading Deadline { get; init; } = new("", new Deadline.None());

    /// <summary>The responsible as written; empty: none.</summary>
    public string ResponsibleText { get; init; } = "";

    /// <summary>Where the responsible is written; null: nowhere.</summary>
    public Position? ResponsibleAt { get; init; }

    /// <summary>The cell where the responsible is or would be written, also when it is empty; null: the row has no such column.</summary>
    public Position? ResponsibleCell { get; init; }

    /// <summary>The cell for the mark of execution («Отметка об исполнении»), also when it is empty; null: the table has no such column.</summary>
    public Position? ExecutionCell { get; init; }

    /// <summary>The responsible as understood.</summary>
    public PartiesReading Responsible { get; init; } = new("", []);

    /// <summary>Classes as written («5-7»); null: none.</summary>
    public string? Classes { get; init; }

    public ValueList<string> Subjects { get; init; } = [];

    /// <summary>The result that is expected, which is how the programme will know that it is done; null: none is named.</summary>
    public string? ExpectedResult { get; init; }

    /// <summary>What stands in columns of no known meaning («Место», «Форма»), each with its heading.</summary>
    public ValueList<string> Besides { get; init; } = [];

    public ValueList<Doubt> Doubts { get; init; } = [];

    /// <summary>Where a remark about that part of the decision belongs: at the words, else at the cell where they are missing, else at the decision.</summary>
    public Position PlaceOf(DoubtField field) => field switch
    {
        DoubtField.Deadline => DeadlineAt ?? DeadlineCell ?? At,
        DoubtField.Responsible => ResponsibleAt ?? ResponsibleCell ?? At,
        _ => At,
    };
}

/// <summary>A line that is no decision. <paramref name="Row"/> is 0 for a paragraph that is neither a table row nor a list item.</summary>
public sealed record SkippedRow(int Row, Position At, string Text, SkipReason Reason);

/// <summary>Why a line is no decision.</summary>
public enum SkipReason
{
    /// <summary>The head of a table, or a line of the document's own head.</summary>
    Heading,

    /// <summary>A row over the following rows that names their common subject.</summary>
    Section,
    Signature,
    Empty,

    /// <summary>Prose, or a numbered point of prose.</summary>
    Text,

    /// <summary>A row of a programme's passport.</summary>
    Passport,

    /// <summary>A row of a map of causes.</summary>
    Map,

    /// <summary>The rest of the row above.</summary>
    Continued,
}
