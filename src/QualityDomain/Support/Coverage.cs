using QualityDomain.Assessments.Gaps;

namespace QualityDomain.Support;

/// <summary>A pupil whom the analysis or a person put among those at risk.</summary>
/// <param name="Code">«5А-07».</param>
/// <param name="Because">The reason in words, from the analysis or the teacher.</param>
public sealed record AtRisk(long PupilId, string Code, string Because);

/// <summary>Which pupils at risk get something, on one day: for help, not for blame.</summary>
/// <param name="WithoutPlan">At risk, and no plan is proposed or running.</param>
/// <param name="Waiting">A plan is proposed and nobody leads it.</param>
/// <param name="Quiet">A plan runs, and for two weeks with lessons nothing was logged.</param>
/// <param name="Served">The others: something runs and something was logged.</param>
/// <param name="Overdue">Plans whose last day is over without a word about the effect.</param>
public sealed record Coverage(ValueList<AtRisk> WithoutPlan, ValueList<AtRisk> Waiting, ValueList<AtRisk> Quiet, ValueList<AtRisk> Served, ValueList<SupportPlan> Overdue)
{
    /// <summary>After so many days without any work a pupil is shown. Source: the school («без занятий две недели»).</summary>
    public const int QuietDays = 14;

    public int All => WithoutPlan.Count + Waiting.Count + Quiet.Count + Served.Count;

    /// <param name="daysWithLessons">How many days with lessons the pupil's class had in the last <see cref="QuietDays"/> days; a vacation makes nobody quiet.</param>
    public static Coverage Of(IEnumerable<AtRisk> pupils, IReadOnlyCollection<SupportPlan> plans, IReadOnlyCollection<SupportEntry> entries, DateOnly today, Func<AtRisk, int> daysWithLessons)
    {
        var open = plans.Where(plan => !plan.IsOver).ToLookup(plan => plan.PupilId);
        var last = entries.Where(entry => entry.Stands).GroupBy(entry => entry.PupilId).ToDictionary(own => own.Key, own => own.Max(entry => entry.On));
        var groups = pupils.ToLookup(pupil => StandingOf(pupil, [.. open[pupil.PupilId]], last, today, daysWithLessons));
        return new(
            [.. groups[Standing.WithoutPlan]], [.. groups[Standing.Waiting]], [.. groups[Standing.Quiet]], [.. groups[Standing.Served]],
            [.. plans.Where(plan => plan.AwaitsEffect(today)).OrderBy(plan => plan.Until)]);
    }

    private static Standing StandingOf(AtRisk pupil, List<SupportPlan> open, Dictionary<long, DateOnly> last, DateOnly today, Func<AtRisk, int> daysWithLessons)
    {
        var running = open.Where(plan => plan.RunsOn(today)).ToList();
        if (running.Count == 0)
        {
            return open.Exists(plan => plan.State == SupportState.Proposed) ? Standing.Waiting : open.Count > 0 ? Standing.Served : Standing.WithoutPlan;
        }

        var since = last.TryGetValue(pupil.PupilId, out var on) ? on : running.Min(plan => plan.From);
        return today.DayNumber - since.DayNumber >= QuietDays && daysWithLessons(pupil) > 0 ? Standing.Quiet : Standing.Served;
    }

    private enum Standing
    {
        WithoutPlan,
        Waiting,
        Quiet,
        Served,
    }
}
