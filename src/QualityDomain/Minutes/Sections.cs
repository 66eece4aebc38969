using System.Text.RegularExpressions;

namespace QualityDomain.Minutes;

/// <summary>Titles inside tables, and lists inside a cell.</summary>
internal static partial class Sections
{
    /// <summary>Whether the title is of the upper level: a stage, a part or a numbered block.</summary>
    public static bool IsStage(string text) => Stage().IsMatch(text);

    /// <summary>«Русский язык, математика» → its parts.</summary>
    public static ValueList<string> List(string text) =>
        text.Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToValueList();

    /// <summary>Whether the line is the motto of a day: words in quotes and nothing else.</summary>
    public static bool IsMotto(string text) => Motto().IsMatch(text);

    [GeneratedRegex("""^«[^«»]{2,80}»$""")]
    private static partial Regex Motto();

    [GeneratedRegex("""^\s*(?:[IVX]{1,5}|\d{1,2})[.)]?\s{1,3}(?:этап|раздел|блок|направление|часть|полугодие|четверть|квартал)|^\s*(?:этап|раздел|блок|часть)\s{1,3}(?:[IVX]{1,5}|\d)""", RegexOptions.IgnoreCase)]
    private static partial Regex Stage();
}
