using QualityBot.Reports.Layout;

namespace QualityBot.Reports.Drawing;

/// <summary>Title, a row for each label: the way from «before» to «after» on a scale of 0–100, and the numbers; legend and note below.</summary>
internal sealed class ShiftRowsDrawing : ChartDrawing
{
    private const double Gap = 6;
    private const double Mark = 7;
    private readonly TextBlock title;
    private readonly List<(TextBlock Label, TextBlock Words, ShiftRow Row)> rows;
    private readonly ChartNote note;
    private readonly double labelWidth;
    private readonly double barWidth;
    private readonly double rowHeight;

    public ShiftRowsDrawing(ShiftRows chart, Typesetter typesetter, double width)
    {
        title = Title(chart, typesetter, width);
        rows = [.. chart.Rows.Select(row => (
            typesetter.Set(row.Label, Face.Sans(Size - 1), width * 0.35),
            typesetter.Set(Texts.Shift(row), Face.Sans(Size - 1), width * 0.3),
            row))];
        labelWidth = rows.Select(row => row.Label.InkWidth).DefaultIfEmpty().Max() + Gap;
        barWidth = Math.Max(20, width - labelWidth - Gap - rows.Select(row => row.Words.InkWidth).DefaultIfEmpty().Max());
        rowHeight = rows.Select(row => row.Label.Height).DefaultIfEmpty().Max() + 2;
        note = new(chart.Legend, chart.Note, typesetter, width);
    }

    public override double Height => title.Height + Gap + (rowHeight * rows.Count) + note.Height;

    public override void Draw(Canvas canvas, double x, double y)
    {
        title.Draw(canvas, x, y);
        y += title.Height + Gap;
        var left = x + labelWidth;
        foreach (var (label, words, row) in rows)
        {
            var middle = y + (rowHeight / 2);
            label.Draw(canvas, x, y + ((rowHeight - label.Height) / 2));
            canvas.Line(left, middle, left + barWidth, middle, 0.5, Palette.Of(Tone.Neutral));
            canvas.Line(left + At(row.Before), middle, left + At(row.After), middle, 2, Palette.Of(row.Tone));
            Square(canvas, left + At(row.Before), middle, Ink.White);
            Square(canvas, left + At(row.After), middle, Palette.Of(row.Tone));
            words.Draw(canvas, left + barWidth + Gap, y + ((rowHeight - words.Height) / 2));
            y += rowHeight;
        }

        note.Draw(canvas, x, y);
    }

    private static void Square(Canvas canvas, double x, double y, Ink ink)
    {
        canvas.Fill(x - (Mark / 2), y - (Mark / 2), Mark, Mark, ink);
        canvas.Frame(x - (Mark / 2), y - (Mark / 2), Mark, Mark);
    }

    private double At(decimal percent) => (Mark / 2) + ((barWidth - Mark) * (double)Math.Clamp(percent, 0, 100) / 100);
}
