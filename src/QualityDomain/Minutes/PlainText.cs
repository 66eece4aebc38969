using System.Text.RegularExpressions;

namespace QualityDomain.Minutes;

/// <summary>Text from a file or pasted into the chat → the neutral document. Tables written with tabs become tables.</summary>
/// <remarks>
/// Three habits are known: a row a line with tabs between the cells; a cell a line, each after a tab, rows parted by a blank line
/// (what office programs give when a document is saved as text); and the remnants of web pages and of mark-up in either.
/// </remarks>
public static partial class PlainText
{
    /// <summary>Reads the text. Never refuses: whatever is not a table is a paragraph.</summary>
    public static SourceDocument Read(string text, string name)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n').Select(Clean).ToArray();
        var restored = PastedTable.Restore(lines);
        return new(name, Blocks(restored, row => new Position(0, row)))
        {
            AsPasted = ReferenceEquals(restored, lines) ? [] : Blocks(lines, row => new Position(0, row)),
        };
    }

    /// <summary>Turns lines into paragraphs and tables.</summary>
    /// <param name="lines">Lines of the text; those with tabs are cells.</param>
    /// <param name="at">Where the line with that index stands in the original.</param>
    public static ValueList<Block> Blocks(IReadOnlyList<string> lines, Func<int, Position> at)
    {
        var blocks = new List<Block>();
        for (var i = 0; i < lines.Count;)
        {
            if (TabTable.TryRead(lines, i, at, out var table, out var next))
            {
                blocks.Add(table);
                i = next;
                continue;
            }

            if (!string.IsNullOrWhiteSpace(lines[i]))
            {
                blocks.Add(new Block.Paragraph(new Line(at(i), lines[i].Replace('\t', ' ').Trim())
                {
                    IsHeading = MarkedAsHeading().IsMatch(lines[i]),
                }));
            }

            i++;
        }

        return blocks.ToValueList();
    }

    /// <summary>Drops mark-up that a person never typed: tags of web pages, bookmarks, asterisks of bold text, byte order marks.</summary>
    internal static string Clean(string line)
    {
        if (line.AsSpan().IndexOfAny("<[*\uFEFF\u00AD") < 0)
        {
            return line;
        }

        var text = Tag().Replace(line, " ");
        text = Bookmark().Replace(text, "");
        return text.Replace("**", "", StringComparison.Ordinal).Replace("\uFEFF", "", StringComparison.Ordinal).Replace("\u00AD", "", StringComparison.Ordinal);
    }

    [GeneratedRegex("""</?[a-zA-Z][a-zA-Z0-9]{0,10}(?: [^<>]{0,200})?/?>""")]
    private static partial Regex Tag();

    [GeneratedRegex("""\[bookmark: [^\[\]]{0,60}\]""")]
    private static partial Regex Bookmark();

    [GeneratedRegex("""^#{1,6} """)]
    private static partial Regex MarkedAsHeading();
}
