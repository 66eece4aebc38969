using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using QualityBot.Reports.Layout;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace QualityBot.Reports.Docx;

/// <summary>A paper as the elements of a Word file, from top to bottom.</summary>
internal sealed class WordComposer(MainDocumentPart main, ReportDocument document)
{
    private readonly double width = PageFormat.Of(document).BodyWidth;
    private readonly WordPictures pictures = new(main);
    private readonly WordNumbering numbering = new(main);

    public List<OpenXmlElement> Elements()
    {
        List<OpenXmlElement> elements = [.. WordHead.Of(document, width)];
        var startsSheet = false;
        foreach (var block in document.Blocks)
        {
            if (block is Signatures)
            {
                KeepWithNext(elements[^1]);
            }

            foreach (var element in Of(block))
            {
                if (element is W.Table && elements[^1] is W.Table)
                {
                    elements.Add(WordText.Space(8));
                }

                elements.Add(startsSheet ? OnNewSheet(element, elements) : element);
                startsSheet = false;
            }

            startsSheet |= block is PageBreak;
        }

        // The text of a Word file may not end with a table.
        return elements[^1] is W.Table ? [.. elements, WordText.Space(1)] : elements;
    }

    private IEnumerable<OpenXmlElement> Of(Block block) => block switch
    {
        Heading heading => [WordText.Paragraph(heading.Text, new WordLook { Style = WordStyles.Heading(heading.Level) })],
        Paragraph paragraph => [WordText.Paragraph(paragraph.Text, new WordLook { Style = WordStyles.Body, Alignment = paragraph.Alignment, NoIndent = !paragraph.HasIndent, KeepNext = paragraph.KeepWithNext })],
        ItemList list => numbering.Of(list),
        Table table => WordTables.Of(table, width),
        Chart chart => [Picture(chart)],
        Signatures signatures => WordSignatures.Of(signatures, width),
        Acquainted acquainted => WordSignatures.Of(acquainted, width),
        CardGrid cards => [WordCards.Of(cards, pictures, width)],
        PageBreak => [],
        _ => throw new InvalidOperationException($"No Word form for {block}."),
    };

    private W.Paragraph Picture(Chart chart)
    {
        var (png, height) = ChartPicture.ForPaper(chart, width);
        return new W.Paragraph(pictures.Inline(png, width, height, chart.Title)) { ParagraphProperties = WordText.Properties(new WordLook { Before = 8 }) };
    }

    private static OpenXmlElement OnNewSheet(OpenXmlElement element, List<OpenXmlElement> before)
    {
        var first = element as W.Paragraph ?? WordText.Space(1);
        (first.ParagraphProperties ??= new W.ParagraphProperties()).PageBreakBefore = new W.PageBreakBefore();
        if (first != element)
        {
            before.Add(first);
        }

        return element;
    }

    /// <summary>A signature alone on a sheet could be put under another text.</summary>
    private static void KeepWithNext(OpenXmlElement element)
    {
        var last = element is W.Table table ? table.Elements<W.TableRow>().Last().Descendants<W.Paragraph>() : [(W.Paragraph)element];
        foreach (var paragraph in last)
        {
            (paragraph.ParagraphProperties ??= new W.ParagraphProperties()).KeepNext = new W.KeepNext();
        }
    }
}
