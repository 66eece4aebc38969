using System.Text.RegularExpressions;

namespace QualityDomain.Minutes;

/// <summary>Tells what is to be done from what is only named.</summary>
internal static partial class Verbs
{
    /// <summary>Whether the text begins with an infinitive: «Провести …», «Не допускать …».</summary>
    public static bool Begins(string text) => Infinitive().IsMatch(text);

    /// <summary>Whether an infinitive stands anywhere in the text.</summary>
    public static bool IsIn(string text) => text.Split(' ').Any(Begins);

    [GeneratedRegex("""^(?:не\s)?[А-ЯЁа-яё]{2,24}(?:ать|ять|ить|еть|уть|ыть|оть|ести|зти|йти|сти|ечь|очь)(?:ся)?(?![а-яё])""", RegexOptions.IgnoreCase)]
    private static partial Regex Infinitive();
}
