using QualityDomain.FollowUp;

namespace QualityBot.FollowUp;

/// <summary>For how long reminders of a card may be put off: what the rule of the snooze would take.</summary>
internal static class Snoozing
{
    private static readonly int[] Offered = [1, 3, 7];

    /// <summary>Days from today; none when the due day is unknown, today or past.</summary>
    public static IEnumerable<int> Choices(Assignment card, DateOnly today) =>
        card is { Awaits: true, Due: { } due } ? Offered.Where(days => today.AddDays(days) <= due) : [];
}
