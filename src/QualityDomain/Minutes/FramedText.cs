namespace QualityDomain.Minutes;

/// <summary>Minutes and orders that are laid out in a table: «СЛУШАЛИ:» on the left, the text on the right, or all of it in one frame.</summary>
internal static class FramedText
{
    /// <summary>The document with the lines of such tables as paragraphs; the same document where there is none.</summary>
    public static SourceDocument Unfold(SourceDocument document)
    {
        if (!document.Blocks.OfType<Block.Table>().Any(Decides))
        {
            return document;
        }

        var roles = TableRole.Of(document);
        return document with
        {
            Blocks = document.Blocks.SelectMany(block => block is Block.Table table && roles[block] is TableRole.Layout && Decides(table) ? Paragraphs(table) : [block]).ToValueList(),
        };
    }

    /// <summary>Whether the line of some cell opens the part in which is decided.</summary>
    private static bool Decides(Block.Table table) => table.Rows.Any(row => row.Cells.Any(cell => cell.Lines.Any(line => Zones.OpenedBy(line.Text) is (Zone.Decided, _))));

    private static IEnumerable<Block> Paragraphs(Block.Table table) =>
        from row in table.Rows
        from cell in row.Cells
        where cell is { FromLeft: false, FromAbove: false, IsEmpty: false }
        from line in cell.Lines
        where line.Text.Length > 0
        select new Block.Paragraph(line);
}
