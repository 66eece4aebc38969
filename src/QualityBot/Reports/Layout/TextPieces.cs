namespace QualityBot.Reports.Layout;

/// <summary>Headings, paragraphs and lists as lines.</summary>
internal static class TextPieces
{
    private const double FirstLine = 12.5 * PageFormat.Millimetre;
    private const double Gap = 4;

    public static IEnumerable<Piece> Of(Heading heading, Typesetter typesetter, double width)
    {
        var middle = heading.Level == 1;
        var text = typesetter.Set(heading.Text, Face.Serif(middle ? 13 : 12).Bold(), width, middle ? Alignment.Centre : Alignment.Left);
        return Lines(text, spaceBefore: 12, keepWithNext: true);
    }

    public static IEnumerable<Piece> Of(Paragraph paragraph, Typesetter typesetter, double width) =>
        Lines(
            typesetter.Set(paragraph.Text, Face.Text, width, paragraph.Alignment, paragraph.HasIndent ? FirstLine : 0),
            Gap,
            paragraph.KeepWithNext);

    /// <summary>The number hangs in the indent of a first line; the text stands in a column of its own.</summary>
    public static IEnumerable<Piece> Of(ItemList list, Typesetter typesetter, double width)
    {
        var markers = list.Items.Select((_, i) => typesetter.Set(list.Marker(i), Face.Text, width)).ToList();
        var hang = Math.Max(FirstLine * 0.6, markers.Select(marker => marker.InkWidth).DefaultIfEmpty().Max() + 6);
        return list.Items.SelectMany((item, i) =>
        {
            var text = typesetter.Set(item, Face.Text, width - hang, Alignment.Justify);
            return Lines(text, Gap / 2, keepWithNext: false, left: hang, beside: markers[i]);
        });
    }

    /// <summary>Lines that may part, but never one alone from its paragraph.</summary>
    /// <param name="beside">Drawn at the left of the first line, and before it: what is drawn first is read and copied first.</param>
    public static IEnumerable<Piece> Lines(TextBlock text, double spaceBefore, bool keepWithNext, double left = 0, TextBlock? beside = null)
    {
        var count = text.Lines.Count;
        for (var i = 0; i < count; i++)
        {
            var line = i;
            yield return new Piece(text.Lines[line].Height, (canvas, x, y) =>
            {
                if (line == 0)
                {
                    beside?.Draw(canvas, x, y);
                }

                text.Draw(canvas, x + left, y, line, line + 1);
            })
            {
                SpaceBefore = line == 0 ? spaceBefore : 0,
                KeepWithNext = line == count - 1 ? keepWithNext : line == 0 || line == count - 2,
            };
        }
    }
}
