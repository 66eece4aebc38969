namespace QualityDomain.Calendar;

/// <content>What only some schools have: half-years with dates of their own, days off and working days beside the federal calendar.</content>
public sealed partial record YearDraft
{
    /// <summary>Nobody takes more days than these off by one line; a longer stretch is vacations or a slip.</summary>
    /// <remarks>Decision of ours.</remarks>
    private const int MostDaysOff = 31;

    /// <summary>Whether the staff work on other days than in the other draft.</summary>
    public bool WorksOtherDaysThan(YearDraft other) => Week != other.Week || !DaysOff.Equals(other.DaysOff) || !WorkingDays.Equals(other.WorkingDays);

    /// <summary>Other half-years: two, or none for the usual ones.</summary>
    public Outcome<YearDraft> WithHalfYears(ValueList<Stretch> halves) => halves.Count switch
    {
        0 => this with { HalfYears = [] },
        not 2 => new HalfYearsAreTwo(halves.Count),
        _ => Misplaced(halves) is { } problem ? problem : this with { HalfYears = halves },
    };

    /// <summary>Other days off, single days and stretches; what is off is not worked.</summary>
    public Outcome<YearDraft> WithDaysOff(ValueList<Stretch> days) =>
        Own(days).Match<Outcome<YearDraft>>(own => this with { DaysOff = own, WorkingDays = WorkingDays.Except(own).ToValueList() }, problem => problem);

    /// <summary>Other working days beside the calendar; what is worked is not off.</summary>
    public Outcome<YearDraft> WithWorkingDays(ValueList<Stretch> days) =>
        Own(days).Match<Outcome<YearDraft>>(own => this with { WorkingDays = own, DaysOff = DaysOff.Except(own).ToValueList() }, problem => problem);

    private Outcome<ValueList<DateOnly>> Own(ValueList<Stretch> stretches)
    {
        if (stretches.Count > 0 && Misplaced(stretches) is { } problem)
        {
            return problem;
        }

        foreach (var stretch in stretches.Where(one => one.Last.DayNumber - one.First.DayNumber >= MostDaysOff))
        {
            return new TooManyDays(stretch, MostDaysOff);
        }

        return stretches.SelectMany(one => Enumerable.Range(0, one.Last.DayNumber - one.First.DayNumber + 1).Select(one.First.AddDays)).ToValueList();
    }
}
