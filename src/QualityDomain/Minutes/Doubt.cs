namespace QualityDomain.Minutes;

/// <summary>Something that a person should look at before the decision is taken to work. Nothing is ever corrected silently.</summary>
/// <param name="Detail">The words or the date concerned; empty: the kind says it all.</param>
public sealed record Doubt(DoubtKind Kind, DoubtField Field, string Detail = "");

/// <summary>A doubt and the place in the file that it is about.</summary>
/// <param name="Row">As in <see cref="SkippedRow"/>.</param>
public sealed record Finding(int Row, Position At, Doubt Doubt);

/// <summary>The kinds of doubts; L-n are the lint rules of a register.</summary>
public enum DoubtKind
{
    /// <summary>L-1: a year in the text lies before the time of the document.</summary>
    StaleYear,

    /// <summary>L-2: the deadline ends before the meeting.</summary>
    BeforeMeeting,

    /// <summary>L-3.</summary>
    NoDeadline,

    /// <summary>L-4.</summary>
    NoResponsible,

    /// <summary>L-5.</summary>
    NoMeetingDate,

    /// <summary>L-6: an item without a text.</summary>
    Empty,

    /// <summary>L-7: the number was used before in the same list.</summary>
    DuplicateNumber,

    /// <summary>L-8: the same text stands above.</summary>
    Duplicate,

    /// <summary>L-9: a programme or plan that it is based on has ended.</summary>
    OutdatedBasis,

    /// <summary>More than one reading of the deadline.</summary>
    Ambiguous,

    /// <summary>Taken from a shared cell, from the row above or from the passport.</summary>
    Inherited,

    /// <summary>The responsible is no role that is known.</summary>
    UnknownRole,

    /// <summary>The deadline was not understood well enough.</summary>
    LowConfidence,
}

/// <summary>What of the decision a doubt is about.</summary>
public enum DoubtField
{
    Text,
    Number,
    Meeting,
    Deadline,
    Responsible,
}
