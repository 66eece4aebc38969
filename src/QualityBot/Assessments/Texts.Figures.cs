using System.Globalization;
using QualityDomain;
using QualityDomain.Assessments;
using QualityDomain.Assessments.Catalogues;
using QualityDomain.Assessments.Figures;
using QualityDomain.Assessments.Gaps;
using QualityDomain.Assessments.Statistics;

namespace QualityBot.Assessments;

/// <summary>Words about figures. Every share stands with its interval; what must not be said is a dash.</summary>
internal static partial class Texts
{
    private const string Nothing = "–";
    private const int CodesShown = 8;

    public const string IntervalNote = "В скобках – в каких пределах доля лежит с уверенностью 95 %; меньше пяти отметок – ничего не показано.";
    public const string JournalTitle = "Отметки за работу и по журналу";
    public const string DifferTitle = "Где класс заметно отличается от остальных классов школы";
    public const string SkillsTitle = "Умения, от слабого к сильному";
    public const string ProposalsTitle = "Что можно предложить";
    public const string WiderTitle = "Рядом с другими";
    public const string DoubtsTitle = "Проверьте в файле";

    public static string ClassHead => Columns("Класс", "Писали", "5", "4", "3", "2", "Усп., %", "Качество, %", "СОУ", "Отметка", "Балл", "Медиана");

    public static string ClassRow(GroupFigures group) => Columns(
        group.Group ?? "Всего", $"{group.N}", Mark(group, 5), Mark(group, 4), Mark(group, 3), Mark(group, 2),
        Share(group.Marks.Pass), Share(group.Marks.Quality), Percent(group.Marks.Simonov), Number(group.Marks.Mean, 2), Number(group.Scores.Mean, 1), Number(group.Scores.Median, 1));

    private static string Mark(GroupFigures group, int mark) => group.Marks.Total < QualityDomain.Assessments.Statistics.Share.Fewest ? Nothing : $"{group.Marks[mark]}";

    public static string Participants(WorkAnalysis analysis) => string.Concat(
        $"Писали {RussianText.Number(analysis.Sheet.Pupils.Count)}",
        analysis.School.Absent > 0 ? $", отсутствовали {analysis.School.Absent}" : "",
        analysis.Sheet.Max is { } max ? $"; максимум {RussianText.Count(max, "балл", "балла", "баллов")}" : "",
        analysis.Sheet.Scale is { } scale ? $". Шкала: «3» с {scale.Three}, «4» с {scale.Four}, «5» с {scale.Five} ({scale.Source})." : ".");

    public static string Journal(GroupFigures group) =>
        group.Journal.Pairs < QualityDomain.Assessments.Statistics.Share.Fewest ? $"{Called(group.Group) ?? "Всего"}: меньше пяти пар отметок" :
        $"{Called(group.Group) ?? "Всего"}: подтвердили {group.Journal.Confirmed} из {group.Journal.Pairs}, понизили {group.Journal.Lowered}, повысили {group.Journal.Raised}"
        + (group.Journal.WithoutPair > 0 ? $", без пары {group.Journal.WithoutPair}" : "")
        + (group.Journal.Outcome is { } outcome ? $" – {Half(outcome)}." : ".")
        + (group.Journal.FarApart > 0 ? $" На две отметки и больше расходятся у {group.Journal.FarApart}." : "");

    public static string TasksTitle(ThresholdRuleSet rules) => $"Задания, от слабого к сильному ({rules.Name})";

    public static string Task(ItemFigures item, ThresholdRuleSet rules) => string.Concat(
        $"{item.Task.Code,-6} {(item.Task.Level is { } level ? DifficultyLevels.Letter(level) : " ")} ",
        item.Solved is null ? "меньше пяти учеников" : $"{Share(item.Solved, item.Interval),-14} {Status(item.StatusBy(rules))}",
        item.Skipped > 0 ? $"; не приступили {Percent(item.Skipped)} %" : "",
        item.Task.Skill is { } skill ? $" · {skill}" : "");

    public static string Comparison(ItemComparison one) =>
        $"{Called(one.Group)}, задание {one.Task.Code}: на {Points(Math.Abs(one.Difference))} {(one.Difference < 0 ? "ниже" : "выше")} ({Between(one.Interval)})";

    public static string Skill(SkillFigures skill, ThresholdRuleSet rules) =>
        $"{Share(skill.Mastered, skill.Interval),-14} {skill.Skill}{(skill.IsSystemDeficit(rules) ? " – системный дефицит" : "")}";

    public static string NeedsTitle(int count) => $"Кому может понадобиться поддержка: {RussianText.Count(count, "ученик", "ученика", "учеников")}";

    public static string Need(SupportNeed need) =>
        $"{need.Gaps.Pupil.Code}{(need.Gaps.Pupil.Group.Length > 0 && !need.Gaps.Pupil.Code.StartsWith(need.Gaps.Pupil.Group, StringComparison.Ordinal) ? $" ({Called(need.Gaps.Pupil.Group)})" : "")}: {string.Join("; ", need.Reasons.Select(Reason))}. Пробелы: {(need.Gaps.Tasks.Count == 0 ? "нет" : Listed([.. need.Gaps.Tasks.Select(gap => gap.Task.Code)]))}";

    public static string More(int count) => $"и ещё {count} (все – с ключом --json)";

    public static string Proposal(SupportProposal proposal) => string.Concat(
        proposal.Group.Length > 0 ? $"{Called(proposal.Group)}: " : "",
        proposal.Kind switch
        {
            SupportKind.ExtraLessons => "индивидуальные дополнительные занятия",
            SupportKind.ProgrammeCorrection => "корректировка рабочей программы, если подтвердится",
            SupportKind.DifferentiatedHomework => "дифференцированные домашние задания",
            SupportKind.Recheck => "проверочная работа по тем же умениям",
            _ => throw new InvalidOperationException($"No words for {proposal.Kind}."),
        },
        $" – задания {Listed([.. proposal.Tasks.Select(task => task.Code)])}",
        proposal.Pupils.Count > 0 ? $"; {RussianText.Count(proposal.Pupils.Count, "ученик", "ученика", "учеников")}: {Listed(proposal.Pupils)}" : "");

    public static string Benchmark(BenchmarkRow row, GroupFigures? school) =>
        $"{row.Name} ({RussianText.Number(row.Participants)}): успеваемость {Percent(row.PassRate)} %, качество {Percent(row.QualityRate)} %"
        + (school is not null && row.Level != BenchmarkLevel.School && row.QualityAgainst(school.Marks) is { } against
            ? $"; у школы качество {(against.Interval.Low > 0 ? "выше" : against.Interval.High < 0 ? "ниже" : "такое же")} ({Signed(against.Difference)}, {Between(against.Interval)})"
            : "");

    public static string Journal(JournalBenchmark row) =>
        row.Pairs == 0 ? row.Name : $"{row.Name}: понизили {Percent((double)row.Lowered / row.Pairs)} %, подтвердили {Percent((double)row.Confirmed / row.Pairs)} %, повысили {Percent((double)row.Raised / row.Pairs)} %";

    /// <summary>«56,0 (37–73)».</summary>
    public static string Share(double? share, Interval? interval) => share is null || interval is null ? Nothing
        : $"{Percent(share)} ({Whole(interval.Value.Low)}–{Whole(interval.Value.High)})";

    /// <summary>A number that nobody mapped to a class yet is «класс 2».</summary>
    public static string? Called(string? group) => group?.Length > 0 && group.All(char.IsAsciiDigit) ? $"класс {group}" : group;

    private static string Share(Share share) => Share(share.Value, share.Interval);

    private static string Half(JournalOutcome outcome) => outcome.Half switch
    {
        OutcomeHalf.Below => $"результаты ниже текущего качества знаний ({Signed(outcome.Difference)})",
        OutcomeHalf.Above => $"результаты выше текущего качества знаний ({Signed(outcome.Difference)})",
        _ => "результаты соответствуют текущему качеству знаний",
    };

    private static string Status(ItemStatus? status) => status switch
    {
        ItemStatus.Sufficient => "достаточный",
        ItemStatus.Borderline => "на границе",
        ItemStatus.Insufficient => "недостаточный",
        _ => "",
    };

    private static string Reason(NeedReason reason) => reason switch
    {
        NeedReason.Failed(var points) => points is { } known ? $"«2», {RussianText.Count(known, "балл", "балла", "баллов")}" : "«2»",
        NeedReason.BasicsMissing(var share, var threshold) => $"базовые задания {Percent(share)} % при пороге {Whole(threshold)} %",
        NeedReason.NearTheBoundary(var points, var cut) => $"{RussianText.Count(points, "балл", "балла", "баллов")} при границе «3» {cut}",
        NeedReason.FarBelowTheJournal(var mark, var journal) => $"за работу {mark}, по журналу {journal}",
        NeedReason.ManyNotAttempted(var skipped, var tasks) => $"не приступил к {skipped} из {tasks}",
        _ => throw new InvalidOperationException($"No words for {reason}."),
    };

    private static string Listed(ValueList<string> codes) =>
        codes.Count <= CodesShown ? string.Join(", ", codes) : $"{string.Join(", ", codes.Take(CodesShown))} и ещё {codes.Count - CodesShown}";

    private static string Percent(double? share) => Number(share * 100, 1);

    private static string Whole(double share) => Math.Round(share * 100, MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture);

    /// <summary>A difference of shares: «12,5 п.п.».</summary>
    public static string Points(double difference) => $"{Minus(difference)}{RussianText.NoBreakSpace}п.п.";

    /// <summary>«от −33,6 до −6,7 п.п.».</summary>
    public static string Between(Interval interval) => $"от {Minus(interval.Low)} до {Points(interval.High)}";

    private static string Minus(double difference) => RussianText.Number((decimal)(difference * 100)).Replace('-', '−');

    public static string Signed(double difference) => (difference > 0 ? "+" : "") + Points(difference);

    private static string Number(double? number, int digits) => number is { } known ? ((decimal)known).ToString($"F{digits}", CultureInfo.InvariantCulture).Replace('.', ',') : Nothing;

    private static string Columns(params string[] cells) =>
        string.Concat(cells[0].PadRight(8), string.Concat(cells[1..6].Select(cell => cell.PadLeft(7))), "  ", string.Concat(cells[6..8].Select(cell => cell.PadRight(15))), string.Concat(cells[8..].Select(cell => cell.PadLeft(9)))).TrimEnd();
}
