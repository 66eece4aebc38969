using QualityDomain.Deadlines;

namespace QualityDomain.Calendar;

/// <summary>What a school says of one school year, as a whole: week, terms, vacations, councils. A plain value until somebody accepts it.</summary>
/// <param name="StartYear">The year in which it begins.</param>
/// <param name="Kind">Quarters or trimesters; half-years are beside them (<see cref="HalfYears"/>).</param>
/// <param name="Terms">Four quarters or three trimesters, in order.</param>
/// <param name="Vacations">Vacations of all pupils between the first and the last day of lessons; the summer follows from the terms.</param>
/// <param name="FirstGraders">The extra week of the first grade; null: none.</param>
public sealed partial record YearDraft(int StartYear, TermKind Kind, ValueList<Stretch> Terms, ValueList<Stretch> Vacations, Stretch? FirstGraders)
{
    /// <summary>The working week of the staff and of most classes: 5 or 6 days.</summary>
    public int Week { get; init; } = 5;

    /// <summary>Classes with the other week («10А»).</summary>
    public ValueList<string> OtherWeek { get; init; } = [];

    public ValueList<DateOnly> Councils { get; init; } = [];

    /// <summary>How many working days before the last council a year-long task is reported.</summary>
    public int ReportDays { get; init; } = 5;

    /// <summary>The half-years of grades 10 and 11, two of them; none: they are known without (<see cref="SchoolCalendar.Find"/>).</summary>
    public ValueList<Stretch> HalfYears { get; init; } = [];

    /// <summary>Days off of the school's own, in order.</summary>
    public ValueList<DateOnly> DaysOff { get; init; } = [];

    /// <summary>Days worked although the federal calendar or the week has them off, in order.</summary>
    public ValueList<DateOnly> WorkingDays { get; init; } = [];

    /// <summary>What was stored before.</summary>
    public static YearDraft Of(SchoolYear year, IEnumerable<Term> terms, IEnumerable<Vacation> vacations)
    {
        var own = terms.Where(term => term.StartYear == year.StartYear && term.Kind is TermKind.SchoolQuarter or TermKind.Trimester).OrderBy(term => term.First).ToList();
        var free = vacations.Where(vacation => vacation.StartYear == year.StartYear).OrderBy(vacation => vacation.First).ToList();
        return new(
            year.StartYear,
            own.Count > 0 ? own[0].Kind : TermKind.SchoolQuarter,
            own.Select(term => new Stretch(term.First, term.Last)).ToValueList(),
            free.Where(vacation => vacation.Grades.Count == 0 && vacation.Last != year.Last).Select(vacation => new Stretch(vacation.First, vacation.Last)).ToValueList(),
            free.Where(vacation => vacation.Grades.Count > 0).Select(vacation => (Stretch?)new Stretch(vacation.First, vacation.Last)).FirstOrDefault())
        {
            Week = year.WorkingWeek, OtherWeek = year.ClassesWithOtherWeek, Councils = year.Councils, ReportDays = year.ReportDaysBeforeLastCouncil,
            DaysOff = year.ExtraDaysOff, WorkingDays = year.ExtraWorkingDays,
            HalfYears = terms.Where(term => term.StartYear == year.StartYear && term.Kind == TermKind.HalfYear).OrderBy(term => term.First)
                .Select(term => new Stretch(term.First, term.Last)).ToValueList(),
        };
    }

    /// <summary>Other terms; between quarters lie the vacations, those between trimesters are a matter of their own.</summary>
    public Outcome<YearDraft> WithTerms(ValueList<Stretch> terms)
    {
        if (terms.Count is not (3 or 4))
        {
            return new TermsAreThreeOrFour(terms.Count);
        }

        if (Misplaced(terms) is { } problem)
        {
            return problem;
        }

        return terms.Count == 3
            ? this with { Kind = TermKind.Trimester, Terms = terms }
            : this with { Kind = TermKind.SchoolQuarter, Terms = terms, Vacations = Between(terms) };
    }

    /// <summary>Other vacations of all pupils.</summary>
    public Outcome<YearDraft> WithVacations(ValueList<Stretch> vacations) =>
        Misplaced(vacations) is { } problem ? problem : this with { Vacations = vacations };

    /// <summary>Other councils; the first may meet in August before the year.</summary>
    public Outcome<YearDraft> WithCouncils(ValueList<DateOnly> days)
    {
        var first = new DateOnly(StartYear, 8, 1);
        var outside = days.Where(day => day < first || day > Last).Take(1).ToList();
        return outside is [var day] ? new OutsideTheSchoolYear(day) : this with { Councils = days.Distinct().Order().ToValueList() };
    }

    /// <summary>The record of the year.</summary>
    public SchoolYear ToYear(SchoolYear known) => known with
    {
        WorkingWeek = Week, ClassesWithOtherWeek = OtherWeek, Councils = Councils, ReportDaysBeforeLastCouncil = ReportDays,
        ExtraDaysOff = DaysOff, ExtraWorkingDays = WorkingDays,
    };

    public IEnumerable<Term> ToTerms(long school, Func<long> nextId) =>
        Terms.Select((term, index) => new Term(nextId(), school, StartYear, Kind, index + 1, term.First, term.Last))
            .Concat(HalfYears.Select((half, index) => new Term(nextId(), school, StartYear, TermKind.HalfYear, index + 1, half.First, half.Last)));

    /// <summary>With the summer after the last day of lessons.</summary>
    public IEnumerable<Vacation> ToVacations(long school, Func<long> nextId)
    {
        var summer = Terms.Count > 0 ? Terms[^1].Last.AddDays(1) : Last;
        return Vacations.Append(new(summer, Last)).Select(free => new Vacation(nextId(), school, StartYear, free.First, free.Last))
            .Concat(FirstGraders is { } extra ? [new Vacation(nextId(), school, StartYear, extra.First, extra.Last) { Grades = [1] }] : []);
    }

    private DateOnly Last => new(StartYear + 1, 8, 31);

    /// <summary>Stretches lie inside the year, each the right way round, one after the other.</summary>
    private Problem? Misplaced(ValueList<Stretch> stretches)
    {
        var before = new DateOnly(StartYear, 8, 31);
        foreach (var stretch in stretches)
        {
            if (stretch.First <= new DateOnly(StartYear, 8, 31) || stretch.Last > Last)
            {
                return new OutsideTheSchoolYear(stretch.First);
            }

            if (stretch.First > stretch.Last || stretch.First <= before)
            {
                return new StretchesOverlap(stretch);
            }

            before = stretch.Last;
        }

        return null;
    }

    private static ValueList<Stretch> Between(ValueList<Stretch> terms) => terms.Zip(terms.Skip(1))
        .Select(pair => new Stretch(pair.First.Last.AddDays(1), pair.Second.First.AddDays(-1)))
        .Where(gap => gap.First <= gap.Last).ToValueList();
}
