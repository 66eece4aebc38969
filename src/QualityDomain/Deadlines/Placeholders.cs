namespace QualityDomain.Deadlines;

/// <summary>The years in which a deadline without a year is kept until somebody says which one is meant.</summary>
/// <remarks>Chosen by us: two common years, so that February ends on the 28th, as in the printed form.</remarks>
public static class TemplateYear
{
    /// <summary>Printed as <c>SY</c> or <c>CY</c>.</summary>
    public const int First = 2001;

    /// <summary>Printed as <c>SY+1</c>: January to August of a school year.</summary>
    public const int Second = 2002;
}

/// <summary>Moves a deadline without a year into a real one.</summary>
public static class Placeholders
{
    /// <summary>The deadline as it is when the school year begins in <paramref name="year"/>, or in that calendar year.</summary>
    public static Deadline InYear(this Deadline.Yearless yearless, int year) => Moved(yearless.Template, year - TemplateYear.First);

    private static Deadline Moved(Deadline deadline, int years) => deadline switch
    {
        Deadline.OnDay(var day) => new Deadline.OnDay(day.AddYears(years)),
        Deadline.ByDay(var day) => new Deadline.ByDay(Moved(day, years)),
        Deadline.FromDay(var day) => new Deadline.FromDay(day.AddYears(years)),
        Deadline.OnDays(var days) => new Deadline.OnDays(days.Select(day => day.AddYears(years)).ToValueList()),
        Deadline.Span(var first, var last) => new Deadline.Span(first.AddYears(years), Moved(last, years)),
        Deadline.Months(var ranges) => new Deadline.Months(ranges.Select(range => new MonthRange(range.First.AddYears(years), range.Last.AddYears(years))).ToValueList()),
        Deadline.InTerm(var term) => new Deadline.InTerm(term with { Year = term.Year + years }),
        _ => deadline,
    };

    /// <summary>The last day of February stays the last day.</summary>
    private static DateOnly Moved(DateOnly end, int years) =>
        end is { Month: 2, Day: 28 } ? new DateOnly(end.Year + years, 3, 1).AddDays(-1) : end.AddYears(years);
}
