namespace QualityDomain.Deadlines.Language;

/// <summary>Compares words letter by letter.</summary>
internal static class Spelling
{
    /// <summary>Whether one letter is missing, added, wrong or swapped with its neighbour.</summary>
    public static bool OneSlipApart(string word, string known)
    {
        if (Math.Abs(word.Length - known.Length) > 1)
        {
            return false;
        }

        var from = 0;
        while (from < word.Length && from < known.Length && word[from] == known[from])
        {
            from++;
        }

        var left = word.AsSpan(from);
        var right = known.AsSpan(from);
        return (left.Length - right.Length) switch
        {
            1 => left[1..].SequenceEqual(right),
            -1 => right[1..].SequenceEqual(left),
            _ => left.Length > 0 && (left[1..].SequenceEqual(right[1..])
                || (left.Length > 1 && left[0] == right[1] && left[1] == right[0] && left[2..].SequenceEqual(right[2..]))),
        };
    }
}
