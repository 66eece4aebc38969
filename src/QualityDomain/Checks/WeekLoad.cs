using QualityDomain.FollowUp;

namespace QualityDomain.Checks;

/// <summary>One person who is to finish too much in one week.</summary>
internal static class WeekLoad
{
    /// <summary>So many tasks of one week are worth a look (a decision of ours: one a day).</summary>
    private const int TooMany = 5;

    public static IEnumerable<RegisterRemark> In(IReadOnlyList<LintEntry> open) =>
        from entry in open
        from matter in entry.Matters
        where !matter.Occurrence.IsOver
        from card in matter.Assignments
        where card is { Awaits: true, Due: not null, Part: Part.Lead or Part.Share, HandedToId: null }
        group entry.Decision.Id by (card.PersonId, Week: Monday(card.Due!.Value)) into load
        let decisions = load.Distinct().ToList()
        where decisions.Count >= TooMany
        orderby load.Key.Week, load.Key.PersonId
        select new RegisterRemark(RegisterRemarkKind.TooMuch, decisions[0]) { PersonId = load.Key.PersonId, Tasks = decisions.Count, Week = load.Key.Week };

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
