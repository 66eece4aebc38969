using QualityDomain;
using QualityDomain.Assessments.Results;

namespace QualityBot.Assessments;

/// <summary>Words about doubts: what stands there, and what was taken.</summary>
internal static partial class Texts
{
    /// <summary>One doubt with the values of its row.</summary>
    public static string Doubt(ResultDoubt doubt) => doubt.Kind switch
    {
        ResultDoubtKind.TotalDiffers => $"В файле {doubt.Found}, по заданиям {doubt.Other}: взята сумма по заданиям.",
        ResultDoubtKind.AboveMax => $"Балл {doubt.Found} больше максимума задания: ячейка не учтена.",
        ResultDoubtKind.UnreadableScore => $"«{doubt.Found}» – не балл: ячейка не учтена.",
        ResultDoubtKind.LooseNotAttempted => $"«{doubt.Found}» прочитано как «не приступил»; если тему не проходили, исправьте.",
        ResultDoubtKind.BlankScore => "Пустая ячейка прочитана как «не приступил».",
        ResultDoubtKind.CountDiffers => $"В файле сказано «участников: {doubt.Found}», строк с результатами {doubt.Other}.",
        ResultDoubtKind.MaxDiffers => $"В файле сказано «максимальный балл {doubt.Found}», по заданиям {doubt.Other}.",
        ResultDoubtKind.MaxUnknown => $"Максимум задания не указан: взят наибольший встреченный балл, {doubt.Other}.",
        ResultDoubtKind.DuplicateCode => $"Код {doubt.Found} в классе уже был: учтены обе строки.",
        ResultDoubtKind.NoCode => "Результаты без кода: строка учтена.",
        ResultDoubtKind.EmptyRow => $"У кода {doubt.Found} нет результатов: строка не учтена.",
        ResultDoubtKind.DuplicateTask => $"Задание {doubt.Other}{doubt.Found} уже было: второй столбец не учтён.",
        ResultDoubtKind.TaskFromDate => $"Заголовок сохранён как дата: прочитано задание {doubt.Other}.",
        ResultDoubtKind.AbsentWithScores => $"Код {doubt.Found}: «отсутствовал», но есть баллы; учтён как отсутствовавший.",
        ResultDoubtKind.UnreadableMark => $"«{doubt.Found}» – не отметка от 2 до 5: прочитано как «нет отметки».",
        ResultDoubtKind.NoGroup => "Класс не указан: строка учтена только в школе.",
        ResultDoubtKind.MarkAgainstScale => $"Отметка {doubt.Found}, по шкале {doubt.Other}: оставлена отметка файла.",
        ResultDoubtKind.ScaleUnconfirmed => $"Отметки поставлены по шкале, которую нужно сверить: {doubt.Found}.",
        ResultDoubtKind.NoScale => "Шкалы этой работы нет: отметки не поставлены; границы можно назвать ключом --scale.",
        ResultDoubtKind.FilesDisagree => $"Файлы расходятся ({doubt.Found}): оставлено первое.",
        ResultDoubtKind.SharesDoNotAddUp => $"Доли отметок в строке дают {doubt.Found}, а не 100 %.",
        _ => throw new InvalidOperationException($"No words for {doubt.Kind}."),
    };

    /// <summary>Doubts that are alike, with their rows: «строки 12, 17 и ещё 3».</summary>
    public static string Doubts(DoubtGroup group) => string.Concat(
        group.First.File.Length > 0 ? $"{group.First.File}: " : "",
        group.First.Column.Length > 0 ? $"столбец «{group.First.Column}», " : "",
        Rows(group.Rows),
        Doubt(group.First));

    private static string Rows(ValueList<int> rows) => rows.Count switch
    {
        0 => "",
        1 => $"строка {rows[0]}. ",
        <= 4 => $"строки {string.Join(", ", rows)}. ",
        _ => $"строки {string.Join(", ", rows.Take(3))} и ещё {rows.Count - 3}. Первая: ",
    };
}
