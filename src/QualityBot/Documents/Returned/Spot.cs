using QualityDomain.Minutes;

namespace QualityBot.Documents.Returned;

/// <summary>A place in a file that is given back: a line, or a cell of the row in which that line stands.</summary>
/// <param name="At">The line.</param>
/// <param name="Column">The column of the table's full grid, from 0; null: the line itself.</param>
/// <remarks>An empty cell has no line of its own, so it is found through its row.</remarks>
public readonly record struct Spot(Position At, int? Column = null);

/// <summary>A remark on the margin.</summary>
/// <param name="Phrase">The words of the line that it is about; empty: the whole line.</param>
/// <param name="Words">What is wrong, then perhaps what could be written instead: one paragraph each.</param>
public sealed record MarginNote(Spot Spot, string Phrase, IReadOnlyList<string> Words);

/// <summary>Who signs remarks on the margin, and when.</summary>
public sealed record NoteAuthor(string Name, string Initials, DateTimeOffset At);
