using QualityDomain;

namespace QualityBot.Reports;

/// <summary>A card that one person gets: whom it is for, a QR code and what to do with it.</summary>
/// <param name="Heading">The name.</param>
/// <param name="Note">The post.</param>
/// <param name="QrText">What the code says, as a rule a link.</param>
/// <param name="Link">The same to be read and typed by a person.</param>
/// <param name="Instruction">Two or three short sentences.</param>
public sealed record Card(string Heading, string Note, string QrText, string Link, string Instruction);

/// <summary>Cards in columns with dashed lines to cut along. A card is never cut by the end of a sheet.</summary>
public sealed record CardGrid(ValueList<Card> Cards) : Block
{
    public int Columns { get; init; } = 2;
}
