namespace QualityDomain.FollowUp;

/// <summary>What shows that the work was done.</summary>
/// <param name="Text">The reference («Приказ № 112 от 15.09»), the link, the sentence or the name of the file.</param>
public sealed record Proof(long Id, long SchoolId, long AssignmentId, ProofKind Kind, string Text, long ById, DateOnly On)
{
    /// <summary>The stored file when <see cref="Kind"/> is a file; else null.</summary>
    public long? DocumentId { get; init; }
}

/// <summary>How the work is shown, in the order in which it is offered.</summary>
public enum ProofKind
{
    /// <summary>A document that the school has anyway.</summary>
    Reference,
    Link,
    Words,

    /// <summary>A file, sent after the warning «без фамилий и лиц детей».</summary>
    File,
}
