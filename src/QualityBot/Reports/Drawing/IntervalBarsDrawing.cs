using QualityBot.Reports.Layout;
using QualityDomain;

namespace QualityBot.Reports.Drawing;

/// <summary>Title, a row for each bar: label, bar with whiskers and threshold, the numbers; legend and note below.</summary>
internal sealed class IntervalBarsDrawing : ChartDrawing
{
    private const double Gap = 6;
    private const double Between = 4;
    private readonly TextBlock title;
    private readonly List<(TextBlock Label, TextBlock Words, IntervalBar Bar)> rows;
    private readonly ChartNote note;
    private readonly double labelWidth;
    private readonly double barWidth;
    private readonly double rowHeight;

    public IntervalBarsDrawing(IntervalBars chart, Typesetter typesetter, double width)
    {
        title = Title(chart, typesetter, width);
        // Thirty tasks still leave room for words on their sheet.
        var size = chart.Bars.Count > 20 ? Size - 1 : Size;
        rows = [.. chart.Bars.Select(bar => (
            typesetter.Set(bar.Label, Face.Sans(size), width * 0.3),
            typesetter.Set(bar.Share is { } share ? Texts.Measured(share) : Texts.TooFew, Face.Sans(size), width * 0.3),
            bar))];
        labelWidth = rows.Select(row => row.Label.InkWidth).DefaultIfEmpty().Max() + Gap;
        barWidth = Math.Max(20, width - labelWidth - Gap - rows.Select(row => row.Words.InkWidth).DefaultIfEmpty().Max());
        rowHeight = rows.Select(row => Math.Max(row.Label.Height, row.Words.Height)).DefaultIfEmpty().Max() + (chart.Bars.Count > 20 ? 0 : Between);
        note = new(chart.Legend, chart.Note, typesetter, width);
    }

    public override double Height => title.Height + Gap + (rowHeight * rows.Count) + note.Height;

    public override void Draw(Canvas canvas, double x, double y)
    {
        title.Draw(canvas, x, y);
        y += title.Height + Gap;
        var left = x + labelWidth;
        foreach (var (label, words, bar) in rows)
        {
            label.Draw(canvas, x, y + ((rowHeight - label.Height) / 2));
            canvas.Fill(left, y + 2, barWidth, rowHeight - 4, Ink.Shade);
            if (bar.Share is { } share)
            {
                canvas.Fill(left, y + 2, At(share.Value), rowHeight - 4, Palette.Of(bar.Tone));
                Whiskers.Lying(canvas, left + At(share.Low), left + At(share.High), y + (rowHeight / 2));
            }

            if (bar.Threshold is { } threshold)
            {
                canvas.DashedLine(left + At(threshold), y, left + At(threshold), y + rowHeight, 1);
            }

            words.Draw(canvas, left + barWidth + Gap, y + ((rowHeight - words.Height) / 2));
            y += rowHeight;
        }

        note.Draw(canvas, x, y);
    }

    private double At(decimal percent) => barWidth * (double)Math.Clamp(percent, 0, 100) / 100;
}
