using QualityBot.Reports;
using QualityDomain;
using QualityDomain.Assessments.Figures;
using QualityDomain.Assessments.Statistics;

namespace QualityBot.Papers.Results;

/// <summary>Marks: by class, against larger groups, over years, and the same pupils before.</summary>
internal static class MarkSection
{
    private static readonly ValueList<Series> Marks = [new("«5»", Tone.Good), new("«4»", Tone.Fair), new("«3»", Tone.Weak), new("«2»", Tone.Bad)];

    public static IEnumerable<Block> Of(WorkFacts facts)
    {
        yield return new Heading(Texts.MarksTitle, Level: 2);
        if (facts.Group.Marks.Total == 0)
        {
            yield return new Paragraph(Texts.NoMarks);
            yield break;
        }

        yield return ByClass(facts);
        if (facts.Class is null && Assessments.Texts.LeftOut(facts.Analysis) is { Length: > 0 } left)
        {
            yield return new Paragraph(left);
        }

        if (Chart(facts) is { } chart)
        {
            yield return chart;
        }

        foreach (var block in facts.Benchmarks.Count > 0 && AnalyticReport.IsJudged(facts) ? Wider(facts) : [])
        {
            yield return block;
        }

        foreach (var block in Dynamics.Of(facts))
        {
            yield return block;
        }
    }

    private static Table ByClass(WorkFacts facts)
    {
        var rows = facts.Classes.Select(one => Line(GroupNames.Of(one.Group, facts.Frame.ClassStyle), one)).ToList();
        if (facts.Class is null && rows.Count != 1)
        {
            rows.Add(Line(Texts.AllClasses, facts.Group) with { Bold = rows.Count > 0 });
        }
        else if (facts.Others is { } others)
        {
            rows.Add(Line(Texts.OtherClasses, others));
        }

        return new(
            [
                new("Класс", 1.8), new("Писали", 1.6, Alignment.Centre), new("«5»", 0.8, Alignment.Centre), new("«4»", 0.8, Alignment.Centre), new("«3»", 0.8, Alignment.Centre), new("«2»", 0.8, Alignment.Centre),
                new("Успев., %", 2.6, Alignment.Centre), new("Качество, %", 2.6, Alignment.Centre), new("СОУ, %", 1.2, Alignment.Centre), new("Ср. отм.", 1.1, Alignment.Centre), new("Ср. балл", 1.1, Alignment.Centre),
            ],
            [.. rows]) { FontSize = 10, Caption = Texts.MarksCaption };
    }

    /// <summary>Counts of fewer than five are not shown: they would tell single pupils apart.</summary>
    private static Row.Cells Line(string name, GroupFigures group)
    {
        var marks = group.Marks;
        RichText[] counts = marks.Total < Share.Fewest ? [.. Enumerable.Repeat((RichText)FigureWords.Nothing, 4)] : [$"{marks.Fives}", $"{marks.Fours}", $"{marks.Threes}", $"{marks.Twos}"];
        return new([name, $"{group.N}", .. counts, FigureWords.Cell(marks.Pass), FigureWords.Cell(marks.Quality), FigureWords.Percent(marks.Simonov), FigureWords.Number(marks.Mean, 2), FigureWords.Number(group.Scores.Mean, 1)]);
    }

    private static StackedBars? Chart(WorkFacts facts)
    {
        var shown = facts.Classes.Append(facts.Others).OfType<GroupFigures>().Where(one => one.Marks.Total >= Share.Fewest).ToList();
        return shown.Count < 2 ? null : new(Texts.MarksChart, Marks,
            [.. shown.Select(one => new Bar(one.Group is null ? Texts.OtherClasses : GroupNames.Of(one.Group, facts.Frame.ClassStyle), [one.Marks.Fives, one.Marks.Fours, one.Marks.Threes, one.Marks.Twos]))]);
    }

    private static IEnumerable<Block> Wider(WorkFacts facts)
    {
        var own = facts.Group.Marks;
        yield return new Table(
            [new("Выборка", 3), new("Участников", 1.5, Alignment.Centre), new("«2», %", 1.1, Alignment.Centre), new("«3», %", 1.1, Alignment.Centre), new("«4», %", 1.1, Alignment.Centre), new("«5», %", 1.1, Alignment.Centre), new("Качество, %", 1.3, Alignment.Centre)],
            [
                .. facts.Benchmarks.Select(row => Row.Of(
                    row.Name, RussianText.Number(row.Participants), FigureWords.Percent(row.Twos), FigureWords.Percent(row.Threes), FigureWords.Percent(row.Fours), FigureWords.Percent(row.Fives), FigureWords.Percent(row.QualityRate))),
                Row.Of(
                    Texts.OwnRow(facts), RussianText.Number(own.Total), FigureWords.Percent(own.Failed.Value), FigureWords.Percent(new Share(own.Threes, own.Total).Value),
                    FigureWords.Percent(new Share(own.Fours, own.Total).Value), FigureWords.Percent(new Share(own.Fives, own.Total).Value), FigureWords.Percent(own.Quality.Value)),
            ]) { FontSize = 10, Caption = Texts.WiderCaption };
    }
}
