using System.Text.RegularExpressions;
using QualityDomain.People;

namespace QualityDomain.Minutes.Guessing;

/// <summary>Which words a reading leaves out: what nobody sees nobody can put right.</summary>
internal sealed partial class Lost
{
    private const int FewestLetters = 4;

    private readonly HashSet<string> kept;
    private readonly Lazy<string> letters;

    /// <param name="read">The reading that should have kept the words.</param>
    public Lost(ReadDocument read)
    {
        var texts = Texts(read).ToArray();
        kept = [.. texts.SelectMany(Words).Where(word => word.Length >= FewestLetters)];

        // A reading may join what was broken or part what was glued: then the letters are still there, one after the other.
        letters = new(() => string.Concat(texts.SelectMany(Words)));
    }

    /// <summary>Whether this reading leaves nothing out that another one shows.</summary>
    public bool HasNothingOf(ReadDocument other) => Texts(other).All(Shows);

    /// <summary>The reading with every line of the source that it does not show, wholly or in part, as skipped text.</summary>
    /// <remarks>The walks keep every line by themselves; this holds the promise where headings, lists and half tables stand in an order that none of them expects.</remarks>
    public static ReadDocument PutBack(ReadDocument read, SourceDocument document)
    {
        var lost = new Lost(read);
        var days = read.Decisions.Select(one => one.Meeting?.Date).Append(read.Head.Date).ToHashSet();
        var missing = Lines(document).Where(line => !lost.Shows(line.Text) && !IsDayOf(line.Text, days)).Select(line => new SkippedRow(0, line.At, line.Printed, SkipReason.Text)).ToArray();
        return missing.Length == 0 ? read : read with { Skipped = [.. read.Skipped, .. missing] };
    }

    /// <summary>Whether the line is nothing but the day of the paper or of a meeting, which the reading keeps as a day.</summary>
    private static bool IsDayOf(string line, HashSet<LooseDate?> days) =>
        Words(line).Count(word => word.Length >= FewestLetters) == 1 && Dates.Find(line) is { } day && days.Contains(day);

    /// <summary>Whether every word of the text is there; a label («Срок») and what opens the decisions («Решили») may have become the parts themselves.</summary>
    private bool Shows(string text) => Words(text).All(word =>
        word.Length < FewestLetters || kept.Contains(word) || letters.Value.Contains(word, StringComparison.Ordinal)
        || LabelledText.IsLabelled($"{word}: всё") || Zones.OpenedBy($"{word}:") is (Zone.Decided, _));

    private static IEnumerable<string> Words(string text) => Word().Matches(text).Select(word => Folded.Of(word.Value));

    private static IEnumerable<Line> Lines(SourceDocument document) => document.Blocks.SelectMany(block => block switch
    {
        Block.Paragraph(var line) => [line],
        Block.Table(var rows) => rows.SelectMany(row => row.Cells.Where(cell => !cell.FromAbove && !cell.FromLeft)).SelectMany(cell => cell.Lines),
        Block.Note(var line) => [line],
        _ => Enumerable.Empty<Line>(),
    });

    private static IEnumerable<string> Texts(ReadDocument read) =>
    [
        .. read.Decisions.SelectMany(one => (string?[])[one.Number, one.Meeting?.Title, one.Section, one.Text, one.DeadlineText, one.ResponsibleText, one.Classes, one.ExpectedResult, .. one.Subjects, .. one.Besides]).OfType<string>(),
        .. read.Skipped.Select(row => row.Text),
        read.Head.Title,
    ];

    [GeneratedRegex("""[А-Яа-яЁё]+""")]
    private static partial Regex Word();
}
