using QualityDomain.Support.Log;

namespace QualityBot.Meetings;

/// <summary>Names in what people write to many: those of staff are fine, others may be pupils' (rule P-5).</summary>
internal static class NamesInWords
{
    private const int ShortName = 4;

    /// <summary>Names in the text that are not those of staff.</summary>
    public static IReadOnlyList<string> Strangers(string text, IReadOnlyCollection<string> staff) =>
        [.. ChildNames.In(text).Where(name => !staff.Any(family => name.Contains(Stem(family), StringComparison.OrdinalIgnoreCase)))];

    /// <summary>What stays of a family name in every case: «Иванов» of «Ивановой».</summary>
    private static string Stem(string family) => family.Length > ShortName ? family[..^1].TrimEnd('а', 'я', 'и', 'о', 'е', 'ы') : family;
}
