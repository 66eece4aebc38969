using System.Globalization;
using System.Text.RegularExpressions;
using QualityDomain.Assessments.Catalogues;
using QualityDomain.People;

namespace QualityBot.Assessments.Reading;

/// <summary>What a column of a result sheet means, whatever the school calls it.</summary>
internal enum Meaning
{
    Other,
    Number,
    Code,
    Class,
    Letter,
    Variant,
    Task,
    Total,
    Mark,
    Journal,
    Attendance,

    /// <summary>Names or documents of children.</summary>
    Personal,
}

/// <summary>One heading: its meaning, and for a task its code and maximum.</summary>
/// <param name="Text">As it stands in the file, in one line.</param>
/// <param name="Max">Null: the heading does not say.</param>
internal sealed partial record Heading(string Text, Meaning Meaning, string Task = "", int? Max = null)
{
    private const int LongestTask = 24;

    /// <summary>Whether the program that saved the file had taken «9.1» for a day.</summary>
    public bool WasDate { get; private init; }

    /// <summary>The first rule that fits decides, so the more telling words stand first.</summary>
    private static readonly (Meaning Meaning, string[] Signs)[] Rules =
    [
        (Meaning.Other, ["кол во", "количеств", "групп", "назван", "наименован", "муниципал", "регион", "тестов", "максим", "уровень", "%", "процент", "учител"]),
        (Meaning.Personal, ["фио", "ф и о", "фамил", "имя", "отчеств", "снилс", "паспорт", "дата рожд", "свидетельств", "реквизиты док", "номер документа"]),
        (Meaning.Journal, ["отметка по журн", "отметка за предыд", "оценка по журн", "оценка за предыд", "по журналу", "предыдущ", "отметка за четв", "отметка за трим", "отметка за полуг", "оценка за четв", "оценка за трим", "оценка за полуг", "годовая", "журнал"]),
        (Meaning.Code, ["код", "шифр", "логин", "ключ"]),
        (Meaning.Letter, ["литер", "буква"]),
        (Meaning.Class, ["порядковый номер класс", "номер класс", "класс"]),
        (Meaning.Variant, ["вариант"]),
        (Meaning.Attendance, ["присутств", "писал", "явка"]),
        (Meaning.Mark, ["отметка", "оценка"]),
        (Meaning.Total, ["итого", "сумма", "первичн", "общий балл", "всего", "суммарн", "набран", "балл", "баллы"]),
        (Meaning.Personal, ["ученик", "обучающ", "учащ", "участник", "ребен"]),
    ];

    /// <summary>Longer texts are titles or remarks, not headings.</summary>
    private const int Longest = 80;

    /// <summary>«… 6А класс, 2026» over a table is no column of classes: a class and a person are named by how the heading begins.</summary>
    private static bool BeginsOnly(Meaning meaning, string sign) => meaning is Meaning.Class || sign.StartsWith("уч", StringComparison.Ordinal) || sign is "обучающ" or "ребен";

    public static Heading Of(string cell)
    {
        var text = string.Join(' ', cell.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (text.Length is > 0 and <= LongestTask && TaskOf(text) is { } task)
        {
            return task;
        }

        var folded = Folded.Of(text);
        return folded is "№" or "№ п/п" or "п/п" or "№п/п" or "n" or "no" or "номер" ? new(text, Meaning.Number)
            : new(text, text.Length > Longest ? Meaning.Other : Rules.FirstOrDefault(rule => rule.Signs.Any(sign => Fits(folded, rule.Meaning, sign))).Meaning);
    }

    private static bool Fits(string heading, Meaning meaning, string sign) => heading.StartsWith(sign, StringComparison.Ordinal)
        || (!BeginsOnly(meaning, sign) && heading.Contains(' ' + sign, StringComparison.Ordinal));

    private static Heading? TaskOf(string text)
    {
        if (TakenForDay().Match(text) is { Success: true } day)
        {
            return new(text, Meaning.Task, string.Create(CultureInfo.InvariantCulture, $"{Number(day, "task")}.{Number(day, "part")}")) { WasDate = true };
        }

        var match = WithMax().Match(text);
        return TaskSpec.CanonicalCode(match.Groups["code"].Value) is { } code
            ? new(text, Meaning.Task, code, match.Groups["max"].Success ? Number(match, "max") : null)
            : null;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex("""^(?<code>[^()\[\]]*?)\s*(?:[(\[]\s*(?:макс\.?\s*|до\s*)?(?<max>\d{1,2})\s*(?:б|балл[а-я]*)?\.?\s*[)\]])?$""", RegexOptions.ExplicitCapture)]
    private static partial Regex WithMax();

    [GeneratedRegex("""^0?(?<task>\d{1,2})\.0?(?<part>\d{1,2})\.20\d\d$""", RegexOptions.ExplicitCapture)]
    private static partial Regex TakenForDay();
}
