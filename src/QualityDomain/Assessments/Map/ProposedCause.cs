namespace QualityDomain.Assessments.Map;

/// <summary>A cause with what speaks for and against it, the heavier first.</summary>
public sealed record ProposedCause(Cause Cause, ValueList<Evidence> Evidence)
{
    public IEnumerable<Evidence> For => Evidence.Where(one => one.IsFor);

    public IEnumerable<Evidence> Against => Evidence.Where(one => !one.IsFor);

    /// <summary>«Нет данных»: the figures say nothing about it.</summary>
    public bool HasNoData => Evidence.Count == 0;

    /// <summary>Strengths for − strengths against. It orders the list and is never shown as a verdict.</summary>
    public int Balance => Evidence.Sum(one => one.IsFor ? (int)one.Strength : -(int)one.Strength);

    /// <summary>The heaviest balance first; of equal ones that of which something is known, then the order of the map.</summary>
    public static ValueList<ProposedCause> Ordered(IEnumerable<ProposedCause> causes) =>
        [.. causes.OrderByDescending(one => one.Balance).ThenBy(one => one.HasNoData).ThenBy(one => one.Cause.Id, StringComparer.Ordinal)];
}
