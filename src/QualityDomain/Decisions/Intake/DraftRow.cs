using QualityDomain.Deadlines;
using QualityDomain.Minutes;
using QualityDomain.People;
using QualityDomain.People.Responsibles;

namespace QualityDomain.Decisions.Intake;

/// <summary>One decision of a paper that is being taken in: what was read, and what people chose instead. Not stored before the yes.</summary>
/// <param name="Row">The running number of the row in the document; 0 for what was typed in.</param>
/// <param name="Text">The wording without its number.</param>
public sealed record DraftRow(int Row, string Text)
{
    /// <summary>Its number in the document as written; null: none.</summary>
    public string? Number { get; init; }

    public string? Section { get; init; }

    /// <summary>Index of its meeting in <see cref="PaperDraft.Meetings"/>; null: it belongs to the paper itself.</summary>
    public int? Meeting { get; init; }

    /// <summary>The deadline as written; empty: none.</summary>
    public string DeadlineText { get; init; } = "";

    /// <summary>What a missing year is taken from, as <see cref="DeadlineContext.TryParse"/> reads it.</summary>
    public string Context { get; init; } = "";

    /// <summary>The canonical string of the deadline that holds now.</summary>
    public string Deadline { get; init; } = "none";

    /// <summary>The canonical string that the reader gave, whatever a person chose since.</summary>
    public string DeadlineAsRead { get; init; } = "none";

    /// <summary>The hour of the due day; null: the whole day.</summary>
    public TimeOnly? Time { get; init; }

    /// <summary>Canonical strings of further readings, best first.</summary>
    public ValueList<string> Readings { get; init; } = [];

    /// <summary>Whether the reading is unsure enough to be asked for.</summary>
    public bool DeadlineIsUnsure { get; init; }

    /// <summary>Whether a person chose or accepted the deadline.</summary>
    public bool DeadlineConfirmed { get; init; }

    /// <summary>The responsible as written; empty: none.</summary>
    public string ResponsibleText { get; init; } = "";

    /// <summary>Canonical strings of the parties that answer for it; the first leads.</summary>
    public ValueList<string> Parties { get; init; } = [];

    /// <summary>Classes as written («5-7»); null: none.</summary>
    public string? Classes { get; init; }

    public ValueList<string> Subjects { get; init; } = [];

    public string? ExpectedResult { get; init; }

    /// <summary>What somebody typed, where the wording is shorter by the deadline that was taken out of it; null: as it is.</summary>
    public string? AsTyped { get; init; }

    /// <summary>What a person should look at.</summary>
    public ValueList<Doubt> Doubts { get; init; } = [];

    public RowFate Fate { get; init; }

    /// <summary>The deadline as a value.</summary>
    public Deadline DeadlineValue => Deadlines.Deadline.TryParse(Deadline, out var value) ? value : new Deadline.None();

    /// <summary>The context as a value.</summary>
    public DeadlineContext ContextValue => DeadlineContext.TryParse(Context, out var value) ? value : new DeadlineContext.Unknown();

    /// <summary>Whether it is taken at all.</summary>
    public bool IsTaken => Fate is not RowFate.Drop;

    /// <summary>Whether the wording only takes note of something, so that there is nothing to do: «Принять к сведению …», «О порядке …».</summary>
    /// <remarks>Decision of ours, from items of real minutes and orders.</remarks>
    public bool IsInformation => Notes.Any(note => Text.StartsWith(note, StringComparison.OrdinalIgnoreCase)) || Text.EndsWith("оставляю за собой.", StringComparison.OrdinalIgnoreCase);

    private static readonly string[] Notes = ["принять к сведению", "принять информацию", "информацию принять", "информация о", "о ", "об "];

    /// <summary>Grades and classes that it names, read from the text of its column.</summary>
    public ClassSet NamedClasses => ClassSet.TryParse(Classes, out var set) ? set : new([], []);

    /// <summary>The row as the reader gave it.</summary>
    public static DraftRow Of(ReadDecision read, int? meeting) => new(read.Row, read.Text)
    {
        Number = read.Number,
        Section = read.Section,
        Meeting = meeting,
        DeadlineText = read.DeadlineText,
        Context = Contexts.Print(read.Context),
        Deadline = read.Deadline.Deadline.ToString(),
        DeadlineAsRead = read.Deadline.Deadline.ToString(),
        Time = read.Deadline.Time,
        Readings = ReadingsOf(read.Deadline),
        DeadlineIsUnsure = IsUnsure(read.Deadline),
        ResponsibleText = read.ResponsibleText,
        Parties = PartiesReader.Read(read.ResponsibleText).Parties.Select(party => party.ToString()).ToValueList(),
        Classes = read.Classes,
        Subjects = read.Subjects,
        ExpectedResult = read.ExpectedResult,
        Doubts = read.Doubts,
    };

    /// <summary>A decision as somebody typed it; a plain time in its words is its deadline.</summary>
    public static DraftRow Typed(string text, DateOnly today)
    {
        var context = new DeadlineContext.Day(today);
        var found = DeadlineReader.FindIn(text, context).FirstOrDefault(one => !one.Reading.NeedsConfirmation);
        var row = new DraftRow(0, text) { Context = Contexts.Print(context) };
        return found is null ? row : row with
        {
            Text = Wording.Without(text, found.Start, found.Length),
            AsTyped = text,
            DeadlineText = text.Substring(found.Start, found.Length),
            Deadline = found.Reading.Deadline.ToString(),
            DeadlineAsRead = found.Reading.Deadline.ToString(),
            Time = found.Reading.Time,
            Readings = ReadingsOf(found.Reading),
            DeadlineIsUnsure = IsUnsure(found.Reading),
        };
    }

    /// <summary>The row with its deadline read anew, in another context or from other words; what a person chose stays.</summary>
    public DraftRow ReadAgain(DeadlineContext context)
    {
        var row = this with { Context = Contexts.Print(context) };
        if (DeadlineConfirmed || DeadlineText.Length == 0)
        {
            return row;
        }

        var reading = DeadlineReader.Read(DeadlineText, context);
        return row with { Deadline = reading.Deadline.ToString(), Time = reading.Time, DeadlineAsRead = reading.Deadline.ToString(), Readings = ReadingsOf(reading), DeadlineIsUnsure = IsUnsure(reading) };
    }

    private static ValueList<string> ReadingsOf(DeadlineReading reading) =>
        reading.Alternatives.Where(other => other is not Deadlines.Deadline.Invalid).Select(other => other.ToString()).ToValueList();

    private static bool IsUnsure(DeadlineReading reading) =>
        reading.NeedsConfirmation || reading.Alternatives.Count > 0 || reading.Doubts.Count > 0 || reading.Rules.Contains(ReadingRule.YearMeansSchoolYear);
}

/// <summary>What becomes of a row.</summary>
public enum RowFate
{
    /// <summary>As the whole paper: to work, or to the archive.</summary>
    AsPaper,

    /// <summary>To the archive, whatever the rest: nothing is reminded.</summary>
    Archive,

    /// <summary>To the archive as done.</summary>
    Done,

    /// <summary>Not taken.</summary>
    Drop,
}
