namespace QualityDomain.Minutes;

/// <summary>One paragraph of a document, alone or inside a cell. The text may hold line breaks that the author typed.</summary>
public sealed record Line(Position At, string Text)
{
    /// <summary>The number or bullet that the word processor draws by itself («1.», «2.3», «•»); null: none, though the text may begin with a typed one.</summary>
    public string? Label { get; init; }

    /// <summary>Depth of the list from 0; 0 also where there is no list.</summary>
    public int Level { get; init; }

    /// <summary>Whether the author marked the line as a heading.</summary>
    public bool IsHeading { get; init; }

    /// <summary>The text with its automatic number before it, as a reader of the printed page sees it.</summary>
    public string Printed => Label is null ? Text : $"{Label} {Text}";
}
