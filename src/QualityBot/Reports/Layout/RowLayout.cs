namespace QualityBot.Reports.Layout;

/// <summary>A row of set cells: one piece, or several when it is taller than a sheet.</summary>
internal sealed class RowLayout(TextBlock[] cells, double[] widths)
{
    /// <summary>The space between a cell's border and its text at the left and the right.</summary>
    public const double Side = 4;

    private const double Above = 2.5;

    public bool KeepWithNext { get; init; }

    public bool IsHeader { get; init; }

    /// <param name="repeat">The header, drawn again when the row starts a sheet.</param>
    /// <param name="room">What a sheet has for rows; a taller row is cut between lines.</param>
    public IEnumerable<Piece> Pieces(Piece? repeat, double room)
    {
        var longest = cells.Max(cell => cell.Lines.Count);
        for (var first = 0; first < longest;)
        {
            var end = first + 1;
            while (end < longest && HeightOf(first, end + 1) <= room)
            {
                end++;
            }

            yield return Slice(first, end, starts: first == 0, ends: end == longest, repeat);
            first = end;
        }
    }

    private Piece Slice(int first, int end, bool starts, bool ends, Piece? repeat)
    {
        var height = HeightOf(first, end);
        return new Piece(height, (canvas, x, y) => Draw(canvas, x, y, height, first, end, starts, ends))
        {
            SpaceBefore = IsHeader ? 4 : 0,
            KeepWithNext = ends && KeepWithNext,
            Repeat = repeat,
            Close = ends ? null : (canvas, x, y) => canvas.Line(x, y, x + widths.Sum(), y),
        };
    }

    private void Draw(Canvas canvas, double x, double y, double height, int first, int end, bool starts, bool ends)
    {
        if (IsHeader)
        {
            canvas.Fill(x, y, widths.Sum(), height, Ink.Shade);
        }

        for (var i = 0; i < cells.Length; i++)
        {
            var middle = IsHeader ? (height - cells[i].Height) / 2 : Above;
            if (first < cells[i].Lines.Count)
            {
                cells[i].Draw(canvas, x + Side, y + middle, first, end);
            }

            canvas.Line(x, y, x, y + height);
            Edge(canvas, x, widths[i]);
            x += widths[i];
        }

        canvas.Line(x, y, x, y + height);

        void Edge(Canvas target, double left, double width)
        {
            if (starts)
            {
                target.Line(left, y, left + width, y);
            }

            if (ends)
            {
                target.Line(left, y + height, left + width, y + height);
            }
        }
    }

    private double HeightOf(int first, int end) => (2 * Above) + 1 + cells.Max(cell => cell.HeightOf(first, end));
}
