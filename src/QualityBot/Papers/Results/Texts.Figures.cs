using QualityDomain;
using QualityDomain.Assessments.Catalogues;
using QualityDomain.Assessments.Figures;
using QualityDomain.Assessments.Statistics;

namespace QualityBot.Papers.Results;

/// <content>Words about marks, the journal, points and tasks.</content>
internal static partial class Texts
{
    public const string NoMarks = "Отметок в файле нет, и шкала перевода баллов не задана: отметки не выставлялись.";
    public const string MarksCaption = "Отметки по классам";
    public const string MarksChart = "Отметки за работу, обучающихся";
    public const string WiderCaption = "Рядом с другими выборками";
    public const string YearsChart = "Та же работа по годам, %";

    public const string NoJournal = "Отметок по журналу в файле нет, сравнение не проводилось.";
    public const string JournalCaption = "Отметка за работу по сравнению с отметкой по журналу";
    public const string MatrixCaption = "Сколько обучающихся с отметкой по журналу получили отметку за работу";

    public const string NoScores = "Первичных баллов в файле нет.";
    public const string TooFewForHistogram = "Работу писали менее 5 обучающихся: распределение не приводится.";
    public const string CutsNote = "Над столбцом – сколько обучающихся получили столько баллов; пунктир – границы отметок.";
    public const string NoCutsNote = "Над столбцом – сколько обучающихся получили столько баллов; шкала отметок не задана.";

    public const string NoTasks = "Баллов по заданиям в файле нет, поэлементный анализ не проводился.";
    public const string TooFewForTasks = "Работу писали менее 5 обучающихся: доли и выводы по такой группе не приводятся, смотрите индивидуальные результаты.";
    public const string TasksCaption = "Выполнение заданий (н/п – к заданию не приступили)";
    public const string BarsTitle = "Выполнение заданий, % от наибольшего балла";
    public const string HeatTitle = "Задания по классам, % от наибольшего балла";
    public const string HeatNote = "Без цвета – уровень задания не указан; прочерк – меньше 5 обучающихся.";
    public const string Sufficient = "достаточный";
    public const string Borderline = "вывод не делается";
    public const string Insufficient = "недостаточный";
    public const string NotJudged = "уровень не указан";
    public const string DifficultiesTitle = "Типичные затруднения:";
    public const string NoDifficulties = "Заданий, уровень выполнения которых недостаточен с уверенностью 95 %, нет.";
    public const string BelowOthersLead = "По сравнению с остальными классами школы, с уверенностью 95 %:";

    public const string NoSkills = "Проверяемые умения в файле не указаны, направление не рассматривалось.";
    public const string SkillsAreTasks = "Каждое умение проверялось одним заданием: достижение планируемых результатов показывает таблица заданий.";
    public const string SkillsCaption = "Умения, от менее освоенных к более освоенным";

    public const string GroupsTooSmall = "В группах с отметками «2», «3», «4», «5» меньше 10 обучающихся (кроме, может быть, одной): сравнение групп ничего не покажет.";
    public const string GroupsCaption = "Выполнение заданий по группам с разной отметкой, % (группы от 10 обучающихся)";

    public const string ClassResultsCaption = "В скобках – границы с уверенностью 95 %; по группам менее 5 обучающихся доли не приводятся";

    public static string ClassResultsTitle(string name) => $"Результаты класса {name}";

    /// <summary>The newest work for the chat; empty: none.</summary>
    public static string ClassResultsLine(ValueList<ClassWork> works) => works.Count == 0 ? ""
        : $"\nПоследняя работа – {Assessments.Texts.Name(works[0].Work.Work)}: {(works[0].Group.Marks.Quality.Value is null ? $"писали {works[0].Group.N}, для долей мало" : $"качество {FigureWords.Cell(works[0].Group.Marks.Quality)}{RussianText.NoBreakSpace}%")}.";

    public static string HistogramTitle(int n) => $"Распределение первичных баллов, {RussianText.Count(n, "обучающийся", "обучающихся", "обучающихся")}";

    public static string BarsNote(ThresholdRuleSet rules) =>
        $"Отрезок – границы с уверенностью 95 %; пунктир – порог достаточного уровня ({rules.Name}).";

    public static string Status(ItemStatus? status) => status switch
    {
        ItemStatus.Sufficient => Sufficient,
        ItemStatus.Borderline => Borderline,
        ItemStatus.Insufficient => Insufficient,
        _ => FigureWords.Nothing,
    };

    /// <summary>Lowered, confirmed, raised, and what the difference of quality says.</summary>
    public static string Journal(JournalFigures journal) => journal.Pairs < Share.Fewest ? "Обе отметки есть менее чем у 5 обучающихся: сравнение не приводится." : string.Concat(
        $"Отметку подтвердили {FigureWords.Sentence(new(journal.Confirmed, journal.Pairs))}, понизили {journal.Lowered}, повысили {journal.Raised}.",
        journal.WithoutPair > 0 ? $" У {RussianText.Count(journal.WithoutPair, "обучающегося", "обучающихся", "обучающихся")} одной из отметок нет, в сравнение они не вошли." : "",
        journal.FarApart > 0 ? $" На две отметки и больше расходятся у {RussianText.Count(journal.FarApart, "обучающегося", "обучающихся", "обучающихся")}: такие случаи смотрят по одному." : "",
        journal.Outcome is { } outcome ? $" {Outcome(outcome)}." : "");

    public static string Outcome(JournalOutcome outcome)
    {
        var limit = $"предел случайного расхождения – {FigureWords.Points(outcome.HalfWidth)}";
        return outcome.Half switch
        {
            OutcomeHalf.Below => $"Результаты ниже текущего качества знаний на {FigureWords.Points(outcome.Difference)} ({limit})",
            OutcomeHalf.Above => $"Результаты выше текущего качества знаний на {FigureWords.Points(outcome.Difference)} ({limit})",
            _ => $"Результаты соответствуют текущему качеству знаний: расхождение {FigureWords.Points(outcome.Difference)} ({limit})",
        };
    }

    public static string Scores(WorkFacts facts)
    {
        var scores = facts.Group.Scores;
        return string.Concat(
            $"Средний балл – {FigureWords.Number(scores.Mean, 1)}",
            scores.WorkShare is { } share ? $" ({FigureWords.Percent(share)}{RussianText.NoBreakSpace}% от наибольшего)" : "",
            $", медиана – {FigureWords.Number(scores.Median, 1)}, стандартное отклонение – {FigureWords.Number(scores.Deviation, 1)}.",
            scores.Weight switch
            {
                Weight.Limited => " Обучающихся меньше 20: форма распределения ни о чём не говорит.",
                Weight.Approximate => " Обучающихся меньше 50: о пиках у границ отметок по такому распределению не судят.",
                _ => facts.Analysis.Sheet.Scale is null ? "" : facts.Markers.OfType<QualityDomain.Assessments.Markers.Marker.BoundaryPeak>().Any()
                    ? " У границы отметки есть пик, смотрите раздел 8."
                    : facts.Class is null ? " Пиков у границ отметок, которые нельзя объяснить случайностью, нет." : "",
            });
    }

    public static string Difficulty(QualityDomain.Assessments.Gaps.WeakTask task, int n) => string.Concat(
        $"задание {task.Item.Task.Code}",
        task.Item.Task.Skill is { } skill ? $" – {skill}" : "",
        $": выполнение {FigureWords.Percent(task.Item.Solved)}{RussianText.NoBreakSpace}% ({FigureWords.Bounds(task.Item.Interval!.Value)}), пробел у {task.Pupils.Count} из {n}",
        task.Item.Skipped >= 0.15 ? $", не приступили {FigureWords.Percent(task.Item.Skipped)}{RussianText.NoBreakSpace}%" : "");

    public static string BelowOthers(string name, ValueList<ItemComparison> tasks) =>
        $"{name} – ниже {(tasks.Count == 1 ? "выполнено задание" : "выполнены задания")} {GroupNames.Listed(tasks.Select(one => $"{one.Task.Code} (на {FigureWords.Points(one.Difference)}, {FigureWords.PointBounds(new(-one.Interval.High, -one.Interval.Low))})"))}";

    public static string Groups(IReadOnlyCollection<MarkGroup> told, IEnumerable<CrossedCurves> crossings)
    {
        var crossed = crossings.ToList();
        return crossed.Count == 0
            ? "Обучающиеся с более высокой отметкой выполнили каждое задание не хуже обучающихся с более низкой (в пределах погрешности)."
            : $"Необычно: {GroupNames.Listed(crossed.Select(one => $"задание {one.Task.Code} обучающиеся с отметкой «{one.Lower}» выполнили лучше, чем с отметкой «{one.Higher}»"))}. Это повод посмотреть задание и его проверку.";
    }

    /// <summary>Change of «2» year by year.</summary>
    public static IEnumerable<string> YearChanges(YearsOfMarks years)
    {
        var changes = years.FailedChanges.ToList();
        if (changes.Count == 0)
        {
            yield return "Для сравнения по годам отметок мало.";
        }

        foreach (var (year, change, interval, isNegative) in changes)
        {
            yield return $"Доля «2» в {year} году {(change < 0 ? "снизилась" : change > 0 ? "выросла" : "не изменилась")}{(change == 0 ? "" : $" на {FigureWords.Points(change)}")} ({FigureWords.PointBounds(interval)})"
                + (isNegative ? ": отрицательная динамика." : interval.Low > 0 || interval.High < 0 ? "." : ": в пределах погрешности.");
        }
    }

    public static string EarlierHead(EarlierMarks earlier) => $"{earlier.Name} \\ сейчас";

    public static string TransitionsCaption(EarlierMarks earlier) => $"Те же обучающиеся: {earlier.Name} и эта работа";

    public static string Cohort(EarlierMarks earlier)
    {
        var dynamics = earlier.Dynamics;
        return string.Concat(
            $"{RussianText.Plural(dynamics.Matched, "Сопоставлен", "Сопоставлены", "Сопоставлены")} {RussianText.Count(dynamics.Matched, "обучающийся", "обучающихся", "обучающихся")}: отметка снизилась у {dynamics.Lowered}, та же у {dynamics.Kept}, выросла у {dynamics.Raised}.",
            dynamics.Left + dynamics.Joined > 0 ? $" Без пары: только в прежней работе – {dynamics.Left}, только в этой – {dynamics.Joined}." : "",
            dynamics.Change is not { } change ? " Сопоставленных меньше пяти, доли не приводятся."
                : change.Half == OutcomeHalf.Matches ? $" Качество изменилось на {FigureWords.Points(change.Difference)}, это в пределах погрешности ({FigureWords.Points(change.HalfWidth)})."
                : $" Качество {(change.Half == OutcomeHalf.Above ? "выросло" : "снизилось")} на {FigureWords.Points(change.Difference)} (предел случайного расхождения – {FigureWords.Points(change.HalfWidth)}).");
    }
}
