using Microsoft.EntityFrameworkCore;
using QualityBot.Storage;
using QualityDomain.Calendar;
using QualityDomain.Meetings;
using QualityDomain.People;

namespace QualityBot.Meetings;

/// <summary>How many are to read something, before it goes.</summary>
/// <param name="All">Everybody of the set but the author.</param>
/// <param name="Unlinked">Of them: no chat, or served on paper.</param>
/// <param name="Full">Of them: parents whose week has no room for another message.</param>
internal sealed record ReaderCount(int All, int Unlinked, int Full)
{
    private const int Page = 5000;

    public static async Task<ReaderCount> Of(AppDb db, School school, ReaderSet set, long author, DateOnly today, CancellationToken ct)
    {
        var linked = (await db.Of<ChannelLink>(school.Id).Where(link => link.CutAt == null).Select(link => link.PersonId).ToListAsync(ct)).ToHashSet();
        var (count, cursor, none) = (new ReaderCount(0, 0, 0), 0L, new HashSet<long>());
        for (ReaderPage? page = null; page is not { IsEnd: true }; cursor = page.Last)
        {
            page = await ReaderPage.After(db, school.Id, set, cursor, author, today, Page, ct);
            var told = await Told.InWeek(db, school, page.Readers.Where(reader => reader.HasBudget).Select(reader => reader.Id).ToList(), today, none, ct);
            count = new(
                count.All + page.Readers.Count,
                count.Unlinked + page.Readers.Count(reader => !linked.Contains(reader.Id) || reader.Person.Contact != ContactMode.Messenger),
                count.Full + page.Readers.Count(reader => reader.HasBudget && !FamilyBudget.HasRoom(told[reader.Id], today)));
        }

        return count;
    }
}

/// <summary>On which days from Monday on people got, or are sure to get, messages that they had not asked for.</summary>
internal static class Told
{
    /// <param name="toldNow">Who is told something at this moment, of which the outbox knows nothing yet.</param>
    public static async Task<ILookup<long, DateOnly>> InWeek(AppDb db, School school, IReadOnlyCollection<long> people, DateOnly today, IReadOnlySet<long> toldNow, CancellationToken ct)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(school.ZoneId);
        var monday = new SchoolMoment(Week.MondayOf(today), TimeOnly.MinValue).ToInstant(zone);
        var rows = people.Count == 0 ? [] : await db.Outbox.AsNoTracking()
            .Where(row => row.PersonId != null && people.Contains(row.PersonId.Value) && row.NotBefore >= monday && row.Priority != Engine.Priority.Reply
                && (row.State == Storage.Rows.OutboxState.Sent || row.State == Storage.Rows.OutboxState.Pending))
            .Select(row => new { row.PersonId, row.NotBefore }).ToListAsync(ct);
        return rows.Select(row => (Person: row.PersonId!.Value, SchoolMoment.At(row.NotBefore, zone).Day)).Concat(people.Where(toldNow.Contains).Select(person => (Person: person, Day: today)))
            .ToLookup(told => told.Person, told => told.Day);
    }
}
