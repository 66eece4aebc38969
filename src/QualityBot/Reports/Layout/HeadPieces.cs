using QualityDomain;

namespace QualityBot.Reports.Layout;

/// <summary>What stands above the text of a paper on sheet 1.</summary>
internal static class HeadPieces
{
    /// <summary>«Гриф утверждения» takes the right part of the sheet.</summary>
    private const double ApprovalWidth = 70 * PageFormat.Millimetre;

    public static IEnumerable<Piece> Of(ReportDocument document, Typesetter typesetter, double width)
    {
        var letterhead = document.Letterhead is { } head ? Of(head, typesetter, width) : [];
        var date = document.DateLine is { } dateLine ? Of(dateLine, typesetter, width) : [];
        var approval = document.Approval is { } approved ? Of(approved, typesetter, width) : [];
        return [.. letterhead, .. date, .. approval, .. Title(document, typesetter, width)];
    }

    private static IEnumerable<Piece> Of(Letterhead letterhead, Typesetter typesetter, double width)
    {
        yield return Centred(letterhead.FullName, Face.Text.Bold());
        if (letterhead.ShortName is { } shortName)
        {
            yield return Centred($"({shortName})", Face.Text.Bold());
        }

        foreach (var line in letterhead.Lines)
        {
            yield return Centred(line, Face.Serif(10));
        }

        yield return new Piece(6, (canvas, x, y) => canvas.Line(x, y + 5, x + width, y + 5, 1));

        Piece Centred(string text, Face face)
        {
            var block = typesetter.Set(text, face, width, Alignment.Centre);
            return new(block.Height, (canvas, x, y) => block.Draw(canvas, x, y));
        }
    }

    private static IEnumerable<Piece> Of(DateLine line, Typesetter typesetter, double width)
    {
        var date = typesetter.Set(RussianText.Day(line.Date), Face.Text, width / 2);
        var number = line.Number is { } text ? typesetter.Set($"№\u00A0{text}", Face.Text, width / 2, Alignment.Right) : null;
        yield return new Piece(date.Height, (canvas, x, y) =>
        {
            date.Draw(canvas, x, y);
            number?.Draw(canvas, x + (width / 2), y);
        })
        { SpaceBefore = 8 };

        if (line.Place is { } where)
        {
            var place = typesetter.Set(where, Face.Text, width, Alignment.Centre);
            yield return new Piece(place.Height, (canvas, x, y) => place.Draw(canvas, x, y));
        }
    }

    private static IEnumerable<Piece> Of(Approval approval, Typesetter typesetter, double width)
    {
        var left = width - ApprovalWidth;
        foreach (var (text, space) in new[] { (approval.Word, 12.0), (approval.Post, 0), ($"_______________ {approval.Name}", 6), (approval.Date, 4) })
        {
            var block = typesetter.Set(text, Face.Text, ApprovalWidth);
            yield return new Piece(block.Height, (canvas, x, y) => block.Draw(canvas, x + left, y)) { SpaceBefore = space };
        }
    }

    private static IEnumerable<Piece> Title(ReportDocument document, Typesetter typesetter, double width)
    {
        var title = typesetter.Set(document.Title, Face.Serif(14).Bold(), width, Alignment.Centre);
        yield return new Piece(title.Height, (canvas, x, y) => title.Draw(canvas, x, y)) { SpaceBefore = 18, KeepWithNext = true };

        if (document.Subtitle is { } text)
        {
            var subtitle = typesetter.Set(text, Face.Text, width, Alignment.Centre);
            yield return new Piece(subtitle.Height, (canvas, x, y) => subtitle.Draw(canvas, x, y)) { SpaceBefore = 2, KeepWithNext = true };
        }

        yield return new Piece(6, (_, _, _) => { }) { KeepWithNext = true };
    }
}
