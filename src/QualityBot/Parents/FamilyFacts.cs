using Microsoft.EntityFrameworkCore;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Calendar;
using QualityDomain.Parents;
using QualityDomain.People;

namespace QualityBot.Parents;

/// <summary>Everything that a person has with the school as a parent.</summary>
/// <param name="Held">The person's appointments as a parent that are held today.</param>
/// <param name="Children">Links in force.</param>
/// <param name="Codes">Codes of these children in this school year.</param>
/// <param name="Consents">Consents on paper that hold, of these children.</param>
/// <param name="Complaints">Complaints about these children.</param>
/// <param name="Sheets">Sheets of these children that wait at the class teacher.</param>
/// <param name="ClassTeachers">Who leads the classes of these children today, by class.</param>
internal sealed record FamilyFacts(
    Person Person, ValueList<Appointment> Held, ValueList<ChannelLink> Addresses, ValueList<Guardianship> Children,
    IReadOnlyDictionary<long, PupilCode> Codes, ValueList<PaperConsent> Consents, ValueList<Complaint> Complaints,
    ValueList<FamilySheet> Sheets, ILookup<string, Person> ClassTeachers)
{
    public static async Task<FamilyFacts> Read(AppDb db, Person person, DateOnly today, CancellationToken ct)
    {
        var (school, year) = (person.SchoolId, SchoolYear.StartYearOf(today));
        var children = await db.Of<Guardianship>(school).Where(link => link.PersonId == person.Id && link.EndedAt == null).OrderBy(link => link.Id).ToListAsync(ct);
        var pupils = children.ConvertAll(link => link.PupilId);
        var places = await db.Of<PupilPlace>(school).Where(place => place.StartYear == year && pupils.Contains(place.PupilId) && (place.Until == null || place.Until >= today)).ToListAsync(ct);
        var leads = (await db.Of<Appointment>(school).Where(held => held.Role == Role.ClassTeacher).ToListAsync(ct)).Where(held => held.HeldOn(today)).ToList();
        var leaders = leads.ConvertAll(held => held.PersonId);
        var people = (await db.Of<Person>(school).Where(one => leaders.Contains(one.Id)).ToListAsync(ct)).ToDictionary(one => one.Id);
        return new(
            person,
            [.. (await db.Of<Appointment>(school).Where(held => held.PersonId == person.Id && held.Role == Role.Parent).ToListAsync(ct)).Where(held => held.HeldOn(today))],
            [.. await db.Of<ChannelLink>(school).Where(link => link.PersonId == person.Id && link.CutAt == null).ToListAsync(ct)],
            children.ToValueList(),
            places.Select(place => (place.PupilId, Code: PupilCode.TryParse(place.Code, out var code) ? code : null)).Where(pair => pair.Code is not null).DistinctBy(pair => pair.PupilId).ToDictionary(pair => pair.PupilId, pair => pair.Code!),
            [.. await db.Of<PaperConsent>(school).Where(consent => pupils.Contains(consent.PupilId) && consent.WithdrawnAt == null).ToListAsync(ct)],
            [.. await db.Of<Complaint>(school).Where(one => pupils.Contains(one.PupilId)).ToListAsync(ct)],
            [.. (await db.Of<FamilySheet>(school).Where(one => pupils.Contains(one.PupilId) && one.HandedOn == null).ToListAsync(ct)).Where(one => one.WaitsOn(today))],
            leads.Where(held => people.ContainsKey(held.PersonId)).SelectMany(held => held.Classes.Select(one => (Class: one, Person: people[held.PersonId]))).ToLookup(pair => pair.Class, pair => pair.Person));
    }

    /// <summary>Classes whose announcements come.</summary>
    public IReadOnlyList<string> Classes => [.. Held.SelectMany(held => held.Classes).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Whether messages about the child may come: the paper is there.</summary>
    public bool IsCovered(Guardianship link) => PaperConsent.Covers(Consents, link);

    /// <summary>The child's code, or what stands for it before the codes of a new year are given.</summary>
    public string CodeOf(Guardianship link) => Codes.TryGetValue(link.PupilId, out var code) ? $"{code}" : Texts.ChildWithoutCode;

    /// <summary>Who leads the child's class; nobody when the child has no code this year.</summary>
    public IEnumerable<Person> LeadersOf(Guardianship link) => Codes.TryGetValue(link.PupilId, out var code) ? ClassTeachers[$"{code.Class}"] : [];

    /// <summary>The sheet of the child that waits, as far as the guardian may know of it.</summary>
    public FamilySheet? WaitingFor(Guardianship link) => IsCovered(link) ? Sheets.LastOrDefault(sheet => sheet.PupilId == link.PupilId) : null;
}
