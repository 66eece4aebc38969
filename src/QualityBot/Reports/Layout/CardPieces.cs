namespace QualityBot.Reports.Layout;

/// <summary>Cards to be cut out, a row of them at a time.</summary>
internal static class CardPieces
{
    private const double Border = 9;
    private const double CodeSize = 30 * PageFormat.Millimetre;

    public static IEnumerable<Piece> Of(CardGrid grid, Typesetter typesetter, double width)
    {
        var cardWidth = width / grid.Columns;
        return grid.Cards.Chunk(grid.Columns).Select(cards =>
        {
            var laid = cards.Select(card => new CardLayout(card, typesetter, cardWidth - (2 * Border))).ToList();
            var height = laid.Max(card => card.Height) + (2 * Border);
            return new Piece(height, (canvas, x, y) =>
            {
                for (var i = 0; i < laid.Count; i++)
                {
                    laid[i].Draw(canvas, x + (i * cardWidth) + Border, y + Border);
                    canvas.DashedLine(x + ((i + 1) * cardWidth), y, x + ((i + 1) * cardWidth), y + height);
                }

                canvas.DashedLine(x, y, x, y + height);
                canvas.DashedLine(x, y, x + (laid.Count * cardWidth), y);
                canvas.DashedLine(x, y + height, x + (laid.Count * cardWidth), y + height);
            });
        });
    }

    /// <summary>Name and post above; the code at the left, what to do at the right of it; the link below.</summary>
    private sealed class CardLayout(Card card, Typesetter typesetter, double width)
    {
        private readonly TextBlock heading = typesetter.Set(card.Heading, Face.Serif(12).Bold(), width);
        private readonly TextBlock note = typesetter.Set(card.Note, Face.Serif(10), width);
        private readonly TextBlock instruction = typesetter.Set(card.Instruction, Face.Serif(9.5), width - CodeSize - Border);
        private readonly TextBlock link = typesetter.Set(card.Link, Face.Sans(9), width);

        public double Height => heading.Height + note.Height + 5 + Middle + 4 + link.Height;

        private double Middle => Math.Max(CodeSize, instruction.Height);

        public void Draw(Canvas canvas, double x, double y)
        {
            heading.Draw(canvas, x, y);
            note.Draw(canvas, x, y += heading.Height);
            QrPicture.Draw(canvas, card.QrText, x, y += note.Height + 5, CodeSize);
            instruction.Draw(canvas, x + CodeSize + Border, y);
            link.Draw(canvas, x, y + Middle + 4);
        }
    }
}
