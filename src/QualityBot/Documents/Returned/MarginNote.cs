using QualityDomain.Minutes;

namespace QualityBot.Documents.Returned;

/// <summary>A remark on the margin.</summary>
/// <param name="At">The line that it is about.</param>
/// <param name="Phrase">The words of the line that it is about; empty: the whole line.</param>
/// <param name="Words">What is wrong, then perhaps what could be written instead: one paragraph each.</param>
public sealed record MarginNote(Position At, string Phrase, IReadOnlyList<string> Words);

/// <summary>Who signs remarks on the margin, and when.</summary>
public sealed record NoteAuthor(string Name, string Initials, DateTimeOffset At);
