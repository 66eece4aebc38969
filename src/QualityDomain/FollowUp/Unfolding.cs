using QualityDomain.Deadlines;

namespace QualityDomain.FollowUp;

/// <summary>Which due days of a decision have come up and have no occurrence yet: the next period, or an event that happened.</summary>
/// <remarks>Asked by the tick and after an event; asking again changes nothing.</remarks>
public static class Unfolding
{
    /// <param name="existing">All occurrences of the decision, also closed and cancelled ones.</param>
    public static IEnumerable<DueDay> New(Deadline deadline, DueContext context, IReadOnlyCollection<Occurrence> existing, DateOnly today) =>
        from day in DueDays.Of(deadline, context, From(context, existing), today)
        where !existing.Any(occurrence => occurrence.PeriodStart == day.PeriodStart && occurrence.EventId == day.EventId)
        where day.EventId is not null || day.PeriodStart is not { } start || start <= today || existing.All(occurrence => occurrence.IsOver)
        select day;

    /// <summary>Whether a decision with that deadline is never finished by itself: it recurs, or waits for the next event.</summary>
    public static bool Recurs(Deadline deadline) => deadline switch
    {
        Deadline.Recurring or Deadline.Relative or Deadline.BySchedule or Deadline.ByEvent or Deadline.OnEvent => true,
        Deadline.Ongoing(var period, _, _) => period is OngoingPeriod.Always or OngoingPeriod.Event,
        Deadline.Composite(var parts) => parts.Any(Recurs),
        _ => false,
    };

    /// <summary>Nothing before the first occurrence is made up afterwards.</summary>
    private static DateOnly From(DueContext context, IReadOnlyCollection<Occurrence> existing) =>
        existing.Min(occurrence => occurrence.OriginalDue) ?? context.MadeOn;
}
