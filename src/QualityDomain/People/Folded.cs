using System.Text;

namespace QualityDomain.People;

/// <summary>Text in the form by which names, subjects and associations are compared and searched.</summary>
/// <remarks>Stored beside the text, because the store folds ASCII letters only.</remarks>
public static class Folded
{
    /// <summary>Small letters, ё as е, quotes and full stops dropped, every run of spaces and dashes as one space.</summary>
    public static string Of(string? text)
    {
        var folded = new StringBuilder();
        foreach (var c in (text ?? "").Trim())
        {
            switch (char.ToLowerInvariant(c))
            {
                case 'ё':
                    folded.Append('е');
                    break;
                case '«' or '»' or '"' or '“' or '”' or '„' or '\'' or '’' or '.' or '\u00AD' or '\u200B':
                    break;
                case var space when char.IsWhiteSpace(space) || space is '-' or '–' or '—' or '‑':
                    if (folded.Length > 0 && folded[^1] != ' ')
                    {
                        folded.Append(' ');
                    }

                    break;
                case var letter:
                    folded.Append(letter);
                    break;
            }
        }

        return folded.ToString().TrimEnd();
    }

    /// <summary>Whether both say the same; nothing equals nothing.</summary>
    public static bool Same(string? one, string? other) => Of(one) is { Length: > 0 } folded && folded == Of(other);
}
