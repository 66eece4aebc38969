namespace QualityBot.Reports.Layout;

/// <summary>A table as rows.</summary>
internal static class TablePieces
{
    public static IEnumerable<Piece> Of(Table table, Typesetter typesetter, double width, double bodyHeight)
    {
        var face = Face.Serif(table.FontSize);
        var widths = Widths(table, width);
        var header = Header(table, typesetter, face, widths);
        var caption = table.Caption is { } text ? TextPieces.Lines(typesetter.Set(text, Face.Serif(11), width), 8, keepWithNext: true) : [];
        return [.. caption, header, .. table.Rows.SelectMany(row => Of(row).Pieces(header, bodyHeight - header.Height))];

        RowLayout Of(Row row) => row switch
        {
            Row.Section section => new RowLayout([typesetter.Set(RichText.Bold(section.Text.Plain), face, width - (2 * RowLayout.Side), Alignment.Centre)], [width])
            {
                KeepWithNext = true,
            },
            Row.Cells cells => new RowLayout([.. table.Columns.Select((column, i) => Cell(cells, column, i))], widths),
            _ => throw new InvalidOperationException($"Unknown row {row}."),
        };

        TextBlock Cell(Row.Cells cells, Column column, int i) => typesetter.Set(
            i < cells.Texts.Count ? cells.Texts[i] : RichText.Empty,
            cells.Bold ? face.Bold() : face,
            widths[i] - (2 * RowLayout.Side),
            column.Alignment);
    }

    private static Piece Header(Table table, Typesetter typesetter, Face face, double[] widths)
    {
        var cells = table.Columns.Select((column, i) =>
            typesetter.Set(column.Header, face.Bold(), widths[i] - (2 * RowLayout.Side), Alignment.Centre)).ToArray();
        var row = new RowLayout(cells, widths) { IsHeader = true, KeepWithNext = true };
        return row.Pieces(repeat: null, double.MaxValue).Single();
    }

    private static double[] Widths(Table table, double width)
    {
        var sum = table.Columns.Sum(column => column.Weight);
        return [.. table.Columns.Select(column => width * column.Weight / sum)];
    }
}
