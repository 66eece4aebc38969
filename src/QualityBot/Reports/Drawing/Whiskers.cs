using QualityBot.Reports.Layout;

namespace QualityBot.Reports.Drawing;

/// <summary>The ends of an interval, black on a white rim so that they show on a dark bar too.</summary>
internal static class Whiskers
{
    private const double Cap = 3;

    public static void Lying(Canvas canvas, double from, double to, double y) => Draw(canvas, (from, y), (to, y), (0, Cap));

    public static void Standing(Canvas canvas, double from, double to, double x) => Draw(canvas, (x, from), (x, to), (Cap, 0));

    private static void Draw(Canvas canvas, (double X, double Y) from, (double X, double Y) to, (double X, double Y) cap)
    {
        foreach (var (width, ink) in new[] { (2.4, Ink.White), (0.9, Ink.Black) })
        {
            canvas.Line(from.X, from.Y, to.X, to.Y, width, ink);
            canvas.Line(from.X - cap.X, from.Y - cap.Y, from.X + cap.X, from.Y + cap.Y, width, ink);
            canvas.Line(to.X - cap.X, to.Y - cap.Y, to.X + cap.X, to.Y + cap.Y, width, ink);
        }
    }
}
