namespace QualityDomain.People.PupilNames;

/// <summary>That somebody had to do with names of pupils: when, whose by class or code, how many. It holds no name.</summary>
/// <remarks>Source: a decision of ours (P-7): reading is told as well as writing.</remarks>
/// <param name="PersonId">Null: a verb on the school's own machine.</param>
/// <param name="What">The class, code or paper: «5А», «5А-07», «pocket 5А».</param>
/// <param name="Pupils">How many names.</param>
public sealed record NameUse(long Id, long SchoolId, long? PersonId, DateTimeOffset At, NameUseKind Kind, string What, int Pupils);

/// <summary>What was done with the names.</summary>
public enum NameUseKind
{
    /// <summary>A class list was saved.</summary>
    Loaded,

    /// <summary>Shown on the page.</summary>
    Shown,

    /// <summary>Printed in a paper.</summary>
    Printed,

    /// <summary>Used to turn names of a file into codes.</summary>
    Matched,

    /// <summary>Taken out of the key for good.</summary>
    Erased,
}
