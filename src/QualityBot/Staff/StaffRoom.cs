using Microsoft.EntityFrameworkCore;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.People;

namespace QualityBot.Staff;

/// <summary>Everybody of one school with roles, leave and addresses: the facts of every dialogue about staff.</summary>
/// <remarks>A school has at most a few hundred people, so they are read together.</remarks>
public sealed record StaffRoom(
    ValueList<Person> People, ValueList<Appointment> Appointments, ValueList<ChannelLink> Links, ValueList<Leave> Leaves)
{
    /// <summary>Reads the people of a school; of leaves those that have not ended before yesterday.</summary>
    public static async Task<StaffRoom> Load(AppDb db, long school, DateOnly today, CancellationToken ct)
    {
        var yesterday = today.AddDays(-1);
        return new(
            (await db.Of<Person>(school).ToListAsync(ct)).OrderBy(person => person.Name.Key, StringComparer.Ordinal).ToValueList(),
            (await db.Of<Appointment>(school).OrderBy(one => one.Id).ToListAsync(ct)).ToValueList(),
            (await db.Of<ChannelLink>(school).Where(link => link.CutAt == null).ToListAsync(ct)).ToValueList(),
            (await db.Of<Leave>(school).Where(leave => leave.Last >= yesterday).ToListAsync(ct)).ToValueList());
    }

    /// <summary>Those who work on the day and hold another role than a parent's.</summary>
    public IReadOnlyList<Person> Working(DateOnly today) =>
        [.. People.Where(person => person.WorksOn(today) && !IsOnlyParent(person, today))];

    /// <summary>The person with this id, if this school has one.</summary>
    public Person? Find(long id) => People.FirstOrDefault(person => person.Id == id);

    /// <summary>The roles held on the day.</summary>
    public IReadOnlyList<Appointment> RolesOf(Person person, DateOnly today) =>
        [.. Appointments.Where(one => one.PersonId == person.Id && one.HeldOn(today))];

    public bool IsConnected(Person person) => Links.Any(link => link.PersonId == person.Id && link.InUse);

    /// <summary>The leave of today or the next to come.</summary>
    public Leave? LeaveOf(Person person, DateOnly today) =>
        Leaves.Where(leave => leave.PersonId == person.Id && leave.Last >= today).OrderBy(leave => leave.First).FirstOrDefault();

    /// <summary>Those whose name has every typed word at the beginning of one of its words.</summary>
    public IReadOnlyList<Person> Search(string text, DateOnly today)
    {
        var words = Folded.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? [] : [.. Working(today).Where(person =>
            words.All(word => person.Name.Key.Split(' ').Any(part => part.StartsWith(word, StringComparison.Ordinal))))];
    }

    private bool IsOnlyParent(Person person, DateOnly today) => RolesOf(person, today) is { Count: > 0 } roles && roles.All(one => one.Role == Role.Parent);
}
