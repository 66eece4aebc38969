namespace QualityBot.Reports.Layout;

/// <summary>A line of set text: <paramref name="Top"/> and <paramref name="Baseline"/> from the block's top, <paramref name="X"/> from its left.</summary>
internal readonly record struct TextLine(nint Handle, double X, double Top, double Baseline, double Width, double Height);

/// <summary>Text set into lines of one width. It lives as long as the typesetter that made it.</summary>
internal sealed class TextBlock(IReadOnlyList<TextLine> lines)
{
    public IReadOnlyList<TextLine> Lines { get; } = lines;

    public double Height { get; } = lines.Count == 0 ? 0 : lines[^1].Top + lines[^1].Height;

    /// <summary>The width of the longest line.</summary>
    public double InkWidth => Lines.Max(line => line.Width);

    public void Draw(Canvas canvas, double x, double y, Ink? ink = null) => Draw(canvas, x, y, 0, Lines.Count, ink);

    /// <summary>Draws the lines from <paramref name="first"/> on, up to and without <paramref name="end"/>; the first of them at <paramref name="y"/>.</summary>
    public void Draw(Canvas canvas, double x, double y, int first, int end, Ink? ink = null)
    {
        for (var i = first; i < Math.Min(end, Lines.Count); i++)
        {
            var line = Lines[i];
            canvas.Text(line.Handle, x + line.X, y + line.Baseline - Lines[first].Top, ink ?? Ink.Black);
        }
    }

    /// <summary>The height of the lines from <paramref name="first"/> on, up to and without <paramref name="end"/>.</summary>
    public double HeightOf(int first, int end)
    {
        end = Math.Min(end, Lines.Count);
        return first >= end ? 0 : Lines[end - 1].Top + Lines[end - 1].Height - Lines[first].Top;
    }
}
