using System.Text.RegularExpressions;
using QualityDomain.Deadlines;
using QualityDomain.People.Responsibles;

namespace QualityDomain.Minutes;

/// <summary>What a short text is by itself: a time, people, a number, a mark. Used where no heading or label says it.</summary>
internal static partial class CellMeaning
{
    private const double Sure = 0.7;

    /// <summary>Which year it is does not change whether a text is a time.</summary>
    private static readonly DeadlineContext SomeYear = new DeadlineContext.SchoolYear(2026);

    private const int LongestTime = 120;
    private const int LongestPeople = 200;

    /// <summary>Whether the text is a time and nothing else.</summary>
    public static bool IsTime(string text) =>
        text.Length is > 0 and <= LongestTime
        && CellReadings.Time(text, SomeYear) is { Deadline: not Deadline.None, Leftovers.Count: 0 };

    /// <summary>Whether the text is a time that its own words tell, not the name of an event or of a plan, which may be anything.</summary>
    public static bool IsFirmTime(string text) =>
        text.Length is > 0 and <= LongestTime
        && CellReadings.Time(text, SomeYear) is { Deadline: not (Deadline.None or Deadline.ByEvent or Deadline.BySchedule or Deadline.OnEvent), Leftovers.Count: 0 };

    /// <summary>Whether the text is one day or one period of days and nothing else.</summary>
    public static bool IsExactDay(string text) =>
        text.Length <= LongestTime && CellReadings.Time(text, SomeYear) is { Leftovers.Count: 0, Deadline: Deadline.OnDay or Deadline.OnDays };

    /// <summary>Whether the text is people, roles or bodies and nothing else.</summary>
    public static bool IsPeople(string text) =>
        text.Length is > 2 and <= LongestPeople
        && CellReadings.People(text) is { Parties.Count: > 0, Confidence: >= Sure };

    /// <summary>Whether the text is a number in a list: «1», «2.3.», «IV».</summary>
    public static bool IsNumber(string text) => Number().IsMatch(text);

    /// <summary>Whether the text is an hour of the day: «14.00», «в 9:30», «10-00».</summary>
    public static bool IsHour(string text) => Hour().IsMatch(text);

    /// <summary>Whether the cell only says «here»: a plus, a tick, a cross, or a day of the month.</summary>
    public static bool IsMark(string text) => Mark().IsMatch(text) || Days().IsMatch(text);

    /// <summary>Whether the cell says «not here»: a dash, a minus, a box without a tick.</summary>
    public static bool IsNoMark(string text) => NoMark().IsMatch(text);

    /// <summary>Whether the mark says which days.</summary>
    public static bool NamesDays(string mark) => Days().IsMatch(mark);

    [GeneratedRegex("""^\s*(?:\d{1,3}(?:\.\d{1,3}){0,3}|[IVX]{1,5})\s?[.)]?\s*$""")]
    private static partial Regex Number();

    [GeneratedRegex("""^\s*(?:в\s|с\s)?\d{1,2}[.:-]\d{2}(?:\s?[-–—]\s?\d{1,2}[.:-]\d{2})?(?:\s?ч\.?)?\s*$""", RegexOptions.IgnoreCase)]
    private static partial Regex Hour();

    [GeneratedRegex("""^\s*(?:[+*xXхХvVuUзЗ•●■✓✔√☑▲]{1,3}|да|\W{1,3})\s*$""")]
    private static partial Regex Mark();

    [GeneratedRegex("""^\s*(?:[-–—−]{1,3}|[☐□▢]|нет)\s*$""")]
    private static partial Regex NoMark();

    [GeneratedRegex("""^\s*(?:(?:до|с|к)\s)?\d{1,2}(?:\.\d{2})?(?:\s?[-–—,]\s?\d{1,2}(?:\.\d{2})?){0,4}\s?(?:число|числа)?\s*$""")]
    private static partial Regex Days();
}
