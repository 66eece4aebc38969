using QualityBot.Reports.Layout;

namespace QualityBot.Reports.Drawing;

/// <summary>Title, legend, and a row for each bar: label at the left, bar at the right.</summary>
internal sealed class StackedBarsDrawing : ChartDrawing
{
    private const double BarHeight = 17;
    private const double Gap = 6;

    private readonly TextBlock title;
    private readonly Legend legend;
    private readonly List<(TextBlock Label, StackedBar Bar, double Height)> rows;
    private readonly double labelWidth;

    public StackedBarsDrawing(StackedBars chart, Typesetter typesetter, double width)
    {
        title = Title(chart, typesetter, width);
        legend = new(chart.Series.Select(series => (series.Name, series.Tone)), typesetter, width);
        var labels = chart.Bars.Select(bar => typesetter.Set(bar.Label, Face.Sans(Size), width * 0.35)).ToList();
        labelWidth = labels.Select(label => label.InkWidth).DefaultIfEmpty().Max() + Gap;
        rows = [.. chart.Bars.Zip(labels, (bar, label) =>
            (label, new StackedBar(chart.Series, bar.Values, typesetter, width - labelWidth, BarHeight), Math.Max(label.Height, BarHeight)))];
    }

    public override double Height => title.Height + Gap + legend.Height + rows.Sum(row => row.Height + Gap);

    public override void Draw(Canvas canvas, double x, double y)
    {
        title.Draw(canvas, x, y);
        legend.Draw(canvas, x, y += title.Height + Gap);
        y += legend.Height;
        foreach (var (label, bar, height) in rows)
        {
            label.Draw(canvas, x, y + ((height - label.Height) / 2));
            bar.Draw(canvas, x + labelWidth, y + ((height - BarHeight) / 2));
            y += height + Gap;
        }
    }
}
