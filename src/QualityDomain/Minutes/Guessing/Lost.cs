using System.Text.RegularExpressions;
using QualityDomain.People;

namespace QualityDomain.Minutes.Guessing;

/// <summary>Whether a guess leaves words out that the plain reading shows: what nobody sees nobody can put right.</summary>
internal sealed partial class Lost(ReadDocument known)
{
    private readonly HashSet<string> words = Words(known);

    /// <summary>Whether the guess keeps what the plain reading has.</summary>
    public bool Keeps(ReadDocument guess)
    {
        var kept = Words(guess);
        var missing = words.Where(word => !kept.Contains(word)).ToList();
        if (missing.Count == 0)
        {
            return true;
        }

        // A guess may join what was broken or part what was glued: then the letters are still there, one after the other.
        var letters = string.Concat(Texts(guess).SelectMany(text => Word().Matches(text).Select(word => Folded.Of(word.Value))));
        return missing.TrueForAll(word => LabelledText.IsLabelled($"{word}: всё") || letters.Contains(word, StringComparison.Ordinal));
    }

    private static HashSet<string> Words(ReadDocument read) => [.. Texts(read).SelectMany(text => Word().Matches(text)).Select(word => Folded.Of(word.Value)).Where(word => word.Length > 3)];

    private static IEnumerable<string> Texts(ReadDocument read) =>
    [
        .. read.Decisions.SelectMany(one => (string?[])[one.Number, one.Section, one.Text, one.DeadlineText, one.ResponsibleText, one.Classes, one.ExpectedResult, .. one.Subjects, .. one.Besides]).OfType<string>(),
        .. read.Skipped.Select(row => row.Text),
        read.Head.Title,
    ];

    [GeneratedRegex("""[А-Яа-яЁё]+""")]
    private static partial Regex Word();
}
