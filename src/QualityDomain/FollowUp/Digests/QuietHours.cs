using QualityDomain.Calendar;

namespace QualityDomain.FollowUp.Digests;

/// <summary>When the bot may speak unasked: on working days, never on a Sunday, from 7:00 (included) to 20:00 (excluded).</summary>
/// <remarks>Source: a decision of ours. What falls into the quiet waits, it is never dropped.</remarks>
public static class QuietHours
{
    private static readonly TimeOnly Morning = new(7, 0);
    private static readonly TimeOnly Evening = new(20, 0);

    public static bool MaySpeak(SchoolMoment now, SchoolCalendar calendar) =>
        Morning <= now.Time && now.Time < Evening && now.Day.DayOfWeek != DayOfWeek.Sunday && calendar.IsWorkingDay(now.Day);

    /// <summary>The first moment after a quiet one at which the bot may speak.</summary>
    public static SchoolMoment Next(SchoolMoment now, SchoolCalendar calendar)
    {
        var day = now.Time < Morning ? now.Day : now.Day.AddDays(1);
        while (day.DayOfWeek == DayOfWeek.Sunday || !calendar.IsWorkingDay(day))
        {
            day = day.AddDays(1);
        }

        return new(day, Morning);
    }

    /// <summary>The hour that a person chose, brought inside the allowed hours: at 7:00 at the earliest, at 19:00 for whoever wished it later than 20:00.</summary>
    /// <remarks>An hour is left before the quiet, so that a short interruption does not cost the day.</remarks>
    public static TimeOnly Inside(TimeOnly chosen) =>
        chosen < Morning ? Morning : chosen >= Evening ? Evening.AddHours(-1) : chosen;
}
