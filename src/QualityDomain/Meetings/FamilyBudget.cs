using QualityDomain.Calendar;
using QualityDomain.FollowUp.Digests;

namespace QualityDomain.Meetings;

/// <summary>Whether a parent bears one more unasked message on a day.</summary>
/// <remarks>
/// Source: a decision of ours (<see cref="Audiences.Budget"/>): one a day and two a week, Monday to Sunday. What exceeds it waits and is
/// merged into one message on the next day with room. What cannot wait goes at once and counts:
/// urgent announcements, reminders of gatherings (for which a place is kept), changed and cancelled gatherings.
/// </remarks>
public static class FamilyBudget
{
    /// <summary>Waiting longer than that says that the days are wrong, not that the family has no room.</summary>
    private const int LongestWait = 60;

    /// <param name="taken">Days of the unasked messages of this week and later, also of those that are sure to come: what waits for its hour, reminders.</param>
    public static bool HasRoom(IEnumerable<DateOnly> taken, DateOnly day)
    {
        var (perDay, perWeek) = Audience.Parent.Budget();
        var days = taken as IReadOnlyCollection<DateOnly> ?? [.. taken];
        return days.Count(one => one == day) < perDay && days.Count(one => Week.MondayOf(one) == Week.MondayOf(day)) < (perWeek ?? int.MaxValue);
    }

    /// <summary>The first working day after <paramref name="today"/> with room, as far as it is known.</summary>
    /// <param name="taken">As above.</param>
    public static DateOnly NextRoom(IEnumerable<DateOnly> taken, DateOnly today, SchoolCalendar calendar)
    {
        var days = taken.ToList();
        var day = calendar.NextWorkingDay(today);
        while (!HasRoom(days, day) && day < today.AddDays(LongestWait))
        {
            day = calendar.NextWorkingDay(day);
        }

        return day;
    }
}
