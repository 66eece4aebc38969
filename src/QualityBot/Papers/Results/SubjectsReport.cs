using QualityBot.Reports;
using QualityDomain;
using QualityDomain.Assessments.Catalogues;
using QualityDomain.Assessments.Figures;
using QualityDomain.Assessments.Statistics;

namespace QualityBot.Papers.Results;

/// <summary>«Аналитическая справка» on one procedure over its subjects: of a class, a parallel or the school, in the same directions as that on one work.</summary>
/// <remarks>A line is a work. Works are never added up and subjects never ranked: each is measured with tasks of its own. Lines stand in the order of grades and subjects.</remarks>
internal static class SubjectsReport
{
    private static readonly ValueList<Series> Rates = [new("успеваемость", Tone.Fair), new("качество", Tone.Accent), new("доля «2»", Tone.Bad)];

    /// <param name="works">Of one procedure and year; at least two.</param>
    /// <param name="grade">Null: the whole school.</param>
    public static Outcome<Paper> Of(ValueList<WorkFacts> works, int? grade)
    {
        if (works.Count < 2)
        {
            return new OneSubjectOnly();
        }

        var ordered = works.OrderBy(one => one.Work.Grade).ThenBy(one => one.Work.Subject, StringComparer.Ordinal).ToValueList();
        var (frame, chart) = (ordered[0].Frame, Chart(ordered, grade));
        var conclusions = Conclusions(ordered, grade);
        return new Paper(
            frame.Paper($"{Texts.ReportTitle}\n{SubjectsTexts.About(ordered, grade)}", null, SubjectsTexts.Provenance(ordered)) with
            {
                Blocks =
                [
                    .. SubjectsTexts.Introduction(ordered, grade).Select(line => new Paragraph(line)),
                    .. Marks(ordered, grade, chart), .. Journal(ordered, grade), .. Scores(ordered, grade), .. Tasks(ordered, grade), .. Skills(ordered, grade), .. Groups(ordered, grade),
                    .. SeveralNeeds.Of(ordered, grade), .. Markers(ordered, grade),
                    new Heading(Texts.ConclusionsTitle, Level: 2), new ItemList([.. conclusions.Select(sentence => (RichText)sentence)]),
                    new Heading(Texts.RecommendationsTitle, Level: 2), Recommendations.Table(Advice(ordered, grade)),
                    frame.Signatures, new Paragraph(Texts.Considered) { Indent = false, Alignment = Alignment.Left },
                ],
            },
            $"{Texts.ReportName} {SubjectsTexts.About(ordered, grade)}",
            string.Join('\n', conclusions.Take(4)),
            chart,
            $"{Texts.ReportName} {SubjectsTexts.FileName(ordered, grade)} {frame.Today:yyyy-MM-dd}");
    }

    private static IEnumerable<Block> Marks(ValueList<WorkFacts> works, int? grade, GroupedColumns? chart)
    {
        yield return new Heading(Texts.MarksTitle, Level: 2);
        yield return new Table(
            [new("Работа", 3.6), new("Писали", 1.4, Alignment.Centre), new("Успев., %", 2.5, Alignment.Centre), new("Качество, %", 2.5, Alignment.Centre), new("«2», %", 1.4, Alignment.Centre), new("СОУ, %", 1.3, Alignment.Centre), new("Ср. отм.", 1.3, Alignment.Centre)],
            [.. works.Select(one => Row.Of(
                SubjectsTexts.Name(one, grade), $"{(one.Class is null ? one.Analysis.Sheet.Pupils.Count : one.Group.N)}", FigureWords.Cell(one.Group.Marks.Pass), FigureWords.Cell(one.Group.Marks.Quality),
                FigureWords.Percent(one.Group.Marks.Failed.Value), FigureWords.Percent(one.Group.Marks.Simonov), FigureWords.Number(one.Group.Marks.Mean, 2)))]) { FontSize = 10, Caption = SubjectsTexts.MarksCaption };
        if (chart is not null)
        {
            yield return chart;
        }

        foreach (var (work, left) in works.Where(one => one.Class is null).Select(one => (one, Assessments.Texts.LeftOut(one.Analysis))).Where(pair => pair.Item2.Length > 0))
        {
            yield return new Paragraph($"{SubjectsTexts.Name(work, grade)}. {left}");
        }

        if (SubjectsTexts.Low(works, grade) is { Length: > 0 } low)
        {
            yield return new Paragraph(low);
        }
    }

    private static GroupedColumns? Chart(ValueList<WorkFacts> works, int? grade) => works.Where(one => one.Group.Marks.Total >= Share.Fewest).ToList() is { Count: > 1 } told
        ? new(SubjectsTexts.ChartTitle, Rates,
            [.. told.Take(10).Select(one => new ColumnGroup(SubjectsTexts.Name(one, grade), [Measured(one.Group.Marks.Pass), Measured(one.Group.Marks.Quality), Measured(one.Group.Marks.Failed)]))], Texts.WhiskersNote)
        : null;

    private static IEnumerable<Block> Journal(ValueList<WorkFacts> works, int? grade)
    {
        yield return new Heading(Texts.JournalTitle, Level: 2);
        var told = works.Where(one => one.Group.Journal.Pairs >= Share.Fewest).ToList();
        if (told.Count == 0)
        {
            yield return new Paragraph(Texts.NoJournal);
            yield break;
        }

        yield return new Table(
            [new("Работа", 3.6), new("Пар", 1, Alignment.Centre), new("Понизили", 1.7, Alignment.Centre), new("Подтвердили", 1.9, Alignment.Centre), new("Повысили", 1.7, Alignment.Centre), new("Качество знаний по работе и по журналу", 4)],
            [.. told.Select(one => Row.Of(
                SubjectsTexts.Name(one, grade), $"{one.Group.Journal.Pairs}", $"{one.Group.Journal.Lowered}", $"{one.Group.Journal.Confirmed}", $"{one.Group.Journal.Raised}", Papers.Texts.Capital(Texts.Outcome(one.Group.Journal.Outcome!))))]) { FontSize = 10 };
    }

    private static IEnumerable<Block> Scores(ValueList<WorkFacts> works, int? grade) => works.Where(one => one.Group.Scores.N >= Share.Fewest).ToList() is { Count: > 0 } told
        ?
        [
            new Heading(Texts.ScoresTitle, Level: 2),
            new Table(
                [new("Работа", 4), new("Наибольший балл", 1.8, Alignment.Centre), new("Средний балл", 1.8, Alignment.Centre), new("Медиана", 1.6, Alignment.Centre), new("Разброс (станд. откл.)", 2, Alignment.Centre), new("Балл, % от наибольшего", 2.2, Alignment.Centre)],
                [.. told.Select(one => Row.Of(
                    SubjectsTexts.Name(one, grade), one.Analysis.Sheet.Max is { } max ? $"{max}" : FigureWords.Nothing, FigureWords.Number(one.Group.Scores.Mean, 1), FigureWords.Number(one.Group.Scores.Median, 1),
                    FigureWords.Number(one.Group.Scores.Deviation, 1), FigureWords.Percent(one.Group.Scores.WorkShare)))]) { FontSize = 10 },
        ]
        : [new Heading(Texts.ScoresTitle, Level: 2), new Paragraph(Texts.NoScores)];

    private static IEnumerable<Block> Tasks(ValueList<WorkFacts> works, int? grade) =>
    [
        new Heading(Texts.TasksTitle, Level: 2),
        new Table(
            [new("Работа", 3.4), new("Заданий", 1.4, Alignment.Centre), new("Недостаточно", 3.4), new("На границе (вывода нет)", 3), new("Достаточно", 1.6, Alignment.Centre)],
            [.. works.Select(one => Row.Of(
                SubjectsTexts.Name(one, grade), $"{one.Analysis.Sheet.Tasks.Count}", Codes(one, ItemStatus.Insufficient), Codes(one, ItemStatus.Borderline), $"{Count(one, ItemStatus.Sufficient)}"))])
        { FontSize = 10, Caption = SubjectsTexts.TasksCaption(works[0].Analysis.Rules) },
    ];

    private static string Codes(WorkFacts one, ItemStatus status) =>
        string.Join(", ", one.Group.Items.Where(item => item.StatusBy(one.Analysis.Rules) == status).Select(item => item.Task.Code)) is { Length: > 0 } codes ? codes : FigureWords.Nothing;

    private static int Count(WorkFacts one, ItemStatus status) => one.Group.Items.Count(item => item.StatusBy(one.Analysis.Rules) == status);

    private static IEnumerable<Block> Skills(ValueList<WorkFacts> works, int? grade)
    {
        yield return new Heading(Texts.SkillsTitle, Level: 2);
        var weak = (from one in works
                    from skill in one.Analysis.Skills(one.Group)
                    where skill.Mastered is not null && skill.IsSystemDeficit(one.Analysis.Rules)
                    select (RichText)$"{SubjectsTexts.Name(one, grade)}: {skill.Skill} – освоено {FigureWords.Percent(skill.Mastered)}{RussianText.NoBreakSpace}% (задания {string.Join(", ", skill.Items.Select(item => item.Task.Code))}).").ToValueList();
        if (weak.Count > 0)
        {
            yield return new Paragraph(SubjectsTexts.SkillsLead) { KeepWithNext = true };
            yield return new ItemList(weak) { Numbered = false };
        }
        else
        {
            yield return new Paragraph(SubjectsTexts.NoWeakSkills);
        }
    }

    private static IEnumerable<Block> Groups(ValueList<WorkFacts> works, int? grade)
    {
        yield return new Heading(Texts.GroupsTitle, Level: 2);
        var rows = works.Select(one => (Work: one, Groups: MarkGroups.Of(one.Class is null ? one.Analysis.Sheet : one.Analysis.Sheet with { Pupils = [.. one.Analysis.Sheet.Pupils.Where(pupil => pupil.Group == one.Class)] })))
            .Where(pair => pair.Groups.Groups.Any(group => Solved(group) is not null)).ToList();
        yield return rows.Count == 0
            ? new Paragraph(Texts.GroupsTooSmall)
            : new Table(
                [new("Работа", 4), .. Enumerable.Range(2, 4).Select(mark => new Column($"«{mark}»", 2, Alignment.Centre))],
                [.. rows.Select(pair => Row.Of([SubjectsTexts.Name(pair.Work, grade), .. pair.Groups.Groups.Select(group => (RichText)FigureWords.Percent(Solved(group)))]))])
            { FontSize = 10, Caption = SubjectsTexts.GroupsCaption };
    }

    /// <summary>Points of all tasks that a group scored; nothing of fewer than five.</summary>
    private static double? Solved(MarkGroup group) => group.Items.Count == 0 || group.Items.Any(item => item.Solved is null) ? null
        : group.Items.Sum(item => item.Solved!.Value * item.Task.Max) / group.Items.Sum(item => item.Task.Max);

    private static IEnumerable<Block> Markers(ValueList<WorkFacts> works, int? grade)
    {
        yield return new Heading(Texts.MarkersTitle, Level: 2);
        var lines = works.SelectMany(one => one.Markers.Select(marker => (RichText)$"{SubjectsTexts.Name(one, grade)}: {Texts.Marker(marker)}")).ToValueList();
        yield return new Paragraph(lines.Count == 0 ? SubjectsTexts.NoMarkers : Texts.MarkersLead);
        if (lines.Count > 0)
        {
            yield return new ItemList(lines) { Numbered = false };
        }
    }

    /// <summary>What can be said of each work, in one sentence each: its marks and its tasks.</summary>
    private static ValueList<string> Conclusions(ValueList<WorkFacts> works, int? grade) =>
    [
        .. works.Select(one => $"{SubjectsTexts.Name(one, grade)}. {string.Join(' ', Results.Conclusions.Of(one).Take(2))}"),
        .. SeveralNeeds.Pupils(works).Count is > 0 and var several ? [SubjectsTexts.SeveralConclusion(several)] : Array.Empty<string>(),
    ];

    /// <summary>The same advice once for all works that it follows from, with the earliest day.</summary>
    private static IEnumerable<Recommendation> Advice(ValueList<WorkFacts> works, int? grade) =>
        from pair in works.SelectMany(one => Recommendations.Of(one).Select(advice => (Work: one, Advice: advice)))
        group pair by (pair.Advice.To, pair.Advice.What) into same
        orderby same.Key.To
        let due = same.Min(pair => pair.Advice.Due)
        select new Recommendation(same.Key.To, same.Count() == works.Count ? same.Key.What : $"{same.Key.What} ({string.Join("; ", same.Select(pair => SubjectsTexts.Name(pair.Work, grade)))})", due);

    private static Measured? Measured(Share share) => FigureWords.Measured(share.Value, share.Interval);
}
