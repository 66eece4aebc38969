namespace QualityDomain.People;

/// <summary>A school: the tenant that every other record belongs to, with the settings that its people chose.</summary>
/// <remarks>Week, councils, terms and days off change each year: <see cref="Calendar.SchoolYear"/>.</remarks>
/// <param name="Id">Every record of the school carries it.</param>
/// <param name="Name">The full official name, as letterheads print it.</param>
/// <param name="ZoneId">IANA zone, «Asia/Irkutsk»; local days and hours are counted in it.</param>
public sealed record School(long Id, string Name, string ZoneId)
{
    /// <summary>What people call it in a chat and in narrow headers; null: the full name.</summary>
    public string? ShortName { get; init; }

    /// <summary>The settlement, printed as the place of an order; null: not printed.</summary>
    public string? Place { get; init; }

    /// <summary>Postal address and telephone for the letterhead; null: not printed.</summary>
    public string? Address { get; init; }

    /// <summary>The director hears of what is overdue by more than so many calendar days.</summary>
    public int DirectorOverdueDays { get; init; } = 7;

    /// <summary>The weekday on which the director hears of it.</summary>
    public DayOfWeek DirectorDay { get; init; } = DayOfWeek.Friday;

    /// <summary>How papers and messages write a class.</summary>
    public ClassStyle ClassStyle { get; init; } = ClassStyle.Plain;

    /// <summary>Year of the edition of ГОСТ Р 7.0.97 by which papers are laid out: 2016 or 2025.</summary>
    public int PageStandard { get; init; } = 2025;

    /// <summary>Whether numbers of minutes and orders start anew on 1 January; otherwise on 1 September.</summary>
    public bool NumbersByCalendarYear { get; init; }

    /// <summary>The name for a chat.</summary>
    public string DisplayName => ShortName ?? Name;
}
