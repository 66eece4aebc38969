using QualityDomain.People;

namespace QualityDomain.Tests.People;

/// <summary>An invented school with ordinary people; a test names only what matters to it.</summary>
internal static class Staff
{
    public const long SchoolId = 1;
    public const long ForeignSchoolId = 2;

    /// <summary>A Wednesday of the term.</summary>
    public static readonly DateOnly Today = new(2026, 10, 14);

    public static readonly DateTimeOffset Now = new(2026, 10, 14, 9, 0, 0, TimeSpan.FromHours(8));

    public static Person Person(long id, string name = "Соколова Марина Игоревна")
    {
        var parts = name.Split(' ');
        return new(id, SchoolId, parts[0], parts[1], parts.ElementAtOrDefault(2));
    }

    public static Appointment Holds(this Person person, Role role) => new(person.Id * 100 + (int)role, person.SchoolId, person.Id, role);

    public static Actor Actor(Person person, params Appointment[] appointments) => new(person, appointments.ToValueList());
}
