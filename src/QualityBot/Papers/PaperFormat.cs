using QualityBot.Reports;

namespace QualityBot.Papers;

/// <summary>What a paper is handed out as.</summary>
internal enum PaperFormat
{
    Pdf,
    Docx,

    /// <summary>The figures alone, where the paper has any.</summary>
    Xlsx,
}

/// <summary>Renders a paper in a format.</summary>
internal static class PaperFormats
{
    /// <exception cref="TypesettingIsMissingException">The machine lacks a library or a font.</exception>
    /// <exception cref="PaperIsTooLongException">It has more sheets than anyone would print.</exception>
    /// <exception cref="ArgumentException">The paper has no figures for a workbook.</exception>
    public static byte[] Render(Paper paper, PaperFormat format) => format switch
    {
        PaperFormat.Pdf => PdfRenderer.Render(paper.Document),
        PaperFormat.Docx => DocxRenderer.Render(paper.Document),
        _ => paper.Figures?.Invoke() ?? throw new ArgumentException("The paper has no figures for a workbook.", nameof(format)),
    };

    public static string EndingOf(PaperFormat format) => format switch { PaperFormat.Pdf => "pdf", PaperFormat.Docx => "docx", _ => "xlsx" };
}
