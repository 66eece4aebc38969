namespace QualityDomain.Minutes;

/// <summary>Time and people in brackets on the line below what they are for.</summary>
internal static class BracketsBelow
{
    /// <summary>The lines with such brackets at the end of the line above, also when they go on over several lines.</summary>
    public static Line[] Joined(IEnumerable<Line> lines)
    {
        var result = new List<Line>();
        foreach (var line in lines)
        {
            var above = result.Count > 0 ? result[^1].Text : "";
            var isOpen = above.LastIndexOf('(') is >= 0 and var open && above.IndexOf(')', open) < 0 && above.Length - open < LongestBrackets;
            if (result.Count > 0 && (line.Text.StartsWith('(') || isOpen && Item.Of(line).Number is null))
            {
                result[^1] = result[^1] with { Text = $"{above} {line.Text.Trim()}" };
            }
            else
            {
                result.Add(line);
            }
        }

        return [.. result];
    }

    private const int LongestBrackets = 160;
}
