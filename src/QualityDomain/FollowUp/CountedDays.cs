using QualityDomain.Calendar;
using QualityDomain.Deadlines;

namespace QualityDomain.FollowUp;

/// <summary>«В течение 10 дней после …»: days counted from an event.</summary>
/// <remarks>
/// Calendar days, counted from the day after the event; an end on a day off moves to the next working day
/// (Civil Code, articles 191–193; whether it binds an internal paper is not certain, it is the common reading).
/// Before an event the mirror holds: an end on a day off moves to the previous working day, so that it is not too late.
/// </remarks>
public static class CountedDays
{
    /// <summary>The last day in time when the event's official date is <paramref name="on"/>.</summary>
    public static DateOnly From(DateOnly on, Deadline.Relative relative, SchoolCalendar calendar)
    {
        var amount = relative.After ? relative.Amount : -relative.Amount;
        if (amount == 0 || relative.Unit == RelativeUnit.Minutes)
        {
            return on;
        }

        var day = relative.Unit switch
        {
            RelativeUnit.Days => on.AddDays(amount),
            RelativeUnit.WorkingDays => calendar.AddWorkingDays(on, amount),
            RelativeUnit.Weeks => on.AddDays(amount * 7),
            RelativeUnit.Months => on.AddMonths(amount),
            _ => throw new ArgumentOutOfRangeException(nameof(relative), relative.Unit, "A unit without a rule."),
        };
        return relative.After ? calendar.OnOrAfter(day) : calendar.OnOrBefore(day);
    }
}
