using QualityDomain.Calendar;
using QualityDomain.FollowUp;

namespace QualityDomain.Checks;

/// <summary>One person of the register who is to finish too much in one week.</summary>
internal static class WeekLoad
{
    public static IEnumerable<RegisterRemark> In(IReadOnlyList<LintEntry> open)
    {
        var tasks = from entry in open
                    from matter in entry.Matters
                    where !matter.Occurrence.IsOver
                    from card in matter.Assignments
                    where card is { Awaits: true, Due: not null, Part: Part.Lead or Part.Share, HandedToId: null }
                    orderby card.PersonId
                    select (card.PersonId, card.Due!.Value, entry.Decision.Id);
        return CrowdedWeeks.Of(tasks).Select(week => new RegisterRemark(RegisterRemarkKind.TooMuch, week.Tasks[0]) { PersonId = week.Who, Tasks = week.Tasks.Count, Week = week.Monday });
    }
}
