using QualityBot.Reports.Layout;

namespace QualityBot.Reports.Drawing;

/// <summary>What each colour means: entries side by side, in as many lines as they need.</summary>
internal sealed class Legend
{
    private const double Box = 8;
    private const double Gap = 5;
    private const double Between = 16;
    private const double LineHeight = 15;

    private readonly List<(TextBlock Text, Tone Tone, double X, double Y)> entries = [];

    public Legend(IEnumerable<(string Text, Tone Tone)> items, Typesetter typesetter, double width)
    {
        double x = 0, y = 0;
        foreach (var (text, tone) in items)
        {
            var block = typesetter.Set(text, Face.Sans(10), width - Box - Gap);
            var entryWidth = Box + Gap + block.InkWidth;
            if (x > 0 && x + entryWidth > width)
            {
                (x, y) = (0, y + LineHeight);
            }

            entries.Add((block, tone, x, y));
            x += entryWidth + Between;
        }

        Height = y + LineHeight;
    }

    public double Height { get; }

    public void Draw(Canvas canvas, double x, double y)
    {
        foreach (var (text, tone, left, top) in entries)
        {
            canvas.Fill(x + left, y + top + 3, Box, Box, Palette.Of(tone));
            if (tone == Tone.Faint)
            {
                canvas.Frame(x + left, y + top + 3, Box, Box);
            }

            text.Draw(canvas, x + left + Box + Gap, y + top);
        }
    }
}
