namespace QualityDomain.Deadlines;

/// <summary>When something is to be done, as read from what a school wrote: the meaning without the wording.</summary>
/// <remarks>
/// Both ends of every interval are included. <see cref="Deadline"/> is a closed set of cases; the printer
/// (<c>ToString</c>) gives the canonical string and <see cref="TryParse"/> reads it back unchanged.
/// </remarks>
public abstract record Deadline
{
    private Deadline() { }

    /// <summary>On that very day: <c>date:2020-11-09</c>.</summary>
    public sealed record OnDay(DateOnly Day) : Deadline;

    /// <summary>Not later than that day, the day itself included: <c>by:2023-10-01</c>.</summary>
    public sealed record ByDay(DateOnly Day) : Deadline;

    /// <summary>From that day on, open end: <c>from:2023-05-27</c>.</summary>
    public sealed record FromDay(DateOnly Day) : Deadline;

    /// <summary>Several separate days: <c>dates:D,D</c>.</summary>
    public sealed record OnDays(ValueList<DateOnly> Days) : Deadline;

    /// <summary>A period: <c>span:A/B</c>.</summary>
    public sealed record Span(DateOnly First, DateOnly Last) : Deadline;

    /// <summary>Separate months, each an occurrence due on its last day: <c>months:2020-09,2021-01..2021-03</c>.</summary>
    public sealed record Months(ValueList<MonthRange> Ranges) : Deadline;

    /// <summary>Again and again: <c>recurring:&gt;=1/monthly;by=25</c>.</summary>
    public sealed record Recurring(Recurrence Rule) : Deadline;

    /// <summary>So long after or before something: <c>relative:+10d after «получения результатов»</c>; 0 days after = on the day of.</summary>
    /// <param name="Amount">How many units, never negative: <paramref name="After"/> gives the side.</param>
    /// <param name="Unit">Days, working days, weeks, months or minutes.</param>
    /// <param name="After">True: counted from the event on; false: before it.</param>
    /// <param name="Event">The words of the source, empty when it leaves the event out.</param>
    public sealed record Relative(int Amount, RelativeUnit Unit, bool After, string Event) : Deadline;

    /// <summary>By somebody's schedule, plan or order: <c>schedule:«графиком …»</c>; <paramref name="Days"/> is the duration where it is given.</summary>
    public sealed record BySchedule(string Name, int? Days) : Deadline;

    /// <summary>All the time of a period: <c>ongoing:schoolyear</c>.</summary>
    public sealed record Ongoing(OngoingPeriod Period, int Years = 0, string? Event = null) : Deadline;

    /// <summary>When something happens: <c>event:as-needed</c> (<paramref name="Event"/> is null) or <c>event:«TEXT»</c>.</summary>
    public sealed record OnEvent(string? Event) : Deadline;

    /// <summary>Up to something: <c>by-event:«…»</c>.</summary>
    public sealed record ByEvent(string Event) : Deadline;

    /// <summary>A term of the school's or the calendar's year: <c>term:SY2023-T4</c>.</summary>
    public sealed record InTerm(TermReference Term) : Deadline;

    /// <summary>Nothing is said: <c>none</c>.</summary>
    public sealed record None : Deadline;

    /// <summary>The source contradicts itself; only ever an alternative beside the corrected reading: <c>invalid</c>.</summary>
    public sealed record Invalid : Deadline;

    /// <summary>A day, period, month list or term whose year nobody knows yet: <c>by:SY-10-01</c>, <c>span:SY+1-05-01/SY+1-05-31</c>.</summary>
    /// <remarks><paramref name="Template"/> stands in the years of <see cref="TemplateYear"/>; <see cref="Placeholders.InYear"/> moves it to a real one.</remarks>
    public sealed record Yearless(YearAnchor Anchor, Deadline Template) : Deadline;

    /// <summary>Several of the above at once, joined by <c> + </c>; due on the latest hard part.</summary>
    public sealed record Composite(ValueList<Deadline> Parts) : Deadline;

    /// <summary>The canonical string.</summary>
    public sealed override string ToString() => CanonicalPrinter.Print(this);

    /// <summary>Reads a canonical string back; false when it is none.</summary>
    public static bool TryParse(string? canonical, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Deadline? deadline) =>
        CanonicalParser.TryParse(canonical, out deadline);
}
