using QualityBot.Reports;
using QualityDomain;
using QualityDomain.Assessments.Catalogues;
using QualityDomain.Assessments.Figures;
using QualityDomain.Assessments.Statistics;

namespace QualityBot.Papers.Results;

/// <summary>Tasks: shares with intervals and status, tasks by class, typical difficulties.</summary>
internal static class TaskSection
{
    /// <summary>More bars than that do not stand on one sheet.</summary>
    private const int BarsOnSheet = 34;

    private static readonly ValueList<Series> Statuses = [new(Texts.Sufficient, Tone.Good), new(Texts.Borderline, Tone.Weak), new(Texts.Insufficient, Tone.Bad), new(Texts.NotJudged, Tone.Neutral)];

    private static readonly ValueList<Series> HeatStatuses = [new(Texts.Sufficient, Tone.Faint), new(Texts.Borderline, Tone.Weak), new(Texts.Insufficient, Tone.Bad)];

    public static IEnumerable<Block> Of(WorkFacts facts)
    {
        yield return new Heading(Texts.TasksTitle, Level: 2);
        if (facts.Group.Items.Count == 0)
        {
            yield return new Paragraph(Texts.NoTasks);
            yield break;
        }

        if (!AnalyticReport.IsJudged(facts))
        {
            yield return new Paragraph(Texts.TooFewForTasks);
            yield break;
        }

        yield return Items(facts);
        foreach (var part in facts.Group.Items.Chunk(BarsOnSheet))
        {
            yield return Bars(facts, facts.Group with { Items = [.. part] })!;
        }

        foreach (var map in Heat(facts))
        {
            yield return map;
        }

        foreach (var block in Difficulties(facts))
        {
            yield return block;
        }
    }

    /// <summary>Tasks as bars; null: there is nothing to draw.</summary>
    public static IntervalBars? Bars(WorkFacts facts, GroupFigures group) => group.Items.Count == 0 || group.N < Share.Fewest ? null : new(
        Texts.BarsTitle,
        [.. group.Items.Select(item => new IntervalBar(item.Task.Code, FigureWords.Measured(item.Solved, item.Interval), Threshold(facts, item), ToneOf(item.StatusBy(facts.Analysis.Rules))))],
        Statuses,
        Texts.BarsNote(facts.Analysis.Rules));

    /// <summary>A column without a single word is left out: many files name no skills.</summary>
    private static Table Items(WorkFacts facts)
    {
        var namesSkills = facts.Group.Items.Any(item => item.Task.Skill is not null);
        return new(
            [
                new("№", namesSkills ? 1.1 : 1.6, Alignment.Centre), .. namesSkills ? ValueList.Of<Column>([new("Умение", 4.6)]) : [],
                new("Ур.", 0.9, Alignment.Centre), new("Макс.", 1.25, Alignment.Centre), new("Выполнение, %", 2.6, Alignment.Centre),
                new("Полностью, %", 2.3, Alignment.Centre), new("Н/п, %", 1.2, Alignment.Centre), new("Вывод", 2.4, Alignment.Centre),
            ],
            [.. facts.Group.Items.Select(item => (Row)new Row.Cells([.. Cells(item, facts, namesSkills)]))]) { FontSize = 10, Caption = Texts.TasksCaption };
    }

    private static IEnumerable<RichText> Cells(ItemFigures item, WorkFacts facts, bool namesSkills)
    {
        yield return item.Task.Code;
        if (namesSkills)
        {
            yield return item.Task.Skill ?? FigureWords.Nothing;
        }

        yield return item.Task.Level is { } level ? DifficultyLevels.Letter(level) : FigureWords.Nothing;
        yield return $"{item.Task.Max}";
        yield return FigureWords.Cell(item.Solved, item.Interval);
        yield return FigureWords.Percent(item.Full);
        yield return FigureWords.Percent(item.Skipped);
        var status = item.StatusBy(facts.Analysis.Rules);
        yield return status == ItemStatus.Insufficient ? RichText.Bold(Texts.Insufficient) : Texts.Status(status);
    }

    private static IEnumerable<Block> Heat(WorkFacts facts)
    {
        var classes = facts.Class is null ? facts.Analysis.Classes : facts.Others is { } others ? [facts.Group, others with { Group = Texts.OthersColumn }] : [];
        return classes.Count < 2 ? [] : facts.Analysis.Sheet.Tasks.Select((task, at) => (task, at)).Chunk(BarsOnSheet).Select(tasks => new HeatMap(
            Texts.HeatTitle,
            [.. classes.Select(one => GroupNames.Of(one.Group, facts.Frame.ClassStyle))],
            [.. tasks.Select(pair => new HeatRow(
                pair.task.Level is { } level ? $"{pair.task.Code} ({DifficultyLevels.Letter(level)})" : pair.task.Code, [.. classes.Select(one => Cell(one.Items[pair.at], facts.Analysis.Rules))]))],
            HeatStatuses,
            Texts.HeatNote));
    }

    private static HeatCell Cell(ItemFigures item, ThresholdRuleSet rules) => item.Solved is not { } solved
        ? new(FigureWords.Nothing, null)
        : new(FigureWords.Whole(solved), item.StatusBy(rules) switch { ItemStatus.Sufficient => Tone.Faint, ItemStatus.Borderline => Tone.Weak, ItemStatus.Insufficient => Tone.Bad, _ => null });

    private static IEnumerable<Block> Difficulties(WorkFacts facts)
    {
        if (facts.Weak.Where(task => task.Status == ItemStatus.Insufficient).ToList() is { Count: > 0 } weak)
        {
            yield return new Paragraph(RichText.Bold(Texts.DifficultiesTitle)) { KeepWithNext = true };
            yield return new ItemList([.. weak.Select(task => (RichText)Texts.Difficulty(task, facts.Group.N))]) { Numbered = false };
        }
        else
        {
            yield return new Paragraph(Texts.NoDifficulties);
        }

        if (facts.Differences.Where(one => one.Difference < 0).ToList() is { Count: > 0 } below)
        {
            yield return new Paragraph(Texts.BelowOthersLead) { KeepWithNext = true };
            yield return new ItemList([.. below.GroupBy(one => one.Group).OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => (RichText)Texts.BelowOthers(GroupNames.Of(one.Key, facts.Frame.ClassStyle), [.. one]))]) { Numbered = false };
        }
    }

    private static decimal? Threshold(WorkFacts facts, ItemFigures item) =>
        facts.Analysis.Rules.Levels.FirstOrDefault(level => level.Level == item.Task.Level) is { } threshold ? (decimal)(threshold.Sufficient * 100) : null;

    private static Tone ToneOf(ItemStatus? status) => status switch { ItemStatus.Sufficient => Tone.Good, ItemStatus.Borderline => Tone.Weak, ItemStatus.Insufficient => Tone.Bad, _ => Tone.Neutral };
}
