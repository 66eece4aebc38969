namespace QualityDomain.Calendar;

/// <summary>The federal calendars that the program knows. A school adds days of its own in <see cref="SchoolYear"/>.</summary>
public static class KnownHolidays
{
    /// <summary>All years that are known, in order.</summary>
    public static ValueList<ProductionYear> Years { get; } =
    [
        new(
            2026,
            "ТК РФ, ст. 112; постановление Правительства РФ от 24.09.2025 № 1466",
            Confirmed: true,
            Statutory(2026),
            [Moved(new(2026, 1, 3), new(2026, 1, 9)), Moved(new(2026, 1, 4), new(2026, 12, 31)),
             Moved(new(2026, 3, 8), new(2026, 3, 9)), Moved(new(2026, 5, 9), new(2026, 5, 11))]),
        new(
            2027,
            "ТК РФ, ст. 112; постановление о переносе на 2027 год не учтено (2 и 3 января ждут его)",
            Confirmed: false,
            Statutory(2027),
            [Moved(new(2027, 5, 1), new(2027, 5, 3)), Moved(new(2027, 5, 9), new(2027, 5, 10)),
             Moved(new(2027, 6, 12), new(2027, 6, 14))]),
    ];

    /// <summary>The non-working public holidays of article 112: 1–8 January, then six days.</summary>
    private static ValueList<DateOnly> Statutory(int year) =>
    [
        .. Enumerable.Range(1, 8).Select(day => new DateOnly(year, 1, day)),
        new(year, 2, 23), new(year, 3, 8), new(year, 5, 1), new(year, 5, 9), new(year, 6, 12), new(year, 11, 4),
    ];

    private static DayTransfer Moved(DateOnly from, DateOnly to) => new(from, to);
}
