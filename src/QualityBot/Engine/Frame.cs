using Microsoft.EntityFrameworkCore;
using QualityBot.Storage;
using QualityBot.Storage.Rows;
using QualityDomain;
using QualityDomain.People;

namespace QualityBot.Engine;

/// <summary>What a batch of arrivals needs to know about its senders, read with a few queries for all of them together.</summary>
/// <remarks>Roles are read from the store for every batch: a dismissal acts on the next update.</remarks>
internal sealed class Frame
{
    private readonly Dictionary<Address, ChannelLink> links;
    private readonly Dictionary<long, Person> people;
    private readonly ILookup<long, Appointment> appointments;
    private readonly ILookup<long, Leave> standIns;
    private readonly Dictionary<long, School> schools;
    private readonly Dictionary<Address, SessionRow> sessions;

    private Frame(
        Dictionary<Address, ChannelLink> links, Dictionary<long, Person> people, ILookup<long, Appointment> appointments,
        ILookup<long, Leave> standIns, Dictionary<long, School> schools, Dictionary<Address, SessionRow> sessions) =>
        (this.links, this.people, this.appointments, this.standIns, this.schools, this.sessions) = (links, people, appointments, standIns, schools, sessions);

    public static async Task<Frame> Load(AppDb db, IReadOnlyCollection<Address> senders, DateTimeOffset now, CancellationToken ct)
    {
        var recipients = senders.Select(sender => sender.Recipient).Distinct().ToList();
        var sessions = await db.Sessions.AsNoTracking().Where(row => recipients.Contains(row.Recipient)).ToListAsync(ct);
        var links = await db.Set<ChannelLink>().AsNoTracking().Where(link => recipients.Contains(link.Recipient) && link.Current && link.CutAt == null).ToListAsync(ct);
        var personIds = links.Select(link => link.PersonId).Distinct().ToList();
        var schoolIds = links.Select(link => link.SchoolId).Distinct().ToList();
        var people = personIds.Count == 0 ? [] : await db.Set<Person>().AsNoTracking().Where(person => personIds.Contains(person.Id)).ToListAsync(ct);
        var lately = DateOnly.FromDateTime(now.UtcDateTime).AddDays(-1); // Wherever the school is, a leave of today has not ended before the UTC yesterday.
        var leaves = personIds.Count == 0 ? [] : await db.Set<Leave>().AsNoTracking()
            .Where(leave => schoolIds.Contains(leave.SchoolId) && leave.Last >= lately && leave.SubstituteId != null && personIds.Contains(leave.SubstituteId.Value)).ToListAsync(ct);
        List<long> holders = [.. personIds.Concat(leaves.Select(leave => leave.PersonId)).Distinct()];
        var appointments = personIds.Count == 0 ? [] : await db.Set<Appointment>().AsNoTracking().Where(appointment => holders.Contains(appointment.PersonId)).ToListAsync(ct);
        var schools = schoolIds.Count == 0 ? [] : await db.Set<School>().AsNoTracking().Where(school => schoolIds.Contains(school.Id)).ToListAsync(ct);
        return new(
            links.GroupBy(link => new Address(link.Channel, link.Recipient)).ToDictionary(group => group.Key, group => group.OrderBy(link => link.Id).Last()),
            people.ToDictionary(person => person.Id),
            appointments.ToLookup(appointment => appointment.PersonId),
            leaves.ToLookup(leave => leave.SubstituteId!.Value),
            schools.ToDictionary(school => school.Id),
            sessions.ToDictionary(row => new Address(row.Channel, row.Recipient)));
    }

    /// <summary>The arrival with its actor, school and local day.</summary>
    public Input InputOf(Arrival arrival, DateTimeOffset now, FreshIds ids)
    {
        var school = links.TryGetValue(arrival.From, out var link) ? schools.GetValueOrDefault(link.SchoolId) : null;
        var today = DateOnly.FromDateTime((school is null ? now : TimeZoneInfo.ConvertTime(now, TimeZoneInfo.FindSystemTimeZoneById(school.ZoneId))).DateTime);
        var person = school is null ? null : people.GetValueOrDefault(link!.PersonId);
        var actor = person is not null && person.SchoolId == school!.Id && person.WorksOn(today)
            ? Actor.On(today, person, appointments[person.Id].Concat(standIns[person.Id].SelectMany(leave => appointments[leave.PersonId])), standIns[person.Id])
            : null;
        return new(arrival, actor, actor is null ? null : school, now, today, ids);
    }

    public SessionRow? SessionOf(Address sender) => sessions.GetValueOrDefault(sender);

    /// <summary>Puts the change of a dialogue into the store's tracker and keeps it for later arrivals of the batch.</summary>
    public void Change(AppDb db, Address sender, string conversation, SessionChange change, DateTimeOffset now)
    {
        var row = SessionOf(sender);
        switch (change)
        {
            case SessionChange.Stand(var state, var isUntouched) when row is null:
                sessions[sender] = new() { Channel = sender.Channel, Recipient = sender.Recipient, Conversation = conversation, State = state, IsUntouched = isUntouched, ChangedAt = now };
                db.Sessions.Add(sessions[sender]);
                break;
            case SessionChange.Stand(var state, var isUntouched):
                (row!.Conversation, row.State, row.IsUntouched, row.ChangedAt) = (conversation, state, isUntouched, now);
                if (db.Entry(row).State is EntityState.Detached)
                {
                    db.Sessions.Update(row);
                }

                break;
            case SessionChange.Close when row is not null:
                db.Sessions.Remove(row);
                sessions.Remove(sender);
                break;
            default:
                break; // Keep, or nothing to close.
        }
    }
}
