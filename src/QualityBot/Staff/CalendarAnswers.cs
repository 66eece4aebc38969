using System.Text.RegularExpressions;
using QualityDomain;
using QualityDomain.Calendar;
using QualityDomain.People;

namespace QualityBot.Staff;

/// <summary>Reads what a person types about a school year: «01.09–23.10; 02.11–30.12», «28.08, 06.11», «10А, 11А»; «нет» where there may be none.</summary>
internal static partial class CalendarAnswers
{
    private static readonly char[] Separators = [';', ',', '\n'];

    public static Outcome<YearDraft> Read(YearDraft year, CalendarField field, string text) => field switch
    {
        CalendarField.OtherWeek when Nobody(text) => year with { OtherWeek = [] },
        CalendarField.OtherWeek => ClassSet.TryParse(text, out var set) && set.Grades.Count == 0
            ? year with { OtherWeek = set.Classes.Select(one => one.ToString()).ToValueList() }
            : new CalendarNotUnderstood(field),
        CalendarField.HalfYears when Nobody(text) => year.WithHalfYears([]),
        CalendarField.HalfYears => Stretches(year, text) is { } halves ? year.WithHalfYears(halves) : new CalendarNotUnderstood(field),
        CalendarField.DaysOff when Nobody(text) => year.WithDaysOff([]),
        CalendarField.DaysOff => Stretches(year, text) is { } off ? year.WithDaysOff(off) : new CalendarNotUnderstood(field),
        CalendarField.WorkingDays when Nobody(text) => year.WithWorkingDays([]),
        CalendarField.WorkingDays => Stretches(year, text) is { } worked ? year.WithWorkingDays(worked) : new CalendarNotUnderstood(field),
        CalendarField.Terms => Stretches(year, text) is { } terms ? year.WithTerms(terms) : new CalendarNotUnderstood(field),
        CalendarField.Vacations => Stretches(year, text) is { } free ? year.WithVacations(free) : new CalendarNotUnderstood(field),
        CalendarField.Councils => Stretches(year, text) is { } days && days.All(one => one.First == one.Last)
            ? year.WithCouncils(days.Select(one => one.First).ToValueList())
            : new CalendarNotUnderstood(field),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "A field that nobody reads."),
    };

    /// <summary>Days without a year belong to the school year; null when something is no day.</summary>
    private static ValueList<Stretch>? Stretches(YearDraft year, string text)
    {
        var read = And().Replace(text, ",").Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(part => DayRange.TryParse(Numeral().Replace(part, ""), new(year.StartYear, 8, 1), out var range) ? new Stretch(range.First, range.Last) : (Stretch?)null).ToList();
        return read.Count > 0 && read.TrueForAll(one => one is not null) ? read.Select(one => one!.Value).OrderBy(one => one.First).ToValueList() : null;
    }

    /// <summary>«26 марта и 28 мая».</summary>
    [GeneratedRegex("""\s+и\s+""", RegexOptions.IgnoreCase)]
    private static partial Regex And();

    /// <summary>The number of a term, as the picture of the year itself writes it.</summary>
    [GeneratedRegex("""^[IV]+\s+""")]
    private static partial Regex Numeral();

    private static bool Nobody(string text) => Folded.Of(text) is "нет" or "никто" or "нету";
}

/// <summary>What was typed about a school year is not what was asked for.</summary>
public sealed record CalendarNotUnderstood(CalendarField Field) : Problem;
