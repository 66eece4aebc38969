using System.Globalization;
using System.IO.Compression;
using System.Text;
using QualityBot.Reports;

namespace QualityBot.Tests.Documents;

/// <summary>PDFs for reading.</summary>
internal static class LetterPdf
{
    /// <summary>A page with these lines as text; without any it is what a scanner gives: a page without a text layer.</summary>
    public static byte[] Of(IReadOnlyList<string> lines) => lines.Count == 0
        ? Encoding.Latin1.GetBytes("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF")
        : PdfRenderer.Render(new ReportDocument("Письмо", Reports.GivenPaper.Made) { Blocks = [.. lines.Select(line => new Paragraph(line) { Alignment = Alignment.Left, Indent = false })] });

    /// <summary>A page whose content unpacks to so many bytes of drawing.</summary>
    public static byte[] Bomb(int bytes)
    {
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            var operators = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("q Q ", 16_384)));
            for (var written = 0; written < bytes; written += operators.Length)
            {
                deflate.Write(operators);
            }
        }

        var head = string.Create(CultureInfo.InvariantCulture, $"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R>>endobj\n4 0 obj<</Filter/FlateDecode/Length {packed.Length}>>stream\n");
        return [.. Encoding.Latin1.GetBytes(head), .. packed.ToArray(), .. Encoding.Latin1.GetBytes("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF")];
    }
}
