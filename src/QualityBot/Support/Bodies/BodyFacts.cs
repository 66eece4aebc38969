using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.FollowUp;
using QualityBot.Pickers;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.FollowUp;
using QualityDomain.People;
using QualityDomain.Support.Bodies;

namespace QualityBot.Support.Bodies;

/// <summary>The bodies as far as somebody may see them: members, and records of those bodies only whose records are open to the person.</summary>
/// <param name="Roster">All pupils of the school by code: a body may speak of each.</param>
/// <param name="Staff">Who works at the school today, by name; those of whom such bodies are made – deputies, psychologist, social pedagogue – come first.</param>
/// <param name="Mine">Records whose next step the person leads, by the cards that the follow-up gave out; of any body.</param>
internal sealed record BodyFacts(BodySeats Seats, ValueList<BodyRecord> Records, Roster Roster, IReadOnlyList<Person> Staff, IReadOnlyDictionary<long, Person> People, ValueList<BodyRecord> Mine, ValueList<long> Directors)
{
    public static Task<BodyFacts> Read(AppDb db, Input input, CancellationToken ct) => Read(db, input.Here.Id, input.Someone, input.Today, ct);

    /// <param name="viewer">Null: somebody at the school's own machine, who sees everything.</param>
    public static async Task<BodyFacts> Read(AppDb db, long school, Actor? viewer, DateOnly today, CancellationToken ct)
    {
        var seats = BodySeats.On(today, await db.Of<BodySeat>(school).ToListAsync(ct));
        var bodies = BodyRights.All.Where(body => viewer is null || BodyRights.MaySee(viewer, body, seats)).ToList();
        var records = bodies.Count == 0 ? [] : await db.Of<BodyRecord>(school).Where(record => bodies.Contains(record.Body)).ToListAsync(ct);
        var people = await db.Of<Person>(school).ToListAsync(ct);
        var appointments = await db.Of<Appointment>(school).ToListAsync(ct);
        var likely = appointments.Where(held => held.HeldOn(today) && held.Role is Role.DeputyAcademic or Role.DeputyPastoral or Role.Psychologist or Role.SocialPedagogue).Select(held => held.PersonId).ToHashSet();
        return new(
            seats, [.. records.OrderByDescending(record => record.On).ThenByDescending(record => record.Number)],
            await Roster.Read(db, school, null, Permission.SeeBodyRecords, today, ct),
            [.. PersonPicker.Working(people, appointments, today).OrderBy(person => !likely.Contains(person.Id))], people.ToDictionary(person => person.Id),
            viewer is null ? [] : [.. await LedBy(db, school, viewer.Id, ct)],
            [.. appointments.Where(held => held.Role == Role.Director && held.HeldOn(today)).Select(held => held.PersonId).Distinct()]);
    }

    /// <summary>The bodies whose records the person sees.</summary>
    public IReadOnlyList<SupportBody> Seen(Actor actor) => [.. BodyRights.All.Where(body => BodyRights.MaySee(actor, body, Seats))];

    /// <summary>Of one body, the newest first.</summary>
    public IReadOnlyList<BodyRecord> Of(SupportBody body) => [.. Records.Where(record => record.Body == body)];

    public BodyRecord? Find(long id) => Records.FirstOrDefault(record => record.Id == id);

    /// <summary>«5А-07»; a pupil who has left goes without a code.</summary>
    public string CodeOf(BodyRecord record) => Roster.Find(record.PupilId) is { } pupil ? $"{pupil.Code}" : Texts.WhoLeft;

    public string NameOf(long? personId) => personId is { } id && People.TryGetValue(id, out var person) ? person.Name.WithInitials : Support.Texts.Nobody;

    /// <summary>The members who still work here, the chair first.</summary>
    public IReadOnlyList<Person> Members(SupportBody body) => [.. Seats.MembersOf(body).Select(id => Staff.FirstOrDefault(person => person.Id == id)).OfType<Person>()];

    private static async Task<IEnumerable<BodyRecord>> LedBy(AppDb db, long school, long person, CancellationToken ct)
    {
        var open = await db.Of<BodyRecord>(school).Where(record => record.DecisionId != null && record.DoneOn == null && record.DroppedOn == null).ToListAsync(ct);
        if (open.Count == 0)
        {
            return [];
        }

        var decisions = open.ConvertAll(record => record.DecisionId!.Value);
        var own = (await db.Of<Assignment>(school).Where(card => card.PersonId == person && decisions.Contains(card.DecisionId)).ToListAsync(ct)).Where(card => card.Awaits).Select(card => card.DecisionId).ToHashSet();
        return open.Where(record => own.Contains(record.DecisionId!.Value)).OrderBy(record => record.Due);
    }
}
