namespace QualityDomain.Minutes.Guessing;

/// <summary>Paragraphs that were a table or a list before they were copied, put together again, each known habit by itself.</summary>
internal static class Rebuilt
{
    /// <summary>More lines are no page that somebody copied; what is done here grows with their number.</summary>
    private const int MostLines = 3000;

    /// <summary>The document in each way in which its paragraphs can be put together; nothing for a document with tables of its own.</summary>
    public static IEnumerable<SourceDocument> Of(SourceDocument document)
    {
        var blocks = document.AsPasted.Count > 0 ? document.AsPasted : document.Blocks;
        if (blocks.OfType<Block.Table>().Any())
        {
            yield break;
        }

        var paragraphs = blocks.OfType<Block.Paragraph>().Select(block => block.Line).ToArray();
        var (lines, places) = Lines(paragraphs);
        if (lines.Length is 0 or > MostLines)
        {
            yield break;
        }

        string[][] ways =
        [
            CellLines.Restore(lines),
            lines.Contains("") ? CellLines.Restore(BlankLines.Joined(lines)) : lines,
            CellLines.Restore([.. lines.Select(line => line.Trim() is "|" ? "" : line)]),
            RunOnTable.Restore(lines),
            RunOnTable.Restore(Glued.Apart(lines)),
            RunOnItems.Apart(lines),
        ];
        if (document.AsPasted.Count > 0)
        {
            yield return document with { Blocks = document.AsPasted };
        }

        foreach (var way in ways.Where(way => !way.SequenceEqual(lines)).DistinctBy(way => string.Join('\n', way)))
        {
            yield return document with { Blocks = [.. PlainText.Blocks(way, index => places[Math.Min(index, places.Length - 1)]), .. document.Blocks.OfType<Block.Note>()] };
        }
    }

    /// <summary>The lines with blank ones where paragraphs were empty, and the place of each.</summary>
    private static (string[] Lines, Position[] Places) Lines(Line[] paragraphs)
    {
        var (lines, places) = (new List<string>(), new List<Position>());
        foreach (var (index, line) in paragraphs.Index())
        {
            if (index > 0 && line.At.Part == paragraphs[index - 1].At.Part && line.At.Row > paragraphs[index - 1].At.Row + 1)
            {
                lines.Add("");
                places.Add(line.At);
            }

            foreach (var part in line.Printed.Split('\n'))
            {
                lines.Add(part.Replace('\t', ' '));
                places.Add(line.At);
            }
        }

        return ([.. lines], [.. places]);
    }
}
