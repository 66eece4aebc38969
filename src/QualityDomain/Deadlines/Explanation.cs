namespace QualityDomain.Deadlines;

/// <summary>Says in one Russian sentence how a text was understood.</summary>
internal static class Explanation
{
    public static string Of(DeadlineReading reading)
    {
        var notes = reading.Rules.Select(rule => ExplainedRules.Note(rule, reading)).Concat(reading.Doubts.Select(ExplainedRules.Doubt)).Where(note => note is not null).Distinct();
        var other = reading.Alternatives.Where(alternative => alternative is not Deadline.Invalid).Take(1).Select(alternative => $"возможно также: {Of(alternative)}");
        return string.Join("; ", notes.Concat(other).Prepend(Main(reading)));
    }

    private static string Main(DeadlineReading reading)
    {
        var words = reading.Deadline is Deadline.None && reading.Leftovers.Count > 0 ? "срок не распознан" : Of(reading.Deadline);
        return reading.Time is { } time && reading.Deadline is not Deadline.Recurring ? $"{words}, {time:HH':'mm}" : words;
    }

    public static string Of(Deadline deadline) => Of(deadline, null);

    private static string Of(Deadline deadline, YearAnchor? anchor) => deadline switch
    {
        Deadline.OnDay(var day) => RussianDates.Day(day, anchor),
        Deadline.ByDay(var day) => $"до {RussianDates.Day(day, anchor)} включительно",
        Deadline.FromDay(var day) => $"с {RussianDates.Day(day, anchor)}",
        Deadline.OnDays(var days) => string.Join(", ", days.Select(day => RussianDates.Day(day, anchor))),
        Deadline.Span(var first, var last) => Span(first, last, anchor),
        Deadline.Months(var ranges) => "по месяцам: " + string.Join(", ", ranges.Select(range => Months(range, anchor))),
        Deadline.Recurring(var rule) => ExplainedRecurrence.Of(rule),
        Deadline.Relative relative => ExplainedRelative.Of(relative),
        Deadline.BySchedule(var name, var days) => $"{WrittenName.AsBasis(name) ?? $"по документу: «{name}»"}{(days is { } count ? ", " + RussianDates.Count(count, "день", "дня", "дней") : "")}",
        Deadline.Ongoing ongoing => Ongoing(ongoing),
        Deadline.OnEvent(var text) => text is null ? "по мере необходимости" : $"по событию: «{text}»",
        Deadline.ByEvent(var text) => $"до события: «{text}»",
        Deadline.InTerm(var term) => Term(term, anchor),
        Deadline.None => "срок не указан",
        Deadline.Invalid => "срок записан с ошибкой",
        Deadline.Yearless(var known, var template) => Of(template, known),
        Deadline.Composite(var parts) => string.Join("; ", parts.Select(Of)),
        _ => throw new InvalidOperationException("The set of deadlines is closed."),
    };

    private static string Span(DateOnly first, DateOnly last, YearAnchor? anchor) => (first.Year == last.Year, first.Month == last.Month) switch
    {
        (true, true) => $"с {first.Day} по {RussianDates.Day(last, anchor)}",
        (true, false) => $"с {RussianDates.DayAndMonth(first)} по {RussianDates.Day(last, anchor)}",
        _ => $"с {RussianDates.Day(first, anchor)} по {RussianDates.Day(last, anchor)}",
    };

    private static string Months(MonthRange range, YearAnchor? anchor)
    {
        var year = anchor is null ? $" {range.Last.Year} г." : "";
        return range.First == range.Last
            ? RussianDates.Month(range.Last.Month) + year
            : $"{RussianDates.Month(range.First.Month)} – {RussianDates.Month(range.Last.Month)}{year}";
    }

    private static string Ongoing(Deadline.Ongoing ongoing) => ongoing.Period switch
    {
        OngoingPeriod.SchoolYear => "в течение учебного года",
        OngoingPeriod.Year => "в течение календарного года",
        OngoingPeriod.Month => "в течение месяца",
        OngoingPeriod.Period => "весь период",
        OngoingPeriod.Always => "постоянно, без срока",
        OngoingPeriod.Years => $"в течение {RussianDates.CountOf(ongoing.Years, "года", "лет")}",
        _ => $"всё время: «{ongoing.Event}»",
    };

    private static string Term(TermReference term, YearAnchor? anchor)
    {
        var (name, school) = term.Kind switch
        {
            TermKind.HalfYear => ("полугодие", true),
            TermKind.SchoolQuarter => ("четверть", true),
            TermKind.Trimester => ("триместр", true),
            TermKind.CalendarQuarter => ("квартал", false),
            _ => ("полугодие", false),
        };
        var year = anchor is not null ? "" : school ? $" {term.Year}/{(term.Year + 1) % 100:00} учебного года" : $" {term.Year} года";
        return $"{term.Number}-{(term.Kind switch { TermKind.SchoolQuarter => "я", TermKind.HalfYear or TermKind.CalendarHalfYear => "е", _ => "й" })} {name}{year}";
    }
}
