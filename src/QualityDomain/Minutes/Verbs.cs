using System.Text.RegularExpressions;
using QualityDomain.Words;

namespace QualityDomain.Minutes;

/// <summary>Tells what is to be done from what is only named.</summary>
internal static partial class Verbs
{
    /// <summary>Whether the text begins with an infinitive: «Провести …», «Не допускать …».</summary>
    public static bool Begins(string text) => FirstWord().Match(text) is { Success: true } first && Infinitives.Is(first.Groups["word"].Value.ToLowerInvariant());

    /// <summary>Whether an infinitive stands anywhere in the text.</summary>
    public static bool IsIn(string text) => text.Split(' ').Any(Begins);

    [GeneratedRegex("""^(?:не\s)?(?<word>[а-яё]{5,30})(?![а-яё])""", RegexOptions.IgnoreCase)]
    private static partial Regex FirstWord();
}
