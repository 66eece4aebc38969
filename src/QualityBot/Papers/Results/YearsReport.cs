using QualityBot.Reports;
using QualityDomain;
using QualityDomain.Assessments;
using QualityDomain.Assessments.Figures;
using QualityDomain.Assessments.Statistics;

namespace QualityBot.Papers.Results;

/// <summary>A work to compare with.</summary>
/// <param name="Name">«ВПР 2025, 4 класс».</param>
/// <param name="SamePupils">Whether the same cohort wrote it; otherwise it is the same work of another year.</param>
internal sealed record ComparedWork(string Name, int Year, bool SamePupils, WorkAnalysis Analysis);

/// <summary>«Сравнение результатов»: the same pupils before, the same work in other years, each with its intervals.</summary>
internal static class YearsReport
{
    private static readonly ValueList<Series> Shifts = [new(YearsTexts.Risen, Tone.Good), new(YearsTexts.Fallen, Tone.Bad), new(YearsTexts.Within, Tone.Accent)];
    private static readonly ValueList<Series> Rates = [new("успеваемость", Tone.Fair), new("качество", Tone.Accent), new("доля «2»", Tone.Bad)];

    /// <param name="earlier">At least one.</param>
    public static Outcome<Paper> Of(WorkFacts facts, ValueList<ComparedWork> earlier)
    {
        if (earlier.Count == 0)
        {
            return new NothingToCompare();
        }

        var now = new ComparedWork(YearsTexts.Now(facts), facts.Work.Year ?? 0, SamePupils: true, facts.Analysis);
        var chart = Chart([.. earlier.OrderBy(work => work.Year), now], facts.Class);
        return new Paper(
            facts.Frame.Paper($"СРАВНЕНИЕ РЕЗУЛЬТАТОВ\n{YearsTexts.Title(facts)}", null, Texts.Provenance(facts)) with
            {
                Blocks = [new Paragraph(YearsTexts.Lead), .. Part(facts, now, earlier, samePupils: true), .. Part(facts, now, earlier, samePupils: false), facts.Frame.Signatures],
            },
            $"Сравнение результатов {YearsTexts.Title(facts)}",
            string.Join('\n', earlier.Take(3).Select(work => YearsTexts.Compared(work, now, facts.Class))),
            chart,
            $"Сравнение {Texts.FileName(facts)}");
    }

    private static IEnumerable<Block> Part(WorkFacts facts, ComparedWork now, ValueList<ComparedWork> earlier, bool samePupils)
    {
        var works = earlier.Where(work => work.SamePupils == samePupils).OrderBy(work => work.Year).ToList();
        if (works.Count == 0)
        {
            yield break;
        }

        yield return new Heading(samePupils ? YearsTexts.SamePupils : YearsTexts.SameWork, Level: 2);
        yield return Table([.. works, now], facts.Class);
        yield return Chart([.. works, now], facts.Class);
        yield return new ItemList([.. works.Select(work => (RichText)YearsTexts.Compared(work, now, facts.Class))]) { Numbered = false };
        foreach (var block in samePupils ? OneByOne(facts) : [])
        {
            yield return block;
        }

        foreach (var work in works)
        {
            if (Tasks(work, now, facts.Class) is { } shifts)
            {
                yield return shifts;
            }
        }
    }

    /// <summary>Pupil by pupil: what became of the marks; in the paper of one class each pupil by code.</summary>
    private static IEnumerable<Block> OneByOne(WorkFacts facts)
    {
        if (facts.Pairs is not { } pairs || pairs.Dynamics.OfClass(facts.Class) is not { Pupils.Count: > 0 } dynamics)
        {
            yield break;
        }

        yield return new Heading(YearsTexts.OneByOne, Level: 3);
        yield return new Paragraph(YearsTexts.Pairs(pairs.Name, dynamics));
        if (facts.Earlier is { } earlier)
        {
            yield return Dynamics.Transitions(earlier);
        }

        if (facts.Class is not null || facts.Analysis.Classes.Count == 1)
        {
            yield return new Table(
                [new("Код", 2), new("Раньше, % баллов", 2.2, Alignment.Centre), new("Отметка", 1.6, Alignment.Centre), new("Сейчас, % баллов", 2.2, Alignment.Centre), new("Отметка", 1.6, Alignment.Centre)],
                [.. dynamics.Pupils.OrderBy(each => each.After.Code, StringComparer.Ordinal).Select(each => Row.Of(
                    each.After.Code, FigureWords.Percent(each.ShareBefore), Mark(each.Before.Mark), FigureWords.Percent(each.ShareAfter), Mark(each.After.Mark)))]) { FontSize = 10 };
        }
    }

    private static string Mark(int? mark) => mark is { } known ? $"{known}" : FigureWords.Nothing;

    private static Table Table(ValueList<ComparedWork> works, string? one) => new(
        [new("Работа", 3.6), new("Писали", 1.5, Alignment.Centre), new("Успев., %", 2.5, Alignment.Centre), new("Качество, %", 2.5, Alignment.Centre), new("СОУ, %", 1.4, Alignment.Centre), new("Ср. отм.", 1.3, Alignment.Centre), new("Балл, % от наибольшего", 1.9, Alignment.Centre)],
        [.. works.Select(work => (work, group: GroupOf(work, one))).Select(pair => Row.Of(
            pair.work.Name, $"{pair.group.N}", FigureWords.Cell(pair.group.Marks.Pass), FigureWords.Cell(pair.group.Marks.Quality), FigureWords.Percent(pair.group.Marks.Simonov), FigureWords.Number(pair.group.Marks.Mean, 2), FigureWords.Percent(pair.group.Scores.WorkShare)))])
    { FontSize = 10 };

    private static GroupedColumns Chart(ValueList<ComparedWork> works, string? one) => new(
        YearsTexts.ChartTitle, Rates,
        [.. works.Select(work => (work.Name, GroupOf(work, one).Marks)).Select(pair => new ColumnGroup(pair.Name, [Measured(pair.Marks.Pass), Measured(pair.Marks.Quality), Measured(pair.Marks.Failed)]))],
        Texts.WhiskersNote);

    /// <summary>Tasks are compared where both works name the same skill for them; codes alone say nothing.</summary>
    private static ShiftRows? Tasks(ComparedWork before, ComparedWork now, string? one)
    {
        var (earlier, later) = (GroupOf(before, one), GroupOf(now, one));
        var rows = (from item in later.Items
                    where item.Task.Skill is not null
                    let same = earlier.Items.FirstOrDefault(each => QualityDomain.People.Folded.Same(each.Task.Skill, item.Task.Skill) && each.Task.Max == item.Task.Max)
                    where same?.Solved is not null && item.Solved is not null
                    select new ShiftRow(item.Task.Code, Percent(same.Solved!.Value), Percent(item.Solved!.Value), ToneOf(same.Interval!.Value, item.Interval!.Value))).ToValueList();
        return rows.Count == 0 ? null : new(YearsTexts.TasksTitle(before), rows, Shifts, YearsTexts.TasksNote);
    }

    /// <summary>Surely apart only where the intervals do not meet: stricter than a test, and seen in the picture.</summary>
    private static Tone ToneOf(Interval before, Interval after) => after.Low > before.High ? Tone.Good : after.High < before.Low ? Tone.Bad : Tone.Accent;

    /// <summary>The class where the work has it; a class of another grade is another class, so then all of them.</summary>
    public static GroupFigures GroupOf(ComparedWork work, string? one) => work.Analysis.Classes.FirstOrDefault(group => group.Group == one) ?? work.Analysis.School;

    private static decimal Percent(double share) => (decimal)Math.Round(share * 100, 1);

    private static Measured? Measured(Share share) => FigureWords.Measured(share.Value, share.Interval);
}
