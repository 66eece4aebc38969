using QualityBot.Assessments.Uploading;
using QualityBot.Documents;
using QualityBot.Engine;
using QualityDomain;
using QualityDomain.Assessments;
using QualityDomain.Assessments.Cycle;
using QualityDomain.Assessments.Results;
using QualityDomain.FollowUp;

namespace QualityBot.Assessments;

/// <content>Taking results in.</content>
internal static partial class Texts
{
    private const int DoubtsInPreview = 3;
    private const int MostDoubts = 25;

    public const string AskResults = "Пришлите файл с результатами: форму сбора, выгрузку ФИС ОКО (Ф1, Ф3, сравнение с журналом) или свою таблицу «код × задания» в xlsx, xls, csv. Ученики – только коды, без имён.";
    public const string ReadingResults = "Читаю результаты…";
    public const string StillReadingResults = "Ещё читаю. Обычно это несколько секунд.";
    public const string NotDownloaded = "Файл не удалось скачать. Пришлите его ещё раз.";
    public const string NothingSaved = "Хорошо, ничего не сохранено.";
    public const string SendMore = "Пришлите ещё файл той же работы: другой класс, Ф3 или сравнение с журналом.";
    public const string DecideAbove = "Сохранить результаты или нет? Кнопки – в сообщении выше. Ещё файл этой работы можно прислать сюда же.";
    public const string NotAnAnswer = "Так не понял. Нажмите кнопку или напишите ответ ещё раз.";
    public const string UseButtons = "Нажмите, пожалуйста, одну из кнопок последнего сообщения.";
    public const string AskReceived = "Какого числа результаты получены официально? От этого дня пойдут сроки.";
    public const string TodayKey = "Сегодня";
    public const string SaveKey = "Сохранить";
    public const string DropKey = "Не надо";
    public const string MoreFilesKey = "+ Ещё файл";
    public const string OtherDayKey = "Получены в другой день";
    public const string WithoutClocksKey = "Не запускать сроки";
    public const string WithClocksKey = "Запустить сроки";
    public const string DoubtsKey = "Что проверить в файле";
    public const string WithoutMarksKey = "Без отметок";
    public const string NewWorkKey = "Другая работа";
    public const string AskPaperOfScale = "Где записана эта шкала? Например: «приказ № 57 от 01.09.2026» или «протокол ШМО № 2».";
    public const string TakeBackKey = "Ошибка, отменить загрузку";
    public const string NothingToTakeBack = "Эта загрузка уже отменена или заменена новой.";

    /// <summary>A problem of a file: of its format, or of what it holds.</summary>
    public static string ExplainFile(Problem problem) => problem switch
    {
        Reading.HoldsNames names => $"{Explain(names)} {LocalWay}",
        _ => problem.GetType().Namespace == typeof(Empty).Namespace ? Documents.Texts.Explain(problem) : Explain(problem),
    };

    public static string ReceivedEvent(Work work) => $"Получены результаты: {Name(work)}";

    public static RichText AskProcedure(Work work) => RichText.Of($"{Known(work)}Что это за работа? Выберите или напишите название.");

    public static RichText AskSubject(Work work) => RichText.Of($"{Known(work)}Какой предмет?");

    public static RichText AskGrade(Work work) => RichText.Of($"{Known(work)}Какой класс (параллель)?");

    public static RichText AskYear(Work work) => RichText.Of($"{Known(work)}В каком году писали?");

    public static RichText AskClasses(ValueList<string> numbers, ValueList<string> guess, Work work) => RichText.Lines(
    [
        RichText.Of($"{Known(work)}В файле классы названы номерами: {string.Join(", ", numbers)}."),
        guess.Count == numbers.Count && guess.Count > 1 ? $"Всё верно на кнопке? Если нет, назовите первый или напишите так: {Example(numbers, work)}."
            : numbers.Count == 1 ? $"Класс «{numbers[0]}» – это какой? Можно написать: {work.Grade ?? 5}А." : $"Класс «{numbers[0]}» – это какой? Можно сразу назвать все: {Example(numbers, work)}.",
        "Запомню до конца учебного года.",
    ]);

    /// <summary>«1 = 4А, 2 = 4Б».</summary>
    private static string Example(ValueList<string> numbers, Work work) => string.Join(", ", numbers.Take(3).Select((number, at) => $"{number} = {work.Grade ?? 5}{"АБВ"[at]}"));

    public static string GuessKey(ValueList<string> numbers, ValueList<string> guess) => string.Join(", ", numbers.Zip(guess, (number, one) => $"{number} – {one}"));

    public static RichText AskWork(Work work, ValueList<Assessment> works, ValueList<ResultSet> current) => RichText.Lines(
    [
        RichText.Of($"<b>{Name(work)}</b>"),
        works.Any(known => current.Any(set => set.AssessmentId == known.Id)) ? "Результаты такой работы уже есть. Что сделать с новыми?" : "Такая работа есть в плане. Это она?",
    ]);

    public static string PlannedWorkKey(Assessment work) => work.Subject is null ? $"Это она: предмет был по жребию{When(work)}" : $"Это она{When(work)}";

    public static string AddKey(ResultSet current) => $"Добавить к тем, что есть ({string.Join(", ", current.Classes.Take(4))})";

    public static string ReplaceKey(ResultSet current) => $"Исправленные: заменить версию {current.Version}";

    public static RichText AskScale(Work work, int max) => RichText.Lines(
    [
        RichText.Of($"{Known(work)}Шкалы для этой работы (максимум {RussianText.Count(max, "балл", "балла", "баллов")}) я не знаю, а отметок в файле нет."),
        "Напишите шкалу школы тремя числами – с какого балла «3», «4», «5». Например: 10, 16, 21.",
    ]);

    public static RichText Preview(AnalysedFiles analysed, Upload upload, UploadFacts facts, bool isFirst, bool mayStart, DateOnly today)
    {
        var lines = new List<RichText> { RichText.Of($"<b>{Name(upload.Work)}</b>{(upload.Files.Count > 1 ? $" · {RussianText.Count(upload.Files.Count, "файл", "файла", "файлов")}" : "")}") };
        if (analysed.Analysis is { } analysis)
        {
            lines.Add(Participants(analysis));
            lines.Add($"Классы: {string.Join(", ", analysis.Classes.Select(one => $"{Called(one.Group)} – {one.N}"))}");
            lines.Add(analysis.School.Marks.Total > 0 ? $"Успеваемость {ShareWords(analysis.School.Marks.Pass)}, качество {ShareWords(analysis.School.Marks.Quality)}" : "Без отметок.");
        }
        else
        {
            lines.Add($"Таблицы по группам: {analysed.Benchmarks.Count + analysed.Journals.Count}. Работ учеников в файлах нет.");
        }

        lines.Add(RichText.Empty);
        if (facts.Current.FirstOrDefault(set => set.AssessmentId == upload.Into) is { } before)
        {
            lines.Add(upload.Adds ? $"Добавлю к тому, что есть: выйдет версия {before.Version + 1}." : $"Заменю версию {before.Version} (писали {before.Participants}); прежняя останется в истории.");
        }

        if (isFirst)
        {
            var on = upload.ReceivedOn ?? today;
            lines.Add($"Получены: {RussianText.Day(on)}{(on == today ? " (сегодня)" : "")}.");
            lines.Add(facts.Clocks.Happened is null ? facts.Clocks.SharedEventId is null ? "Сроков, которые ждут этих результатов, нет." : "Сроки от этого дня уже идут."
                : !mayStart ? "Сроки от получения результатов запускает заместитель: я его спрошу."
                : upload.StartsClocks ? $"Запустится {RussianText.Count(facts.Clocks.Started.Count, "срок", "срока", "сроков")} «после получения результатов»." : "Сроки не запускаю.");
        }

        lines.AddRange(DoubtLines(analysed.Doubts, DoubtsInPreview));
        lines.Add("Ничего ещё не сохранено.");
        return RichText.Lines(lines);
    }

    public static RichText AllDoubts(ValueList<ResultDoubt> doubts) => RichText.Shorten(RichText.Lines(DoubtLines(doubts, MostDoubts)).Plain.Trim(), 3800);

    public static RichText ResultsSaved(Saved saved, bool mayStart, bool wereAwaited) => RichText.Lines(
    [
        RichText.Of($"<b>Сохранено: {Name(saved.Assessment.Work)}</b>, версия {saved.Results.Version}."),
        saved.Event is not null ? $"Запущено: {RussianText.Count(saved.Started, "срок", "срока", "сроков")} от {RussianText.Day(saved.Event.On)}. Люди узнают в своих ближайших сводках."
            : wereAwaited && !mayStart && saved.Results.Version == 1 ? "Сроки «после получения результатов» запустит заместитель: я спросил." : "",
    ]);

    public static RichText NotYourWork(Work work) => $"Эту работу ({Name(work)}) загружает и планирует тот, кто отвечает за эти классы или этот предмет. Ничего не сохранено.";

    public static RichText VersionTakenBack(Assessment work, ResultSet before) => $"Отменено. {Name(work.Work)}: снова действует версия {before.Version}.";

    public static RichText ResultsTakenBack(Assessment work, int clocks) => $"Загрузка отменена: {Name(work.Work)}, результатов снова нет.{(clocks > 0 ? $" Снято сроков: {clocks}. Сделанное осталось." : "")}";

    public const string MissingProcedure = "что это за работа (--procedure)";
    public const string MissingSubject = "какой предмет (--subject)";
    public const string MissingGrade = "какая параллель (--grade)";
    public const string MissingYear = "какой год (--year)";
    public const string MissingPaper = "где записана шкала (--paper)";

    public static string MissingClasses(ValueList<string> numbers) => $"как называются классы {string.Join(", ", numbers)} (--classes {numbers[0]}=5А,…)";

    /// <summary>What the terminal says after saving.</summary>
    public static string Loaded(Saved saved) => $"Сохранено: {Name(saved.Assessment.Work)}, версия {saved.Results.Version}, писали {saved.Results.Participants}."
        + (saved.Event is not null ? $" Запущено сроков: {saved.Started}." : "");

    private const string LocalWay = "На компьютере школы имена заменяются кодами: нажмите «Печать с именами» и положите файл туда.";

    private static IEnumerable<RichText> DoubtLines(ValueList<ResultDoubt> doubts, int most)
    {
        var groups = ResultDoubt.Grouped(doubts.Where(doubt => doubt.Kind != ResultDoubtKind.NoScale));
        if (groups.Count == 0)
        {
            yield break;
        }

        yield return RichText.Of($"\n<b>{DoubtsTitle}</b>");
        foreach (var group in groups.Take(most))
        {
            yield return RichText.Shorten($"• {Doubts(group)}", 300);
        }

        if (groups.Count > most)
        {
            yield return $"…и ещё {groups.Count - most}.";
        }
    }

    private static RichText Known(Work work) => Name(work) is var name && work != Work.Unknown ? RichText.Of($"<b>{name}</b>\n") : RichText.Empty;

    private static string When(Assessment work) => work.PlannedOn is { } day ? $", {RussianText.DayMonth(day)}" : "";
}
