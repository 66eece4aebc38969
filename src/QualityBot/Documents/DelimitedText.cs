using System.Text;

namespace QualityBot.Documents;

/// <summary>Text of separated values as office programs save it: semicolons, tabs or commas; quotes around what holds one (RFC 4180).</summary>
internal static class DelimitedText
{
    private const int LinesLookedAt = 20;

    public static IReadOnlyList<string[]> Rows(string text)
    {
        var separator = SeparatorOf(text);
        var (rows, row, cell, quoted) = (new List<string[]>(), new List<string>(), new StringBuilder(), false);
        for (var at = 0; at < text.Length; at++)
        {
            var sign = text[at];
            if (quoted && sign == '"' && at + 1 < text.Length && text[at + 1] == '"')
            {
                cell.Append(sign);
                at++;
            }
            else if (sign == '"' && (quoted || cell.Length == 0))
            {
                quoted = !quoted;
            }
            else if (!quoted && sign == separator)
            {
                End(row, cell);
            }
            else if (!quoted && sign is '\n')
            {
                End(row, cell);
                rows.Add([.. row]);
                row.Clear();
            }
            else if (sign is not ('\r' or '\uFEFF'))
            {
                cell.Append(sign);
            }
        }

        if (row.Count > 0 || cell.Length > 0)
        {
            End(row, cell);
            rows.Add([.. row]);
        }

        return rows;
    }

    /// <summary>The Russian Excel writes semicolons, because its numbers have commas: so a comma separates only where nothing else does.</summary>
    private static char SeparatorOf(string text)
    {
        var lines = text.Split('\n', LinesLookedAt + 1).Take(LinesLookedAt).ToList();
        return lines.Exists(line => line.Contains(';', StringComparison.Ordinal)) ? ';' : lines.Exists(line => line.Contains('\t', StringComparison.Ordinal)) ? '\t' : ',';
    }

    private static void End(List<string> row, StringBuilder cell)
    {
        row.Add(cell.ToString().Trim());
        cell.Clear();
    }
}
