using QualityDomain.People;

namespace QualityBot.Tests.Support;

/// <summary>Ordinary, valid records; a test changes what matters to it with <c>with</c>.</summary>
internal static class Given
{
    public static readonly School School = new(1, "Школа № 12", "Europe/Moscow");

    public static readonly School OtherSchool = new(900, "Школа № 34", "Asia/Irkutsk");

    public static readonly DateTimeOffset Since = new(2026, 9, 1, 6, 0, 0, TimeSpan.Zero);

    /// <summary>A person with a role and a chat; the chat's id is the person's id as text.</summary>
    public static object[] Someone(long id, Role role, School? school = null) =>
    [
        new Person(id, (school ?? School).Id, $"Человеков{id}", "Иван", "Петрович"),
        new Appointment(id + 100_000, (school ?? School).Id, id, role),
        new ChannelLink(id + 200_000, (school ?? School).Id, id, "telegram", $"{id}", Since),
    ];
}
