using QualityBot.Reports.Drawing;

namespace QualityBot.Reports.Layout;

/// <summary>A paper as a run of pieces, from top to bottom.</summary>
internal static class Composer
{
    public static List<Piece> Pieces(ReportDocument document, Typesetter typesetter, PageFormat format)
    {
        var width = format.BodyWidth;
        List<Piece> pieces = [.. HeadPieces.Of(document, typesetter, width)];
        var startsSheet = false;
        foreach (var block in document.Blocks)
        {
            if (block is Signatures && pieces.Count > 0)
            {
                pieces[^1].KeepWithNext = true; // A signature alone on a sheet could be put under another text.
            }

            if (startsSheet)
            {
                pieces.Add(new Piece(0, (_, _, _) => { }) { StartsSheet = true, KeepWithNext = true });
            }

            startsSheet = block is PageBreak;
            pieces.AddRange(Of(block));
        }

        return pieces;

        IEnumerable<Piece> Of(Block block) => block switch
        {
            Heading heading => TextPieces.Of(heading, typesetter, width),
            Paragraph paragraph => TextPieces.Of(paragraph, typesetter, width),
            ItemList list => TextPieces.Of(list, typesetter, width),
            Table table => TablePieces.Of(table, typesetter, width, format.BodyHeight),
            Chart chart => [ChartPiece(chart)],
            Signatures signatures => SignaturePieces.Of(signatures, typesetter, width),
            Acquainted acquainted => SignaturePieces.Of(acquainted, typesetter, width),
            CardGrid cards => CardPieces.Of(cards, typesetter, width),
            PageBreak => [],
            _ => throw new InvalidOperationException($"No layout for {block}."),
        };

        Piece ChartPiece(Chart chart)
        {
            var drawing = ChartDrawing.Of(chart, typesetter, width);
            return new Piece(drawing.Height, drawing.Draw) { SpaceBefore = 8 };
        }
    }
}
