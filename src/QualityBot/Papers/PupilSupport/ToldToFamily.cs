using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityBot.Storage.Rows;
using QualityDomain;
using QualityDomain.Calendar;
using QualityDomain.Meetings;
using QualityDomain.Parents;
using QualityDomain.People;

namespace QualityBot.Papers.PupilSupport;

/// <summary>An announcement or a gathering that reached guardians of a pupil.</summary>
/// <param name="On">The day on which the first of them got it.</param>
/// <param name="ById">Who announced it.</param>
internal sealed record ToldToFamily(DateOnly On, string What, string Details, long ById)
{
    /// <summary>What reached the pupil's guardians since a day, with who read it and who meant to come. Guardians are called by their numbers.</summary>
    public static async Task<IReadOnlyList<ToldToFamily>> Read(AppDb db, School school, long pupil, DateOnly since, CancellationToken ct)
    {
        var numbers = (await db.Of<Guardianship>(school.Id).Where(link => link.PupilId == pupil).ToListAsync(ct)).GroupBy(link => link.PersonId).ToDictionary(own => own.Key, own => own.Max(link => link.Number));
        if (numbers.Count == 0)
        {
            return [];
        }

        var (people, zone) = (numbers.Keys.ToList(), TimeZoneInfo.FindSystemTimeZoneById(school.ZoneId));
        var from = new SchoolMoment(since, TimeOnly.MinValue).ToInstant(zone);
        var bundles = (await db.Of<Bundle>(school.Id).Where(one => people.Contains(one.PersonId) && one.On >= since).ToListAsync(ct)).ToDictionary(one => one.About);
        var rows = await db.Outbox.AsNoTracking()
            .Where(row => row.PersonId != null && people.Contains(row.PersonId.Value) && row.State == OutboxState.Sent && row.Kind != OutboxKind.Edit && row.Priority == Priority.Announcement && row.About != null && row.NotBefore >= from)
            .Select(row => new { Person = row.PersonId!.Value, About = row.About!, At = row.EndedAt ?? row.NotBefore }).ToListAsync(ct);
        var got = rows.SelectMany(row => IdsIn(row.About, bundles).Select(id => (Id: id, row.Person, SchoolMoment.At(row.At, zone).Day))).ToLookup(one => one.Id);
        var ids = got.Select(group => group.Key).ToList();
        var announcements = await db.Of<Announcement>(school.Id).Where(one => ids.Contains(one.Id)).ToListAsync(ct);
        var about = announcements.Select(one => one.GatheringId).OfType<long>().ToList();
        var gatherings = (await db.Of<Gathering>(school.Id).Where(one => about.Contains(one.Id)).ToListAsync(ct)).ToDictionary(one => one.Id);
        var read = (await db.Of<Acquaintance>(school.Id).Where(one => people.Contains(one.PersonId) && ids.Contains(one.AnnouncementId)).ToListAsync(ct)).ToLookup(one => one.AnnouncementId);
        var answers = (await db.Of<GatheringAnswer>(school.Id).Where(one => people.Contains(one.PersonId) && about.Contains(one.GatheringId)).ToListAsync(ct)).ToLookup(one => one.GatheringId);
        return
        [
            .. announcements.Select(one => new ToldToFamily(
                got[one.Id].Min(row => row.Day),
                SupportTexts.Told(one.Kind),
                SupportTexts.ToldDetails(
                    one, one.GatheringId is { } id ? gatherings.GetValueOrDefault(id) : null,
                    Numbers(got[one.Id].Select(row => row.Person)),
                    [.. read[one.Id].Select(said => (numbers[said.PersonId], SchoolMoment.At(said.At, zone).Day)).Order()],
                    one.Kind == AnnouncementKind.Invitation ? [.. answers[one.GatheringId ?? 0].Select(answer => (numbers[answer.PersonId], answer.Comes)).Order()] : []),
                one.AuthorId)),
        ];

        List<int> Numbers(IEnumerable<long> of) => [.. of.Select(person => numbers[person]).Distinct().Order()];
    }

    private static ValueList<long> IdsIn(string about, Dictionary<string, Bundle> bundles) =>
        bundles.TryGetValue(about, out var bundle) ? bundle.AnnouncementIds
        : about.StartsWith("an/", StringComparison.Ordinal) && long.TryParse(about.AsSpan("an/".Length), out var id) ? [id] : [];
}
