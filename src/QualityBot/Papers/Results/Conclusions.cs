using QualityDomain;
using QualityDomain.Assessments.Catalogues;
using QualityDomain.Assessments.Figures;

namespace QualityBot.Papers.Results;

/// <summary>Sentences made from figures: nothing is concluded where the interval leaves room for both, nobody is blamed, classes are not ranked.</summary>
internal static class Conclusions
{
    public static ValueList<string> Of(WorkFacts facts) => AnalyticReport.IsJudged(facts)
        ? [.. Marks(facts), .. Wider(facts), .. Journal(facts), .. Tasks(facts), .. Skills(facts), .. Dynamics(facts), .. Support(facts), .. Markers(facts)]
        : [Texts.TooFewToConclude(facts.Group.N), .. Support(facts)];

    private static IEnumerable<string> Marks(WorkFacts facts)
    {
        if (facts.Group.Marks.Total > 0)
        {
            yield return Texts.PassAndQuality(facts.Group.Marks);
        }
    }

    private static IEnumerable<string> Wider(WorkFacts facts) =>
        from row in facts.Benchmarks
        where row.Level != BenchmarkLevel.School
        let against = row.QualityAgainst(facts.Group.Marks)
        where against is not null
        select Texts.Against(row, against.Value.Difference, against.Value.Interval);

    private static IEnumerable<string> Journal(WorkFacts facts)
    {
        if (facts.Group.Journal.Outcome is { } outcome)
        {
            yield return $"{Texts.Outcome(outcome)}.";
        }
    }

    private static IEnumerable<string> Tasks(WorkFacts facts)
    {
        var judged = facts.Group.Items.Select(item => (item.Task, Status: item.StatusBy(facts.Analysis.Rules))).Where(pair => pair.Status is not null).ToList();
        if (judged.Count == 0)
        {
            yield break;
        }

        yield return Texts.TaskLevels(
            [.. judged.Where(pair => pair.Status == ItemStatus.Insufficient).Select(pair => pair.Task.Code)],
            [.. judged.Where(pair => pair.Status == ItemStatus.Borderline).Select(pair => pair.Task.Code)],
            judged.Count);
        foreach (var one in facts.Differences.Where(each => each.Difference < 0).GroupBy(each => each.Group).OrderBy(each => each.Key, StringComparer.Ordinal))
        {
            yield return Texts.BelowOthersShort(GroupNames.Of(one.Key, facts.Frame.ClassStyle), [.. one.Select(each => each.Task.Code)]);
        }
    }

    private static IEnumerable<string> Skills(WorkFacts facts) =>
        from skill in facts.Analysis.Skills(facts.Group)
        where skill.Items.Count > 1 && skill.IsSystemDeficit(facts.Analysis.Rules)
        select Texts.SystemDeficit(skill);

    private static IEnumerable<string> Dynamics(WorkFacts facts)
    {
        if (facts.Years?.FailedChanges.Where(change => change.Year == facts.Work.Year).ToList() is [var (year, change, interval, isNegative)] && (interval.Low > 0 || interval.High < 0))
        {
            yield return Texts.YearConclusion(year, change, isNegative);
        }

        if (facts.Earlier is { Dynamics.Change: not null } earlier)
        {
            yield return Texts.Cohort(earlier);
        }
    }

    private static IEnumerable<string> Support(WorkFacts facts) => facts.Needs.Count() is > 0 and var count ? [Texts.NeedsConclusion(count)] : [];

    private static IEnumerable<string> Markers(WorkFacts facts) => facts.Markers.Count() is > 0 and var count ? [Texts.MarkersConclusion(count)] : [];
}
