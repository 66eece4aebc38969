using QualityDomain.People;

namespace QualityDomain.FollowUp.Digests;

/// <summary>Who hears of what concerns a leader when the leader cannot: the substitute, then the next leader.</summary>
/// <remarks>Decision of ours: somebody always hears, the director at the latest.</remarks>
public static class Escalation
{
    /// <summary>The first of the leaders, or of their substitutes, who works today and can be reached; null: nobody can.</summary>
    /// <param name="leaders">The nearest first, the director last.</param>
    /// <param name="reached">Everybody to whom messages arrive.</param>
    public static long? WhoHears(IEnumerable<long> leaders, IReadOnlySet<long> reached, ValueList<Leave> leaves, DateOnly today) => leaders
        .Select(leader => Desk.Of(leader, today, leaves))
        .FirstOrDefault(reader => reader is { } id && reached.Contains(id));
}
