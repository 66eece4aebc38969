using System.Collections.Frozen;
using QualityDomain.Deadlines;

namespace QualityDomain.Calendar;

/// <summary>Which days the staff of a school work, and which days pupils learn.</summary>
/// <remarks>
/// Deadlines and reminders follow the staff's days: vacations of pupils are working days. A year without federal
/// data knows weekends only (<see cref="KnowsHolidaysOf"/>), a school year that the school did not set has a
/// five-day week.
/// </remarks>
public sealed class SchoolCalendar
{
    private const int Horizon = 366;

    private readonly FrozenDictionary<int, SchoolYear> years;
    private readonly FrozenDictionary<int, ProductionYear> production;
    private readonly FrozenSet<DateOnly> daysOff;
    private readonly FrozenSet<DateOnly> workedWeekends;

    public SchoolCalendar(
        IEnumerable<SchoolYear> years,
        IEnumerable<ProductionYear> production,
        IEnumerable<Term>? terms = null,
        IEnumerable<Vacation>? vacations = null)
    {
        this.years = years.ToFrozenDictionary(year => year.StartYear);
        this.production = production.ToFrozenDictionary(year => year.Year);
        Terms = [.. (terms ?? []).OrderBy(term => term.First)];
        Vacations = [.. vacations ?? []];

        var holidays = this.production.Values.SelectMany(year => year.Holidays).ToHashSet();
        var transfers = this.production.Values.SelectMany(year => year.Transfers).Where(moved => IsWeeklyDayOff(moved.From)).ToList();
        var own = this.years.Values;
        var worked = own.SelectMany(year => year.ExtraWorkingDays).ToHashSet();
        daysOff = holidays.Concat(transfers.Select(moved => moved.To)).Except(worked)
            .Concat(own.SelectMany(year => year.ExtraDaysOff)).ToFrozenSet();
        workedWeekends = worked.Concat(transfers.Select(moved => moved.From).Except(holidays)).ToFrozenSet();
    }

    /// <summary>Terms of all school years, by first day.</summary>
    public ValueList<Term> Terms { get; }

    public ValueList<Vacation> Vacations { get; }

    /// <summary>What the school says about the year in which <paramref name="day"/> lies; defaults when it said nothing.</summary>
    public SchoolYear YearOf(DateOnly day) => Year(SchoolYear.StartYearOf(day));

    /// <summary>What the school says about the year that begins in <paramref name="startYear"/>; defaults when it said nothing.</summary>
    public SchoolYear Year(int startYear) => years.GetValueOrDefault(startYear) ?? new SchoolYear(0, 0, startYear);

    /// <summary>Whether public holidays of the calendar year are known; otherwise only weekends are days off.</summary>
    public bool KnowsHolidaysOf(int year) => production.ContainsKey(year);

    /// <summary>Whether they are known with the government's transfers.</summary>
    public bool IsConfirmed(int year) => production.TryGetValue(year, out var known) && known.Confirmed;

    /// <summary>Whether the staff work on <paramref name="day"/>.</summary>
    public bool IsWorkingDay(DateOnly day) => !daysOff.Contains(day) && (!IsWeeklyDayOff(day) || workedWeekends.Contains(day));

    /// <summary>The day itself if it is worked, otherwise the nearest earlier working day.</summary>
    public DateOnly OnOrBefore(DateOnly day) => Walk(day, -1);

    /// <summary>The day itself if it is worked, otherwise the nearest later working day.</summary>
    public DateOnly OnOrAfter(DateOnly day) => Walk(day, 1);

    /// <summary>The last working day before <paramref name="day"/>, the day itself excluded.</summary>
    public DateOnly PreviousWorkingDay(DateOnly day) => OnOrBefore(day.AddDays(-1));

    /// <summary>The first working day after <paramref name="day"/>, the day itself excluded.</summary>
    public DateOnly NextWorkingDay(DateOnly day) => OnOrAfter(day.AddDays(1));

    /// <summary>The working day that is <paramref name="count"/> working days after (or, negative, before) the day, which is not counted.</summary>
    public DateOnly AddWorkingDays(DateOnly day, int count)
    {
        for (; count > 0; count--)
        {
            day = NextWorkingDay(day);
        }

        for (; count < 0; count++)
        {
            day = PreviousWorkingDay(day);
        }

        return day;
    }

    /// <summary>How many working days lie after <paramref name="after"/> (excluded) up to <paramref name="upTo"/> (included).</summary>
    public int WorkingDaysBetween(DateOnly after, DateOnly upTo)
    {
        var count = 0;
        for (var day = after.AddDays(1); day <= upTo; day = day.AddDays(1))
        {
            count += IsWorkingDay(day) ? 1 : 0;
        }

        return count;
    }

    /// <summary>Whether pupils of the class («10А», grade 10) have lessons on <paramref name="day"/>.</summary>
    /// <remarks>
    /// A day inside a term that is no vacation of the grade and a working day of the class's own week. A school that set no terms
    /// of the year has lessons from 1 September to 26 May (S-14), as far as days off are known.
    /// </remarks>
    public bool HasLessons(DateOnly day, int grade, string schoolClass)
    {
        var year = YearOf(day);
        var sixDays = year.WorkingWeek == 6 ^ year.ClassesWithOtherWeek.Contains(schoolClass);
        return !daysOff.Contains(day)
            && day.DayOfWeek != DayOfWeek.Sunday
            && (sixDays || day.DayOfWeek != DayOfWeek.Saturday || workedWeekends.Contains(day))
            && IsInTerm(day, year.StartYear)
            && !Vacations.Any(vacation => vacation.Covers(day, grade));
    }

    private bool IsInTerm(DateOnly day, int startYear) => Terms.Where(term => term.StartYear == startYear).ToList() switch
    {
        [] => new DateOnly(startYear, 9, 1) <= day && day <= new DateOnly(startYear + 1, 5, 26),
        var set => set.Exists(term => term.First <= day && day <= term.Last),
    };

    /// <summary>Whether <paramref name="day"/> lies in a vacation of all pupils: a deadline there deserves a warning at import.</summary>
    public bool IsVacation(DateOnly day) => Vacations.Any(vacation => vacation.Grades.Count == 0 && vacation.First <= day && day <= vacation.Last);

    /// <summary>The term as the school set it; null when it did not. Half-years are known without: to 31 December, and to 31 May.</summary>
    public Term? Find(TermKind kind, int startYear, int number) =>
        Terms.FirstOrDefault(term => term.Kind == kind && term.StartYear == startYear && term.Number == number)
        ?? (kind, number) switch
        {
            (TermKind.HalfYear, 1) => new(0, 0, startYear, kind, number, new(startYear, 9, 1), new(startYear, 12, 31)),
            (TermKind.HalfYear, 2) => new(0, 0, startYear, kind, number, new(startYear + 1, 1, 1), new(startYear + 1, 5, 31)),
            _ => null,
        };

    private bool IsWeeklyDayOff(DateOnly day) =>
        day.DayOfWeek == DayOfWeek.Sunday || (day.DayOfWeek == DayOfWeek.Saturday && YearOf(day).WorkingWeek == 5);

    /// <summary>The nearest working day in a direction; a calendar without one within a year is broken data.</summary>
    private DateOnly Walk(DateOnly day, int step)
    {
        for (var tried = 0; tried < Horizon; tried++, day = day.AddDays(step))
        {
            if (IsWorkingDay(day))
            {
                return day;
            }
        }

        throw new InvalidOperationException($"No working day within a year of {day:yyyy-MM-dd}.");
    }
}
