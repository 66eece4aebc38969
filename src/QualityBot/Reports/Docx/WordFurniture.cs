using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using QualityBot.Reports.Layout;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace QualityBot.Reports.Docx;

/// <summary>The sheet itself: its size and borders, the number above from the second sheet on, who made it from what below.</summary>
internal static class WordFurniture
{
    private const double QrSize = 24 * PageFormat.Millimetre;

    public static W.SectionProperties Section(MainDocumentPart main, ReportDocument document)
    {
        var format = PageFormat.Of(document);
        Header(main, "header", new W.Paragraph(new W.SimpleField { Instruction = " PAGE " }) { ParagraphProperties = WordText.Properties(new WordLook { Alignment = Alignment.Centre }) });
        Header(main, "headerFirst", new W.Paragraph());
        Footer(main, "footer", document.Provenance is { } text ? [Provenance(text)] : [new W.Paragraph()]);
        FirstFooter(main, document, format.BodyWidth);
        return new W.SectionProperties(
            new W.HeaderReference { Type = W.HeaderFooterValues.Default, Id = "header" },
            new W.HeaderReference { Type = W.HeaderFooterValues.First, Id = "headerFirst" },
            new W.FooterReference { Type = W.HeaderFooterValues.Default, Id = "footer" },
            new W.FooterReference { Type = W.HeaderFooterValues.First, Id = "footerFirst" },
            new W.PageSize
            {
                Width = (uint)WordUnits.Twips(format.Width),
                Height = (uint)WordUnits.Twips(format.Height),
                Orient = document.Landscape ? W.PageOrientationValues.Landscape : W.PageOrientationValues.Portrait,
            },
            new W.PageMargin
            {
                Left = (uint)WordUnits.Twips(PageFormat.Left),
                Right = (uint)WordUnits.Twips(PageFormat.Right),
                Top = WordUnits.Twips(PageFormat.Top),
                Bottom = WordUnits.Twips(PageFormat.Bottom),
                Header = (uint)WordUnits.Twips(10 * PageFormat.Millimetre),
                Footer = (uint)WordUnits.Twips(8 * PageFormat.Millimetre),
                Gutter = 0,
            },
            new W.TitlePage());
    }

    private static void FirstFooter(MainDocumentPart main, ReportDocument document, double width)
    {
        var left = document.Provenance is { } text ? Provenance(text) : new W.Paragraph();
        if (document.QrText is not { } qr)
        {
            Footer(main, "footerFirst", [left]);
            return;
        }

        var part = main.AddNewPart<FooterPart>("footerFirst");
        double[] widths = [width - QrSize - 8, QrSize + 8];
        var table = WordTables.Frame(widths, W.BorderValues.None);
        var beside = WordTables.Cell(widths[0], left);
        beside.TableCellProperties!.TableCellVerticalAlignment = new W.TableCellVerticalAlignment { Val = W.TableVerticalAlignmentValues.Bottom };
        table.Append(WordTables.Row(beside, WordTables.Cell(widths[1], new W.Paragraph(new WordPictures(part).Qr(qr, QrSize)))));
        part.Footer = new W.Footer(table, WordText.Space(1));
    }

    private static W.Paragraph Provenance(string text) => WordText.Paragraph(text, new WordLook { Size = 8 });

    private static void Header(MainDocumentPart main, string id, W.Paragraph content) => main.AddNewPart<HeaderPart>(id).Header = new W.Header(content);

    private static void Footer(MainDocumentPart main, string id, IEnumerable<OpenXmlElement> content) => main.AddNewPart<FooterPart>(id).Footer = new W.Footer(content);
}
