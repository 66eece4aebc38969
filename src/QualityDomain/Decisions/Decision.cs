namespace QualityDomain.Decisions;

/// <summary>One item as somebody decided it: what is to be done, until when and by whom, in the words of the document.</summary>
/// <remarks>
/// What follows from it is stored beside it: <see cref="FollowUp.Occurrence"/> (each due day) and
/// <see cref="FollowUp.Assignment"/> (each person).
/// </remarks>
/// <param name="Number">Its number in the school, counted through: «Решение № 42».</param>
/// <param name="Text">The item as written.</param>
/// <param name="MadeOn">The day from which its deadline counts: the meeting's day, or the day of entry.</param>
public sealed record Decision(long Id, long SchoolId, int Number, DecisionKind Kind, string Text, DateOnly MadeOn)
{
    public DecisionState State { get; init; } = DecisionState.Active;

    /// <summary>The meeting, plan or order it belongs to; null when entered by hand without one.</summary>
    public long? MeetingId { get; init; }

    /// <summary>The import that brought it; null when entered by hand.</summary>
    public long? ImportId { get; init; }

    /// <summary>The finding in results that it answers (<see cref="Assessments.Map.Finding"/>); null: none.</summary>
    public long? FindingId { get; init; }

    /// <summary>The number of the item inside its document, as written («1.2»); null: none.</summary>
    public string? ItemNumber { get; init; }

    /// <summary>The deadline as written; empty when the document has none.</summary>
    public string DeadlineText { get; init; } = "";

    /// <summary>The deadline as understood: the canonical string of <see cref="Deadlines.Deadline"/>.</summary>
    public string Deadline { get; init; } = "none";

    /// <summary>The hour of the due day, by the school's clock; null: the whole day. The canonical string leaves it out.</summary>
    public TimeOnly? DeadlineTime { get; init; }

    /// <summary>Whether a person confirmed that reading.</summary>
    public bool DeadlineConfirmed { get; init; }

    /// <summary>The responsible as written; empty when the document has none.</summary>
    public string ResponsibleText { get; init; } = "";

    /// <summary>The responsible as understood, in canonical form; later occurrences are given out by it.</summary>
    public string Responsible { get; init; } = "";

    /// <summary>The mark of the words (<see cref="RowMatches.Mark"/>), kept beside them so that a store finds a row again without reading every text.</summary>
    public long? WordsMark
    {
        get => RowMatches.Mark(Text);
        private init { } // What is stored follows from the text.
    }

    /// <summary>What somebody typed, deadline included, when the text leaves that out; null: the text is as written.</summary>
    public string? AsTyped { get; init; }

    /// <summary>The result that is expected, as written; null: none is named.</summary>
    public string? ExpectedResult { get; init; }

    /// <summary>Classes that it concerns («5А»); empty: none is named.</summary>
    public ValueList<string> Classes { get; init; } = [];

    /// <summary>Subjects that it concerns, in the school's wording; empty: none is named.</summary>
    public ValueList<string> Subjects { get; init; } = [];

    /// <summary>Why it was cancelled; null unless it was.</summary>
    public string? CancelledBecause { get; init; }

    /// <summary>Grades 1–11 that it concerns («начальные классы»: 1–4); empty: none is named.</summary>
    public ValueList<int> Grades { get; init; } = [];

    /// <summary>The subject association whose decision it is; null: the school's.</summary>
    public string? Association { get; init; }

    /// <summary>The decision after something happened to its occurrences: closed when none is open or waiting any more.</summary>
    /// <param name="occurrences">All its occurrences, as they are now.</param>
    /// <param name="recurs">Whether the deadline brings further occurrences; such a decision is closed by hand only.</param>
    public Decision After(IEnumerable<FollowUp.Occurrence> occurrences, bool recurs) =>
        State == DecisionState.Active && !recurs && occurrences.All(occurrence => occurrence.IsOver) ? this with { State = DecisionState.Closed } : this;
}
