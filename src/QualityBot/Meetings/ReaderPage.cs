using Microsoft.EntityFrameworkCore;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.FollowUp.Digests;
using QualityDomain.Meetings;
using QualityDomain.People;

namespace QualityBot.Meetings;

/// <summary>Somebody who is to read, with the roles held today.</summary>
internal sealed record OneReader(Person Person, ValueList<Appointment> Held)
{
    public long Id => Person.Id;

    /// <summary>Parents alone have a budget for announcements: what colleagues must know is part of their work.</summary>
    public bool HasBudget => Audiences.Of(Held.Select(held => held.Role)) == Audience.Parent;

    /// <summary>The hour at which the person reads what is not pressing.</summary>
    public TimeOnly Hour => Reader.Of(new Actor(Person, Held)).Hour;
}

/// <summary>The next readers of a set, in the order of their ids, so that a school of twenty thousand is never read at once.</summary>
/// <param name="Last">The id up to which everybody was looked at.</param>
internal sealed record ReaderPage(IReadOnlyList<OneReader> Readers, long Last, bool IsEnd)
{
    private const int Rows = 1000;
    private const int Least = 100;

    /// <summary>Readers with ids above <paramref name="cursor"/>: at least <paramref name="most"/> if there are so many, and not many more.</summary>
    /// <param name="without">The author, who knows it.</param>
    public static async Task<ReaderPage> After(AppDb db, long school, ReaderSet set, long cursor, long without, DateOnly today, int most, CancellationToken ct)
    {
        var readers = new List<OneReader>();
        while (readers.Count < most)
        {
            var wanted = Math.Clamp(most - readers.Count + 1, Least, Rows);
            var rows = await db.Of<Appointment>(school).Where(held => held.PersonId > cursor).OrderBy(held => held.PersonId).ThenBy(held => held.Id).Take(wanted).ToListAsync(ct);
            var people = rows.GroupBy(held => held.PersonId).ToList();
            if (rows.Count == wanted && people.Count > 1)
            {
                people.RemoveAt(people.Count - 1); // The rest of this one's roles may be behind the border.
            }

            if (people.Count > 0)
            {
                readers.AddRange(await Reading(db, school, set, people, without, today, ct));
                cursor = people[^1].Key;
            }

            if (rows.Count < wanted)
            {
                return new(readers, cursor, IsEnd: true);
            }
        }

        return new(readers, cursor, IsEnd: false);
    }

    private static async Task<IEnumerable<OneReader>> Reading(
        AppDb db, long school, ReaderSet set, List<IGrouping<long, Appointment>> people, long without, DateOnly today, CancellationToken ct)
    {
        var held = people.Where(person => person.Key != without && person.Any(one => one.HeldOn(today) && set.Holds(one)))
            .ToDictionary(person => person.Key, person => person.Where(one => one.HeldOn(today)).ToValueList());
        var ids = held.Keys.ToList();
        var known = ids.Count == 0 ? [] : await db.Of<Person>(school).Where(person => ids.Contains(person.Id)).OrderBy(person => person.Id).ToListAsync(ct);
        return known.Where(person => person.WorksOn(today)).Select(person => new OneReader(person, held[person.Id]));
    }
}
