using QualityDomain.Calendar;
using QualityDomain.People;

namespace QualityDomain.Support;

/// <summary>A lesson that the timetable of extra lessons has and the log has not.</summary>
/// <param name="On">A day with lessons of the class on which the plan has one.</param>
public sealed record TimetabledLesson(SupportPlan Plan, DateOnly On);

/// <summary>A week of extra lessons by their timetable, so that a person says only what was not held.</summary>
/// <remarks>Source: a decision of ours (P-14): nobody writes what the timetable says already. Plans whose days of the week are not known have no timetable.</remarks>
public static class SupportWeek
{
    /// <summary>The week that is entered: the current one from its Friday on, before that the last one.</summary>
    /// <returns>Its Monday.</returns>
    public static DateOnly MondayToEnter(DateOnly today) =>
        Week.MondayOf(today) is var monday && today.DayOfWeek is DayOfWeek.Friday or DayOfWeek.Saturday or DayOfWeek.Sunday ? monday : monday.AddDays(-7);

    /// <summary>Lessons of the week from <paramref name="monday"/> on, up to <paramref name="today"/> included, that nobody logged; by day.</summary>
    /// <param name="plans">Those without days of the week, or not running on the day, give nothing.</param>
    /// <param name="classOf">The class of a pupil in canonical form.</param>
    /// <param name="entries">Of these pupils; what was taken back does not count as logged.</param>
    public static ValueList<TimetabledLesson> Of(
        DateOnly monday, DateOnly today, IEnumerable<SupportPlan> plans, Func<long, string> classOf, IEnumerable<SupportEntry> entries, SchoolCalendar calendar)
    {
        var logged = entries.Where(entry => entry.Stands).Select(entry => (entry.PupilId, entry.PlanId, entry.On)).ToHashSet();
        return
        [
            .. from plan in plans
               from number in Enumerable.Range(0, 7)
               let day = monday.AddDays(number)
               where day <= today && plan.RunsOn(day) && plan.Days.Contains(number + 1)
               where HasLessons(calendar, day, classOf(plan.PupilId)) && !logged.Contains((plan.PupilId, plan.Id, day))
               orderby day, plan.GroupId ?? plan.Id, plan.Id
               select new TimetabledLesson(plan, day),
        ];
    }

    private static bool HasLessons(SchoolCalendar calendar, DateOnly day, string schoolClass) =>
        SchoolClass.TryParse(schoolClass, out var one) && calendar.HasLessons(day, one.Grade, schoolClass);
}
