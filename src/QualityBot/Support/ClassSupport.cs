using Microsoft.EntityFrameworkCore;
using QualityBot.FollowUp;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Calendar;
using QualityDomain.People;
using QualityDomain.Support;
using QualityDomain.Support.Checks;

namespace QualityBot.Support;

/// <summary>How support stands in one class, for those who answer for it.</summary>
/// <param name="Gap">What the last month left undone; null: nothing.</param>
/// <param name="IsUnchecked">Whether this month has no check yet.</param>
internal sealed record ClassSupport(string Class, Coverage Coverage, MonthGap? Gap, bool IsUnchecked, IReadOnlyDictionary<long, PupilCode> Roster, ClassWork Work)
{
    /// <summary>Days of the load of teachers: four weeks, today included.</summary>
    public const int LoadDays = 28;

    public bool HasNews => Coverage.Quiet.Count + Coverage.Waiting.Count + Coverage.Overdue.Count > 0;

    /// <summary>Who of the leads carries much or may need help, over all these classes.</summary>
    public static ValueList<SupportLoad> Loads(IReadOnlyCollection<ClassSupport> classes, DateOnly today)
    {
        var classOf = classes.SelectMany(one => one.Work.Plans.Select(plan => (plan.Id, one.Class))).ToDictionary(pair => pair.Id, pair => pair.Class);
        return classes.Count == 0 ? [] :
        [
            .. SupportLoad.Of(classes.SelectMany(one => one.Work.Plans), plan => classOf[plan.Id], classes.First().Work.Entries, classes.First().Work.Calendar, today.AddDays(1 - LoadDays), today)
                .Where(load => load.IsMuch || load.MayNeedHelp),
        ];
    }

    /// <summary>The classes that have open plans, in their order.</summary>
    public static async Task<IReadOnlyList<ClassSupport>> Read(AppDb db, School school, DateOnly today, CancellationToken ct)
    {
        var plans = await db.Of<SupportPlan>(school.Id).Where(plan => plan.State == SupportState.Active || plan.State == SupportState.Proposed).ToListAsync(ct);
        if (plans.Count == 0)
        {
            return [];
        }

        var (month, year, pupils) = (SupportFacts.MonthOf(today), SchoolYear.StartYearOf(today), plans.Select(plan => plan.PupilId).Distinct().ToList());
        var (last, since) = (month.AddMonths(-1), today.AddDays(-2 * Coverage.QuietDays));
        var roster = (await db.Of<PupilPlace>(school.Id).Where(place => place.StartYear == year && pupils.Contains(place.PupilId) && (place.Until == null || place.Until >= today)).ToListAsync(ct))
            .Select(place => (place.PupilId, Code: PupilCode.TryParse(place.Code, out var code) ? code : null)).Where(pair => pair.Code is not null).DistinctBy(pair => pair.PupilId).ToDictionary(pair => pair.PupilId, pair => pair.Code!);
        var entries = await db.Of<SupportEntry>(school.Id).Where(entry => entry.On >= since && entry.UndoneAt == null).ToListAsync(ct);
        var checks = await db.Of<PupilCheck>(school.Id).Where(check => check.Month >= last).ToListAsync(ct);
        var contacts = await db.Of<ParentContact>(school.Id).Where(contact => contact.On >= last).ToListAsync(ct);
        var calendar = await CalendarOf.School(db, school.Id, ct);
        return
        [
            .. from plan in plans
               where roster.ContainsKey(plan.PupilId)
               group plan by roster[plan.PupilId].Class into own
               orderby own.Key
               let name = own.Key.ToString()
               let running = own.Where(plan => plan.State == SupportState.Active).ToList()
               let lastMonth = new MonthlyCheck(school.Id, name, last, [.. running.Where(plan => plan.From < month).Select(plan => plan.PupilId).Distinct()])
               select new ClassSupport(
                   name, CoverageOf(own, roster, entries, today, calendar), lastMonth.GapAfter(checks, contacts, today),
                   running.Count > 0 && !checks.Exists(check => check.Class == name && check.Month == month), roster, new([.. own], entries, calendar)),
        ];
    }

    private static Coverage CoverageOf(IEnumerable<SupportPlan> plans, Dictionary<long, PupilCode> roster, List<SupportEntry> entries, DateOnly today, SchoolCalendar calendar)
    {
        var own = plans.ToList();
        var pupils = own.Select(plan => plan.PupilId).Distinct().Select(id => new AtRisk(id, $"{roster[id]}", "")).OrderBy(pupil => pupil.Code, StringComparer.Ordinal);
        return Coverage.Of(pupils, own, entries, today, pupil => Lessons(calendar, roster[pupil.PupilId].Class, today));
    }

    /// <summary>Days with lessons of the class in the last two weeks.</summary>
    public static int Lessons(SchoolCalendar calendar, SchoolClass one, DateOnly today) =>
        Enumerable.Range(0, Coverage.QuietDays).Count(back => calendar.HasLessons(today.AddDays(-back), one.Grade, $"{one}"));
}

/// <summary>What the load of teachers is counted from.</summary>
/// <param name="Plans">Open ones of the class.</param>
/// <param name="Entries">Of the whole school, of the last four weeks.</param>
internal sealed record ClassWork(IReadOnlyCollection<SupportPlan> Plans, IReadOnlyCollection<SupportEntry> Entries, SchoolCalendar Calendar);
