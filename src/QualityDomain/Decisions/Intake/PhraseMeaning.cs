namespace QualityDomain.Decisions.Intake;

/// <summary>What a phrase of documents is about.</summary>
public enum PhraseKind
{
    Deadline,
    Responsible,
}

/// <summary>What a phrase means at this school, as somebody corrected it; the grammar stays as it is.</summary>
/// <param name="Phrase">The exact words, in small letters and with single spaces.</param>
/// <param name="Meaning">The canonical deadline, or the canonical parties joined by <c>; </c>.</param>
/// <param name="On">The day of the latest correction.</param>
/// <param name="By">Who gave it.</param>
public sealed record PhraseMeaning(long Id, long SchoolId, PhraseKind Kind, string Phrase, string Meaning, DateOnly On, long By)
{
    private const int Longest = 200;

    /// <summary>The words by which a phrase is recognised; null: too long to be a phrase, or nothing.</summary>
    public static string? PhraseOf(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant() is { Length: > 0 and <= Longest } phrase ? phrase : null;
}
