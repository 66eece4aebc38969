using QualityDomain.Calendar;

namespace QualityDomain.FollowUp.Digests;

/// <summary>What the message budget leaves a reader today, and how far ahead today's digest must look for it.</summary>
/// <remarks>
/// The last message that a week allows takes in the steps of the rest of the week: what exceeds the budget merges into
/// it, earlier instead of later. The director's weekly page keeps a message for itself.
/// </remarks>
/// <param name="UpTo">The last day whose steps belong into a message of today.</param>
public readonly record struct Room(DateOnly UpTo)
{
    /// <summary>Null: no more unasked message today.</summary>
    public static Room? For(Reader reader, DigestFacts facts, DateOnly today)
    {
        var (perDay, perWeek) = reader.Audience.Budget();
        var sent = facts.Sent.Where(message => message.PersonId == reader.Person.Id).Select(message => message.Day).ToList();
        if (sent.Count(day => day == today) >= perDay)
        {
            return null;
        }

        var left = perWeek - sent.Count(day => Week.MondayOf(day) == Week.MondayOf(today));
        var end = Week.SundayOf(today);
        if (reader.Audience == Audience.Director && WeeklyPage.In(today, facts) is { } page && today < page)
        {
            (left, end) = (left - 1, page.AddDays(-1));
        }

        return left switch
        {
            <= 0 => null,
            1 => new Room(end),
            _ => new Room(today),
        };
    }
}
