using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.FollowUp;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Calendar;
using QualityDomain.People;
using QualityDomain.Support;
using QualityDomain.Support.Checks;

namespace QualityBot.Support;

/// <summary>The support that a person may see: open plans of the pupils, what was logged this term, the checks of the month.</summary>
internal sealed record SupportFacts(
    Roster Roster, ValueList<SupportPlan> Plans, ValueList<SupportEntry> Entries, ValueList<PupilCheck> Checks, ValueList<ParentContact> Contacts,
    IReadOnlyDictionary<long, Person> People, SchoolCalendar Calendar, DateOnly Today)
{
    /// <summary>The dose of a plan is looked at over its last weeks only; a plan is at most 36 weeks long.</summary>
    private const int DaysOfEntries = 36 * 7;

    /// <summary>For how long after its end a plan stays on the pages of the chat.</summary>
    private const int DaysAfterTheEnd = 14;

    public static Task<SupportFacts> Read(AppDb db, Input input, CancellationToken ct) => Read(db, input.Here.Id, input.Someone, input.Today, input.Today.AddDays(-DaysAfterTheEnd), SupportFacts.MonthOf(input.Today).AddMonths(-1), ct);

    /// <param name="viewer">Null: somebody at the school's own machine, who sees everything.</param>
    /// <param name="closedSince">Plans that ended on that day or later are read too.</param>
    /// <param name="since">The first day of checks and talks.</param>
    public static async Task<SupportFacts> Read(AppDb db, long school, Actor? viewer, DateOnly today, DateOnly closedSince, DateOnly since, CancellationToken ct)
    {
        var roster = await Roster.Read(db, school, viewer, Permission.SeeSupport, today, ct);
        var pupils = roster.Pupils.Select(pupil => pupil.Id).ToHashSet();
        var oldest = today.AddDays(-DaysOfEntries);
        var plans = (await db.Of<SupportPlan>(school).Where(plan => plan.State == SupportState.Active || plan.State == SupportState.Proposed || plan.ClosedOn >= closedSince).ToListAsync(ct))
            .Where(plan => pupils.Contains(plan.PupilId) && MaySee(plan, roster, viewer)).OrderBy(plan => plan.Until).ThenBy(plan => plan.Id).ToValueList();
        var entries = (await db.Of<SupportEntry>(school).Where(entry => entry.On >= oldest && entry.UndoneAt == null).ToListAsync(ct)).Where(entry => pupils.Contains(entry.PupilId)).ToValueList();
        var people = await db.Of<Person>(school).ToDictionaryAsync(person => person.Id, ct);
        return new(
            roster, plans, entries,
            [.. (await db.Of<PupilCheck>(school).Where(check => check.Month >= since).ToListAsync(ct)).Where(check => pupils.Contains(check.PupilId))],
            [.. (await db.Of<ParentContact>(school).Where(contact => contact.On >= since).ToListAsync(ct)).Where(contact => pupils.Contains(contact.PupilId))],
            people, await CalendarOf.School(db, school, ct), today);
    }

    /// <summary>What works measured, by plan; read where a page says it.</summary>
    public IReadOnlyDictionary<long, PlanChange> Changes { get; init; } = new Dictionary<long, PlanChange>();

    /// <summary>The first day of the calendar month.</summary>
    public static DateOnly MonthOf(DateOnly day) => new(day.Year, day.Month, 1);

    /// <summary>A teacher of a subject sees the plans in that subject and the own ones, not the others of the class.</summary>
    private static bool MaySee(SupportPlan plan, Roster roster, Actor? actor) =>
        actor is null || plan.LeadId == actor.Id || plan.ProposedBy == actor.Id
        || Permissions.May(actor, Permission.SeeSupport, new(actor.SchoolId) { Classes = [roster.Find(plan.PupilId)!.Class], Subjects = [plan.Subject] });

    /// <summary>The lead, whoever proposed it, and who plans for the class in the subject.</summary>
    public bool MayChange(SupportPlan plan, Actor actor) =>
        plan.LeadId == actor.Id || plan.ProposedBy == actor.Id
        || Permissions.May(actor, Permission.PlanSupport, new(actor.SchoolId) { Classes = [Roster.Find(plan.PupilId)!.Class], Subjects = [plan.Subject] });

    public SupportPlan? Find(long planId) => Plans.FirstOrDefault(plan => plan.Id == planId);

    public string CodeOf(SupportPlan plan) => $"{Roster.Find(plan.PupilId)!.Code}";

    public string NameOf(long? personId) => personId is { } id && People.TryGetValue(id, out var person) ? person.Name.WithInitials : Texts.Nobody;

    /// <summary>What was held of what was planned, from the first day of the plan up to today.</summary>
    public Dose DoseOf(SupportPlan plan) => Dose.Of(plan, Roster.Find(plan.PupilId)!.Class, Entries.Where(entry => entry.PlanId == plan.Id), Calendar, plan.From, Today);

    /// <summary>Open plans of a class by pupil.</summary>
    public IReadOnlyList<SupportPlan> Open(string schoolClass) => [.. Plans.Where(plan => !plan.IsOver && Roster.Find(plan.PupilId)!.Class == schoolClass).OrderBy(CodeOf, StringComparer.Ordinal)];

    /// <summary>Running and waiting plans of the classes that the person sees, and who of the pupils with a plan got nothing for two weeks.</summary>
    public Coverage Coverage(string? schoolClass)
    {
        var plans = Plans.Where(plan => !plan.IsOver && (schoolClass is null || Roster.Find(plan.PupilId)!.Class == schoolClass)).ToList();
        var pupils = plans.Select(plan => plan.PupilId).Distinct().Select(id => new AtRisk(id, $"{Roster.Find(id)!.Code}", "")).OrderBy(pupil => pupil.Code, StringComparer.Ordinal);
        return QualityDomain.Support.Coverage.Of(pupils, plans, Entries, Today, DaysWithLessons);
    }

    private int DaysWithLessons(AtRisk pupil) => ClassSupport.Lessons(Calendar, Roster.Find(pupil.PupilId)!.Code.Class, Today);

    /// <summary>The pupils whom the monthly check of a class looks at: those with an open plan.</summary>
    public MonthlyCheck CheckOf(string schoolClass, DateOnly month, long schoolId) =>
        new(schoolId, schoolClass, month, [.. Open(schoolClass).Where(plan => plan.State == SupportState.Active).Select(plan => plan.PupilId).Distinct()]);
}
