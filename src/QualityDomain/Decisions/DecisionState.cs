namespace QualityDomain.Decisions;

/// <summary>Where a decision stands as a whole; its occurrences and assignments have states of their own.</summary>
public enum DecisionState
{
    /// <summary>Written down by somebody who may only propose (a secretary): nobody is reminded.</summary>
    Draft,

    /// <summary>In work.</summary>
    Active,

    /// <summary>Everything that was to be done is done.</summary>
    Closed,

    /// <summary>Not wanted any more.</summary>
    Cancelled,

    /// <summary>Kept for the record only: nothing is reminded.</summary>
    Archived,
}
