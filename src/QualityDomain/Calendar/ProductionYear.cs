namespace QualityDomain.Calendar;

/// <summary>The public holidays of a calendar year, with the weekly days off that are moved.</summary>
/// <remarks>Days that are worked an hour shorter are not here: no rule of ours needs them.</remarks>
/// <param name="Source">Where the data come from.</param>
/// <param name="Confirmed">Whether the government's decree of the year is included; false: by the Labour Code alone.</param>
/// <param name="Holidays">Non-working public holidays.</param>
public sealed record ProductionYear(int Year, string Source, bool Confirmed, ValueList<DateOnly> Holidays, ValueList<DayTransfer> Transfers);

/// <summary>The weekly day off <paramref name="From"/> is taken on <paramref name="To"/> instead.</summary>
/// <remarks>
/// It concerns only a week in which <paramref name="From"/> is a day off at all: a Saturday's transfer says nothing to a
/// six-day week. <paramref name="From"/> itself is worked, unless it is a public holiday.
/// </remarks>
public readonly record struct DayTransfer(DateOnly From, DateOnly To);
