using QualityDomain.Deadlines.Resolving;

namespace QualityDomain.Deadlines.Language;

/// <summary>What a phrase says, before anything is known about the year.</summary>
internal abstract record Meaning
{
    private Meaning() { }

    /// <summary>Days, months, periods, one or several, with the years that the text names.</summary>
    public sealed record Dated(ValueList<Stretch> Stretches, Edge Edge) : Meaning;

    /// <summary>School terms or calendar quarters.</summary>
    public sealed record Terms(TermKind Kind, ValueList<int> Numbers, YearMark Year) : Meaning;

    /// <summary>Whole years, both included; a school year is named by its first.</summary>
    public sealed record WholeYears(int First, int Last, bool School, Edge Edge) : Meaning
    {
        /// <summary>«До 2025 года» ends with its first day, «до конца 2025 года» with its last.</summary>
        public bool BeforeIt { get; init; }
    }

    /// <summary>Something that needs no year.</summary>
    public sealed record Said(Deadline Value) : Meaning;

    /// <summary>Counted from the day of the meeting.</summary>
    public sealed record FromMeeting(MeetingStep Step, int Value, Edge Edge) : Meaning;

    /// <summary>Read over: a weekday, an hour, classes, «включительно», a duration.</summary>
    public sealed record Note(DayOfWeek? Weekday = null, TimeOnly? Time = null, int? Days = null) : Meaning;
}

/// <summary>How a day bounds the task.</summary>
internal enum Edge
{
    /// <summary>On that day, in that period.</summary>
    On,

    /// <summary>Up to it.</summary>
    By,

    /// <summary>From it on.</summary>
    From,
}

/// <summary>What is counted from the meeting.</summary>
internal enum MeetingStep
{
    Days,
    Weeks,
    Months,
    Weekday,
    WeekdayOfNextWeek,
    EndOfWeek,
    EndOfNextWeek,
    DaysOfMonth,
    EndOfMonth,
    NextWeek,
    ThisWeek,
    NextMonth,
    ThisMonth,
    DayOfMonth,
    DayOfNextMonth,
}

/// <summary>A part of a calendar year: a day, a part of a month, whole months.</summary>
/// <param name="FirstMonth">1–12; null: the text leaves it to the neighbour («с 1 по 15 сентября»).</param>
/// <param name="FirstDay">Day of the first month.</param>
/// <param name="LastMonth">1–12.</param>
/// <param name="LastDay">Day of the last month, 0 for its end.</param>
/// <param name="Year">The year that the text names.</param>
internal readonly record struct Slot(int? FirstMonth, int FirstDay, int? LastMonth, int LastDay, YearMark Year)
{
    /// <summary>Not null: a day that only the year settles, «первая среда декабря»; the day numbers mean nothing then.</summary>
    public NthWeekday? Weekday { get; init; }

    public bool IsDay => FirstMonth == LastMonth && FirstDay == LastDay;

    public bool IsMonth => FirstDay == 1 && LastDay == 0;

    public static Slot Day(int? month, int day, YearMark year) => new(month, day, month, day, year);

    public static Slot Month(int month, YearMark year) => new(month, 1, month, 0, year);

    public static Slot OnWeekday(int month, NthWeekday weekday, YearMark year) => Day(month, 1, year) with { Weekday = weekday };

    public Slot In(int month) => this with { FirstMonth = month, LastMonth = month };

    /// <summary>Its first day in a year.</summary>
    public DateOnly FirstIn(int year) => Weekday?.In(year, FirstMonth!.Value) ?? CalendarDay.Of(year, FirstMonth!.Value, FirstDay);

    /// <summary>Its last day in a year.</summary>
    public DateOnly LastIn(int year) => Weekday?.In(year, LastMonth!.Value) ?? CalendarDay.Of(year, LastMonth!.Value, LastDay);
}

/// <summary>The answer of <see cref="SeriesReader"/> at one token.</summary>
internal sealed record ReadSeries(ValueList<Stretch> Series, int End, ValueList<ReadingDoubt> Typo)
{
    public static readonly ReadSeries Nothing = new([], 0, []);
}

/// <summary>The answer of <see cref="SlotGrammar"/> at one token.</summary>
internal readonly record struct ReadSlot(bool Asked, bool Found, Slot Slot, int End);

/// <summary>The first, second … or last (−1) of a weekday in a month.</summary>
internal readonly record struct NthWeekday(int Nth, DayOfWeek Day)
{
    /// <summary>The day; a fifth one that the month lacks is its last.</summary>
    public DateOnly In(int year, int month)
    {
        var first = new DateOnly(year, month, 1);
        var day = 1 + ((((int)Day - (int)first.DayOfWeek) + 7) % 7);
        var last = day + ((DateTime.DaysInMonth(year, month) - day) / 7 * 7);
        return new(year, month, Nth < 0 ? last : Math.Min(day + ((Nth - 1) * 7), last));
    }
}

/// <summary>From one slot to another, or a single slot when both are the same.</summary>
internal readonly record struct Stretch(Slot First, Slot Last, bool IsRange)
{
    public bool IsMonths => First.IsMonth && Last.IsMonth;

    public bool IsDay => !IsRange && First.IsDay;
}

/// <summary>Which year a text names.</summary>
internal readonly record struct YearMark(YearMarkKind Kind, int Value = 0)
{
    public bool IsSilent => Kind == YearMarkKind.Silent;
}

internal enum YearMarkKind
{
    /// <summary>None.</summary>
    Silent,

    /// <summary>A calendar year.</summary>
    Calendar,

    /// <summary>The school year that begins in it.</summary>
    School,

    /// <summary>«Текущего года».</summary>
    Current,

    /// <summary>«Следующего года».</summary>
    Next,

    /// <summary>«Текущего учебного года».</summary>
    CurrentSchool,

    /// <summary>«Следующего», «нового учебного года»; said in August it is the one that begins.</summary>
    NextSchool,
}

/// <summary>A reading of the tokens from <paramref name="Start"/> up to, not including, <paramref name="End"/>.</summary>
/// <param name="Start">First token.</param>
/// <param name="End">The token after the last.</param>
/// <param name="Meaning">What they say.</param>
internal sealed record Phrase(int Start, int End, Meaning Meaning)
{
    /// <summary>How sure the wording makes it, 0–1.</summary>
    public double Certainty { get; init; } = 1;

    public ValueList<ReadingDoubt> Doubts { get; init; } = [];

    public ValueList<ReadingRule> Rules { get; init; } = [];
}
