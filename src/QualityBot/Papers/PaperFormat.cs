using QualityBot.Reports;

namespace QualityBot.Papers;

/// <summary>What a paper is handed out as.</summary>
internal enum PaperFormat
{
    Pdf,
    Docx,
}

/// <summary>Renders a paper in a format.</summary>
internal static class PaperFormats
{
    /// <exception cref="TypesettingIsMissingException">The machine lacks a library or a font.</exception>
    /// <exception cref="PaperIsTooLongException">It has more sheets than anyone would print.</exception>
    public static byte[] Render(ReportDocument document, PaperFormat format) =>
        format == PaperFormat.Pdf ? PdfRenderer.Render(document) : DocxRenderer.Render(document);

    public static string EndingOf(PaperFormat format) => format == PaperFormat.Pdf ? "pdf" : "docx";
}
