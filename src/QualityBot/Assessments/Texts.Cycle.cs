using QualityBot.Engine;
using QualityDomain;
using QualityDomain.Assessments;
using QualityDomain.Assessments.Cycle;

namespace QualityBot.Assessments;

/// <content>The cycle: plan, course, what is awaited.</content>
internal static partial class Texts
{
    private const int VersionsShown = 4;

    public const string PlanKey = "Запланировать";
    public const string UploadKey = "Загрузить результаты";
    public const string DrawKey = "Назвать предмет";
    public const string ConductedKey = "Проведена";
    public const string UnplanKey = "Убрать из плана";
    public const string StepBackKey = "Шаг назад";
    public const string ByLotKey = "Предмет – по жребию";
    public const string SomeDayKey = "День ещё не известен";
    public const string ConductingWord = "Проведение";
    public const string CheckingWord = "Проверка";
    public const string AskPlanned = "Какую работу запланировать? Выберите, назовите свою или напишите сразу всё: «ВПР, 5 классы, предмет по жребию».";

    public static RichText AskPlannedDay(Work work) => RichText.Of($"<b>{Name(work)}{(work.Subject is null ? ", предмет по жребию" : "")}</b>\nНа какой день?");

    public static RichText PlannedWork(Assessment work) => RichText.Of($"В плане: <b>{Title(work)}</b>{(work.PlannedOn is { } day ? $", {RussianText.Day(day)}" : "")}. Напомню в сводке, если она застрянет.");

    public static RichText AskDrawn(Assessment work) => RichText.Of($"<b>{Title(work)}</b>\nКакой предмет выпал?");

    public static RichText AskConducted(Assessment work) => RichText.Of($"<b>{Title(work)}</b>\nКогда её написали?");

    public static RichText Told(Assessment work) => RichText.Of($"Записал: <b>{Title(work)}</b>{(work.ConductedOn is { } day ? $", написана {RussianText.Day(day)}" : "")}.");

    public static RichText Unplanned(Assessment work) => $"Убрал из плана: {Title(work)}.";

    public static RichText ListTitle(int count, bool mayUpload) => RichText.Lines(
    [
        RichText.Of($"<b>Результаты</b>{(count > 0 ? $": {RussianText.Count(count, "работа", "работы", "работ")}" : "")}"),
        count > 0 ? "Сначала – что ждёт следующего шага." : mayUpload ? "Пока пусто. Пришлите файл с результатами прямо сюда или запланируйте работу." : "Для Вас пока ничего нет.",
    ]);

    public static RichText ListLine(int number, Assessment work, int? participants, DateOnly today) =>
        RichText.Of($"{number}. {(CycleClock.IsStuck(work, today) ? "⏳ " : "")}<b>{Title(work)}</b>{(participants is > 0 ? $", писали {participants}" : "")} — {StepWords(work)}{Until(work)}");

    public static RichText Course(AssessmentFacts facts, ValueList<ResultSet> versions, DateOnly today)
    {
        var work = facts.Assessment;
        return RichText.Lines(new[]
        {
            RichText.Of($"<b>Ход работы</b> · {Title(work)}"),
            Line("В плане", work.PlannedOn),
            Line("Написана", work.ConductedOn),
            Line("Результаты получены", work.ReceivedOn),
            $"Сейчас: {StepWords(work)} (с {RussianText.Day(work.StepOn)})",
            Awaited(work, today),
            $"{ConductingWord}: {Fair(work.ConductedFairly)}; проверка: {Fair(work.CheckedFairly)}.",
            versions.Count == 0 ? "" : "Версии результатов:",
        }.Concat(versions.Take(VersionsShown).Select(version => (RichText)$"• {version.Version}: {RichText.Shorten(string.Join(", ", version.FileNames), 120)}, писали {version.Participants}{(version.IsCurrent ? " — действует" : "")}")).Where(line => line.Length > 0));

        static RichText Line(string what, DateOnly? day) => day is { } known ? $"{what}: {RussianText.Day(known)}" : RichText.Empty;
    }

    /// <summary>What comes next and until when; empty: nothing.</summary>
    public static string Awaited(Assessment work, DateOnly today) => NextWords(work) is not { } next ? ""
        : CycleClock.DueOf(work) is not { } due ? $"Дальше: {next}."
        : due < today ? $"⏳ Пора: {next} (было до {RussianText.DayMonth(due)})." : $"Дальше: {next} – до {RussianText.DayMonth(due)}.";

    /// <summary>One line of a digest.</summary>
    public static string StuckLine(ValueList<Assessment> works, DateOnly today) =>
        $"Оценочные процедуры: {Title(works[0])} – {NextWords(works[0])}{(works.Count > 1 ? $"; и ещё {works.Count - 1}" : "")}. Открыть: /results";

    public static string StepKey(CycleStep step) => step switch
    {
        CycleStep.Analysed => "Анализ сделан",
        CycleStep.LowIdentified => "Низкие результаты названы",
        CycleStep.MeasuresDecided => "Меры приняты",
        CycleStep.MeasuresDone => "Меры выполнены",
        _ => throw new InvalidOperationException($"No words for {step}."),
    };

    public static string LaterKey(Assessment later) => RichText.Shorten($"Эффект показала: {Title(later)}", 60);

    public static string FairKey(string what, bool? said) => $"{what}: {Fair(said)}";

    private static string Fair(bool? said) => said switch { true => "объективно", false => "есть сомнения", null => "не отмечено" };

    private static string Title(Assessment work) => Name(work.Work) + (work.Subject is null ? ", предмет по жребию" : "");

    private static string Until(Assessment work) => CycleClock.DueOf(work) is { } due && NextWords(work) is { } next ? $"; {next} до {RussianText.DayMonth(due)}" : "";

    private static string StepWords(Assessment work) => work.Step switch
    {
        CycleStep.Planned => "в плане",
        CycleStep.Conducted => "написана, ждём результаты",
        CycleStep.ResultsReceived => "результаты получены",
        CycleStep.Analysed => "анализ сделан",
        CycleStep.LowIdentified => "низкие результаты названы",
        CycleStep.MeasuresDecided => "меры приняты",
        CycleStep.MeasuresDone => "меры выполнены",
        CycleStep.Remeasured => "эффект измерен",
        _ => throw new InvalidOperationException($"No words for {work.Step}."),
    };

    private static string? NextWords(Assessment work) => work.Step switch
    {
        CycleStep.Planned => work.Subject is null ? "назвать предмет и провести" : "провести",
        CycleStep.Conducted => "загрузить результаты",
        CycleStep.ResultsReceived => "посмотреть анализ",
        CycleStep.Analysed => "назвать, кому помочь",
        CycleStep.LowIdentified => "принять меры",
        CycleStep.MeasuresDecided => "выполнить меры",
        CycleStep.MeasuresDone => "измерить ещё раз",
        _ => null,
    };
}
