using QualityBot.Engine;

namespace QualityBot.Staff;

/// <summary>The time zones of Russia, as people choose them: by a city and the distance from Moscow.</summary>
/// <remarks>Source: the IANA time zone database; the distances of today are for the buttons only, days are counted by the zone's id.</remarks>
internal static class Zones
{
    public static IReadOnlyList<(string Id, string Words)> Offered { get; } =
    [
        ("Europe/Kaliningrad", "Калининград −1"), ("Europe/Moscow", "Москва"), ("Europe/Samara", "Самара +1"), ("Asia/Yekaterinburg", "Екатеринбург +2"),
        ("Asia/Omsk", "Омск +3"), ("Asia/Krasnoyarsk", "Красноярск +4"), ("Asia/Irkutsk", "Иркутск +5"), ("Asia/Yakutsk", "Якутск +6"),
        ("Asia/Vladivostok", "Владивосток +7"), ("Asia/Magadan", "Магадан +8"), ("Asia/Kamchatka", "Камчатка +9"),
    ];

    /// <summary>The zones as buttons, by their number in the list.</summary>
    public static Keyboard.Inline Keys(string action) => new([.. Offered.Select((zone, index) => new Button(zone.Words, action, index)).Chunk(2)]);

    /// <summary>Whether it is an IANA id that this machine knows.</summary>
    public static bool IsKnown(string id) => id.Contains('/', StringComparison.Ordinal) && TimeZoneInfo.TryFindSystemTimeZoneById(id, out _);
}
