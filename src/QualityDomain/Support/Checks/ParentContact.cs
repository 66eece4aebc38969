namespace QualityDomain.Support.Checks;

/// <summary>That somebody of the school spoke with a pupil's parents: what was shown and what the family agreed to do.</summary>
/// <remarks>Source: the process (0-17, 0-18): the teacher acquaints the parents with the gaps, and they settle together how the family helps.</remarks>
public sealed record ParentContact(long Id, long SchoolId, long PupilId, DateOnly On, long ById)
{
    public ContactKind Kind { get; init; } = ContactKind.Talk;

    /// <summary>Which guardian of the child it was, by the number of the slip; null: not said.</summary>
    public int? Guardian { get; init; }

    /// <summary>What was shown: the sheet of gaps, the plan, the works; empty: nothing on paper.</summary>
    public ValueList<string> Shown { get; init; } = [];

    /// <summary>What the family takes upon itself; empty: nothing was agreed.</summary>
    public ValueList<string> Agreed { get; init; } = [];
}

/// <summary>How the parents were met.</summary>
public enum ContactKind
{
    Talk,
    Meeting,
    Call,
    Paper,
}
