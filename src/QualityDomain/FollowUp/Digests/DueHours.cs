namespace QualityDomain.FollowUp.Digests;

/// <summary>Cards that are due at an hour of today: their readers hear of them in time.</summary>
/// <remarks>
/// Decision of ours: the digest of such a day comes two hours before the earliest hour at the latest, yet never in quiet hours;
/// an hour before nine has had its rung of the day before.
/// </remarks>
public sealed class DueHours
{
    private static readonly TimeSpan Notice = TimeSpan.FromHours(2);
    private readonly Dictionary<long, TimeOnly> earliest;
    private readonly HashSet<long> timed;

    public DueHours(DigestFacts facts, DateOnly today)
    {
        var cards = facts.Cards.Select(followed => followed.Card).Where(card => card is { Awaits: true, DueTime: not null } && card.Due == today).ToList();
        timed = [.. cards.Select(card => card.Id)];
        earliest = cards
            .Select(card => (Reader: Desk.Of(card.PersonId, today, facts.Leaves), Hour: card.DueTime!.Value))
            .Where(each => each.Reader is not null)
            .GroupBy(each => each.Reader!.Value, each => each.Hour)
            .ToDictionary(group => group.Key, group => group.Min());
    }

    /// <summary>From when the reader may be spoken to today.</summary>
    public TimeOnly SpeakAt(Reader reader) => earliest.TryGetValue(reader.Person.Id, out var hour) && Before(hour) is var early && early < reader.Hour ? early : reader.Hour;

    /// <summary>Whether the reader has such a card.</summary>
    public bool Has(long readerId) => earliest.ContainsKey(readerId);

    /// <summary>Whether the card is one of them.</summary>
    public bool IsTimed(long assignmentId) => timed.Contains(assignmentId);

    private static TimeOnly Before(TimeOnly hour) => QuietHours.Inside(hour.ToTimeSpan() < Notice ? TimeOnly.MinValue : hour.Add(-Notice));
}
