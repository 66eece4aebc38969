using QualityBot.Reports.Layout;

namespace QualityBot.Reports.Drawing;

/// <summary>A chart laid out for one width.</summary>
internal abstract class ChartDrawing
{
    private protected const double Size = 10;

    /// <summary>In points.</summary>
    public abstract double Height { get; }

    public abstract void Draw(Canvas canvas, double x, double y);

    public static ChartDrawing Of(Chart chart, Typesetter typesetter, double width) => chart switch
    {
        ProgressChart progress => new ProgressDrawing(progress, typesetter, width),
        StackedBars bars => new StackedBarsDrawing(bars, typesetter, width),
        ColumnChart columns => new ColumnDrawing(columns, typesetter, width),
        IntervalBars bars => new IntervalBarsDrawing(bars, typesetter, width),
        ScoreHistogram histogram => new HistogramDrawing(histogram, typesetter, width),
        HeatMap map => new HeatMapDrawing(map, typesetter, width),
        GroupedColumns groups => new GroupedColumnsDrawing(groups, typesetter, width),
        ShiftRows rows => new ShiftRowsDrawing(rows, typesetter, width),
        _ => throw new InvalidOperationException($"No drawing for {chart}."),
    };

    private protected static TextBlock Title(Chart chart, Typesetter typesetter, double width) =>
        typesetter.Set(chart.Title, Face.Sans(11).Bold(), width);
}
