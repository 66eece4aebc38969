using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using QualityBot.Documents;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Calendar;
using QualityDomain.People;
using QualityDomain.People.StaffList;

namespace QualityBot.Staff;

/// <summary>What the verbs <c>school add</c>, <c>staff load</c> and <c>invite</c> do; the command line only parses and prints.</summary>
internal static class SchoolVerbs
{
    /// <summary><c>school add NAME --zone ZONE</c>: a school with the running school year.</summary>
    public static Task<Outcome<School>> AddSchool(AppDb db, string name, string zone, DateTimeOffset now, CancellationToken ct) =>
        VerbTurn<School>.Take(db, "school-add", null, now, ids =>
        {
            if (!Zones.IsKnown(zone))
            {
                return Task.FromResult<Outcome<VerbTurn<School>>>(new UnknownZone(zone));
            }

            var school = new School(ids.Next(), name.Trim(), zone);
            var year = new SchoolYear(ids.Next(), school.Id, SchoolYear.PreparedOn(Moment.Of(school, now, ids).Today));
            return Task.FromResult<Outcome<VerbTurn<School>>>(new VerbTurn<School>(school, new Effect.Add(school), new Effect.Add(year)));
        }, ct);

    /// <summary><c>staff load FILE</c>: reads the list, stores people and roles, and says what was read with which doubts.</summary>
    /// <param name="schoolId">Null: the only school.</param>
    public static async Task<Outcome<StaffLoaded>> LoadStaff(AppDb db, long? schoolId, byte[] file, string fileName, DateTimeOffset now, CancellationToken ct)
    {
        if (!(await TheSchool(db, schoolId, ct)).TryGet(out var school, out var unknown))
        {
            return unknown;
        }

        if (!DocumentOpener.Open(file, fileName).TryGet(out var document, out var problem))
        {
            return problem;
        }

        return await VerbTurn<StaffLoaded>.Take(db, "staff-load", school.Id, now, async ids =>
        {
            var list = StaffListReader.Read(StaffTables.Best(document));
            if (list.Staff.Count == 0)
            {
                return new NoStaffRead();
            }

            var today = Moment.Of(school, now, ids).Today;
            var room = await StaffRoom.Load(db, school.Id, today, ct);
            var merges = StaffMerge.Plan(list, room.People, room.Appointments, today);
            return new VerbTurn<StaffLoaded>(
                new(school, merges.Count(merge => merge.Known is null), merges.Count(merge => merge is { Known: not null, ChangesNothing: false }), list.Doubts),
                StaffLoad.Effects(merges, school.Id, today, ids));
        }, ct);
    }

    /// <summary><c>invite --role ROLE [--school N] [--staff N]</c>: a one-time code for one person.</summary>
    /// <remarks>
    /// Without <paramref name="staffId"/> the only holder of the role who is not yet connected is meant; where nobody holds it, a
    /// person without a name is put on the staff, who is asked for it when the invite is opened.
    /// </remarks>
    public static async Task<Outcome<InviteIssued>> Invite(AppDb db, Role role, long? schoolId, long? staffId, DateTimeOffset now, CancellationToken ct)
    {
        if (!(await TheSchool(db, schoolId, ct)).TryGet(out var school, out var unknown))
        {
            return unknown;
        }

        var link = await BotLink.Load(db, ct);
        return await VerbTurn<InviteIssued>.Take(db, "invite", school.Id, now, async ids =>
        {
            var today = Moment.Of(school, now, ids).Today;
            var room = await StaffRoom.Load(db, school.Id, today, ct);
            var holders = room.Working(today).Where(person => room.RolesOf(person, today).Any(one => one.Role == role)).ToList();
            var waiting = holders.FindAll(person => !room.IsConnected(person));
            var effects = new List<Effect>();
            Person person;
            if (staffId is { } wanted)
            {
                if (room.Find(wanted) is not { } named || !named.WorksOn(today))
                {
                    return new NoSuchPersonHere(wanted);
                }

                person = named;
            }
            else if ((waiting.Count > 0 ? waiting : holders) is [var only])
            {
                person = only;
            }
            else if (holders.Count == 0)
            {
                person = new(ids.Next(), school.Id, Texts.Capital(RoleWords.Of(role)), "", null);
                effects.Add(new Effect.Add(person));
                effects.Add(new Effect.Add(new Appointment(ids.Next(), school.Id, person.Id, role)));
            }
            else
            {
                return new AmbiguousRole(new(RoleIds.Of(role)), (waiting.Count > 0 ? waiting : holders).ToValueList());
            }

            var open = await db.Of<Invite>(school.Id).Where(invite => invite.PersonId == person.Id && invite.UsedAt == null && invite.RevokedAt == null).ToListAsync(ct);
            effects.AddRange(open.Select(old => old.Revoke(now).Match<Effect?>(revoked => new Effect.Replace(old, revoked), _ => null)).OfType<Effect>());
            var code = Secret.Draw();
            var invite = new Invite(ids.Next(), school.Id, person.Id, role, InviteToken.Hash(code), now, IssuedBy: null);
            effects.Add(new Effect.Add(invite));
            return new VerbTurn<InviteIssued>(new(code, link(code), RoleIds.Of(role), school.Id, invite.ExpiresAt, school.ZoneId), effects);
        }, ct);
    }

    /// <summary>The school with the number, or the only one.</summary>
    public static async Task<Outcome<School>> TheSchool(AppDb db, long? schoolId, CancellationToken ct)
    {
        var schools = await db.Set<School>().AsNoTracking().Where(school => schoolId == null || school.Id == schoolId).OrderBy(school => school.Id).ToListAsync(ct);
        return schools is [var one] ? one : schoolId is { } id ? new NoSuchSchool(id) : new SchoolIsNotNamed([.. schools.Select(school => (school.Id, school.Name))]);
    }
}

/// <summary>What a staff list brought.</summary>
internal sealed record StaffLoaded(School School, int Added, int Changed, ValueList<StaffDoubt> Doubts);

/// <summary>An invite as the verb prints it; serialise it with camel-case names.</summary>
/// <param name="Zone">The school's, for people who read it; programs read the instant.</param>
internal sealed record InviteIssued(string Code, string Link, string Role, long School, DateTimeOffset Expires, [property: JsonIgnore] string Zone);
