using QualityBot.Assessments.Reading;
using QualityDomain;
using QualityDomain.Assessments;
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
        _ => throw new InvalidOperationException($"No words for {problem}."),
    };

    /// <summary>«ВПР, Русский язык, 4 класс, 2026».</summary>
    public static string Name(Work work) => string.Join(", ", new[]
    {
        work.Procedure, work.Subject, work.Grade is { } grade ? $"{grade}{RussianText.NoBreakSpace}класс" : null, work.Year is { } year ? $"{year}" : null,
    }.OfType<string>()) is { Length: > 0 } name ? name : "работа без названия";
}
