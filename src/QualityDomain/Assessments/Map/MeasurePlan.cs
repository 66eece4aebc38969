using QualityDomain.Assessments.Gaps;
using QualityDomain.Calendar;

namespace QualityDomain.Assessments.Map;

/// <summary>One measure as it lies before the person: taken or not, until when, led by whom.</summary>
/// <param name="Pupils">How many pupils the individual work would be for; 0: it is none, or for everybody.</param>
/// <param name="LeadId">Who leads instead of the role's holder; null: whoever holds the role.</param>
public sealed record PlannedMeasure(string Code, bool IsTaken, DateOnly Due, int Pupils, long? LeadId);

/// <summary>The measures that a chosen cause opens with.</summary>
public static class MeasurePlan
{
    /// <summary>So many are ticked at the start: what a deputy would follow up without help. A decision of ours.</summary>
    public const int Ticked = 3;

    /// <summary>The measures of the cause that nothing forbids; the first of the map and the kinds of individual work that fit the pupils are ticked.</summary>
    /// <param name="known">As <see cref="MeasureGuard.Check"/>.</param>
    public static ValueList<PlannedMeasure> Of(Observation observation, Cause cause, MapFacts facts, IReadOnlyCollection<YearResult> known, DateOnly today, SchoolCalendar calendar)
    {
        var work = facts.Analysis.Sheet.Work;
        var fitting = Fitting(observation, facts);
        var allowed = KnownMeasures.For(cause).Where(measure => MeasureGuard.Check(measure, work.Procedure, YearOf(work, today), known) is Outcome<Measure>.Ok)
            .Where(measure => measure.Half is not { } half || half == observation.Half)
            .Where(measure => measure.Support is not { } kind || fitting.ContainsKey(kind)).ToList();
        var ticked = allowed.Where((measure, at) => at == 0 || (measure.Support is not null and not SupportKind.ProgrammeCorrection)).Concat(allowed).Distinct().Take(Ticked).ToHashSet();
        return [.. allowed.Select(measure => new PlannedMeasure(
            measure.Code, ticked.Contains(measure) && !measure.JudgesPeople, measure.Due.DayOf(today, calendar), measure.Support is { } kind ? fitting[kind] : 0, null))];
    }

    /// <summary>The measures of the cause that are not offered, with the reason.</summary>
    public static ValueList<(Measure Measure, Problem Reason)> Blocked(Cause cause, Work work, IReadOnlyCollection<YearResult> known, DateOnly today) =>
        [.. KnownMeasures.For(cause).Select(measure => (measure, Outcome: MeasureGuard.Check(measure, work.Procedure, YearOf(work, today), known)))
            .Where(pair => pair.Outcome is Outcome<Measure>.Refused).Select(pair => (pair.measure, ((Outcome<Measure>.Refused)pair.Outcome).Problem))];

    /// <summary>How many pupils each kind of individual work would be for: of those who need it the ones with a gap in the tasks in question.</summary>
    private static Dictionary<SupportKind, int> Fitting(Observation observation, MapFacts facts)
    {
        var group = new Look(observation, facts).Group;
        var touched = facts.Analysis.Pupils.Where(each => observation.Items.Count == 0 || each.Tasks.Any(gap => observation.Items.Contains(gap.Task.Code))).Select(each => each.Pupil.Code).ToHashSet();
        return facts.Analysis.Proposals(group)
            .Where(one => observation.Items.Count == 0 || one.Tasks.Any(task => observation.Items.Contains(task.Code)))
            .Select(one => (one.Kind, Pupils: one.Pupils.Count(touched.Contains), IsForAll: one.Pupils.Count == 0))
            .Where(one => one.IsForAll || one.Pupils > 0)
            .ToDictionary(one => one.Kind, one => one.Pupils);
    }

    private static int YearOf(Work work, DateOnly today) => work.Year ?? today.Year;
}
