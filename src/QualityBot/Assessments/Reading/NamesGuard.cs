using QualityBot.Documents;
using QualityDomain.People;

namespace QualityBot.Assessments.Reading;

/// <summary>Tells a file with children's names apart before anything of it is kept. All sheets are looked through, hidden ones too.</summary>
/// <remarks>
/// One name over a table (a teacher, a director) is allowed; a column of them is not. Codes have digits, names have none.
/// </remarks>
internal static class NamesGuard
{
    private const int HeadRows = 40;
    private const int Few = 2;

    /// <summary>The refusal; null: no names were met.</summary>
    public static HoldsNames? Check(IEnumerable<Sheet> sheets)
    {
        foreach (var sheet in sheets)
        {
            var width = sheet.Rows.Count == 0 ? 0 : sheet.Rows.Max(row => row.Length);
            for (var column = 0; column < width; column++)
            {
                if (HeadingOfNames(sheet, column) is { } heading)
                {
                    return new(sheet.Name, heading);
                }
            }
        }

        return null;
    }

    private static string? HeadingOfNames(Sheet sheet, int column)
    {
        var (heading, kind) = ("", Meaning.Other);
        var (named, words) = (0, 0);
        for (var row = 0; row < sheet.Rows.Count; row++)
        {
            var text = sheet[row, column];
            if (text.Length == 0)
            {
                continue;
            }

            if (row < HeadRows && kind is not (Meaning.Personal or Meaning.Code) && Heading.Of(text).Meaning is var meaning and (Meaning.Personal or Meaning.Code) && text.Length < 60)
            {
                (heading, kind, named, words) = (text, meaning, 0, 0);
                continue;
            }

            if (IsTeachers(text))
            {
                return null;
            }

            var spoken = IsName(text);
            named += spoken ? 1 : 0;
            words += spoken || IsBareWord(text) ? 1 : 0;
            if (kind is Meaning.Personal && (words > 0 || IsDocument(heading, text)) || kind is Meaning.Code && words >= Few || named >= Few)
            {
                return heading.Length > 0 ? heading : $"{column + 1}";
            }
        }

        return null;
    }

    private static bool IsTeachers(string text) => Folded.Of(text) is "учитель" or "педагог" or "классный руководитель" or "эксперт" or "фио учителя" or "учитель фио";

    /// <summary>A name with initials or a patronymic: two capitalised words alone may be a town.</summary>
    private static bool IsName(string text) => text.Length is > 3 and < 60 && char.IsLetter(text[0]) && !text.Any(char.IsAsciiDigit)
        && PersonNameReader.TryRead(text, out var name) && (name.Patronymic is not null || name.Given.Length == 1);

    /// <summary>A word or several, with no digit: under a heading of codes or names that is a name.</summary>
    private static bool IsBareWord(string text) => text.Length > 2 && text.All(sign => char.IsLetter(sign) || sign is ' ' or '-' or '.') && text.Any(char.IsLower) && char.IsUpper(text[0]) && !IsRemark(text);

    private static bool IsRemark(string text) => Folded.Of(text) is var folded
        && (folded.StartsWith("отсутств", StringComparison.Ordinal) || folded.StartsWith("итог", StringComparison.Ordinal) || folded.StartsWith("всего", StringComparison.Ordinal)
            || folded.StartsWith("средн", StringComparison.Ordinal) || folded.StartsWith("макс", StringComparison.Ordinal) || folded.StartsWith("уровень", StringComparison.Ordinal)
            || folded.StartsWith("колич", StringComparison.Ordinal) || folded.StartsWith("кол во", StringComparison.Ordinal) || folded.StartsWith("процент", StringComparison.Ordinal) || Heading.Of(text).Meaning is not Meaning.Other);

    /// <summary>Numbers of documents and days of birth have no letters.</summary>
    private static bool IsDocument(string heading, string text) => text.Any(char.IsAsciiDigit) && Folded.Of(heading) is var folded
        && (folded.StartsWith("снилс", StringComparison.Ordinal) || folded.StartsWith("паспорт", StringComparison.Ordinal) || folded.StartsWith("дата рожд", StringComparison.Ordinal)
            || folded.StartsWith("свидетельств", StringComparison.Ordinal) || folded.Contains("док", StringComparison.Ordinal));
}
