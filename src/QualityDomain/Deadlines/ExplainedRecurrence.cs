namespace QualityDomain.Deadlines;

/// <summary>Recurrences in Russian words.</summary>
internal static class ExplainedRecurrence
{
    public static string Of(Recurrence rule) => rule is { Unit: RecurrenceUnit.Yearly, Every: 1, AtLeast: null, AtMost: null, ByDay: { } day, Nth: null, Weekdays.Count: 0, After: null, Time: null, Months: [var only] } && only.First == only.Last
        ? $"ежегодно до {day} {RussianDates.OfMonth(only.First)} включительно"
        : InParts(rule);

    private static string InParts(Recurrence rule) => string.Concat(
        Frequency(rule),
        Days(rule),
        rule.Months.Count > 0 ? ", " + string.Join(", ", rule.Months.Select(Months)) : "",
        rule.After is { } after ? $", после события «{after}»" : "",
        rule.Time is { } time ? $", в {time:HH':'mm}" : "");

    private static string Frequency(Recurrence rule)
    {
        var period = Period(rule.Unit, rule.Every);
        return (rule.AtLeast, rule.AtMost) switch
        {
            (null, null) when rule.Every == 1 => Adverb(rule.Unit),
            (null, null) => $"один раз {period}",
            ({ } least, null) => $"не реже {RussianDates.CountOf(least, "раза", "раз")} {period}",
            (null, { } most) => $"не чаще {RussianDates.CountOf(most, "раза", "раз")} {period}",
            ({ } least, { } most) when least == most => $"{RussianDates.Count(least, "раз", "раза", "раз")} {period}",
            ({ } least, { } most) => $"от {least} до {RussianDates.CountOf(most, "раза", "раз")} {period}",
        };
    }

    private static string Adverb(RecurrenceUnit unit) => unit switch
    {
        RecurrenceUnit.Daily => "ежедневно",
        RecurrenceUnit.Weekly => "каждую неделю",
        RecurrenceUnit.Monthly => "каждый месяц",
        RecurrenceUnit.Quarterly => "каждый квартал (календарный)",
        RecurrenceUnit.Termly => "каждую учебную четверть",
        RecurrenceUnit.Trimesterly => "каждый триместр",
        RecurrenceUnit.HalfYearly => "каждое полугодие",
        _ => "каждый год",
    };

    private static string Period(RecurrenceUnit unit, int every) => (unit, every) switch
    {
        (RecurrenceUnit.Daily, 1) => "в день",
        (RecurrenceUnit.Weekly, 1) => "в неделю",
        (RecurrenceUnit.Monthly, 1) => "в месяц",
        (RecurrenceUnit.Quarterly, 1) => "в квартал",
        (RecurrenceUnit.Termly, 1) => "в четверть",
        (RecurrenceUnit.Trimesterly, 1) => "в триместр",
        (RecurrenceUnit.HalfYearly, 1) => "в полугодие",
        (RecurrenceUnit.Yearly, 1) => "в год",
        (RecurrenceUnit.Daily, _) => "в " + RussianDates.Count(every, "день", "дня", "дней"),
        (RecurrenceUnit.Weekly, _) => "в " + RussianDates.Count(every, "неделю", "недели", "недель"),
        (RecurrenceUnit.Monthly, _) => "в " + RussianDates.Count(every, "месяц", "месяца", "месяцев"),
        (RecurrenceUnit.Quarterly, _) => "в " + RussianDates.Count(every, "квартал", "квартала", "кварталов"),
        (RecurrenceUnit.Termly, _) => "в " + RussianDates.Count(every, "четверть", "четверти", "четвертей"),
        (RecurrenceUnit.Trimesterly, _) => "в " + RussianDates.Count(every, "триместр", "триместра", "триместров"),
        (RecurrenceUnit.HalfYearly, _) => "в " + RussianDates.Count(every, "полугодие", "полугодия", "полугодий"),
        _ => "в " + RussianDates.Count(every, "год", "года", "лет"),
    };

    private static string Days(Recurrence rule) => rule switch
    {
        { Nth: { } nth, Weekdays.Count: > 0 } => ", " + string.Join(", ", rule.Weekdays.Select(day => RussianDates.NthWeekday(nth, day))),
        { Nth: { } nth } => nth > 0 ? $", {nth}-я неделя месяца" : ", последняя неделя месяца",
        { Weekdays.Count: > 0 } => ", " + string.Join(", ", rule.Weekdays.Select(RussianDates.OnWeekday)),
        { ByDay: { } by } => $", до {by} числа включительно",
        _ => "",
    };

    private static string Months(YearMonths months) =>
        months.First == months.Last ? RussianDates.Month(months.First) : $"{RussianDates.Month(months.First)} – {RussianDates.Month(months.Last)}";
}
