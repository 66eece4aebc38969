namespace QualityDomain.Support.Bodies;

/// <summary>That a named person of the school belongs to a body. Sight of its records goes with the seat and with nothing else: a colleague who stands in for a member sees nothing.</summary>
/// <remarks>Source: Р-93, section 2 (the director approves the members by order). That there is one chair and one secretary at a time, and no deputy of them, is a decision of ours.</remarks>
/// <param name="From">The first day, included.</param>
public sealed record BodySeat(long Id, long SchoolId, SupportBody Body, long PersonId, BodyPost Post, DateOnly From)
{
    /// <summary>The last day, included; null: it goes on. A seat that ends on its first day was never held.</summary>
    public DateOnly? Until { get; init; }

    public bool HeldOn(DateOnly day) => From <= day && (Until is not { } last || day <= last);

    /// <summary>The seat given up: from <paramref name="today"/> on nothing is seen any more.</summary>
    public BodySeat End(DateOnly today) => this with { Until = today.AddDays(-1) };
}
