using QualityBot.Reports.Native;

namespace QualityBot.Reports.Layout;

/// <summary>Where a paper is drawn: a PDF sheet or a picture. Measures in points, from the top left corner.</summary>
internal sealed class Canvas(ContextHandle context)
{
    private const double Hairline = 0.5;

    public void Line(double x1, double y1, double x2, double y2, double width = Hairline, Ink? ink = null)
    {
        var colour = ink ?? Ink.Black;
        Cairo.SetColour(context, colour.Red, colour.Green, colour.Blue);
        Cairo.SetLineWidth(context, width);
        Cairo.MoveTo(context, x1, y1);
        Cairo.LineTo(context, x2, y2);
        Cairo.Stroke(context);
    }

    /// <summary>A dashed line: to cut along, or the threshold of a chart.</summary>
    public unsafe void DashedLine(double x1, double y1, double x2, double y2, double width = Hairline)
    {
        var dash = stackalloc double[] { 4, 3 };
        Cairo.SetDash(context, dash, 2, 0);
        Line(x1, y1, x2, y2, width);
        Cairo.SetDash(context, dash, 0, 0);
    }

    public void Frame(double x, double y, double width, double height)
    {
        Cairo.SetColour(context, 0, 0, 0);
        Cairo.SetLineWidth(context, Hairline);
        Cairo.Rectangle(context, x, y, width, height);
        Cairo.Stroke(context);
    }

    public void Fill(double x, double y, double width, double height, Ink ink)
    {
        Cairo.SetColour(context, ink.Red, ink.Green, ink.Blue);
        Cairo.Rectangle(context, x, y, width, height);
        Cairo.Fill(context);
    }

    /// <summary>Fills many rectangles of one colour at once, so that no seams show between neighbours.</summary>
    public void FillAll(IEnumerable<(double X, double Y, double Width, double Height)> areas, Ink ink)
    {
        Cairo.SetColour(context, ink.Red, ink.Green, ink.Blue);
        foreach (var (x, y, width, height) in areas)
        {
            Cairo.Rectangle(context, x, y, width, height);
        }

        Cairo.Fill(context);
    }

    /// <summary>One set line with its left end at <paramref name="x"/> and its letters standing on <paramref name="baseline"/>.</summary>
    public void Text(nint line, double x, double baseline, Ink ink)
    {
        Cairo.SetColour(context, ink.Red, ink.Green, ink.Blue);
        Cairo.MoveTo(context, x, baseline);
        Pango.ShowLine(context, line);
    }
}
