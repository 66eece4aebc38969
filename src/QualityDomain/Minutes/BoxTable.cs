using System.Text.RegularExpressions;

namespace QualityDomain.Minutes;

/// <summary>A table drawn with signs in a plain text: «│ 1 │ Отчёт │», «¦», with rules between the rows and cells over several lines.</summary>
internal static partial class BoxTable
{
    private const int FewestRules = 2;

    /// <summary>The lines with such a table written with tabs; the same lines where there is none.</summary>
    public static string[] Restore(string[] lines)
    {
        if (lines.Count(line => Rule().IsMatch(line)) < FewestRules || !lines.Any(IsRow))
        {
            return lines;
        }

        var result = (string[])lines.Clone();
        var open = -1;
        foreach (var (index, line) in lines.Index())
        {
            if (Rule().IsMatch(line))
            {
                (result[index], open) = ("", -1);
            }
            else if (IsRow(line))
            {
                var cells = Cells(line);
                var goesOn = open >= 0 && result[open].Split('\t') is var above && above.Length == cells.Length;
                if (goesOn)
                {
                    result[open] = string.Join('\t', result[open].Split('\t').Zip(cells, (upper, lower) => $"{upper} {lower}".Trim()));
                    result[index] = "";
                }
                else
                {
                    (result[index], open) = (string.Join('\t', cells), index);
                }
            }
        }

        return result;
    }

    private static bool IsRow(string line) => line.Trim() is ['│' or '┃' or '║' or '¦' or '|', _, .., '│' or '┃' or '║' or '¦' or '|'];

    private static string[] Cells(string line) => [.. line.Trim()[1..^1].Split('│', '┃', '║', '¦', '|').Select(cell => cell.Trim())];

    [GeneratedRegex("""^\s*[┌├└╔╠╚+¦|][─━═┬┼┴╦╬╩+┐┤┘╗╣╝T¦|-]{4,}\s*$""")]
    private static partial Regex Rule();
}
