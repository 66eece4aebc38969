using QualityBot.Engine;
using QualityBot.FollowUp;
using QualityDomain;
using QualityDomain.Assessments;
using QualityDomain.Assessments.Cycle;
using QualityDomain.Assessments.Figures;
using QualityDomain.Assessments.Gaps;

namespace QualityBot.Assessments;

/// <content>Showing results: each side fits a phone.</content>
internal static partial class Texts
{
    private const int CaptionLength = 1000;
    private const int TextLength = 3800;
    private const int Fewest = QualityDomain.Assessments.Statistics.Share.Fewest;
    private const int MostWeak = 12;
    private const int MostMarkers = 8;
    private const int MostDifferences = 8;

    public const string NotToBeSeen = "Этой работы нет, или она не в Вашей части школы.";
    public const string MarksChart = "Отметки за работу";
    public const string TasksChart = "Самые трудные задания, решено %";
    public const string WeakKey = "Слабые задания";
    public const string NeedsKey = "Кому помочь";
    public const string JournalKey = "С журналом";
    public const string ClassesKey = "Классы";
    public const string MarkersKey = "Маркеры";
    public const string MeasuresKey = "Меры";
    public const string PapersKey = "Документы";
    public const string CourseKey = "Ход работы";
    public const string SummaryKey = "‹ Итоги";
    public const string AllClassesKey = "Все классы";
    public const string LowIdentifiedKey = "Список проверен";

    public static string GroupName(GroupFigures group) => Called(group.Group) ?? "Все";

    /// <summary>The caption of the picture.</summary>
    public static RichText Summary(AssessmentFacts facts, DateOnly today)
    {
        var head = RichText.Of($"<b>{Name(facts.Assessment.Work)}</b>{Whose(facts)}");
        if (facts.Analysis is not { } analysis)
        {
            return RichText.Lines([head, "Загружены только таблицы по группам, работ учеников нет.", .. facts.Benchmarks.Select(row => (RichText)Benchmark(row, null))]);
        }

        if (facts.OnlySupported)
        {
            return RichText.Lines([head, $"Ваших учеников в этой работе: {analysis.Pupils.Count}, из них помощь может понадобиться: {analysis.Needs.Count}.", "Пробелы каждого – по кнопке ниже."]);
        }

        var (school, weak) = (analysis.School, analysis.WeakTasks(analysis.School));
        return Fitting(CaptionLength,
        [
            head,
            $"Писали {RussianText.Number(analysis.Sheet.Pupils.Count)}{(school.Absent > 0 ? $", отсутствовали {school.Absent}" : "")}{(analysis.Sheet.Max is { } max ? $" · максимум {max}" : "")}",
            LeftOut(analysis),
            school.Marks.Total == 0 && analysis.Sheet.Pupils.All(pupil => pupil.Mark is null) ? "Отметок нет: шкала не задана."
                : school.Marks.Total < Fewest ? "Меньше пяти отметок – доли не показаны."
                : $"Успеваемость {ShareWords(school.Marks.Pass)} · качество {ShareWords(school.Marks.Quality)}",
            school.Marks.Total < Fewest ? "" : $"СОУ {Percent(school.Marks.Simonov)} · средняя отметка {Number(school.Marks.Mean, 2)} · средний балл {Number(school.Scores.Mean, 1)}",
            $"Слабых заданий: {weak.Count} из {analysis.Sheet.Tasks.Count} · кому помочь: {analysis.Needs.Count}",
            school.Journal.Pairs == 0 ? "" : Journal(school),
            .. Earlier(facts),
            facts.Earlier.FirstOrDefault(one => one.Pupils is not null) is { } same ? Paired(same, null) : "",
            analysis.Markers.Count == 0 ? "" : $"Маркеры: {analysis.Markers.Count} – требуют проверки, это не выводы.",
            Awaited(facts.Assessment, today),
        ]);
    }

    public static RichText WeakTasks(AssessmentFacts facts, GroupFigures group)
    {
        var analysis = facts.Analysis!;
        var weak = analysis.WeakTasks(group);
        return Fitting(TextLength,
        [
            Title(facts, group, WeakKey),
            group.N < Fewest ? "Меньше пяти работ – доли не показаны."
                : weak.Count == 0 ? "Уверенно слабых заданий нет: ни одно не лежит ниже порога целиком и не хуже, чем в других классах." : $"По правилу «{analysis.Rules.Name}» или заметно ниже других классов. В скобках – в каких пределах доля лежит с уверенностью 95 %.",
            .. weak.Take(MostWeak).Select(Weak),
            .. weak.Count > 0 ? [] : Lowest(analysis, group),
            weak.Count > MostWeak ? $"…и ещё {weak.Count - MostWeak}." : "",
            group.Items.Any(item => item.Task.Level is not null) ? "" : "Уровни заданий (Б, П, В) в файлах не названы, поэтому порога нет.",
        ]);
    }

    public static RichText Needs(AssessmentFacts facts, GroupFigures group, Page<SupportNeed> page)
    {
        var proposals = facts.Analysis!.Proposals(group);
        return Fitting(TextLength,
        [
            Title(facts, group, NeedsKey),
            page.Items.Count == 0 ? "Никого: ни у кого нет причины для особой поддержки." : "Коды – из файла. Причины – по числам работы; решает человек.",
            .. page.Items.Select(need => (RichText)$"• {Need(need)}"),
            .. !facts.OnlySupported || page.Number > 0 ? [] : facts.Analysis.Pupils.Where(gaps => facts.Analysis.Needs.All(need => need.Gaps.Pupil != gaps.Pupil)).Take(MostWeak).Select(gaps => (RichText)$"• {Quiet(gaps)}"),
            .. page.Number > 0 || proposals.Count == 0 ? [] : new RichText[] { RichText.Of($"\n<b>{ProposalsTitle}</b>") },
            .. page.Number > 0 ? [] : proposals.Select(proposal => (RichText)$"• {Proposal(proposal)}"),
        ]);
    }

    /// <summary>A supported pupil whom the work gives no reason to worry about.</summary>
    private static string Quiet(PupilGaps gaps) =>
        $"{gaps.Pupil.Code}: {(gaps.Pupil.Mark is { } mark ? $"«{mark}», " : "")}повода для особой поддержки работа не даёт. Пробелы: {(gaps.Tasks.Count == 0 ? "нет" : Listed([.. gaps.Tasks.Select(gap => gap.Task.Code)]))}";

    public static RichText JournalSide(AssessmentFacts facts)
    {
        var analysis = facts.Analysis!;
        var groups = analysis.Classes.Count == 1 ? analysis.Classes : [analysis.School, .. analysis.Classes];
        return Fitting(TextLength,
        [
            Title(facts, analysis.School, JournalKey),
            analysis.School.Journal.Pairs == 0 ? "Отметок по журналу в файлах нет: пришлите Ф1 или форму сбора с ними." : "Понизили – отметка за работу ниже отметки по журналу.",
            .. groups.Where(group => group.Journal.Pairs > 0).Select(group => (RichText)$"• {(group.Journal.Pairs < Fewest ? $"{GroupName(group)}: меньше пяти пар" : Journal(group))}"),
            .. facts.Journals.Count == 0 ? [] : new RichText[] { RichText.Of($"\n<b>{WiderTitle}</b>") },
            .. facts.Journals.Select(row => (RichText)$"• {Journal(row)}"),
        ]);
    }

    public static RichText ClassesSide(AssessmentFacts facts)
    {
        var analysis = facts.Analysis!;
        var apart = analysis.Comparisons.Where(one => one.IsSure).OrderByDescending(one => Math.Abs(one.Difference)).ToList();
        return Fitting(TextLength,
        [
            Title(facts, analysis.School, ClassesKey),
            .. analysis.Groups.Where(group => group.Group is not null || analysis.Classes.Count != 1).Select(ClassLine),
            LeftOut(analysis),
            .. PairedLines(facts),
            .. apart.Count == 0 ? [] : new RichText[] { RichText.Of($"\n<b>{DifferTitle}</b>") },
            .. apart.Take(MostDifferences).Select(one => (RichText)$"• {Comparison(one)}"),
            .. facts.Benchmarks.Count == 0 ? [] : new RichText[] { RichText.Of($"\n<b>{WiderTitle}</b>") },
            .. facts.Benchmarks.Select(row => (RichText)$"• {Benchmark(row, analysis.School)}"),
        ]);
    }

    public static RichText MarkersSide(AssessmentFacts facts) => Fitting(TextLength,
    [
        Title(facts, facts.Analysis!.School, MarkersKey),
        facts.Analysis.Markers.Count == 0 ? "Маркеров не видно." : $"Каждый – {MarkerWording}: он говорит, куда посмотреть, и не говорит почему.",
        .. facts.Analysis.Markers.Take(MostMarkers).Select(marker => (RichText)$"• {Line(marker)}"),
        facts.Analysis.Markers.Count > MostMarkers ? $"…и ещё {facts.Analysis.Markers.Count - MostMarkers}." : "",
    ]);

    /// <summary>The three hardest tasks, where nothing is surely weak: a short list says more than «none».</summary>
    private static IEnumerable<RichText> Lowest(WorkAnalysis analysis, GroupFigures group) => group.Items.Where(item => item.Solved is not null).OrderBy(item => item.Solved).Take(3).ToList() is { Count: > 0 } lowest
        ? [.. lowest.Select(item => Weak(new(group.Group, item, item.StatusBy(analysis.Rules), null, []))).Prepend("Труднее всего дались:")]
        : [];

    private static RichText Weak(WeakTask weak) => RichText.Of(
        $"• <b>{weak.Item.Task.Code}</b>{(weak.Item.Task.Level is { } level ? $" ({QualityDomain.Assessments.Catalogues.DifficultyLevels.Letter(level)})" : "")}: {ShareWords(weak.Item.Solved, weak.Item.Interval)} {Status(weak.Status)}{(weak.Below is { } below ? $"; ниже других классов на {Points(Math.Abs(below.Difference))}" : "")}{(weak.Item.Skipped > 0.1 ? $"; не приступили {Percent(weak.Item.Skipped)} %" : "")}{(weak.Item.Task.Skill is { } skill ? $" – {RichText.Shorten(skill, 90)}" : "")}");

    /// <summary>Which classes the figures of all leave out; empty: none.</summary>
    public static string LeftOut(WorkAnalysis analysis) => analysis.LeftOut.Count == 0 ? ""
        : $"Без {string.Join(", ", analysis.LeftOut.Select(group => group.Length == 0 ? "работ без класса" : Called(group)))}: там писали меньше пяти, и в общие доли они не входят.";

    private static RichText ClassLine(GroupFigures group) => group.N < Fewest
        ? $"• {GroupName(group)}: писали {group.N}, меньше пяти – доли не показаны"
        : $"• {GroupName(group)}: писали {group.N}{(group.Marks.Total > 0 ? $", успеваемость {ShareWords(group.Marks.Pass)}, качество {ShareWords(group.Marks.Quality)}" : "")}{(group.Scores.Mean is { } mean ? $", балл {Number(mean, 1)}" : "")}";

    /// <summary>The same pupils before, or the same work a year before: a difference is named only when its interval leaves out 0.</summary>
    private static IEnumerable<RichText> Earlier(AssessmentFacts facts) =>
        from earlier in facts.Earlier.DistinctBy(one => one.Kind)
        let was = earlier.Analysis.School.Marks
        let now = facts.Analysis!.School.Marks
        where was.Total >= Fewest && now.Total >= Fewest
        let interval = QualityDomain.Assessments.Statistics.Interval.Difference(now.Quality.Count, now.Total, was.Quality.Count, was.Total)
        select (RichText)$"{(earlier.Kind == EarlierKind.SamePupils ? "Та же параллель раньше" : "Эта же работа прежде")} ({Name(earlier.Assessment.Work)}): качество {Percent(was.Quality.Value)} %{(interval.Low > 0 ? ", теперь выше" : interval.High < 0 ? ", теперь ниже" : ", разница в пределах случайной")}";

    /// <summary>Pupil by pupil, class by class: those who wrote both works.</summary>
    private static IEnumerable<RichText> PairedLines(AssessmentFacts facts) => facts.Earlier.FirstOrDefault(one => one.Pupils is not null) is not { } same ? []
        : [RichText.Of($"\n<b>Ученик за учеником</b> · {Name(same.Assessment.Work)} и сейчас"), .. facts.Analysis!.Classes.Where(one => one.N >= Fewest && same.Pupils!.OfClass(one.Group).Pupils.Count > 0).Select(one => (RichText)$"• {Called(one.Group)}: {Paired(same, one.Group)}")];

    /// <summary>«те же ученики, 18: отметка выше у 5, та же у 9, ниже у 4; доля баллов +3,2 п.п., в пределах случайного».</summary>
    private static string Paired(EarlierWork earlier, string? group)
    {
        var pupils = earlier.Pupils!.OfClass(group);
        var marks = pupils.Marks;
        return $"{(group is null ? $"Ученик за учеником ({Name(earlier.Assessment.Work)} и сейчас): " : "")}{RussianText.Count(pupils.Pupils.Count, "ученик", "ученика", "учеников")} в обеих работах"
            + (marks.Matched < Fewest ? "" : $", отметка выше у {marks.Raised}, та же у {marks.Kept}, ниже у {marks.Lowered}")
            + (pupils.Change is var (mean, interval) ? $"; доля баллов {Signed(mean)}{(interval.Low > 0 || interval.High < 0 ? $" ({Between(interval)})" : ", в пределах случайного")}" : "") + ".";
    }

    private static RichText Title(AssessmentFacts facts, GroupFigures group, string side) => RichText.Of($"<b>{side}</b> · {Name(facts.Assessment.Work)}{(group.Group is null ? Whose(facts) : $" · {Called(group.Group)}")}");

    private static string Whose(AssessmentFacts facts) => facts.OnlySupported ? " · кого Вы сопровождаете" : facts.SeesAll || facts.Analysis is not { } analysis ? "" : $" · {string.Join(", ", analysis.Sheet.Groups.Select(Called))}";

    /// <summary>«56,0 % (37–73)».</summary>
    private static string ShareWords(double? share, QualityDomain.Assessments.Statistics.Interval? interval) =>
        share is null || interval is not { } bounds ? Nothing : $"{Percent(share)}{RussianText.NoBreakSpace}% ({Whole(bounds.Low)}–{Whole(bounds.High)})";

    private static string ShareWords(QualityDomain.Assessments.Statistics.Share share) => ShareWords(share.Value, share.Interval);

    /// <summary>Empty lines dropped, the end cut where it would not fit.</summary>
    private static RichText Fitting(int length, IEnumerable<RichText> lines)
    {
        var kept = new List<RichText>();
        var used = 0;
        foreach (var line in lines.Where(line => line.Length > 0))
        {
            used += line.Length + 1;
            if (used > length - 2)
            {
                kept.Add("…");
                break;
            }

            kept.Add(line);
        }

        return RichText.Lines(kept);
    }
}
