using QualityBot.Reports.Layout;
using QualityDomain;

namespace QualityBot.Reports.Drawing;

/// <summary>Title, one bar, and a legend that gives the count and the share of each part.</summary>
internal sealed class ProgressDrawing : ChartDrawing
{
    private const double BarHeight = 22;
    private const double Gap = 6;

    private readonly TextBlock title;
    private readonly StackedBar bar;
    private readonly Legend legend;

    public ProgressDrawing(ProgressChart chart, Typesetter typesetter, double width)
    {
        title = Title(chart, typesetter, width);
        bar = new(chart.Series, chart.Values, typesetter, width, BarHeight);
        legend = new(chart.Series.Zip(chart.Values, (series, value) => (Entry(series.Name, value, chart.Values.Sum()), series.Tone)), typesetter, width);
    }

    public override double Height => title.Height + Gap + BarHeight + Gap + legend.Height;

    public override void Draw(Canvas canvas, double x, double y)
    {
        title.Draw(canvas, x, y);
        bar.Draw(canvas, x, y + title.Height + Gap);
        legend.Draw(canvas, x, y + title.Height + Gap + BarHeight + Gap);
    }

    private static string Entry(string name, decimal value, decimal total) =>
        $"{name} – {RussianText.Number(value)}{(total > 0 ? $" ({RussianText.Percent(value / total)})" : "")}";
}
