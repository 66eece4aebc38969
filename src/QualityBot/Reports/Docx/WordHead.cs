using QualityBot.Reports.Layout;
using QualityDomain;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace QualityBot.Reports.Docx;

/// <summary>What stands above the text on sheet 1.</summary>
internal static class WordHead
{
    private const double ApprovalWidth = 70 * PageFormat.Millimetre;

    public static IEnumerable<W.Paragraph> Of(ReportDocument document, double width)
    {
        var letterhead = document.Letterhead is { } head ? Of(head) : [];
        var date = document.DateLine is { } line ? Of(line, width) : [];
        var approval = document.Approval is { } approved ? Of(approved, width - ApprovalWidth) : [];
        var title = WordText.Paragraph(document.Title, new WordLook { Style = WordStyles.Title });
        var subtitle = document.Subtitle is { } text ? new[] { Centred(text, 12, bold: false) } : [];
        return [.. letterhead, .. date, .. approval, title, .. subtitle, WordText.Space(6)];
    }

    private static List<W.Paragraph> Of(Letterhead letterhead)
    {
        List<W.Paragraph> lines = [Centred(letterhead.FullName, 12, bold: true)];
        if (letterhead.ShortName is { } shortName)
        {
            lines.Add(Centred($"({shortName})", 12, bold: true));
        }

        lines.AddRange(letterhead.Lines.Select(line => Centred(line, 10, bold: false)));
        lines[^1].ParagraphProperties!.ParagraphBorders = new W.ParagraphBorders(new W.BottomBorder { Val = W.BorderValues.Single, Size = 8, Space = 4 });
        return lines;
    }

    private static IEnumerable<W.Paragraph> Of(DateLine line, double width)
    {
        var first = WordText.Paragraph(RussianText.Day(line.Date), new WordLook { Before = 8 });
        if (line.Number is { } number)
        {
            first.ParagraphProperties!.Tabs = new W.Tabs(new W.TabStop { Val = W.TabStopValues.Right, Position = WordUnits.Twips(width) });
            first.Append(new W.Run(new W.TabChar()));
            first.Append(WordText.Runs($"№{RussianText.NoBreakSpace}{number}"));
        }

        yield return first;
        if (line.Place is { } place)
        {
            yield return Centred(place, 12, bold: false);
        }
    }

    private static IEnumerable<W.Paragraph> Of(Approval approval, double left) =>
        new[] { (approval.Word, 12.0), (approval.Post, 0), ($"_______________ {approval.Name}", 6), (approval.Date, 4) }
            .Select(line => WordText.Paragraph(line.Item1, new WordLook { Left = left, Before = line.Item2 }));

    private static W.Paragraph Centred(string text, double size, bool bold) =>
        WordText.Paragraph(text, new WordLook { Alignment = Alignment.Centre, Size = size, Bold = bold });
}
