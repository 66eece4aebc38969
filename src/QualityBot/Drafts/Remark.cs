using QualityDomain.Minutes;

namespace QualityBot.Drafts;

/// <summary>Something in a draft that is better changed before anybody signs.</summary>
/// <param name="At">Where the remark stands.</param>
/// <param name="Phrase">The words concerned; empty: the whole place.</param>
/// <param name="Words">What is wrong.</param>
/// <param name="Proposal">What could be written instead; null: that is for people to decide.</param>
internal sealed record Remark(RemarkKind Kind, Position At, string Phrase, string Words, string? Proposal = null)
{
    /// <summary>The number of the item that the remark is about; empty: none.</summary>
    public string Number { get; init; } = "";
}

/// <summary>What a remark is about, in the order in which the answer counts them.</summary>
internal enum RemarkKind
{
    NoDeadline,
    NoResponsible,

    /// <summary>A year or a day that is over.</summary>
    Past,
    Repetition,
    Number,
    Empty,

    /// <summary>A deadline that two people would understand in two ways.</summary>
    Unclear,

    /// <summary>A responsible in whom nobody will recognise himself.</summary>
    Nobody,
    NoMeetingDate,

    /// <summary>Too much for one in one week.</summary>
    Crowded,
}
