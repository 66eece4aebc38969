using QualityBot.Reports.Layout;

namespace QualityBot.Reports.Drawing;

/// <summary>Legend and note under a chart; nothing where both are empty.</summary>
internal sealed class ChartNote
{
    private const double Gap = 4;
    private readonly Legend? legend;
    private readonly TextBlock? note;

    public ChartNote(IReadOnlyList<Series> series, string text, Typesetter typesetter, double width)
    {
        legend = series.Count == 0 ? null : new(series.Select(one => (one.Name, one.Tone)), typesetter, width);
        note = text.Length == 0 ? null : typesetter.Set(text, Face.Sans(9), width);
    }

    public double Height => (legend is null ? 0 : legend.Height + Gap) + (note is null ? 0 : note.Height + Gap);

    public void Draw(Canvas canvas, double x, double y)
    {
        if (legend is not null)
        {
            legend.Draw(canvas, x, y + Gap);
            y += legend.Height + Gap;
        }

        note?.Draw(canvas, x, y + Gap, Ink.Gray);
    }
}
