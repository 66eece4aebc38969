namespace QualityDomain.Deadlines;

/// <summary>What a text says about time, with everything a person needs to agree or to correct it.</summary>
/// <param name="Text">The text as it was given, never changed.</param>
/// <param name="Deadline">The best reading; <see cref="Deadlines.Deadline.None"/> when the text says nothing about time.</param>
public sealed record DeadlineReading(string Text, Deadline Deadline)
{
    /// <summary>Below this the dialogue asks instead of taking the reading (a decision of ours).</summary>
    public const double Sure = 0.7;

    /// <summary>Further readings, best first.</summary>
    public ValueList<Deadline> Alternatives { get; init; } = [];

    /// <summary>From 0 (nothing understood) to 1 (the whole text understood, one meaning).</summary>
    public double Confidence { get; init; }

    /// <summary>The rules that supplied what the text leaves out, in the order in which they were applied.</summary>
    public ValueList<ReadingRule> Rules { get; init; } = [];

    /// <summary>What the source itself gets wrong or leaves open.</summary>
    public ValueList<ReadingDoubt> Doubts { get; init; } = [];

    /// <summary>Pieces of the text that no part of the reading covers.</summary>
    public ValueList<string> Leftovers { get; init; } = [];

    /// <summary>The hour that the text names beside the day («до 15:00»); the canonical string leaves it out.</summary>
    public TimeOnly? Time { get; init; }

    /// <summary>Whether the dialogue should ask.</summary>
    public bool NeedsConfirmation => Confidence < Sure;

    /// <summary>One Russian sentence that says how the text was understood.</summary>
    public string Explanation => Deadlines.Explanation.Of(this);

    /// <summary>The day of the first occurrence on or after the beginning of the context.</summary>
    /// <returns>Null when it depends on an event, a schedule, the school's own calendar or an unknown year.</returns>
    public DateOnly? FirstDue(DeadlineContext context) => FirstDueDay.Of(Deadline, context);
}

/// <summary>A time expression found inside running text.</summary>
/// <param name="Start">Index of its first character in the sentence.</param>
/// <param name="Length">Its length in characters.</param>
/// <param name="Reading">Its reading.</param>
public sealed record FoundDeadline(int Start, int Length, DeadlineReading Reading);

/// <summary>A rule by which the reader supplied what the wording leaves out.</summary>
public enum ReadingRule
{
    /// <summary>The year at the end of a range covers its beginning.</summary>
    YearOfTheOtherEnd,

    /// <summary>The range begins in the year before its end.</summary>
    CrossesNewYear,

    /// <summary>The year follows from the school year of the plan.</summary>
    YearOfSchoolPlan,

    /// <summary>The range begins in the August before the school year.</summary>
    StartsBeforeSchoolYear,

    /// <summary>The year follows from the meeting: the first time that does not end before it.</summary>
    NotBeforeMeeting,

    /// <summary>The year is that of the calendar-year plan.</summary>
    YearOfCalendarPlan,

    /// <summary>The year is that of the rows of the same paper that write one.</summary>
    YearOfOtherRows,

    /// <summary>Nobody knows the year.</summary>
    YearUnknown,

    /// <summary>The month is that of the meeting.</summary>
    MonthOfMeeting,

    /// <summary>«До» includes the named day.</summary>
    DayIncluded,

    /// <summary>A school year lasts from 1 September to 31 August.</summary>
    WholeSchoolYear,

    /// <summary>«В течение года» means the school year.</summary>
    YearMeansSchoolYear,

    /// <summary>The list was put in the order of time.</summary>
    OrderedByTime,

    /// <summary>Weeks of a month are counted by seven days from the 1st.</summary>
    WeeksOfSevenDays,

    /// <summary>The beginning, middle and end of a month are its decades: 1–10, 11–20, 21 to the end.</summary>
    DecadesOfMonth,

    /// <summary>A misspelt word was read as the nearest known one.</summary>
    SpellingCorrected,

    /// <summary>The source contradicts itself and was corrected.</summary>
    SourceCorrected,

    /// <summary>A day counted from the meeting («до пятницы», «завтра»).</summary>
    CountedFromMeeting,
}

/// <summary>Something in the source that a person should look at.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Words">The words of the source, or the days concerned.</param>
public sealed record ReadingDoubt(ReadingDoubtKind Kind, string Words = "");

/// <summary>What can be wrong with a written deadline.</summary>
public enum ReadingDoubtKind
{
    /// <summary>The end stands before the start.</summary>
    EndBeforeStart,

    /// <summary>The day does not exist: 31 September.</summary>
    NoSuchDay,

    /// <summary>The weekday in the text is not that of the date.</summary>
    WeekdayDisagrees,

    /// <summary>The year lies at least one school year before the document.</summary>
    StaleYear,

    /// <summary>It ended before the meeting.</summary>
    BeforeMeeting,

    /// <summary>More than one year is possible.</summary>
    AmbiguousYear,

    /// <summary>A word may mean another: «но» for «по», a misspelt month.</summary>
    Misspelt,

    /// <summary>The wording leaves more than one meaning.</summary>
    Ambiguous,
}
