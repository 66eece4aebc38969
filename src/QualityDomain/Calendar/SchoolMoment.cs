namespace QualityDomain.Calendar;

/// <summary>A moment as the clock on the school's wall shows it.</summary>
public readonly record struct SchoolMoment(DateOnly Day, TimeOnly Time) : IComparable<SchoolMoment>
{
    /// <summary>What the wall shows at an instant.</summary>
    public static SchoolMoment At(DateTimeOffset instant, TimeZoneInfo zone)
    {
        var local = TimeZoneInfo.ConvertTime(instant, zone);
        return new(DateOnly.FromDateTime(local.DateTime), TimeOnly.FromDateTime(local.DateTime));
    }

    /// <summary>The instant at which the wall shows it. A time that the zone skips moves forward; of a time that comes twice it is the first.</summary>
    public DateTimeOffset ToInstant(TimeZoneInfo zone)
    {
        var local = Day.ToDateTime(Time);
        while (zone.IsInvalidTime(local))
        {
            local = local.AddMinutes(1);
        }

        var offset = zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local);
        return new(local, offset);
    }

    public int CompareTo(SchoolMoment other) => (Day, Time).CompareTo((other.Day, other.Time));

    public static bool operator <(SchoolMoment left, SchoolMoment right) => left.CompareTo(right) < 0;

    public static bool operator >(SchoolMoment left, SchoolMoment right) => left.CompareTo(right) > 0;

    public static bool operator <=(SchoolMoment left, SchoolMoment right) => left.CompareTo(right) <= 0;

    public static bool operator >=(SchoolMoment left, SchoolMoment right) => left.CompareTo(right) >= 0;
}
