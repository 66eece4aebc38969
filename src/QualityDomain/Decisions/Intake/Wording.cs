using System.Text.RegularExpressions;

namespace QualityDomain.Decisions.Intake;

/// <summary>The wording of a decision without the deadline that stands in it: the card shows the deadline by itself.</summary>
public static partial class Wording
{
    private const int Shortest = 5;

    /// <summary>The text without those characters and the words that only lead to them; the text itself when too little would be left.</summary>
    public static string Without(string text, int start, int length)
    {
        var before = LeadIn().Replace(text[..start], "");
        var after = text[(start + length)..];
        var rest = Spaces().Replace(BeforeMark().Replace($"{before} {after.TrimStart(' ', ',')}", "$1"), " ").Trim(' ', ',', ';', '–', '-');
        return rest.Trim('.', ' ').Length < Shortest ? text : rest.Length > 0 && char.IsLower(rest[0]) && start == 0 ? char.ToUpperInvariant(rest[0]) + rest[1..] : rest;
    }

    /// <summary>«…, в срок», «… (срок:» before the deadline.</summary>
    [GeneratedRegex("""[\s,;(–-]*(\b(в\s+)?срок(и)?\s*[:–-]?)?[\s,;(–-]*$""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex LeadIn();

    [GeneratedRegex("""\s+([.,;:!)])""")]
    private static partial Regex BeforeMark();

    [GeneratedRegex("""\s{2,}""")]
    private static partial Regex Spaces();
}
