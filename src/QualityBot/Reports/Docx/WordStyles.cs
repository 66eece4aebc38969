using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace QualityBot.Reports.Docx;

/// <summary>The styles that a paper uses, so that the school changes its look in one place.</summary>
/// <remarks>The family is Times New Roman, not the PDF's PT Serif: an editable file is opened on machines that we do not set up, and all of them have it or its metric twin.</remarks>
internal static class WordStyles
{
    public const string Body = "BodyText";
    public const string Title = "Title";
    public const string Item = "ListParagraph";

    private const string Family = "Times New Roman";

    public static string Heading(int level) => level == 1 ? "Heading1" : "Heading2";

    public static void AddTo(MainDocumentPart main)
    {
        var part = main.AddNewPart<StyleDefinitionsPart>("styles");
        part.Styles = new W.Styles(
            new W.DocDefaults(
                new W.RunPropertiesDefault(new W.RunPropertiesBaseStyle(
                    new W.RunFonts { Ascii = Family, HighAnsi = Family, EastAsia = Family, ComplexScript = Family },
                    new W.FontSize { Val = WordUnits.HalfPoints(12) },
                    new W.FontSizeComplexScript { Val = WordUnits.HalfPoints(12) },
                    new W.Languages { Val = "ru-RU" })),
                new W.ParagraphPropertiesDefault(new W.ParagraphPropertiesBaseStyle(new W.SpacingBetweenLines { Before = "0", After = "0", Line = "259", LineRule = W.LineSpacingRuleValues.Auto }))),
            Style("Normal", "Normal", isDefault: true, new W.StyleParagraphProperties(), new W.StyleRunProperties()),
            Style(Body, "Body Text", false, Paragraph(W.JustificationValues.Both, before: 4, firstLine: 35.45), new W.StyleRunProperties()),
            Style(Item, "List Paragraph", false, Paragraph(W.JustificationValues.Both, before: 2), new W.StyleRunProperties()),
            Style(Title, "Title", false, Paragraph(W.JustificationValues.Center, before: 18, keepNext: true), Type(14, bold: true)),
            Style(Heading(1), "heading 1", false, Paragraph(W.JustificationValues.Center, before: 12, keepNext: true, outline: 0), Type(13, bold: true)),
            Style(Heading(2), "heading 2", false, Paragraph(W.JustificationValues.Left, before: 12, keepNext: true, outline: 1), Type(12, bold: true)));
    }

    private static W.StyleParagraphProperties Paragraph(W.JustificationValues alignment, double before, double firstLine = 0, bool keepNext = false, int? outline = null) => new()
    {
        KeepNext = keepNext ? new W.KeepNext() : null,
        SpacingBetweenLines = new W.SpacingBetweenLines { Before = WordUnits.TwipText(before) },
        Indentation = firstLine > 0 ? new W.Indentation { FirstLine = WordUnits.TwipText(firstLine) } : null,
        Justification = new W.Justification { Val = alignment },
        OutlineLevel = outline is { } level ? new W.OutlineLevel { Val = level } : null,
    };

    private static W.StyleRunProperties Type(double size, bool bold) => new()
    {
        Bold = bold ? new W.Bold() : null,
        FontSize = new W.FontSize { Val = WordUnits.HalfPoints(size) },
        FontSizeComplexScript = new W.FontSizeComplexScript { Val = WordUnits.HalfPoints(size) },
    };

    private static W.Style Style(string id, string name, bool isDefault, W.StyleParagraphProperties paragraph, W.StyleRunProperties run) => new()
    {
        Type = W.StyleValues.Paragraph,
        StyleId = id,
        Default = isDefault ? OnOffValue.FromBoolean(true) : null,
        StyleName = new W.StyleName { Val = name },
        BasedOn = isDefault ? null : new W.BasedOn { Val = "Normal" },
        PrimaryStyle = new W.PrimaryStyle(),
        StyleParagraphProperties = paragraph,
        StyleRunProperties = run,
    };
}
