using DocumentFormat.OpenXml;
using QualityBot.Reports.Layout;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace QualityBot.Reports.Docx;

/// <summary>How a paragraph differs from its style.</summary>
internal sealed record WordLook
{
    public string? Style { get; init; }

    public Alignment? Alignment { get; init; }

    /// <summary>In points; null: as the style says.</summary>
    public double? Size { get; init; }

    public double? Before { get; init; }

    public double? Left { get; init; }

    public bool NoIndent { get; init; }

    public bool Bold { get; init; }

    public bool KeepNext { get; init; }
}

/// <summary>Paragraphs and runs.</summary>
internal static class WordText
{
    public static W.Paragraph Paragraph(RichText text, WordLook look)
    {
        var paragraph = new W.Paragraph { ParagraphProperties = Properties(look) };
        paragraph.Append(Runs(text, look.Size, look.Bold));
        return paragraph;
    }

    /// <summary>An empty line of <paramref name="points"/>: between tables, which Word would join otherwise.</summary>
    public static W.Paragraph Space(double points) => new(new W.Run())
    {
        ParagraphProperties = new W.ParagraphProperties { KeepNext = new W.KeepNext(), SpacingBetweenLines = new W.SpacingBetweenLines { Line = WordUnits.TwipText(points), LineRule = W.LineSpacingRuleValues.Exact } },
    };

    public static W.ParagraphProperties Properties(WordLook look) => new()
    {
        ParagraphStyleId = look.Style is { } style ? new W.ParagraphStyleId { Val = style } : null,
        KeepNext = look.KeepNext ? new W.KeepNext() : null,
        SpacingBetweenLines = look.Before is { } before ? new W.SpacingBetweenLines { Before = WordUnits.TwipText(before) } : null,
        Indentation = look switch
        {
            { Left: { } left } => new W.Indentation { Left = WordUnits.TwipText(left) },
            { NoIndent: true } => new W.Indentation { FirstLine = "0" },
            _ => null,
        },
        Justification = look.Alignment is { } alignment ? new W.Justification { Val = Justification(alignment) } : null,
    };

    public static IEnumerable<W.Run> Runs(RichText text, double? size = null, bool bold = false) =>
        text.Runs.Select(run => new W.Run(Content(run.Text))
        {
            RunProperties = new W.RunProperties
            {
                Bold = run.Bold || bold ? new W.Bold() : null,
                Italic = run.Italic ? new W.Italic() : null,
                FontSize = size is { } points ? new W.FontSize { Val = WordUnits.HalfPoints(points) } : null,
                FontSizeComplexScript = size is { } same ? new W.FontSizeComplexScript { Val = WordUnits.HalfPoints(same) } : null,
            },
        });

    private static IEnumerable<OpenXmlElement> Content(string text) => Typography.Prepared(text).Split('\n')
        .SelectMany((line, i) => (OpenXmlElement[])[.. i == 0 ? [] : new OpenXmlElement[] { new W.Break() }, new W.Text(line) { Space = SpaceProcessingModeValues.Preserve }]);

    private static W.JustificationValues Justification(Alignment alignment) => alignment switch
    {
        Alignment.Left => W.JustificationValues.Left,
        Alignment.Centre => W.JustificationValues.Center,
        Alignment.Right => W.JustificationValues.Right,
        Alignment.Justify => W.JustificationValues.Both,
        _ => throw new ArgumentOutOfRangeException(nameof(alignment)),
    };
}
