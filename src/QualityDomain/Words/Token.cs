namespace QualityDomain.Words;

/// <summary>What a token is.</summary>
internal enum TokenKind
{
    Word,
    Number,
    Dash,
    Comma,
    Dot,
    Semicolon,
    Colon,
    Slash,
    Open,
    Close,
    Quote,
    NewLine,
    Other,
}

/// <summary>A word, number or mark of a text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Small letters, look-alikes replaced; a number without the ending glued to it.</param>
/// <param name="Start">Where it begins in the original.</param>
/// <param name="End">The position after its last character in the original.</param>
/// <param name="Glued">No space stands before it.</param>
/// <param name="Value">The number, −1 for other tokens.</param>
/// <param name="Ordinal">The number has an ending of its own: «15-го», «2-я», «3-х».</param>
internal readonly record struct Token(TokenKind Kind, string Text, int Start, int End, bool Glued, int Value = -1, bool Ordinal = false);
