namespace QualityDomain.People;

/// <summary>That a person is away for some days, both included, and who stands in.</summary>
/// <param name="SubstituteId">Who stands in; null: nobody was named, the deputy director hears of what comes due.</param>
public sealed record Leave(long Id, long SchoolId, long PersonId, DateOnly First, DateOnly Last, long? SubstituteId)
{
    public bool Covers(DateOnly day) => First <= day && day <= Last;

    public bool Overlaps(Leave other) => First <= other.Last && other.First <= Last;
}
