using Microsoft.EntityFrameworkCore;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Calendar;
using QualityDomain.Meetings;
using QualityDomain.People;

namespace QualityBot.Meetings;

/// <summary>How full the weeks of parents are: what they were told, what is sure to come, and who has something waiting.</summary>
internal sealed record FamilyWeek(ILookup<long, DateOnly> Told, GatheringsAhead Ahead, IReadOnlySet<long> Waiting, SchoolCalendar Calendar)
{
    /// <param name="reminder">The reminder that goes; null: something else does.</param>
    /// <param name="toldNow">Who is told something in this tick already.</param>
    public static async Task<FamilyWeek> Read(
        AppDb db, School school, Announcement? reminder, IReadOnlyCollection<long> people, SchoolCalendar calendar, DateOnly today, IReadOnlySet<long> toldNow, CancellationToken ct) => new(
        await Meetings.Told.InWeek(db, school, people, today, toldNow, ct),
        await GatheringsAhead.Read(db, school, reminder, people, today, ct),
        (await db.Of<HeldWord>(school.Id).Where(held => people.Contains(held.PersonId)).Select(held => held.PersonId).ToListAsync(ct)).ToHashSet(),
        calendar);

    public bool HasRoom(OneReader reader, DateOnly day, DateOnly today) => FamilyBudget.HasRoom(Taken(reader, today), day);

    /// <summary>The next day on which a message of its own has room.</summary>
    public DateOnly Free(OneReader reader, DateOnly after, DateOnly today) => FamilyBudget.NextRoom(Taken(reader, today), after, Calendar);

    /// <summary>The next day on which an announcement can be told: in a message of its own, or together with a reminder that comes anyway.</summary>
    public DateOnly Next(OneReader reader, DateOnly today) =>
        Ahead.Reminders(reader, today, Calendar).Where(day => day > today).Append(Free(reader, today, today)).Min();

    private List<DateOnly> Taken(OneReader reader, DateOnly today) => [.. Told[reader.Id], .. Ahead.Reminders(reader, today, Calendar)];
}
