using System.Globalization;
using QualityBot.Documents.Workbooks;
using QualityDomain;
using QualityDomain.Assessments.Catalogues;
using QualityDomain.Assessments.Figures;
using QualityDomain.Assessments.Statistics;

namespace QualityBot.Papers.Results;

/// <summary>The figures of a work as a workbook for those who count on: shares from 0 to 1, unrounded to four digits, empty where nothing may be said.</summary>
internal static class FigureBook
{
    private static readonly Column Text = new(14);
    private static readonly Column Wide = new(48);
    private static readonly Column Number = new(12) { IsNumber = true };

    public static byte[] Of(WorkFacts facts) => WorkbookWriter.Write(new(
    [
        Sheet("Классы", ["Класс", "Писали", "Отсутствовали", "«5»", "«4»", "«3»", "«2»", "Успеваемость", "от", "до", "Качество", "от", "до", "СОУ", "Средняя отметка", "Средний балл", "Медиана", "Пар с журналом", "Понизили", "Подтвердили", "Повысили"],
            [Text, .. Enumerable.Repeat(Number, 20)], Groups(facts).Select(pair => Class(pair.Name, pair.Group))),
        Sheet("Задания", ["Класс", "Задание", "Умение", "Уровень", "Макс.", "Учеников", "Выполнение", "от", "до", "Полностью", "Частично", "Ноль", "Не приступили", "Вывод"],
            [Text, Text, Wide, Text, .. Enumerable.Repeat(Number, 9), Text], Groups(facts).SelectMany(pair => pair.Group.Items.Select(item => Task(pair.Name, item, facts.Analysis.Rules)))),
        Sheet("Баллы", ["Балл", .. Shown(facts).Select(pair => pair.Name)], [.. Enumerable.Repeat(Number, 1 + Shown(facts).Count())], Scores(facts)),
        Sheet("Обучающиеся", ["Код", "Класс", "Балл", "Отметка", "По журналу", "Пробелы", "Почему может понадобиться поддержка", "Строка файла"], [Text, Text, Number, Number, Number, Wide, Wide, Number], Pupils(facts)),
        Sheet("Маркеры", ["Маркер, требует проверки"], [new(110)], facts.Markers.Select(marker => ValueList.Of<string>([Assessments.Texts.Line(marker)]))),
        Sheet("Источник", ["Что", "Откуда"], [Text, new(100)],
        [
            .. facts.Files.Select(file => ValueList.Of<string>(["Файл", file])),
            ["Правила", $"{facts.Analysis.Rules.Name}: {facts.Analysis.Rules.Source}"],
            ["Шкала", facts.Analysis.Sheet.Scale?.Source ?? Texts.No],
            .. facts.Class is null && Assessments.Texts.LeftOut(facts.Analysis) is { Length: > 0 } left ? new ValueList<string>[] { ["Всего", left] } : [],
            ["Когда", Papers.Texts.MadeBy(facts.Frame)],
        ]),
    ]));

    private static Sheet Sheet(string name, ValueList<string> head, ValueList<Column> columns, IEnumerable<ValueList<string>> rows) => new(name, [head, .. rows]) { Columns = columns, HasRoom = false };

    private static IEnumerable<(string Name, GroupFigures Group)> Groups(WorkFacts facts)
    {
        foreach (var one in facts.Classes.Where(each => each.Group is not null))
        {
            yield return (one.Group!, one);
        }

        if (facts.Class is null)
        {
            yield return (Texts.AllClasses, facts.Group);
        }
        else if (facts.Others is { } others)
        {
            yield return (Texts.OtherClasses, others);
        }
    }

    /// <summary>Histograms of fewer than five would tell single pupils apart.</summary>
    private static IEnumerable<(string Name, GroupFigures Group)> Shown(WorkFacts facts) => Groups(facts).Where(pair => pair.Group.Scores.N >= Share.Fewest);

    private static ValueList<string> Class(string name, GroupFigures group)
    {
        var (marks, journal) = (group.Marks, group.Journal);
        var (told, paired) = (marks.Total >= Share.Fewest, journal.Pairs >= Share.Fewest);
        return
        [
            name, Of(group.N), Of(group.Absent), .. Enumerable.Range(2, 4).Reverse().Select(mark => told ? Of(marks[mark]) : ""),
            .. Of(marks.Pass.Value, marks.Pass.Interval), .. Of(marks.Quality.Value, marks.Quality.Interval), Of(marks.Simonov), Of(marks.Mean), Of(group.Scores.Mean), Of(group.Scores.Median),
            Of(journal.Pairs), paired ? Of(journal.Lowered) : "", paired ? Of(journal.Confirmed) : "", paired ? Of(journal.Raised) : "",
        ];
    }

    private static ValueList<string> Task(string name, ItemFigures item, ThresholdRuleSet rules) =>
    [
        name, item.Task.Code, item.Task.Skill ?? "", item.Task.Level is { } level ? DifficultyLevels.Letter(level) : "", Of(item.Task.Max), Of(item.Counts.N),
        .. Of(item.Solved, item.Interval), Of(item.Full), Of(item.Partial), Of(item.Zero), Of(item.Skipped), item.StatusBy(rules) is null or ItemStatus.TooFew ? "" : Texts.Status(item.StatusBy(rules)),
    ];

    private static IEnumerable<ValueList<string>> Scores(WorkFacts facts)
    {
        var groups = Shown(facts).Select(pair => pair.Group.Scores.Histogram).ToList();
        return Enumerable.Range(0, groups.Select(histogram => histogram.Count).DefaultIfEmpty().Max())
            .Select(points => (ValueList<string>)[Of(points), .. groups.Select(histogram => Of(points < histogram.Count ? histogram[points] : 0))]);
    }

    private static IEnumerable<ValueList<string>> Pupils(WorkFacts facts)
    {
        var needs = facts.Needs.ToDictionary(need => need.Gaps.Pupil, need => string.Join("; ", need.Reasons.Select(Texts.Reason)));
        return facts.Pupils.Select(each => (ValueList<string>)
        [
            each.Pupil.Code, each.Pupil.Group, Of(each.Pupil.Total), Of(each.Pupil.Mark), Of(each.Pupil.JournalMark), string.Join(", ", each.Tasks.Select(gap => gap.Task.Code)),
            needs.GetValueOrDefault(each.Pupil, ""), each.Pupil.Row > 0 ? Of(each.Pupil.Row) : "",
        ]);
    }

    private static IEnumerable<string> Of(double? share, Interval? interval) => [Of(share), share is null ? "" : Of(interval?.Low), share is null ? "" : Of(interval?.High)];

    private static string Of(double? number) => number is { } known ? Math.Round(known, 4).ToString(CultureInfo.InvariantCulture) : "";

    private static string Of(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
