namespace QualityDomain.Checks;

/// <summary>L-8: the same work twice for the same time.</summary>
internal static class Repetitions
{
    /// <summary>Shorter texts («Разное») repeat rightly.</summary>
    private const int ShortestText = 15;

    /// <summary>What comes again after a month is a routine and no repetition.</summary>
    private const int Days = 31;

    public static IEnumerable<RegisterRemark> In(IReadOnlyList<LintEntry> open)
    {
        var words = open.Select(entry => SimilarWords.Of(entry.Decision.Text)).ToArray();
        var byWord = new Dictionary<string, List<int>>();
        for (var i = 0; i < open.Count; i++)
        {
            if (Earlier(open, words, byWord, i) is { } first)
            {
                yield return new(IsSame(open[first], open[i]) ? RegisterRemarkKind.Duplicate : RegisterRemarkKind.NearDuplicate, open[i].Decision.Id, $"{open[first].Decision.Number}")
                {
                    OtherId = open[first].Decision.Id,
                };
            }

            foreach (var word in words[i])
            {
                (byWord.TryGetValue(word, out var known) ? known : byWord[word] = []).Add(i);
            }
        }
    }

    /// <summary>The first decision above that says the same. Only those are compared that share the rarest words, so that thousands of decisions stay cheap.</summary>
    private static int? Earlier(IReadOnlyList<LintEntry> open, IReadOnlySet<string>[] words, Dictionary<string, List<int>> byWord, int at)
    {
        // Of texts that share three quarters of their words one of the rarest third is common to both.
        var rarest = words[at].Select(word => byWord.GetValueOrDefault(word, [])).OrderBy(known => known.Count).Take((words[at].Count / 3) + 1);
        return rarest.SelectMany(known => known).Distinct().Order()
            .Where(other => IsSameTime(open[other], open[at]) && IsSameAddressee(open[other], open[at]))
            .Where(other => SimilarWords.AreNear(words[other], words[at]) || IsSame(open[other], open[at]))
            .Select(other => (int?)other).FirstOrDefault();
    }

    private static bool IsSame(LintEntry one, LintEntry other) => Bare(one.Decision.Text) is { Length: >= ShortestText } text && text == Bare(other.Decision.Text);

    private static string Bare(string text) => string.Concat(text.ToLowerInvariant().Where(char.IsLetterOrDigit));

    private static bool IsSameTime(LintEntry one, LintEntry other) => (DueOf(one), DueOf(other)) switch
    {
        ({ } first, { } second) => Math.Abs(first.DayNumber - second.DayNumber) <= Days,
        (null, null) => one.Decision.Deadline == other.Decision.Deadline,
        _ => false,
    };

    private static bool IsSameAddressee(LintEntry one, LintEntry other) =>
        one.Decision.Classes.Equals(other.Decision.Classes) && one.Decision.Subjects.Equals(other.Decision.Subjects) && one.Decision.Grades.Equals(other.Decision.Grades);

    private static DateOnly? DueOf(LintEntry entry) => entry.Matters.Where(matter => !matter.Occurrence.IsOver).Min(matter => matter.Occurrence.Due);
}
