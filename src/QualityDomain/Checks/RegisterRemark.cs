namespace QualityDomain.Checks;

/// <summary>Something in the register that a person should look at. Nothing is ever corrected by itself.</summary>
/// <param name="DecisionId">The decision that it is about; of several the first.</param>
/// <param name="Detail">The words, the number or the role concerned; empty: the kind says it all.</param>
public sealed record RegisterRemark(RegisterRemarkKind Kind, long DecisionId, string Detail = "")
{
    /// <summary>The other decision of a pair; null: there is none.</summary>
    public long? OtherId { get; init; }

    /// <summary>The person with too much in one week; null: it is about no person.</summary>
    public long? PersonId { get; init; }

    /// <summary>How many tasks the person has in that week; 0: it is about no week.</summary>
    public int Tasks { get; init; }

    /// <summary>The Monday of that week; null: it is about no week.</summary>
    public DateOnly? Week { get; init; }

    /// <summary>What «так и надо» is remembered by: it is silent until what it is about changes.</summary>
    public string Key => FormattableString.Invariant($"{Kind}/{DecisionId}/{OtherId}/{PersonId}/{Week:yyyy-MM-dd}/{Detail}");
}

/// <summary>The kinds of remarks on the live register; those with a number are the lint rules of papers, held to what has become of the decisions.</summary>
public enum RegisterRemarkKind
{
    /// <summary>L-6: nothing is said of what is to be done.</summary>
    Empty,

    /// <summary>L-2: a due day before the day of the decision.</summary>
    BeforeMeeting,

    /// <summary>L-1: the wording names a year that was over.</summary>
    StaleYear,

    /// <summary>L-4: nobody has it.</summary>
    NoPerson,

    /// <summary>A role that nobody on the staff list holds.</summary>
    NobodyHolds,

    /// <summary>L-3: no time is known at all.</summary>
    NoDeadline,

    /// <summary>L-8: the same words stand in another decision for the same time.</summary>
    Duplicate,

    /// <summary>L-8 in other words.</summary>
    NearDuplicate,

    /// <summary>L-7: two items of one paper have the same number.</summary>
    DuplicateNumber,

    /// <summary>L-7: a number in the middle of a paper is left out.</summary>
    MissingNumber,

    /// <summary>One person is to finish too much in one week.</summary>
    TooMuch,
}
