using QualityBot.Reports.Layout;
using QualityBot.Reports.Native;

namespace QualityBot.Reports;

/// <summary>A sheet of a paper as a picture, drawn by the same code as the PDF.</summary>
public static class PngRenderer
{
    /// <param name="sheet">Counted from 0.</param>
    /// <param name="width">In pixels; 1240 is A4 at 150 dots per inch.</param>
    /// <exception cref="TypesettingIsMissingException">The machine lacks a library or a font.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The paper has no such sheet.</exception>
    public static byte[] Render(ReportDocument document, int sheet = 0, int width = 1240)
    {
        RenderingNeeds.Require();
        lock (FontRoom.Lock)
        {
            using var typesetter = new Typesetter();
            var paper = new PaperLayout(document, typesetter);
            ArgumentOutOfRangeException.ThrowIfNegative(sheet);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(sheet, paper.SheetCount);
            var scale = width / paper.Format.Width;
            return Picture.Png(width, (int)Math.Round(paper.Format.Height * scale), scale, canvas => paper.Draw(canvas, sheet));
        }
    }
}
