using QualityBot.Reports.Layout;

namespace QualityBot.Reports.Drawing;

/// <summary>One bar divided by shares, with the value of each part inside it where there is room.</summary>
internal sealed class StackedBar
{
    private readonly List<(TextBlock Text, Tone Tone, double X, double Width)> parts = [];
    private readonly double width;
    private readonly double height;

    public StackedBar(IReadOnlyList<Series> series, IReadOnlyList<decimal> values, Typesetter typesetter, double width, double height)
    {
        this.width = width;
        this.height = height;
        var total = values.Sum();
        var x = 0.0;
        for (var i = 0; i < Math.Min(series.Count, values.Count) && total > 0; i++)
        {
            var part = width * (double)(values[i] / total);
            parts.Add((typesetter.Set(QualityDomain.RussianText.Number(values[i]), Face.Sans(10), width), series[i].Tone, x, part));
            x += part;
        }
    }

    public void Draw(Canvas canvas, double x, double y)
    {
        if (parts.Count == 0)
        {
            canvas.Frame(x, y, width, height);
        }

        foreach (var (text, tone, left, part) in parts)
        {
            canvas.Fill(x + left, y, part, height, Palette.Of(tone));
            if (text.InkWidth + 4 <= part)
            {
                text.Draw(canvas, x + left + ((part - text.InkWidth) / 2), y + ((height - text.Height) / 2), Palette.On(tone));
            }
        }
    }
}
