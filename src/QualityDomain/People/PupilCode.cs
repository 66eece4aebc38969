using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace QualityDomain.People;

/// <summary>How a pupil is called in every message and paper that leaves the school: class and number in the journal, «5А-07».</summary>
/// <remarks>
/// The number is that of the class journal on 1 September and stays for the whole school year, whoever comes or goes; a pupil
/// who comes later gets the next free number. The code is still personal data for whoever holds the key code → name.
/// Source: a decision of ours (S-13), rule P-1.
/// </remarks>
public sealed partial record PupilCode : IComparable<PupilCode>
{
    /// <summary>No class journal is longer.</summary>
    public const int Most = 60;

    private PupilCode(SchoolClass schoolClass, int number) => (Class, Number) = (schoolClass, number);

    public SchoolClass Class { get; }

    /// <summary>From 1 to <see cref="Most"/>.</summary>
    public int Number { get; }

    /// <summary>The code of a number of a class; null: no journal has that number.</summary>
    public static PupilCode? Of(SchoolClass schoolClass, int number) => number is >= 1 and <= Most ? new(schoolClass, number) : null;

    /// <summary>Reads a code as people type it: «5А-07», «5a 7», «5 «А» № 07», «5А07»; false when the text is anything else.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out PupilCode? result)
    {
        var match = Pattern().Match(SchoolClass.Capitals(text ?? ""));
        result = match.Success && SchoolClass.TryParse(match.Groups["class"].Value, out var schoolClass)
            ? Of(schoolClass, int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture))
            : null;
        return result is not null;
    }

    public int CompareTo(PupilCode? other) => other is null ? 1 : Class.CompareTo(other.Class) is not 0 and var byClass ? byClass : Number.CompareTo(other.Number);

    /// <summary>The canonical form, which <see cref="TryParse"/> reads back unchanged.</summary>
    public override string ToString() => $"{Class}-{Number:00}";

    public static bool operator <(PupilCode left, PupilCode right) => left.CompareTo(right) < 0;

    public static bool operator <=(PupilCode left, PupilCode right) => left.CompareTo(right) <= 0;

    public static bool operator >(PupilCode left, PupilCode right) => left.CompareTo(right) > 0;

    public static bool operator >=(PupilCode left, PupilCode right) => left.CompareTo(right) >= 0;

    [GeneratedRegex("""^\s*(?<class>(?:1[01]|[1-9])\s*[-–—]?\s*[«"]?[А-ЯЁ][»"]?)\s*[-–—]?\s*№?\s*(?<number>[0-9]{1,2})\s*$""", RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
