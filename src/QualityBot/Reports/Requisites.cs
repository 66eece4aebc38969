using QualityDomain;

namespace QualityBot.Reports;

/// <summary>The school as its papers name it.</summary>
/// <param name="FullName">The name from the charter; line feeds split it where the school splits it.</param>
/// <param name="ShortName">The short name, printed in brackets; null when it has none.</param>
/// <param name="Lines">Address, telephone, tax numbers: one line each.</param>
public sealed record Letterhead(string FullName, string? ShortName, ValueList<string> Lines);

/// <summary>The approval block: word, post, place for the signature, name, place for the date.</summary>
/// <param name="Name">With the initials first.</param>
public sealed record Approval(string Post, string Name)
{
    public string Word { get; init; } = "УТВЕРЖДАЮ";

    /// <summary>The line of the date; by default it is left to be filled in by hand.</summary>
    public string Date { get; init; } = Texts.DateByHand;
}

/// <summary>The date at the left, the number at the right, the place under them.</summary>
public sealed record DateLine(DateOnly Date)
{
    public string? Number { get; init; }

    public string? Place { get; init; }
}
