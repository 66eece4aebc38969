using W = DocumentFormat.OpenXml.Wordprocessing;

namespace QualityBot.Reports.Docx;

/// <summary>Cards to be cut out, as a table with dashed borders.</summary>
internal static class WordCards
{
    private const double CodeSize = 85;

    public static W.Table Of(CardGrid grid, WordPictures pictures, double width)
    {
        double[] widths = [.. Enumerable.Repeat(width / grid.Columns, grid.Columns)];
        var table = WordTables.Frame(widths, W.BorderValues.Dashed);
        table.Append(grid.Cards.Chunk(grid.Columns).Select(cards => WordTables.Row(
            widths.Select((cell, i) => i < cards.Length ? Cell(cards[i], pictures, cell) : WordTables.Cell(cell, new W.Paragraph())))));
        return table;
    }

    private static W.TableCell Cell(Card card, WordPictures pictures, double width)
    {
        var inner = width - 12;
        double[] widths = [CodeSize + 10, inner - CodeSize - 10];
        var middle = WordTables.Frame(widths, W.BorderValues.None);
        middle.Append(WordTables.Row(
            WordTables.Cell(widths[0], new W.Paragraph(pictures.Qr(card.QrText, CodeSize))),
            WordTables.Cell(widths[1], WordText.Paragraph(card.Instruction, new WordLook { Size = 9.5 }))));
        return WordTables.Cell(
            width,
            WordText.Paragraph(card.Heading, new WordLook { Bold = true }),
            WordText.Paragraph(card.Note, new WordLook { Size = 10 }),
            middle,
            WordText.Paragraph(card.Link, new WordLook { Size = 9 }));
    }
}
