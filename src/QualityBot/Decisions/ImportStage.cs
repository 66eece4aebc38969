using System.Text.Json.Serialization;
using QualityDomain;
using QualityDomain.Decisions.Intake;
using QualityDomain.Decisions.RoundTrip;

namespace QualityBot.Decisions;

/// <summary>Where the taking in of a paper stands.</summary>
[JsonDerivedType(typeof(Asking), "asking")]
[JsonDerivedType(typeof(Reading), "reading")]
[JsonDerivedType(typeof(Preview), "preview")]
public abstract record ImportStage
{
    /// <summary>Papers that were handed in meanwhile and come next.</summary>
    public ValueList<PaperSource> Queue { get; init; } = [];

    /// <summary>A file or a text is awaited.</summary>
    /// <param name="IsUnasked">Nobody called for it: something just came.</param>
    public sealed record Asking(bool IsUnasked = false) : ImportStage;

    /// <summary>A worker reads it.</summary>
    public sealed record Reading(string WorkKey, PaperSource Source) : ImportStage;

    /// <summary>The person looks at what was read; nothing is stored yet.</summary>
    public sealed record Preview(ReadPaper Paper, View View) : ImportStage
    {
        /// <summary>A paper that came while this one is open; null: none waits for an answer.</summary>
        public PaperSource? Offered { get; init; }

        /// <summary>Answers that were taken over from earlier papers.</summary>
        public ValueList<PartyAnswer> Recalled { get; init; } = [];

        /// <summary>Phrases that were taken as they were corrected in earlier papers.</summary>
        public ValueList<PhraseMeaning> Phrases { get; init; } = [];

        /// <summary>A workbook that is being looked at; null: none.</summary>
        public ReturningFile? Returning { get; init; }

        /// <summary>What a workbook would change, until the person says yes or no; null: none came.</summary>
        public Corrections? Corrections { get; init; }

        public PaperDraft Draft => Paper.Draft;

        /// <summary>How many of its rows the register has already: then it can be given back with marks.</summary>
        public int Matching { get; init; }

        /// <summary>The same paper with another picture of it.</summary>
        public Preview Show(View view) => this with { View = view };

        public Preview With(PaperDraft draft) => this with { Paper = Paper with { Draft = draft } };
    }
}

/// <summary>A workbook that came while a paper is open, and the work that looks at it.</summary>
public sealed record ReturningFile(string WorkKey, PaperSource Source);

/// <summary>What was handed in: a file that the channel keeps, or a text.</summary>
public sealed record PaperSource(string? FileId, string Name, long Bytes, string? Text)
{
    /// <summary>Who wrote it, when somebody sent it on; null: unknown or the sender.</summary>
    public string? Author { get; init; }

    /// <summary>The day on which it was written; null: today.</summary>
    public DateOnly? SentOn { get; init; }

    /// <summary>What somebody wrote to the file.</summary>
    public string? Caption { get; init; }

    /// <summary>How a person wants it read; null: as it looks.</summary>
    public ReadAs? As { get; init; }
}

/// <summary>The two ways in which the same file can be read.</summary>
public enum ReadAs
{
    /// <summary>Minutes, plan, order: a list of decisions.</summary>
    Decisions,

    /// <summary>A letter: what is asked for, until when.</summary>
    Letter,
}

/// <summary>What a worker read.</summary>
/// <param name="Sha256">Hash of the content, by which the same file is recognised.</param>
public sealed record ReadPaper(PaperDraft Draft, PaperSource Source, string Sha256)
{
    /// <summary>People found where no decision was: the file is the staff list. 0: it is a paper.</summary>
    public int People { get; init; }

    /// <summary>The file holds results of pupils: it goes where results go.</summary>
    public bool IsResults { get; init; }

    /// <summary>How many rows the other way of reading would give (<see cref="ReadAs"/>).</summary>
    public int Otherwise { get; init; }
}

/// <summary>Which picture of the paper is shown.</summary>
/// <param name="At">A page, a row or a question, as the kind has it.</param>
public sealed record View(ViewKind Kind, int At = 0)
{
    /// <summary>Rows that a picker changes.</summary>
    public ValueList<int> Rows { get; init; } = [];

    /// <summary>The question that a picker answers; null: a row is edited.</summary>
    public string? Question { get; init; }

    /// <summary>The month of a day picker (its first day), or what was typed to find a person.</summary>
    public string Note { get; init; } = "";

    public static View Home { get; } = new(ViewKind.Home);
}

public enum ViewKind
{
    /// <summary>The same file was taken in before.</summary>
    Known,
    Home,
    Question,
    Rows,
    Card,
    DeadlinePicker,
    MeetingPicker,
    PeoplePicker,
    Skipped,

    /// <summary>«Только проверить».</summary>
    Check,

    /// <summary>What a workbook would change.</summary>
    Corrections,

    /// <summary>«Исправить» of a letter.</summary>
    Correct,
}
