using System.Text.RegularExpressions;

namespace QualityDomain.Assessments.Catalogues;

/// <summary>A task of a work, or one criterion of a task: what it gives and what it checks.</summary>
/// <param name="Code">As in the description of the work, Cyrillic К, a point inside: «4К1», «9.1».</param>
/// <param name="Max">The most points, from 1.</param>
public sealed partial record TaskSpec(string Code, int Max)
{
    /// <summary>Null: the description is not at hand, and so no colour is given.</summary>
    public DifficultyLevel? Level { get; init; }

    /// <summary>The skill that it checks («умение»); null: not known.</summary>
    public string? Skill { get; init; }

    /// <summary>The planned result of the programme that the skill belongs to; null: not known.</summary>
    public string? PlannedOutcome { get; init; }

    /// <summary>The code in its one form: «4K1» with a Latin K, «4к1», «9,1» and «№ 9.1» are «4К1» and «9.1»; null: it is no code of a task.</summary>
    public static string? CanonicalCode(string? text)
    {
        var match = Form().Match(text ?? "");
        var (number, criterion) = (match.Groups["number"].Value.Replace(',', '.'), match.Groups["criterion"].Value.ToUpperInvariant().Replace('K', 'К').Replace('G', 'Г').Replace('C', 'С'));
        return match.Success && number.Length + criterion.Length > 0 ? number + criterion + match.Groups["index"].Value.Replace(',', '.') : null;
    }

    [GeneratedRegex("""^\s*(?:№\s*|[Зз]ад(?:ание|\.)?\s*(?:№\s*)?)?(?<number>\d{1,2}(?:[.,]\d{1,2}){0,2})?[.,]?\s*(?:(?<criterion>[ГгGgСсCc]?[КкKk])(?<index>\d{1,2}(?:[.,]\d)?)?)?\s*$""", RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
