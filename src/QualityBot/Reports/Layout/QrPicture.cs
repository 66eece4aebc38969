using QRCoder;

namespace QualityBot.Reports.Layout;

/// <summary>A QR code as squares.</summary>
internal static class QrPicture
{
    /// <summary>Level M: a code survives a fold or a stamp over 15 % of it.</summary>
    public const QRCodeGenerator.ECCLevel Level = QRCodeGenerator.ECCLevel.M;

    /// <summary>Draws the code that says <paramref name="text"/>; <paramref name="size"/> points wide with the quiet border of four squares.</summary>
    public static void Draw(Canvas canvas, string text, double x, double y, double size)
    {
        using var code = QRCodeGenerator.GenerateQrCode(text, Level);
        var modules = code.ModuleMatrix;
        var step = size / modules.Count;
        canvas.FillAll(
            from row in Enumerable.Range(0, modules.Count)
            from column in Enumerable.Range(0, modules.Count)
            where modules[row][column]
            select (x + (column * step), y + (row * step), step, step),
            Ink.Black);
    }
}
