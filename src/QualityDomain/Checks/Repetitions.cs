namespace QualityDomain.Checks;

/// <summary>L-8: the same work twice for the same time.</summary>
internal static class Repetitions
{
    /// <summary>Shorter texts («Разное») repeat rightly.</summary>
    private const int ShortestText = 15;

    /// <summary>What comes again after a month is a routine and no repetition.</summary>
    private const int Days = 31;

    /// <summary>What of a decision is compared, worked out once.</summary>
    /// <param name="Bare">Letters and digits of the text, small.</param>
    /// <param name="Due">Day number of the first open due day; null: none is known.</param>
    private sealed record Known(LintEntry Entry, HashSet<string> Words, string Bare, int? Due)
    {
        public static Known Of(LintEntry entry) => new(
            entry,
            SimilarWords.Of(entry.Decision.Text),
            string.Concat(entry.Decision.Text.ToLowerInvariant().Where(char.IsLetterOrDigit)),
            entry.Matters.Where(matter => !matter.Occurrence.IsOver).Min(matter => matter.Occurrence.Due)?.DayNumber);

        public bool IsSameText(Known other) => Bare.Length >= ShortestText && Bare == other.Bare;

        public bool IsSameTime(Known other) => Due is { } own && other.Due is { } its
            ? Math.Abs(own - its) <= Days
            : Due is null && other.Due is null && Entry.Decision.Deadline == other.Entry.Decision.Deadline;

        public bool IsSameAddressee(Known other) => Entry.Decision is var own && other.Entry.Decision is var its
            && own.Classes.Equals(its.Classes) && own.Subjects.Equals(its.Subjects) && own.Grades.Equals(its.Grades);
    }

    public static IEnumerable<RegisterRemark> In(IReadOnlyList<LintEntry> open)
    {
        var all = open.Select(Known.Of).ToArray();
        var byWord = new Dictionary<string, List<int>>();
        for (var i = 0; i < all.Length; i++)
        {
            if (Earlier(all, byWord, i) is { } first)
            {
                yield return new(first.IsSameText(all[i]) ? RegisterRemarkKind.Duplicate : RegisterRemarkKind.NearDuplicate, open[i].Decision.Id, $"{first.Entry.Decision.Number}")
                {
                    OtherId = first.Entry.Decision.Id,
                };
            }

            foreach (var word in all[i].Words)
            {
                (byWord.TryGetValue(word, out var known) ? known : byWord[word] = []).Add(i);
            }
        }
    }

    /// <summary>
    /// The first decision above that says the same; null: none does. Texts that share three quarters of their words share one of
    /// the rarest third of either, so only decisions with such a word are compared.
    /// </summary>
    private static Known? Earlier(Known[] all, Dictionary<string, List<int>> byWord, int at)
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
                if (other.IsSameTime(own) && (other.IsSameText(own) || SimilarWords.AreNear(other.Words, own.Words)) && other.IsSameAddressee(own))
                {
                    found = index;
                }
            }
        }

        return found == int.MaxValue ? null : all[found];
    }
}
