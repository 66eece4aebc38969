namespace QualityBot.Reports.Layout;

/// <summary>Places for signatures.</summary>
internal static class SignaturePieces
{
    private const double Gap = 8;

    /// <summary>The name starts 12 cm from the left border of the text.</summary>
    private const double NameAt = 120 * PageFormat.Millimetre;

    private const double LineWidth = 38 * PageFormat.Millimetre;

    public static IEnumerable<Piece> Of(Signatures signatures, Typesetter typesetter, double width)
    {
        var nameAt = Math.Max(NameAt, width - (60 * PageFormat.Millimetre));
        var lineAt = nameAt - Gap - LineWidth;
        return signatures.Signers.Select((signer, i) =>
        {
            var post = typesetter.Set(signer.Post, Face.Text, lineAt - Gap);
            var name = typesetter.Set(signer.Name, Face.Text, width - nameAt);
            var height = Math.Max(post.Height, name.Height);
            return new Piece(height, (canvas, x, y) =>
            {
                // The line and the name stand beside the last line of a long post.
                post.Draw(canvas, x, y + height - post.Height);
                name.Draw(canvas, x + nameAt, y + height - name.Height);
                canvas.Line(x + lineAt, y + height - 2, x + lineAt + LineWidth, y + height - 2);
            })
            { SpaceBefore = i == 0 ? 30 : 16, KeepWithNext = i < signatures.Signers.Count - 1 };
        });
    }

    public static IEnumerable<Piece> Of(Acquainted acquainted, Typesetter typesetter, double width)
    {
        var title = TextPieces.Lines(typesetter.Set(acquainted.Title, Face.Text, width), spaceBefore: 18, keepWithNext: true);
        var nameWidth = width * 0.45;
        var date = typesetter.Set(Texts.DateByHand, Face.Serif(11), width - (width * 0.68), Alignment.Right);
        return title.Concat(acquainted.Names.Select(text =>
        {
            var name = typesetter.Set(text, Face.Text, nameWidth);
            var height = Math.Max(name.Height, date.Height);
            return new Piece(height, (canvas, x, y) =>
            {
                name.Draw(canvas, x, y);
                if (text.Length == 0)
                {
                    canvas.Line(x, y + height - 2, x + nameWidth - Gap, y + height - 2);
                }

                canvas.Line(x + nameWidth, y + height - 2, x + (width * 0.65), y + height - 2);
                date.Draw(canvas, x + (width * 0.68), y);
            })
            { SpaceBefore = 8 };
        }));
    }
}
