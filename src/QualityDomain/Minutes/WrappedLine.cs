using System.Text.RegularExpressions;
using QualityDomain.Minutes.Guessing;

namespace QualityDomain.Minutes;

/// <summary>A numbered point that was cut at the width of a page, as text out of a pdf is: its next line is the rest of the sentence.</summary>
internal static partial class WrappedLine
{
    /// <summary>A shorter line was not cut by the edge of a page.</summary>
    private const int ShortestCut = 40;

    /// <summary>Whether the line goes on with the sentence that the numbered point above leaves open; a time or people on a line of their own do not.</summary>
    public static bool GoesOn(Line above, Line line)
    {
        var text = line.Text.TrimStart();
        if (line.Label is not null || text.Length == 0 || above.Text.Length < ShortestCut || above.Text.TrimEnd() is [.., '.' or ';' or ':' or '!' or '?']
            || Item.Of(above).Number is null || Item.Of(line).IsListed || LabelledText.IsLabelled(text))
        {
            return false;
        }

        return Evidence.IsCut(above.Text) || IsOpen(above.Text) || (EndsWithNumber().IsMatch(above.Text) || EndsInPost().IsMatch(above.Text)) && char.IsLower(text[0])
            || text[0] is '(' or '№' || YearBehind().IsMatch(text)
            || char.IsLower(text[0]) && !CellMeaning.IsTime(text.TrimEnd('.')) && !CellMeaning.IsPeople(text.TrimEnd('.'));
    }

    /// <summary>Whether a bracket or a quote is left open.</summary>
    private static bool IsOpen(string text) => text.Count(sign => sign == '(') > text.Count(sign => sign == ')') || text.Count(sign => sign == '«') > text.Count(sign => sign == '»');

    /// <summary>«… возложить на заместителя» is no whole post.</summary>
    [GeneratedRegex("""(?<![а-яё])(?:заместител[а-я]{1,3}|зам\.?|руководител[а-я]{1,3}|заведующ[а-я]{2,3}|учител[а-я]{1,3}|ответственн[а-я]{2,3})\s*$""", RegexOptions.IgnoreCase)]
    private static partial Regex EndsInPost();

    [GeneratedRegex("""\d\s*$""")]
    private static partial Regex EndsWithNumber();

    [GeneratedRegex("""^20\d\d\s?(?:г|уч)""")]
    private static partial Regex YearBehind();
}
