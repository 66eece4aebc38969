using QualityDomain.Minutes;

namespace QualityDomain.Letters;

/// <summary>Reads what comes in every day: a message of a chat, a letter of an office.</summary>
/// <remarks>Pure. A text without anything to do gives no instruction, and nothing is made up.</remarks>
public static class LetterReader
{
    /// <summary>A message as somebody typed or forwarded it.</summary>
    /// <param name="sentOn">The day on which it was written: «завтра» and «до пятницы» count from it.</param>
    /// <param name="author">Who wrote it, as the channel names them; null: whoever sent it on.</param>
    public static ReadLetter OfMessage(string text, DateOnly sentOn, string? author)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var head = LetterHeadReader.Read([.. lines.Select(line => line.Trim())]);
        var isPasted = head is { IsLetter: true, Number: not null };
        var instructions = Asking.Read(Sentences.Paragraphs(lines), isPasted ? head.Date ?? sentOn : sentOn);
        return new(
            isPasted ? head : new LetterHead { Sender = author, Date = sentOn, IsFromOffice = author is not null && LetterHeadReader.IsOffice(author) },
            instructions);
    }

    /// <summary>A document of a file. Everything of it counts, also the lines inside tables that only arrange the page.</summary>
    /// <param name="on">Stands for the day of a letter that names none.</param>
    public static ReadLetter OfDocument(SourceDocument document, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(document);
        var lines = document.Blocks.SelectMany(LinesOf).SelectMany(line => line.Split('\n', StringSplitOptions.TrimEntries)).ToList();
        var head = LetterHeadReader.Read(lines);
        var start = LetterHeadReader.BodyStart(lines);
        var body = lines.Skip(start).TakeWhile((line, index) => index == 0 || !LetterHeadReader.IsTail(line));
        return new(head, Asking.Read(Sentences.Paragraphs(body), head.Date is { } date && date <= on ? date : on));
    }

    private static IEnumerable<string> LinesOf(Block block) => block switch
    {
        Block.Paragraph(var line) => [line.Printed],
        Block.Table(var rows) => rows.SelectMany(row => row.Cells).Where(cell => !cell.FromAbove && !cell.FromLeft).SelectMany(cell => cell.Lines).Select(line => line.Printed),
        _ => [],
    };
}
