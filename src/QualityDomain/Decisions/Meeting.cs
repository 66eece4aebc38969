namespace QualityDomain.Decisions;

/// <summary>A meeting (or a plan, an order from outside, a monthly check) from which decisions come.</summary>
/// <param name="Title">The title as the document has it.</param>
public sealed record Meeting(long Id, long SchoolId, DecisionKind Kind, string Title)
{
    /// <summary>The day on which it was held; null when the document does not tell.</summary>
    public DateOnly? HeldOn { get; init; }

    /// <summary>The date as the document has it («Август 2023»); often a month only.</summary>
    public string DateAsWritten { get; init; } = "";

    /// <summary>The number of the minutes, plan or order, as written; null: none.</summary>
    public string? Number { get; init; }

    /// <summary>The file that it was read from; null when entered by hand.</summary>
    public long? DocumentId { get; init; }

    /// <summary>The import that brought it; null when entered by hand.</summary>
    public long? ImportId { get; init; }
}
