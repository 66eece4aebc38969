using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using QualityBot.Reports.Docx;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace QualityBot.Reports;

/// <summary>A paper as a Word file that the school goes on editing.</summary>
public static class DocxRenderer
{
    /// <exception cref="TypesettingIsMissingException">The paper has a chart and the machine lacks a library or a font to draw it.</exception>
    public static byte[] Render(ReportDocument document)
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            var section = WordFurniture.Section(main, document);
            var body = new W.Body(new WordComposer(main, document).Elements());
            body.AppendChild(section);
            main.Document = new W.Document(body);
            WordStyles.AddTo(main);
            Describe(package, document);
        }

        return stream.ToArray();
    }

    private static void Describe(WordprocessingDocument package, ReportDocument document)
    {
        var properties = package.PackageProperties;
        properties.Title = document.Title.ReplaceLineEndings(" ");
        properties.Creator = document.Letterhead?.ShortName ?? document.Letterhead?.FullName ?? "QualityBot";
        properties.Created = properties.Modified = document.CreatedAt.UtcDateTime;
        properties.Language = "ru-RU";
    }
}
