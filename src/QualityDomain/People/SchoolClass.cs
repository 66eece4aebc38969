using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace QualityDomain.People;

/// <summary>A class of the school: a grade and a letter, written «7А».</summary>
/// <remarks>
/// Source: the school (class lists). Grades 1 to 11, one Cyrillic capital.
/// Parsing forgives what people type: spaces, a hyphen, quotes, small letters, the word «класс» and Latin look-alikes.
/// </remarks>
public sealed partial record SchoolClass : IComparable<SchoolClass>
{
    private const string LatinLookAlikes = "ABCEHKMOPTX";
    private const string CyrillicTwins = "АВСЕНКМОРТХ";

    private SchoolClass(int grade, char letter) => (Grade, Letter) = (grade, letter);

    /// <summary>The grade, from 1 to 11.</summary>
    public int Grade { get; }

    /// <summary>The letter, always a Cyrillic capital.</summary>
    public char Letter { get; }

    /// <summary>Reads a class as a person writes it; false when the text is not a class.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out SchoolClass? result)
    {
        var match = Pattern().Match(Capitals(text ?? ""));
        result = match.Success
            ? new(int.Parse(match.Groups["grade"].ValueSpan, CultureInfo.InvariantCulture), match.Groups["letter"].Value[0])
            : null;
        return match.Success;
    }

    /// <summary>The class in the school's own writing.</summary>
    public string Display(ClassStyle style) => style == ClassStyle.Quoted ? $"{Grade} «{Letter}»" : ToString();

    public int CompareTo(SchoolClass? other) =>
        other is null ? 1 : (Grade, Letter).CompareTo((other.Grade, other.Letter));

    /// <summary>The canonical form, which <see cref="TryParse"/> reads back unchanged.</summary>
    public override string ToString() => $"{Grade}{Letter}";

    /// <summary>Capitals with every Latin look-alike replaced by its Cyrillic twin.</summary>
    internal static string Capitals(string text) => new([.. text.ToUpperInvariant().Select(ToCyrillic)]);

    private static char ToCyrillic(char c) => LatinLookAlikes.IndexOf(c) is >= 0 and var i ? CyrillicTwins[i] : c;

    public static bool operator <(SchoolClass left, SchoolClass right) => left.CompareTo(right) < 0;

    public static bool operator <=(SchoolClass left, SchoolClass right) => left.CompareTo(right) <= 0;

    public static bool operator >(SchoolClass left, SchoolClass right) => left.CompareTo(right) > 0;

    public static bool operator >=(SchoolClass left, SchoolClass right) => left.CompareTo(right) >= 0;

    [GeneratedRegex("""^\s*(КЛАСС\s*)?(?<grade>1[01]|[1-9])\s*[-–—]?\s*[«"“„'’]?\s*(?<letter>[А-ЯЁ])\s*[»"”“'’]?\s*(КЛАССА?|КЛ\.?)?\s*$""", RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}

/// <summary>How a school writes its classes: «5А» or «5 «А»».</summary>
public enum ClassStyle
{
    Plain,
    Quoted,
}
