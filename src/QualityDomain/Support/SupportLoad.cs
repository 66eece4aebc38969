using QualityDomain.Assessments.Gaps;
using QualityDomain.Calendar;

namespace QualityDomain.Support;

/// <summary>How much extra work one teacher carries, and how much of the planned was held in a stretch of days: so that load is shared and help is offered.</summary>
/// <remarks>Never as discipline: it is in no order but that of ids, and the words that go with it ask what is in the way.</remarks>
/// <param name="Plans">Running on the last day.</param>
/// <param name="Pupils">Of these plans.</param>
/// <param name="LessonsPerWeek">That these plans ask for; a group has its lessons together.</param>
/// <param name="Planned">Lessons that the led plans asked for in the days.</param>
/// <param name="Held">Lessons of the led plans that were held in the days, whoever held them.</param>
/// <param name="Lessons">Lessons that the teacher held in the days, for own plans and others, with a plan and without.</param>
/// <param name="Minutes">Of these lessons; one whose length nobody said counts nothing.</param>
public sealed record SupportLoad(long PersonId, int Plans, int Pupils, int LessonsPerWeek, int Planned, int Held, int Lessons, int Minutes)
{
    /// <summary>More extra lessons a week than that are much beside the ordinary ones. A decision of ours.</summary>
    public const int Much = 4;

    /// <summary>Nothing is said about fewer planned lessons than that: one that fell out is no trouble.</summary>
    public const int FewestPlanned = 3;

    public bool IsMuch => LessonsPerWeek > Much;

    /// <summary>Whether somebody should ask what is in the way: fewer than the line of <see cref="Dose.Enough"/> were held.</summary>
    public bool MayNeedHelp => Planned >= FewestPlanned && Held < Dose.Enough * Planned;

    /// <summary>Everybody who leads a running plan, or had lessons planned or held in the days, by id.</summary>
    /// <param name="classOf">The class of a plan's pupil.</param>
    /// <param name="entries">Those taken back and those of other kinds count nothing.</param>
    /// <param name="first">The first day, included.</param>
    /// <param name="last">The last day, included.</param>
    public static ValueList<SupportLoad> Of(IEnumerable<SupportPlan> plans, Func<SupportPlan, string> classOf, IEnumerable<SupportEntry> entries, SchoolCalendar calendar, DateOnly first, DateOnly last)
    {
        var lessons = entries.Where(entry => entry.Stands && entry.Kind == SupportKind.ExtraLessons && entry.On >= first && entry.On <= last).ToList();
        var led = plans.Where(plan => plan.LeadId is not null && plan.State is SupportState.Active or SupportState.Closed).ToLookup(plan => plan.LeadId!.Value);
        var (byPlan, byHolder) = (lessons.ToLookup(entry => entry.PlanId), lessons.ToLookup(entry => entry.ById));
        return
        [
            .. led.Select(own => own.Key).Union(byHolder.Select(own => own.Key)).Order()
                .Select(person => Of(person, [.. led[person]], [.. byHolder[person]])).Where(load => load.Plans + load.Planned + load.Lessons > 0),
        ];

        SupportLoad Of(long person, List<SupportPlan> own, List<SupportEntry> held)
        {
            var running = own.Where(plan => plan.RunsOn(last)).ToList();
            return new(
                person, running.Count, running.Select(plan => plan.PupilId).Distinct().Count(),
                Together(running).Where(plan => plan.Kinds.Contains(SupportKind.ExtraLessons)).Sum(plan => plan.Rhythm?.PerWeek ?? 0),
                Together(own).Sum(plan => Dose.Of(plan, classOf(plan), [], calendar, first, last).Planned),
                own.SelectMany(plan => byPlan[plan.Id]).Select(entry => entry.LessonId).Distinct().Count(),
                held.Select(entry => entry.LessonId).Distinct().Count(),
                held.DistinctBy(entry => entry.LessonId).Sum(entry => entry.Minutes ?? 0));
        }
    }

    /// <summary>Pupils of one group have their lessons together: one plan speaks for it.</summary>
    private static IEnumerable<SupportPlan> Together(IEnumerable<SupportPlan> plans) => plans.DistinctBy(plan => plan.GroupId ?? -plan.Id);
}
