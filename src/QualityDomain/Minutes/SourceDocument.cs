namespace QualityDomain.Minutes;

/// <summary>A document without its file format: what a person reads on the page, and where each line came from.</summary>
/// <remarks>The name is that of the file as the person sent it: it tells people which document is meant, never what is inside.</remarks>
public sealed record SourceDocument(string Name, ValueList<Block> Blocks)
{
    /// <summary>The paragraphs as they came, where some of them were put together into a table; empty: nothing was.</summary>
    public ValueList<Block> AsPasted { get; init; } = [];

    /// <summary>Whether there is anything to read at all.</summary>
    public bool IsEmpty => Blocks.All(block => block switch
    {
        Block.Paragraph(var line) => string.IsNullOrWhiteSpace(line.Text),
        Block.Note(var line) => string.IsNullOrWhiteSpace(line.Text),
        Block.Table(var rows) => rows.All(row => row.Cells.All(cell => cell.IsEmpty)),
        _ => true,
    });
}
