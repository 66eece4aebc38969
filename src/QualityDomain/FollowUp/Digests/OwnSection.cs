namespace QualityDomain.FollowUp.Digests;

/// <summary>The cards that a reader reads for, and what is to be said of each.</summary>
public static class OwnSection
{
    /// <summary>A card with the steps to be said now; a card that is overdue is there also without one.</summary>
    public sealed record Item(DigestLine Line, IReadOnlyList<Step> Steps);

    /// <summary>Everything of the reader's desk that comes up until <paramref name="upTo"/>.</summary>
    public static IReadOnlyList<Item> Of(long readerId, DigestFacts facts, DateOnly today, DateOnly upTo) =>
    [
        .. from followed in facts.Cards
           let card = followed.Card
           where card.Awaits && card.Due is not null && MayReadFor(readerId, card, facts, today)
           let steps = Pending(card, facts, today, upTo).Where(step => Desk.Of(card.PersonId, Later(step.On, today), facts.Leaves) == readerId).ToList()
           where steps.Count > 0 || (card.IsOverdue(today) && Desk.Of(card.PersonId, today, facts.Leaves) == readerId)
           let line = Line(card, steps, today)
           orderby line.Due, line.AssignmentId
           select new Item(line, steps),
    ];

    /// <summary>Steps that may be said now. A snooze holds them back until its day, but never what is overdue; nobody is called overdue ahead of time.</summary>
    public static IEnumerable<Step> Pending(Assignment card, DigestFacts facts, DateOnly today, DateOnly upTo) =>
        Unsaid(card, facts, upTo)
            .Where(step => step.Kind != StepKind.Overdue || step.On <= today)
            .Where(step => step.Kind == StepKind.Overdue || card.IsOverdue(today) || card.SnoozedUntil is not { } until || facts.Calendar.OnOrAfter(until) <= upTo);

    /// <summary>Steps that were not said yet, held back or not.</summary>
    public static IEnumerable<Step> Unsaid(Assignment card, DigestFacts facts, DateOnly upTo) =>
        Steps.Of(card, Ladder.Find(facts.Ladders, card.LadderVersion), facts.Calendar, upTo).Where(step => !facts.Issued.Contains(step.Key));

    public static DigestLine Line(Assignment card, IReadOnlyList<Step> steps, DateOnly today) => new(
        card.Id,
        card.DecisionId,
        card.PersonId,
        card.IsOverdue(today) ? StepKind.Overdue : steps.Count == 0 ? StepKind.Before : steps.Max(step => step.Kind),
        card.Due,
        card.Due?.DayNumber - today.DayNumber,
        !steps.Any(step => step.Kind == StepKind.Given) ? LineNews.None : card.RemindFrom > card.AssignedOn ? LineNews.DueDay : LineNews.Card);

    /// <summary>A quick look that spares most cards the reckoning of their steps.</summary>
    private static bool MayReadFor(long readerId, Assignment card, DigestFacts facts, DateOnly today) =>
        card.PersonId == readerId || facts.Leaves.Any(leave => leave.PersonId == card.PersonId && leave.Last >= today);

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
