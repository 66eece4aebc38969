namespace QualityDomain.FollowUp.Digests;

/// <summary>Moves the index of a card on, so that the next ticks need not load it. Asked once a day, of cards whose next step lies before today.</summary>
public static class Rearming
{
    /// <summary>The card with its next step: today while something of the past is unsaid or held back, else the next day with a step, today included.</summary>
    public static Assignment After(Assignment card, DigestFacts facts, DateOnly today)
    {
        var yesterday = today.AddDays(-1);
        return card with
        {
            NextStep = OwnSection.Unsaid(card, facts, yesterday).Any()
                ? today
                : Steps.DayAfter(yesterday, card, Ladder.Find(facts.Ladders, card.LadderVersion), facts.Calendar),
        };
    }
}
