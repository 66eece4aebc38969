using QualityDomain.Minutes;

namespace QualityBot.Documents;

/// <summary>Tables that an author drew with the tab key: several paragraphs with tabs one after another.</summary>
internal static class DocxTabs
{
    private const int FewestRows = 3;

    /// <summary>Turns such paragraphs into tables; a tab anywhere else is a space.</summary>
    public static IEnumerable<Block> Resolve(IReadOnlyList<Block> blocks)
    {
        for (var i = 0; i < blocks.Count;)
        {
            var rows = blocks.Skip(i).TakeWhile(HasTabs).Cast<Block.Paragraph>().Select(block => block.Line).ToArray();
            if (rows.Length >= FewestRows)
            {
                foreach (var block in PlainText.Blocks([.. rows.Select(row => row.Printed)], index => rows[index].At))
                {
                    yield return block;
                }

                i += rows.Length;
                continue;
            }

            yield return blocks[i] is Block.Paragraph(var line) ? new Block.Paragraph(line with { Text = line.Text.Replace('\t', ' ').Trim() }) : blocks[i];
            i++;
        }
    }

    private static bool HasTabs(Block block) => block is Block.Paragraph(var line) && line.Text.Trim().Contains('\t', StringComparison.Ordinal);
}
