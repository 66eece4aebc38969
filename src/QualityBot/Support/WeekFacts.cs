using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.FollowUp;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.People;
using QualityDomain.Support;

namespace QualityBot.Support;

/// <summary>The lessons of a week that stand in the timetable and in nobody's log, of the pupils for whom the person may log.</summary>
/// <param name="Lessons">One for each pupil; pupils of a group on one day are one lesson.</param>
/// <param name="Untimed">Running plans with lessons whose days of the week nobody said.</param>
internal sealed record WeekFacts(Roster Roster, DateOnly Monday, ValueList<TimetabledLesson> Lessons, int Untimed, IReadOnlyDictionary<long, Person> People)
{
    /// <summary>More would not fit under a message.</summary>
    public const int Most = 30;

    public static async Task<WeekFacts> Read(AppDb db, Input input, CancellationToken ct)
    {
        var (school, me) = (input.Here.Id, input.Someone);
        var roster = await Roster.Read(db, input, Permission.LogSupport, ct);
        var monday = SupportWeek.MondayToEnter(input.Today);
        var sunday = monday.AddDays(6);
        var plans = (await db.Of<SupportPlan>(school).Where(plan => plan.State == SupportState.Active && plan.From <= sunday && plan.Until >= monday && plan.LessonsPerWeek != null).ToListAsync(ct))
            .Where(plan => roster.Find(plan.PupilId) is { } pupil && MayLog(me, plan, pupil)).ToList();
        var entries = await db.Of<SupportEntry>(school).Where(entry => entry.On >= monday && entry.On <= sunday && entry.UndoneAt == null).ToListAsync(ct);
        var lessons = SupportWeek.Of(monday, input.Today, plans, pupil => roster.Find(pupil)!.Class, entries, await CalendarOf.School(db, school, ct));
        return new(roster, monday, lessons, plans.Count(plan => plan.Days.Count == 0), await db.Of<Person>(school).ToDictionaryAsync(person => person.Id, ct));
    }

    /// <summary>Lessons of a group on one day together, in the order of the list.</summary>
    public IReadOnlyList<IGrouping<(DateOnly On, long Key), TimetabledLesson>> Groups(string asked) =>
    [
        .. Lessons.Where(lesson => asked.Length == 0 || Roster.Find(lesson.Plan.PupilId)!.Class == asked)
            .GroupBy(lesson => (lesson.On, lesson.Plan.GroupId ?? lesson.Plan.Id)).Take(Most),
    ];

    /// <summary>One's own lessons, and those of the pupils for whom one may log whoever held them.</summary>
    private static bool MayLog(Actor actor, SupportPlan plan, Rostered pupil) =>
        plan.LeadId == actor.Id || Permissions.May(actor, Permission.LogSupport, new(actor.SchoolId) { Classes = [pupil.Class], Owners = plan.LeadId is { } lead ? [lead] : [] });
}
