using QualityDomain.Minutes;

namespace QualityDomain.Decisions;

/// <summary>Which decision of the register a row of a document is, though the document may have been worked on since it was taken in.</summary>
/// <remarks>
/// A decision of ours: the words decide, then the number. First comes the import that took the document, or else the one that
/// most rows match. A row whose words changed a little is still known by its number there.
/// </remarks>
public static class RowMatches
{
    /// <summary>The share of words in common from which two wordings with one number are the same item.</summary>
    private const double SameItem = 0.6;

    /// <summary>For each row its decision; null: the register has none. No decision is taken for two rows.</summary>
    /// <param name="import">The import that took this very file; null: nobody knows.</param>
    public static IReadOnlyList<Decision?> Of(IReadOnlyList<ReadDecision> rows, IReadOnlyList<Decision> register, long? import)
    {
        var byWords = register.ToLookup(decision => Key(decision.Text));
        var home = import ?? Likeliest(rows, byWords);
        var free = register.ToHashSet();
        var found = new Decision?[rows.Count];
        foreach (var (index, row) in rows.Index())
        {
            found[index] = Take(byWords[Key(row.Text)].OrderByDescending(one => one.ImportId == home).ThenByDescending(one => one.ItemNumber == row.Number).ThenBy(one => one.Number), free);
        }

        var known = register.Where(decision => decision.ImportId == home && decision.ItemNumber is not null).ToLookup(decision => decision.ItemNumber);
        foreach (var (index, row) in rows.Index().Where(each => found[each.Index] is null && each.Item.Number is not null))
        {
            found[index] = Take(known[row.Number].Where(one => Alike(one.Text, row.Text)), free);
        }

        return found;
    }

    /// <summary>The words of an item, however they are spaced, cased and pointed.</summary>
    public static string Key(string text) => string.Concat(text.ToLowerInvariant().Replace('ё', 'е').Where(char.IsLetterOrDigit));

    /// <summary>A number by which a store finds wordings with this key: those with one key have one mark; the converse is all but certain, and is looked at.</summary>
    /// <remarks>FNV-1a of 64 bits (draft-eastlake-fnv); stored, so it never changes.</remarks>
    public static long Mark(string text)
    {
        const ulong OffsetBasis = 14695981039346656037, Prime = 1099511628211;
        return unchecked((long)Key(text).Aggregate(OffsetBasis, (hash, letter) => (hash ^ letter) * Prime));
    }

    private static long? Likeliest(IReadOnlyList<ReadDecision> rows, ILookup<string, Decision> byWords) => rows
        .SelectMany(row => byWords[Key(row.Text)].Select(decision => decision.ImportId).OfType<long>().Distinct())
        .GroupBy(import => import)
        .OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key)
        .Select(group => (long?)group.Key)
        .FirstOrDefault();

    private static Decision? Take(IEnumerable<Decision> candidates, HashSet<Decision> free) => candidates.FirstOrDefault(free.Remove);

    private static bool Alike(string one, string other)
    {
        var (first, second) = (Words(one), Words(other));
        return first.Count > 0 && first.Intersect(second).Count() >= SameItem * first.Union(second).Count();
    }

    private static HashSet<string> Words(string text) =>
        [.. text.ToLowerInvariant().Replace('ё', 'е').Split([' ', '\n', '\t', ',', '.', ';', ':', '(', ')', '«', '»', '\u00A0'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 2)];
}
