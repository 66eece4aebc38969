using System.Text.RegularExpressions;

namespace QualityDomain.Minutes.Guessing;

/// <summary>Narrow cells that were wrapped into several lines, parted by blank lines.</summary>
internal static partial class BlankLines
{
    /// <summary>The lines with those that follow each other without a blank line between them in one line; the others become blank.</summary>
    public static string[] Joined(string[] lines)
    {
        var result = new string[lines.Length];
        var first = -1;
        for (var i = 0; i < lines.Length; i++)
        {
            result[i] = "";
            if (lines[i].Trim().Length == 0)
            {
                first = -1;
            }
            else if (first < 0)
            {
                (first, result[i]) = (i, lines[i].Trim());
            }
            else
            {
                result[first] = $"{result[first]} {lines[i].Trim()}";
            }
        }

        return [.. result.Select(line => Spaces().Replace(line, " "))];
    }

    [GeneratedRegex(" {2,}")]
    private static partial Regex Spaces();
}
