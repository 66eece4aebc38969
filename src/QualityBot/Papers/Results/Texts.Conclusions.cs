using QualityDomain;
using QualityDomain.Assessments;
using QualityDomain.Assessments.Catalogues;
using QualityDomain.Assessments.Figures;
using QualityDomain.Assessments.Statistics;

namespace QualityBot.Papers.Results;

/// <content>Conclusions and recommendations.</content>
internal static partial class Texts
{
    public static string TooFewToConclude(int n) =>
        $"Работу {RussianText.Plural(n, "писал", "писали", "писали")} {RussianText.Count(n, "обучающийся", "обучающихся", "обучающихся")}: выводы о классе по такой группе не делаются, рассмотрены индивидуальные результаты.";

    public static string PassAndQuality(MarkCounts marks) =>
        $"С работой справились {FigureWords.Sentence(marks.Pass)}, на «4» и «5» написали {FigureWords.Sentence(marks.Quality)}.";

    public static string Against(BenchmarkRow row, double difference, Interval interval)
    {
        var whose = row.Level switch { BenchmarkLevel.Country => "по стране", BenchmarkLevel.Region => "по региону", _ => "по муниципалитету" };
        return interval.Low > 0 || interval.High < 0
            ? $"Качество {(difference > 0 ? "выше" : "ниже")}, чем {whose} («{row.Name}»), на {FigureWords.Points(difference)} ({FigureWords.PointBounds(difference > 0 ? interval : new(-interval.High, -interval.Low))})."
            : $"Качество не отличается от показателя {whose} («{row.Name}») в пределах погрешности: разница {FigureWords.Points(difference)}.";
    }

    public static string TaskLevels(ValueList<string> insufficient, ValueList<string> borderline, int judged) => string.Concat(
        insufficient.Count == 0
            ? "Заданий с недостаточным уровнем выполнения не выявлено."
            : $"Недостаточно {(insufficient.Count == 1 ? "выполнено задание" : "выполнены задания")} {GroupNames.Listed(insufficient)}.",
        borderline.Count == 0 ? "" : $" По {(borderline.Count == 1 ? "заданию" : "заданиям")} {GroupNames.Listed(borderline)} вывод не делается: порог внутри границ погрешности.",
        judged - insufficient.Count - borderline.Count is > 0 and var enough ? $" Достаточно {RussianText.Plural(enough, "выполнено", "выполнены", "выполнено")} {RussianText.Count(enough, "задание", "задания", "заданий")} из {judged}." : "");

    public static string BelowOthersShort(string name, ValueList<string> tasks) =>
        $"В классе {name} {(tasks.Count == 1 ? "задание" : "задания")} {GroupNames.Listed(tasks)} {(tasks.Count == 1 ? "выполнено" : "выполнены")} ниже, чем в остальных классах школы: нужна методическая помощь по {(tasks.Count == 1 ? "этой теме" : "этим темам")}.";

    public static string SystemDeficit(SkillFigures skill) =>
        $"Системный дефицит: {skill.Skill} (задания {string.Join(", ", skill.Items.Select(item => item.Task.Code))}, освоено {FigureWords.Percent(skill.Mastered)}{RussianText.NoBreakSpace}%).";

    public static string YearConclusion(int year, double change, bool isNegative) =>
        $"По сравнению с прошлым разом доля «2» в {year} году {(change < 0 ? "снизилась" : "выросла")} на {FigureWords.Points(change)}{(isNegative ? " – отрицательная динамика" : "")}.";

    public static string NeedsConclusion(int count) => $"Поддержка может понадобиться {RussianText.Count(count, "обучающемуся", "обучающимся", "обучающимся")} (раздел 7).";

    public static string MarkersConclusion(int count) =>
        $"{RussianText.Plural(count, "Найден", "Найдены", "Найдено")} {RussianText.Count(count, "маркер", "маркера", "маркеров")}, {RussianText.Plural(count, "требующий", "требующих", "требующих")} проверки (раздел 8); до проверки выводы об объективности не делаются.";

    public const string DiscussReport = "рассмотреть справку и принять решения по каждой рекомендации";
    public const string CheckMarkers = "проверить каждый маркер раздела 8: выборочно перепроверить работы по критериям, результат проверки записать";
    public const string CheckJournal = "включить в план внутришкольного контроля вопрос о текущем оценивании по предмету: критерии отметок, накопляемость";
    public const string LookAtSupport = "взять на контроль проведение индивидуальной работы и повторную проверку тех же умений";
    public const string OfferSupport = "предложить родителям и обучающимся раздела 7 вид индивидуальной работы, составить маршруты";
    public const string TellParents = "познакомить родителей с результатами и пробелами их ребёнка лично, договориться о помощи семьи";
    public const string WatchPupils = "выяснить, что мешает обучающимся с несколькими основаниями раздела 7 или не приступившим к заданиям; зафиксировать только факт, дату и следующий шаг";
    public const string HelpAtHome = "вместе с учителем определить, чем семья может помочь в восполнении пробелов";
    public const string KeepGood = "разобрать на заседании ШМО, какие приёмы дали достаточный уровень, и сохранить их";

    public static string DiscussTasks(ValueList<string> tasks) => $"обсудить на заседании ШМО задания {GroupNames.Listed(tasks)}: причины затруднений, приёмы, задания для повторения";

    public static string HelpByTopic(string name, ValueList<string> tasks) =>
        $"предложить методическую помощь по {(tasks.Count == 1 ? "теме задания" : "темам заданий")} {GroupNames.Listed(tasks)} (класс {name}): разбор приёмов, взаимопосещение, общий банк заданий";

    public static string PlanRepetition(ValueList<string> tasks) => $"запланировать повторение по заданиям {GroupNames.Listed(tasks)}; рабочую программу корректировать, если причина подтвердится";

    public static string Recheck(ValueList<string> tasks) => $"провести проверочную работу по тем же умениям (задания {GroupNames.Listed(tasks)}) и сравнить с этой";

    public static string TillDay(DateOnly day) => $"до {RussianText.Day(day)}";
}
