using QualityDomain.Calendar;
using QualityDomain.FollowUp.Digests;

namespace QualityDomain.Meetings;

/// <summary>When an announcement may go out.</summary>
/// <remarks>
/// Sources: decisions of ours. Ordinary ones keep the quiet hours of everything that the bot says unasked
/// (<see cref="QuietHours"/>). Urgent ones – lessons are cancelled for frost, tomorrow's first lesson is in another room – go
/// on any day from 6:00 (included) to 22:00 (excluded), in quiet hours without a sound.
/// </remarks>
public static class SpeakingHours
{
    private static readonly TimeOnly UrgentFrom = new(6, 0);
    private static readonly TimeOnly UrgentTo = new(22, 0);

    /// <summary>How many announcements a week somebody may call urgent who may not announce to the whole school.</summary>
    public const int UrgentAWeek = 1;

    public static bool MaySpeak(SchoolMoment now, SchoolCalendar calendar, bool urgent) =>
        urgent ? UrgentFrom <= now.Time && now.Time < UrgentTo : QuietHours.MaySpeak(now, calendar);

    /// <summary>The first moment from <paramref name="wanted"/> on at which it may go.</summary>
    public static SchoolMoment Earliest(SchoolMoment wanted, SchoolCalendar calendar, bool urgent) =>
        MaySpeak(wanted, calendar, urgent) ? wanted
        : urgent ? new(wanted.Time < UrgentFrom ? wanted.Day : wanted.Day.AddDays(1), UrgentFrom)
        : QuietHours.Next(wanted, calendar);
}
