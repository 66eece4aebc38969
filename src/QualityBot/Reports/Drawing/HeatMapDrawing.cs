using QualityBot.Reports.Layout;

namespace QualityBot.Reports.Drawing;

/// <summary>Title, the names of the columns, a row of cells for each label; legend and note below.</summary>
internal sealed class HeatMapDrawing : ChartDrawing
{
    private const double Gap = 6;
    private const double WidestCell = 64;
    private readonly TextBlock title;
    private readonly List<TextBlock> columns;
    private readonly List<(TextBlock Label, List<(TextBlock Text, Tone? Tone)> Cells)> rows;
    private readonly ChartNote note;
    private readonly double labelWidth;
    private readonly double cellWidth;
    private readonly double cellHeight;

    public HeatMapDrawing(HeatMap chart, Typesetter typesetter, double width)
    {
        title = Title(chart, typesetter, width);
        var labels = chart.Rows.Select(row => typesetter.Set(row.Label, Face.Sans(Size - 1), width * 0.35)).ToList();
        labelWidth = labels.Select(label => label.InkWidth).DefaultIfEmpty().Max() + Gap;
        cellWidth = Math.Min(WidestCell, (width - labelWidth) / Math.Max(1, chart.Columns.Count));
        var size = cellWidth < 26 ? Size - 2 : Size - 1;
        columns = [.. chart.Columns.Select(name => typesetter.Set(name, Face.Sans(size).Bold(), cellWidth, Alignment.Centre))];
        rows = [.. chart.Rows.Zip(labels, (row, label) => (label, row.Cells.Select(cell =>
            (typesetter.Set(cell.Text, cell.Tone == Tone.Bad ? Face.Sans(size).Bold() : Face.Sans(size), cellWidth, Alignment.Centre), cell.Tone)).ToList()))];
        cellHeight = labels.Select(label => label.Height).DefaultIfEmpty().Max() + 1.5;
        note = new(chart.Legend, chart.Note, typesetter, width);
    }

    public override double Height => title.Height + Gap + HeadHeight + (cellHeight * rows.Count) + note.Height;

    private double HeadHeight => columns.Select(column => column.Height).DefaultIfEmpty().Max() + 2;

    public override void Draw(Canvas canvas, double x, double y)
    {
        title.Draw(canvas, x, y);
        y += title.Height + Gap;
        foreach (var (at, name) in columns.Index())
        {
            name.Draw(canvas, x + labelWidth + (at * cellWidth), y + HeadHeight - 2 - name.Height);
        }

        y += HeadHeight;
        foreach (var (label, cells) in rows)
        {
            label.Draw(canvas, x, y + ((cellHeight - label.Height) / 2));
            foreach (var (at, (text, tone)) in cells.Index())
            {
                Cell(canvas, x + labelWidth + (at * cellWidth), y, text, tone);
            }

            y += cellHeight;
        }

        note.Draw(canvas, x, y);
    }

    private void Cell(Canvas canvas, double x, double y, TextBlock text, Tone? tone)
    {
        if (tone is { } known)
        {
            canvas.Fill(x, y, cellWidth, cellHeight, Palette.Of(known));
        }

        canvas.Frame(x, y, cellWidth, cellHeight);
        text.Draw(canvas, x, y + ((cellHeight - text.Height) / 2), tone is { } ground ? Palette.On(ground) : null);
    }
}
