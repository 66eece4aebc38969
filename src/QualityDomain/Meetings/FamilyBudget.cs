using QualityDomain.Calendar;
using QualityDomain.FollowUp.Digests;

namespace QualityDomain.Meetings;

/// <summary>Whether a parent bears one more unasked message today.</summary>
/// <remarks>
/// Source: a decision of ours (<see cref="Audiences.Budget"/>): one a day and two a week, Monday to Sunday. What exceeds it waits and is
/// merged into one message on the next day with room. What cannot wait goes at once and counts:
/// urgent announcements, reminders of gatherings (for which a place is kept), changed and cancelled gatherings.
/// </remarks>
public static class FamilyBudget
{
    /// <param name="told">Days of the unasked messages of this week and today.</param>
    /// <param name="reserved">Reminders that are sure to come in the rest of this week.</param>
    public static bool HasRoom(IEnumerable<DateOnly> told, DateOnly today, int reserved)
    {
        var (perDay, perWeek) = Audience.Parent.Budget();
        var days = told.ToList();
        return days.Count(day => day == today) < perDay && days.Count(day => day >= Week.MondayOf(today)) + reserved < (perWeek ?? int.MaxValue);
    }

    /// <summary>The first day from tomorrow on with room, as far as it is known: the week's room may be used up until Monday.</summary>
    public static DateOnly NextRoom(IEnumerable<DateOnly> told, DateOnly today, SchoolCalendar calendar)
    {
        var (_, perWeek) = Audience.Parent.Budget();
        var monday = Week.MondayOf(today);
        var next = calendar.NextWorkingDay(today);
        return told.Count(day => day >= monday) < perWeek && next < monday.AddDays(7) ? next : calendar.OnOrAfter(next < monday.AddDays(7) ? monday.AddDays(7) : next);
    }
}
