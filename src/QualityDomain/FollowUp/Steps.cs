using QualityDomain.Calendar;

namespace QualityDomain.FollowUp;

/// <summary>What is to be said about an assignment, and on which working day.</summary>
/// <remarks>
/// <list type="bullet">
/// <item>The news itself on the first working day after the assignment, never at once; earlier only together with a rung of
/// the ladder that comes first, so that nobody hears of a card before hearing that it is new. Not after the due day, unless the
/// card itself was given later than that: who takes over what is late hears that it is new.</item>
/// <item>A returned report on the next working day, with its reason.</item>
/// <item>The rungs of the ladder: calendar days before the due day, moved to the previous working day; of rungs that
/// meet on one day the nearest to the due day stays. Rungs before the assignment existed are dropped.</item>
/// <item>Overdue on the first working day after the due day, then on the first working day of every week.</item>
/// <item>A review day («постоянно») has the day itself only and is never overdue. A group's list is never overdue either:
/// silence of a group is shown, not escalated.</item>
/// </list>
/// </remarks>
public static class Steps
{
    /// <summary>All steps on or before <paramref name="until"/>, by day. None when closed, reported or waiting.</summary>
    public static IEnumerable<Step> Of(Assignment assignment, Ladder ladder, SchoolCalendar calendar, DateOnly until) =>
        assignment is { Awaits: true, Due: { } due }
            ? Before(assignment, due, ladder, calendar).Concat(Overdue(assignment, due, calendar, until))
                .Where(step => step.On <= until)
                .OrderBy(step => step.On).ThenBy(step => step.Kind)
            : [];

    /// <summary>The first day after <paramref name="day"/> on which something may be said to anyone; null: never.</summary>
    /// <remarks>An overdue assignment is said to the deputy on every working day.</remarks>
    public static DateOnly? DayAfter(DateOnly day, Assignment assignment, Ladder ladder, SchoolCalendar calendar)
    {
        if (assignment is not { Awaits: true, Due: { } due })
        {
            return null;
        }

        var overdue = calendar.NextWorkingDay(due > day ? due : day);
        var steps = Before(assignment, due, ladder, calendar).Where(step => step.On > day).Select(step => step.On).ToList();
        return assignment.CanBeOverdue ? steps.Append(overdue).Min() : steps.Count == 0 ? null : steps.Min();
    }

    private static IEnumerable<Step> Before(Assignment assignment, DateOnly due, Ladder ladder, SchoolCalendar calendar)
    {
        var rungs = Rungs(assignment, due, ladder, calendar).ToList();
        var given = rungs.Select(rung => rung.On).Append(calendar.NextWorkingDay(assignment.RemindFrom)).Min();
        if (!assignment.IsKnown && (given <= due || assignment.RemindFrom > due))
        {
            yield return new(assignment.Id, StepKind.Given, given, due);
        }

        if (assignment.ReturnedOn is { } returned)
        {
            yield return new(assignment.Id, StepKind.Returned, calendar.NextWorkingDay(returned), due);
        }

        if (assignment.InterimLook is { } look && look >= assignment.RemindFrom && look < due)
        {
            yield return new(assignment.Id, StepKind.Look, look, due);
        }

        foreach (var rung in rungs)
        {
            yield return rung;
        }
    }

    private static IEnumerable<Step> Rungs(Assignment assignment, DateOnly due, Ladder ladder, SchoolCalendar calendar) =>
        (assignment.Kind == DueKind.Review ? [0] : ladder.DaysBefore)
            .Select(days => (Days: days, On: calendar.OnOrBefore(due.AddDays(-days))))
            .Where(rung => rung.On >= assignment.RemindFrom)
            .GroupBy(rung => rung.On, rung => rung.Days)
            .Select(rung => new Step(assignment.Id, StepKind.Before, rung.Key, due, rung.Min()));

    private static IEnumerable<Step> Overdue(Assignment assignment, DateOnly due, SchoolCalendar calendar, DateOnly until)
    {
        // It may be given when its day has passed already.
        var on = calendar.NextWorkingDay(due > assignment.RemindFrom ? due : assignment.RemindFrom);
        while (assignment.CanBeOverdue && on <= until)
        {
            yield return new(assignment.Id, StepKind.Overdue, on, due);
            on = calendar.OnOrAfter(Week.MondayOf(on).AddDays(7));
        }
    }
}
