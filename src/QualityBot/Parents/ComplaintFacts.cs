using Microsoft.EntityFrameworkCore;
using QualityBot.Decisions;
using QualityBot.Engine;
using QualityBot.Staff;
using QualityBot.Storage;
using QualityBot.Support;
using QualityDomain;
using QualityDomain.Parents;
using QualityDomain.People;

namespace QualityBot.Parents;

/// <summary>The complaints of the school that somebody keeps, with the people and pupils that they name.</summary>
/// <param name="Import">What a decision needs that reminds of the answer.</param>
internal sealed record ComplaintFacts(ValueList<Complaint> All, Roster Roster, StaffRoom Room, ImportFacts Import)
{
    public static async Task<ComplaintFacts> Read(AppDb db, Input input, CancellationToken ct) => new(
        [.. await db.Of<Complaint>(input.Here.Id).OrderBy(one => one.Id).ToListAsync(ct)],
        await Roster.Read(db, input, Permission.KeepComplaints, ct),
        await StaffRoom.Load(db, input.Here.Id, input.Today, ct),
        await ImportFacts.Load(db, input, null, ct));

    /// <summary>Those whose answer is still to go out, the soonest first.</summary>
    public IReadOnlyList<Complaint> Open => [.. All.Where(one => one.AnsweredOn is null).OrderBy(one => one.Due).ThenBy(one => one.Id)];

    public Complaint? Find(long id) => All.FirstOrDefault(one => one.Id == id);

    /// <summary>The next number of the register in the calendar year.</summary>
    public int NextNumber(DateOnly today) => All.Where(one => one.On.Year == today.Year).Select(one => one.Number).DefaultIfEmpty(0).Max() + 1;

    public string CodeOf(Complaint one) => Roster.Find(one.PupilId) is { } pupil ? $"{pupil.Code}" : Texts.PupilWhoLeft;

    public string NameOf(long personId) => Room.Find(personId)?.Name.WithInitials ?? Texts.Nobody;

    /// <summary>Who may be asked for the answer at a tap: the class teachers of the pupil, the deputies, the director.</summary>
    public IReadOnlyList<Person> Answerers(string schoolClass, DateOnly today) =>
    [
        .. Room.Appointments.Where(held => held.HeldOn(today) && (held.Role is Role.DeputyAcademic or Role.DeputyPastoral or Role.Director || (held.Role == Role.ClassTeacher && held.Classes.Contains(schoolClass))))
            .OrderBy(held => held.Role == Role.ClassTeacher ? 0 : held.Role == Role.Director ? 2 : 1)
            .Select(held => Room.Find(held.PersonId)).OfType<Person>().Where(person => person.WorksOn(today)).Distinct().Take(MostAnswerers),
    ];

    private const int MostAnswerers = 8;
}
