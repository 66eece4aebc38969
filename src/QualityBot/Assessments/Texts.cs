using QualityBot.Assessments.Reading;
using QualityDomain;
using QualityDomain.Assessments;
using QualityDomain.Assessments.Cycle;
using QualityDomain.Assessments.Results;

namespace QualityBot.Assessments;

/// <summary>Every word about results, in one place to read aloud and correct.</summary>
internal static partial class Texts
{
    /// <summary>One sentence for each problem of results.</summary>
    public static string Explain(Problem problem) => problem switch
    {
        HoldsNames names => $"В файле есть имена или документы детей ({(names.Sheet.Length > 0 ? $"лист «{names.Sheet}», " : "")}столбец «{names.Column}»): замените их кодами и пришлите снова, ничего из файла не сохранено.",
        NoResults => "Результатов в файле не нашлось: нужна таблица «код участника × задания» или выгрузка ФИС ОКО.",
        DifferentWorks works => $"Файлы от разных работ ({Name(works.One)} и {Name(works.Other)}): разберите каждую работу отдельно.",
        UnsoundScale scale => $"Границы отметок не складываются: «3» с {scale.Three}, «4» с {scale.Four}, «5» с {scale.Five}{(scale.Max is { } max ? $" при максимуме {max}" : "")}; они должны расти и не выходить за максимум.",
        SubjectIsKnown known => $"Предмет этой работы уже известен: {known.Subject}.",
        DayIsAhead => "Этот день ещё не наступил. Укажите сегодняшний или более ранний.",
        StepIsPassed => "Этот шаг уже пройден.",
        ReceivedBeforeWritten before => $"Работу писали {RussianText.Day(before.Written)}, результаты не могли прийти раньше.",
        ResultsAreMissing => "Результатов ещё нет: сначала загрузите файл.",
        NotTheSamePupils => "Это не та же параллель или не тот же предмет: сравнить с ней нельзя.",
        NothingToUndo => "Отменять здесь нечего.",
        SameResults same => $"Этот файл уже загружен: те же результаты лежат как версия {same.Version}. Ничего не изменилось.",
        QualityDomain.People.NotAllowed => "Это делает тот, кто отвечает за эти классы или этот предмет.",
        WorkIsNotNamed work => $"Не сказано, {work.Missing}. Известно: {Name(work.Known)}.",
        NoSuchAssessment => "Такой работы нет, или она не в Вашей части школы.",
        _ => throw new InvalidOperationException($"No words for {problem}."),
    };

    /// <summary>«ВПР, Русский язык, 4 класс, 2026».</summary>
    public static string Name(Work work) => string.Join(", ", new[]
    {
        work.Procedure, work.Subject, work.Grade is { } grade ? $"{grade}{RussianText.NoBreakSpace}класс" : null, work.Year is { } year ? $"{year}" : null,
    }.OfType<string>()) is { Length: > 0 } name ? name : "работа без названия";
}
