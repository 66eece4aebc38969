using QualityDomain.Assessments.Catalogues;
using QualityDomain.Assessments.Figures;
using QualityDomain.Assessments.Gaps;
using QualityDomain.Assessments.Markers;
using QualityDomain.Assessments.Statistics;

namespace QualityDomain.Assessments.Map;

/// <summary>What stands out in a work, the most serious first. Each thing is said once: a skill covers its tasks, a broadly weak class its tasks.</summary>
public static class Observations
{
    /// <summary>From so many tasks surely below the others on, a class is one observation rather than several. A decision of ours.</summary>
    public const int Broad = 3;

    public static ValueList<Observation> Of(WorkAnalysis analysis)
    {
        var skills = Skills(analysis).ToList();
        var covered = skills.SelectMany(skill => skill.Items).ToHashSet();
        return
        [
            .. LowResults(analysis)
                .Concat(skills)
                .Concat(analysis.WeakTasks(analysis.School).Where(task => task.Status == ItemStatus.Insufficient && !covered.Contains(task.Item.Task.Code)).Select(task => Of(task)))
                .Concat(analysis.Classes.Count > 1 ? analysis.Classes.SelectMany(one => ClassTasks(analysis, one)) : [])
                .Concat(Journals(analysis))
                .Concat(analysis.Markers.Where(marker => marker is not Marker.JournalDisagreement).Select(Of))
                .OrderBy(one => one.Kind).ThenByDescending(one => one.Count).ThenBy(one => one.Share ?? 0).ThenBy(one => one.Key, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<Observation> LowResults(WorkAnalysis analysis)
    {
        var low = analysis.Groups.Where(group => group.Marks.Failed.Value >= Figures.LowResults.Threshold).ToList();
        var all = analysis.Classes.Count < 2 || low.Contains(analysis.School) ? low.Where(group => group.Group is null) : low;
        return all.Select(group => new Observation(FindingKind.LowResult, group.Group, group.Marks.Total, group.Marks.Twos)
        {
            Share = group.Marks.Failed.Value, Interval = group.Marks.Failed.Interval,
        });
    }

    private static IEnumerable<Observation> Skills(WorkAnalysis analysis) =>
        from skill in analysis.Skills(analysis.School)
        where skill.Items.Count > 1 && skill.Mastered is not null && skill.IsSystemDeficit(analysis.Rules)
        select new Observation(FindingKind.WeakSkill, null, skill.Pupils.N, analysis.Pupils.Count(pupil => pupil.Skills.Contains(skill.Skill)))
        {
            Items = [.. skill.Items.Select(item => item.Task.Code)], Skill = skill.Skill, Share = skill.Mastered, Interval = skill.Interval,
        };

    private static IEnumerable<Observation> ClassTasks(WorkAnalysis analysis, GroupFigures own)
    {
        var below = analysis.WeakTasks(own).Where(task => task.Below is not null).ToList();
        if (below.Count < Broad)
        {
            return below.Select(Of);
        }

        var codes = below.Select(task => task.Item.Task.Code).ToHashSet();
        var shares = own.Scores.Histogram.Count < 2 ? [] : own.Scores.Scores.Select(points => points / (own.Scores.Histogram.Count - 1.0)).ToList();
        return
        [
            new Observation(FindingKind.ClassBelow, own.Group, own.N, below.SelectMany(task => task.Pupils).Distinct().Count())
            {
                Items = [.. analysis.Sheet.Tasks.Select(task => task.Code).Where(codes.Contains)],
                Share = own.Scores.WorkShare,
                Interval = own.Scores.WorkShare is null ? null : Sample.Of(shares).MeanInterval.Clipped(0, 1),
            },
        ];
    }

    private static Observation Of(WeakTask task) => new(FindingKind.WeakTask, task.Group, task.Item.Counts.N, task.Pupils.Count)
    {
        Items = [task.Item.Task.Code], Skill = task.Item.Task.Skill, Share = task.Item.Solved, Interval = task.Item.Interval,
    };

    /// <summary>The school's outcome, and of the classes those whose outcome is another one and no agreement.</summary>
    private static IEnumerable<Observation> Journals(WorkAnalysis analysis) =>
        from @group in analysis.Classes.Count > 1 ? analysis.Groups : [analysis.School]
        let outcome = @group.Journal.Outcome
        where outcome is not null
        let half = HalfOf(analysis, @group)
        where @group.Group is null || (half != OutcomeHalf.Matches && half != HalfOf(analysis, analysis.School))
        select Of(@group, outcome, half);

    /// <summary>The half by quality; where quality agrees although marks surely moved one way (5 to 4, 3 to 2), the way that they moved. The latter is a decision of ours.</summary>
    internal static OutcomeHalf HalfOf(WorkAnalysis analysis, GroupFigures group) =>
        group.Journal.Outcome is { Half: not OutcomeHalf.Matches } outcome ? outcome.Half
        : analysis.Markers.OfType<Marker.JournalDisagreement>().FirstOrDefault(marker => marker.Group == group.Group) is not { } moved ? OutcomeHalf.Matches
        : moved.Lowered > moved.Raised ? OutcomeHalf.Below : OutcomeHalf.Above;

    private static Observation Of(GroupFigures group, JournalOutcome outcome, OutcomeHalf half)
    {
        var (kind, count) = half switch
        {
            OutcomeHalf.Below => (FindingKind.JournalBelow, group.Journal.Lowered),
            OutcomeHalf.Above => (FindingKind.JournalAbove, group.Journal.Raised),
            _ => (FindingKind.JournalMatches, group.Journal.Confirmed),
        };
        return new(kind, group.Group, group.Journal.Pairs, count)
        {
            Share = outcome.Difference, Interval = new(outcome.Difference - outcome.HalfWidth, outcome.Difference + outcome.HalfWidth),
        };
    }

    private static Observation Of(Marker marker) => new(FindingKind.Marker, marker.Group, marker.N, marker.N) { Marker = marker };
}
