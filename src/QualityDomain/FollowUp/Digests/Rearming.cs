namespace QualityDomain.FollowUp.Digests;

/// <summary>Moves the index of a card on, so that the next ticks need not load it.</summary>
public static class Rearming
{
    /// <summary>The card with its next step: today while something of the past is unsaid, else the next day with a step, today included.</summary>
    public static Assignment After(Assignment card, DigestFacts facts, DateOnly today)
    {
        var yesterday = today.AddDays(-1);
        return card with
        {
            NextStep = OwnSection.Pending(card, facts, today, yesterday).Any()
                ? today
                : Steps.DayAfter(yesterday, card, Ladder.Find(facts.Ladders, card.LadderVersion), facts.Calendar),
        };
    }
}
