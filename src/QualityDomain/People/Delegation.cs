namespace QualityDomain.People;

/// <summary>That a deputy lets the head of a subject association confirm the reports of that association.</summary>
/// <param name="FromId">Who delegated.</param>
/// <param name="ToId">Who may confirm.</param>
/// <param name="Association">Whose reports.</param>
/// <param name="First">First day, included.</param>
public sealed record Delegation(long Id, long SchoolId, long FromId, long ToId, string Association, DateOnly First)
{
    /// <summary>Last day, included; null: until taken back.</summary>
    public DateOnly? Last { get; init; }

    public bool HoldsOn(DateOnly day) => First <= day && (Last is not { } last || day <= last);

    /// <summary>Those to whom the reports of an association are delegated on a day: the value of <see cref="Scope.DelegatedTo"/>.</summary>
    public static ValueList<long> Of(string? association, DateOnly day, IEnumerable<Delegation> delegations) => delegations
        .Where(delegation => delegation.HoldsOn(day) && Folded.Same(delegation.Association, association))
        .Select(delegation => delegation.ToId)
        .Distinct()
        .ToValueList();
}
