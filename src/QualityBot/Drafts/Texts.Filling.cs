using System.Text.RegularExpressions;
using QualityBot.Engine;
using QualityDomain;
using QualityDomain.Minutes;

namespace QualityBot.Drafts;

/// <summary>Words about tables that are given back with marks of execution.</summary>
internal static partial class Texts
{
    public const string ExecutionHeading = "Отметка об исполнении";
    public const string Filling = "Заполняю Вашу таблицу…";
    public const string NobodyToFillFor = "Не узнаю Вас в списке сотрудников: попросите администратора школы проверить Вашу запись.";
    public const string NoTable = "В этом документе нет таблицы с решениями, отметки ставить некуда. Справку об исполнении можно взять в «Отчётах».";
    private const int NamesShown = 6;

    public static string FilledName(string name) => $"{Path.GetFileNameWithoutExtension(name)} – исполнение{Path.GetExtension(name)}";

    public static string NothingKnown(int hidden) => hidden > 0
        ? "Решения этой таблицы не из Вашей области или лежат в архиве: отметок для Вас нет."
        : "Ни одной строки этой таблицы нет в реестре школы. Сначала загрузите документ в работу.";

    /// <summary>The mark with a capital letter, as a sentence in a cell.</summary>
    public static string Mark(string how) => how.Length == 0 ? how : char.ToUpperInvariant(how[0]) + how[1..];

    /// <summary>The mark of one of several items that share a cell: «п. 2 – выполнено 12.11.2026».</summary>
    public static string NamedMark(string name, string how) => $"{name} – {(how.Length == 0 ? how : char.ToLowerInvariant(how[0]) + how[1..])}";

    /// <summary>Whether a cell holds an earlier mark of ours rather than somebody's own words.</summary>
    public static bool IsOurMark(string words) => OurMark().IsMatch(words);

    public static string RowName(ReadDecision row) => row.Number is { } number ? $"п.{RussianText.NoBreakSpace}{number}" : RowWords(row);

    public static string RowWords(ReadDecision row) => $"«{RichText.Shorten(row.Text.ReplaceLineEndings(" "), 40)}»";

    public static RichText Answer(FilledTable table) => RichText.Lines(
    [
        table.Written > 0
            ? RichText.Of($"<b>Готово:</b> отметки в {RussianText.Count(table.Written, "строке", "строках", "строках")}{(table.AddedColumn ? $", столбец «{ExecutionHeading}» добавлен справа" : "")}. Всё остальное в файле прежнее.")
            : "Заполнять нечего: во всех найденных строках уже стоят Ваши отметки.",
        .. table is { WasSigned: true, File: not null } ? [(RichText)Documents.Texts.SignatureIsGone] : Array.Empty<RichText>(),
        .. Left("Не нашёл в реестре", table.Unknown),
        .. Left("Оставил Ваши отметки", table.Kept),
        .. table.Hidden > 0 ? [(RichText)$"Без отметки (архив или не Ваша область): {RussianText.Count(table.Hidden, "строка", "строки", "строк")}."] : Array.Empty<RichText>(),
    ]);

    private static IEnumerable<RichText> Left(string words, ValueList<string> names) => names.Count == 0 ? [] :
        [$"{words}: {string.Join(", ", names.Take(NamesShown))}{(names.Count > NamesShown ? $" и ещё {names.Count - NamesShown}" : "")}."];

    [GeneratedRegex("""^(?:(?:п\.\s?[^\s–]{1,12}|«.{1,80}») – )?(?:выполнено|выполняется постоянно|отчёт (?:от .{10} )?ждёт|просрочено|в работе|снято|ожидает|исполнитель не назначен|к \d\d\.\d\d\.\d{4} –)""", RegexOptions.IgnoreCase)]
    private static partial Regex OurMark();
}
