namespace QualityDomain.Checks;

/// <summary>Finds texts of a list that say what another above says.</summary>
internal static class SimilarTexts
{
    /// <summary>Shorter texts («Разное») repeat rightly.</summary>
    private const int ShortestText = 15;

    /// <param name="Bare">Letters and digits of the text, small.</param>
    private sealed record Known<T>(T Item, HashSet<string> Words, string Bare)
    {
        public bool IsSameText(Known<T> other) => Bare.Length >= ShortestText && Bare == other.Bare;
    }

    /// <summary>Each item that repeats one above, with the first that it repeats.</summary>
    /// <param name="mayRepeat">Whether the two are about the same time and people at all.</param>
    public static IEnumerable<(T First, T Second, bool IsSameText)> Pairs<T>(IReadOnlyList<T> items, Func<T, string> text, Func<T, T, bool> mayRepeat)
    {
        var all = items.Select(item => new Known<T>(item, SimilarWords.Of(text(item)), string.Concat(text(item).ToLowerInvariant().Where(char.IsLetterOrDigit)))).ToArray();
        var byWord = new Dictionary<string, List<int>>();
        for (var i = 0; i < all.Length; i++)
        {
            if (Earlier(all, byWord, i, mayRepeat) is { } first)
            {
                yield return (first.Item, all[i].Item, first.IsSameText(all[i]));
            }

            foreach (var word in all[i].Words)
            {
                (byWord.TryGetValue(word, out var known) ? known : byWord[word] = []).Add(i);
            }
        }
    }

    /// <summary>
    /// The first item above that says the same; null: none does. Texts that share three quarters of their words share one of
    /// the rarest third of either, so only items with such a word are compared.
    /// </summary>
    private static Known<T>? Earlier<T>(Known<T>[] all, Dictionary<string, List<int>> byWord, int at, Func<T, T, bool> mayRepeat)
    {
        var own = all[at];
        var found = int.MaxValue;
        foreach (var rare in own.Words.Select(word => byWord.GetValueOrDefault(word, [])).OrderBy(known => known.Count).Take((own.Words.Count / 3) + 1))
        {
            foreach (var index in rare)
            {
                if (index >= found)
                {
                    break;
                }

                var other = all[index];
                if (mayRepeat(other.Item, own.Item) && (other.IsSameText(own) || SimilarWords.AreNear(other.Words, own.Words)))
                {
                    found = index;
                }
            }
        }

        return found == int.MaxValue ? null : all[found];
    }
}
