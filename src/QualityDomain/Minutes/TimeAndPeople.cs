using System.Text.RegularExpressions;

namespace QualityDomain.Minutes;

/// <summary>One cell for two things: «до 15.02, Каштанова Я.Я.», «январь / зам. директора».</summary>
internal static partial class TimeAndPeople
{
    /// <summary>The parts of the cell as written; what cannot be told apart counts as people, so that a person looks at it.</summary>
    public static (string Time, string People) Of(string text)
    {
        if (TailParts.Split(text) is { } parts)
        {
            return parts;
        }

        // Without a sign between them: the longest beginning or end that is a time by itself.
        for (var cut = text.IndexOf(' '); cut > 0; cut = text.IndexOf(' ', cut + 1))
        {
            if (!BeginsWithClasses(text[(cut + 1)..]) && CellMeaning.IsTime(text[(cut + 1)..]))
            {
                return (text[(cut + 1)..], text[..cut]);
            }
        }

        for (var cut = text.LastIndexOf(' '); cut > 0; cut = text.LastIndexOf(' ', cut - 1))
        {
            if (CellMeaning.IsTime(text[..cut]))
            {
                return (text[..cut], text[(cut + 1)..]);
            }
        }

        return CellMeaning.IsTime(text) ? (text, "") : ("", text);
    }

    /// <summary>«1-4 кл. до 10 декабря» behind «кл. рук.»: the classes belong to the people.</summary>
    public static bool BeginsWithClasses(string text) => Classes().IsMatch(text);

    [GeneratedRegex("""^\d{1,2}(?:\s?[,–-]\s?\d{1,2}){0,4}\s?(?:кл\.|класс)""", RegexOptions.IgnoreCase)]
    private static partial Regex Classes();
}
