using System.Globalization;

namespace QualityDomain.Deadlines;

/// <summary>Prints the canonical string of a deadline.</summary>
internal static class CanonicalPrinter
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    public static string Print(Deadline deadline) => Print(deadline, null);

    private static string Print(Deadline deadline, YearAnchor? anchor) => deadline switch
    {
        Deadline.OnDay(var day) => $"date:{Day(day, anchor)}",
        Deadline.ByDay(var day) => $"by:{Day(day, anchor)}",
        Deadline.FromDay(var day) => $"from:{Day(day, anchor)}",
        Deadline.OnDays(var days) => $"dates:{string.Join(',', days.Select(day => Day(day, anchor)))}",
        Deadline.Span(var first, var last) => $"span:{Day(first, anchor)}/{Day(last, anchor)}",
        Deadline.Months(var ranges) => $"months:{string.Join(',', ranges.Select(range => Months(range, anchor)))}",
        Deadline.Recurring(var rule) => $"recurring:{Frequency(rule)}{Modifiers(rule)}",
        Deadline.Relative relative => Relative(relative),
        Deadline.BySchedule(var name, var days) => $"schedule:{Quoted(name)}{(days is { } count ? $";dur={count}d" : "")}",
        Deadline.Ongoing ongoing => $"ongoing:{Period(ongoing)}",
        Deadline.OnEvent(var text) => text is null ? "event:as-needed" : $"event:{Quoted(text)}",
        Deadline.ByEvent(var text) => $"by-event:{Quoted(text)}",
        Deadline.InTerm(var term) => Term(term, anchor),
        Deadline.None => "none",
        Deadline.Invalid => "invalid",
        Deadline.Yearless(var known, var template) => Print(template, known),
        Deadline.Composite(var parts) => string.Join(" + ", parts.Select(part => Print(part, null))),
        _ => throw new InvalidOperationException("The set of deadlines is closed."),
    };

    private static string Day(DateOnly day, YearAnchor? anchor) => $"{Year(day.Year, anchor)}-{day.Month:00}-{day.Day:00}";

    private static string Months(MonthRange range, YearAnchor? anchor) =>
        range.First == range.Last ? Month(range.First, anchor) : $"{Month(range.First, anchor)}..{Month(range.Last, anchor)}";

    private static string Month(DateOnly first, YearAnchor? anchor) => $"{Year(first.Year, anchor)}-{first.Month:00}";

    private static string Year(int year, YearAnchor? anchor) => anchor switch
    {
        null => year.ToString("0000", Invariant),
        YearAnchor.Calendar => "CY" + Offset(year),
        _ => "SY" + Offset(year),
    };

    private static string Offset(int year) => year == TemplateYear.First ? "" : (year - TemplateYear.First).ToString("+0;-0", Invariant);

    private static string Relative(Deadline.Relative relative) =>
        $"relative:{(relative.After ? '+' : '-')}{relative.Amount}{RelativeUnits.CodeOf(relative.Unit)} {(relative.After ? "after" : "before")} {Quoted(relative.Event)}";

    private static string Period(Deadline.Ongoing ongoing) => ongoing.Period switch
    {
        OngoingPeriod.SchoolYear => "schoolyear",
        OngoingPeriod.Year => "year",
        OngoingPeriod.Month => "month",
        OngoingPeriod.Period => "period",
        OngoingPeriod.Always => "always",
        OngoingPeriod.Years => $"{ongoing.Years}y",
        _ => Quoted(ongoing.Event ?? ""),
    };

    private static string Term(TermReference term, YearAnchor? anchor)
    {
        var (era, letters) = TermKinds.CodeOf(term.Kind);
        return $"term:{era}{(anchor is null ? term.Year.ToString("0000", Invariant) : Offset(term.Year))}-{letters}{term.Number}";
    }

    private static string Frequency(Recurrence rule)
    {
        var unit = RecurrenceUnits.NameOf(rule.Unit);
        return (rule.AtLeast, rule.AtMost, rule.Every) switch
        {
            (null, null, 1) => unit,
            (null, null, var every) => $"1/{every}{RecurrenceUnits.LetterOf(rule.Unit)}",
            var (floor, ceiling, every) => $"{Bounds(floor, ceiling)}/{(every == 1 ? unit : $"{every}{RecurrenceUnits.LetterOf(rule.Unit)}")}",
        };
    }

    private static string Bounds(int? floor, int? ceiling) => (floor, ceiling) switch
    {
        ({ } least, null) => $">={least}",
        (null, { } most) => $"<={most}",
        var (least, most) => least == most ? $"{least}" : $"{least}..{most}",
    };

    private static string Modifiers(Recurrence rule) => string.Concat(
        rule.ByDay is { } by ? $";by={by}" : "",
        rule.Nth is { } nth ? $";nth={nth}" : "",
        rule.Weekdays.Count > 0 ? $";wd={string.Join(',', rule.Weekdays.Select(WeekdayCodes.CodeOf))}" : "",
        rule.After is { } after ? $";after={Quoted(after)}" : "",
        rule.Time is { } time ? $";time={time.ToString("HH':'mm", Invariant)}" : "",
        rule.Months.Count > 0 ? $";month={string.Join(',', rule.Months.Select(Months))}" : "");

    private static string Months(YearMonths months) =>
        months.First == months.Last ? $"{months.First:00}" : $"{months.First:00}..{months.Last:00}";

    /// <summary>Guillemets inside the words stay as they are: the quoted text ends with the part, not with the first closing mark.</summary>
    private static string Quoted(string text) => $"«{text}»";
}
