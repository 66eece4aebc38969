using QualityBot.Storage;
using QualityDomain.People;

namespace QualityBot.Engine;

/// <summary>What a capability has to say or do in a school at some moment, without being asked.</summary>
/// <remarks>It loads what is due by index and returns effects with natural keys: running twice, or late, does no harm.</remarks>
public interface ITickPlan
{
    Task<IReadOnlyList<Effect>> Plan(AppDb db, School school, Moment moment, CancellationToken ct);
}

/// <summary>A moment of a school: the instant, the local day and time, and fresh ids.</summary>
public sealed record Moment(DateTimeOffset Now, DateOnly Today, TimeOnly Time, FreshIds Ids)
{
    public static Moment Of(School school, DateTimeOffset now, FreshIds ids)
    {
        var local = TimeZoneInfo.ConvertTime(now, TimeZoneInfo.FindSystemTimeZoneById(school.ZoneId));
        return new(now, DateOnly.FromDateTime(local.DateTime), TimeOnly.FromDateTime(local.DateTime), ids);
    }
}
