using QualityDomain.Minutes;

namespace QualityDomain.Checks;

/// <summary>L-8: the same work twice for the same time.</summary>
public static class Repetitions
{
    /// <summary>What comes again after a month is a routine and no repetition.</summary>
    private const int Days = 31;

    /// <summary>What of a decision is compared beside its words, worked out once.</summary>
    /// <param name="Due">Day number of the first open due day; null: none is known.</param>
    private sealed record Known(LintEntry Entry, int? Due)
    {
        public static Known Of(LintEntry entry) => new(entry, entry.Matters.Where(matter => !matter.Occurrence.IsOver).Min(matter => matter.Occurrence.Due)?.DayNumber);

        public bool MayRepeat(Known other) => IsSameTime(other) && IsSameAddressee(other);

        private bool IsSameTime(Known other) => Due is { } own && other.Due is { } its
            ? Math.Abs(own - its) <= Days
            : Due is null && other.Due is null && Entry.Decision.Deadline == other.Entry.Decision.Deadline;

        private bool IsSameAddressee(Known other) => Entry.Decision is var own && other.Entry.Decision is var its
            && own.Classes.Equals(its.Classes) && own.Subjects.Equals(its.Subjects) && own.Grades.Equals(its.Grades);
    }

    internal static IEnumerable<RegisterRemark> In(IReadOnlyList<LintEntry> open) =>
        SimilarTexts.Pairs([.. open.Select(Known.Of)], known => known.Entry.Decision.Text, (first, second) => first.MayRepeat(second))
            .Select(pair => new RegisterRemark(pair.IsSameText ? RegisterRemarkKind.Duplicate : RegisterRemarkKind.NearDuplicate, pair.Second.Entry.Decision.Id, $"{pair.First.Entry.Decision.Number}")
            {
                OtherId = pair.First.Entry.Decision.Id,
            });

    /// <summary>Decisions of one paper that say in other words what stands above for the same time; the same words are a doubt of the reader.</summary>
    public static IEnumerable<(ReadDecision First, ReadDecision Second)> InOtherWords(ReadDocument document) =>
        SimilarTexts.Pairs(document.Decisions, decision => decision.Text, (first, second) =>
                first.Deadline.Deadline == second.Deadline.Deadline && first.Classes == second.Classes && first.Subjects.Equals(second.Subjects))
            .Where(pair => !pair.IsSameText && !pair.Second.Doubts.Any(doubt => doubt.Kind is DoubtKind.Duplicate))
            .Select(pair => (pair.First, pair.Second));
}
