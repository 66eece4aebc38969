using QualityDomain.Calendar;

namespace QualityDomain.FollowUp.Digests;

/// <summary>The director's page: once a week, what is overdue beyond the number of days that the school set.</summary>
public static class WeeklyPage
{
    /// <summary>The page's day in the week of <paramref name="day"/>: the school's weekday or the working day before it; null in a week without work.</summary>
    public static DateOnly? In(DateOnly day, DigestFacts facts)
    {
        var monday = Week.MondayOf(day);
        var page = facts.Calendar.OnOrBefore(monday.AddDays(((int)facts.School.DirectorDay + 6) % 7));
        return page >= monday ? page : null;
    }

    /// <summary>The latest page day that has come, this week's or last week's: a page that was missed is made up for.</summary>
    public static DateOnly? Latest(DateOnly today, DigestFacts facts) =>
        In(today, facts) is { } own && own <= today ? own : In(today.AddDays(-7), facts);

    /// <summary>Whether a lead's card belongs on the page of that day.</summary>
    public static bool Shows(Assignment card, DateOnly page, DigestFacts facts) =>
        card.Part == Part.Lead && card.IsOverdue(page) && page.DayNumber - card.Due!.Value.DayNumber > facts.School.DirectorOverdueDays;
}
