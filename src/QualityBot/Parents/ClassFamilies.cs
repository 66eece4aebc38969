using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityBot.Support;
using QualityDomain;
using QualityDomain.Parents;
using QualityDomain.People;

namespace QualityBot.Parents;

/// <summary>The classes whose families somebody keeps, and of one of them who is linked how.</summary>
/// <param name="Classes">Classes of the staff list and of the pupils' codes, as far as the person may invite their parents.</param>
/// <param name="Class">The class that is looked at; null: none yet.</param>
/// <param name="Pupils">Its pupils of today.</param>
/// <param name="Codes">Its class codes that are still open.</param>
/// <param name="Subscribers">People who hear its announcements today.</param>
/// <param name="Seats">The guardians of its pupils, in the order of codes.</param>
/// <param name="Complaints">Complaints about its pupils.</param>
internal sealed record ClassFamilies(
    ValueList<string> Classes, string? Class, ValueList<Rostered> Pupils, ValueList<ClassCode> Codes, ValueList<long> Subscribers, ValueList<Seat> Seats, ValueList<Complaint> Complaints)
{
    /// <summary>Sheets of its pupils that wait for their families.</summary>
    public ValueList<FamilySheet> Sheets { get; init; } = [];

    /// <summary>The sheet of the child that waits.</summary>
    public FamilySheet? WaitingFor(long pupilId) => Sheets.LastOrDefault(sheet => sheet.PupilId == pupilId);

    /// <param name="asked">The class that is asked for; the only class when the person keeps one.</param>
    public static Task<ClassFamilies> Read(AppDb db, Input input, string? asked, CancellationToken ct) => Read(db, input.Someone, input.Today, input.Now, asked, ct);

    /// <inheritdoc cref="Read(AppDb, Input, string?, CancellationToken)"/>
    public static async Task<ClassFamilies> Read(AppDb db, Actor actor, DateOnly today, DateTimeOffset now, string? asked, CancellationToken ct)
    {
        var school = actor.SchoolId;
        var roster = await Roster.Read(db, school, actor, Permission.InviteParents, today, ct);
        var held = (await db.Of<Appointment>(school).ToListAsync(ct)).Where(one => one.HeldOn(today)).ToList();
        var named = held.Where(one => one.Role != Role.Parent).SelectMany(one => one.Classes).Where(one => MayKeep(actor, one));
        var classes = named.Concat(roster.Classes).Distinct().Select(name => SchoolClass.TryParse(name, out var one) ? one : null).OfType<SchoolClass>().Order().Select(one => one.ToString()).ToValueList();
        if ((classes is [var only] ? only : classes.FirstOrDefault(one => one == asked)) is not { } chosen)
        {
            return new(classes, null, [], [], [], [], []);
        }

        var codes = await db.Of<ClassCode>(school).Where(code => code.Class == chosen && code.RevokedAt == null && code.Last >= today).ToListAsync(ct);
        var pupils = roster.Of(chosen).ToValueList();
        var ids = pupils.Select(pupil => pupil.Id).ToList();
        var slips = await db.Of<Slip>(school).Where(slip => ids.Contains(slip.PupilId) && slip.UsedAt == null && slip.RevokedAt == null).OrderBy(slip => slip.Id).ToListAsync(ct);
        var links = await db.Of<Guardianship>(school).Where(link => ids.Contains(link.PupilId) && link.EndedAt == null).ToListAsync(ct);
        var consents = await db.Of<PaperConsent>(school).Where(consent => ids.Contains(consent.PupilId) && consent.WithdrawnAt == null).ToListAsync(ct);
        return new(
            classes, chosen, pupils, [.. codes.Where(code => code.IsOpenOn(today))],
            [.. held.Where(one => one.Role == Role.Parent && one.Classes.Contains(chosen)).Select(one => one.PersonId).Distinct()],
            [.. ids.SelectMany(id => Seat.Of(id, slips, links, consents, now))],
            [.. await db.Of<Complaint>(school).Where(one => ids.Contains(one.PupilId)).ToListAsync(ct)])
        {
            Sheets = [.. (await db.Of<FamilySheet>(school).Where(one => ids.Contains(one.PupilId) && one.HandedOn == null).ToListAsync(ct)).Where(one => one.WaitsOn(today))],
        };
    }

    public Rostered? Find(long pupilId) => Pupils.FirstOrDefault(pupil => pupil.Id == pupilId);

    public IReadOnlyList<Seat> Of(long pupilId) => [.. Seats.Where(seat => seat.PupilId == pupilId)];

    public Seat? Find(long pupilId, int number) => Seats.FirstOrDefault(seat => seat.PupilId == pupilId && seat.Number == number);

    /// <summary>Whether the person may invite the parents of the class.</summary>
    public static bool MayKeep(Actor actor, string schoolClass) => Permissions.May(actor, Permission.InviteParents, new(actor.SchoolId) { Classes = [schoolClass] });
}
