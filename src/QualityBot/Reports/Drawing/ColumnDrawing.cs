using QualityBot.Reports.Layout;
using QualityDomain;

namespace QualityBot.Reports.Drawing;

/// <summary>Title, columns on a ground line, the value above each and the label below.</summary>
internal sealed class ColumnDrawing : ChartDrawing
{
    private const double Rise = 110;
    private const double Gap = 6;

    /// <summary>A few columns are not stretched over the whole width.</summary>
    private const double WidestStep = 90;

    private readonly TextBlock title;
    private readonly List<(TextBlock Value, TextBlock Label, Tone Tone, double Height)> columns;
    private readonly double step;
    private readonly double width;

    public ColumnDrawing(ColumnChart chart, Typesetter typesetter, double width)
    {
        this.width = width;
        title = Title(chart, typesetter, width);
        step = Math.Min(WidestStep, width / Math.Max(1, chart.Columns.Count));
        var top = chart.Top ?? chart.Columns.Select(column => column.Value).DefaultIfEmpty().Max();
        columns = [.. chart.Columns.Select(column => (
            typesetter.Set(RussianText.Number(column.Value) + chart.Unit, Face.Sans(Size).Bold(), step, Alignment.Centre),
            typesetter.Set(column.Label, Face.Sans(Size - 1), step - 4, Alignment.Centre),
            column.Tone,
            top > 0 ? Rise * (double)Math.Min(1, column.Value / top) : 0))];
    }

    public override double Height => title.Height + Gap + ValueHeight + Rise + Gap + LabelHeight;

    private double ValueHeight => columns.Select(column => column.Value.Height).DefaultIfEmpty().Max();

    private double LabelHeight => columns.Select(column => column.Label.Height).DefaultIfEmpty().Max();

    public override void Draw(Canvas canvas, double x, double y)
    {
        title.Draw(canvas, x, y);
        var ground = y + title.Height + Gap + ValueHeight + Rise;
        for (var i = 0; i < columns.Count; i++)
        {
            var (value, label, tone, height) = columns[i];
            var left = x + (i * step);
            canvas.Fill(left + (step * 0.18), ground - height, step * 0.64, height, Palette.Of(tone));
            value.Draw(canvas, left, ground - height - value.Height);
            label.Draw(canvas, left + 2, ground + 3);
        }

        canvas.Line(x, ground, x + Math.Min(width, step * columns.Count), ground, 0.8);
    }
}
