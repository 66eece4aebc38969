using QualityBot.Reports.Drawing;
using QualityBot.Reports.Layout;
using QualityBot.Reports.Native;

namespace QualityBot.Reports;

/// <summary>A chart alone as a picture.</summary>
public static class ChartPicture
{
    /// <summary>A chat shows a picture about this many points wide; drawn for that width, the type is read without enlarging.</summary>
    private const double ChatWidth = 340;

    private const double ChatBorder = 14;

    /// <summary>A picture for the chat.</summary>
    /// <param name="width">In pixels.</param>
    /// <exception cref="TypesettingIsMissingException">The machine lacks a library or a font.</exception>
    public static byte[] Png(Chart chart, int width = 1080) => Draw(chart, ChatWidth, ChatBorder, width / ChatWidth).Png;

    /// <summary>A picture for a sheet of paper: as wide as its text, sharp when printed.</summary>
    internal static (byte[] Png, double Height) ForPaper(Chart chart, double width) => Draw(chart, width, border: 0, scale: 3);

    private static (byte[] Png, double Height) Draw(Chart chart, double width, double border, double scale)
    {
        RenderingNeeds.Require();
        lock (FontRoom.Lock)
        {
            using var typesetter = new Typesetter();
            var drawing = ChartDrawing.Of(chart, typesetter, width - (2 * border));
            var height = drawing.Height + (2 * border);
            var png = Picture.Png((int)Math.Round(width * scale), (int)Math.Ceiling(height * scale), scale, canvas => drawing.Draw(canvas, border, border));
            return (png, height);
        }
    }
}
