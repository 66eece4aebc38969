using QualityDomain.Calendar;
using QualityDomain.People;

namespace QualityDomain.FollowUp;

/// <summary>The due day of one person.</summary>
/// <remarks>A report day («в течение учебного года») inside the person's leave moves before it; the card says so. Named days never move.</remarks>
public static class PersonalDue
{
    /// <summary>The person's own due day; never before <paramref name="today"/>.</summary>
    public static DateOnly? Of(Occurrence occurrence, IEnumerable<Leave> leaves, SchoolCalendar calendar, DateOnly today)
    {
        if (occurrence is not { PeriodEnd: not null, Due: { } due })
        {
            return occurrence.Due;
        }

        var day = leaves.OrderByDescending(leave => leave.First)
            .Aggregate(due, (day, leave) => leave.Covers(day) ? calendar.PreviousWorkingDay(leave.First) : day);
        return day < today ? due : day;
    }
}
