namespace QualityDomain.Deadlines;

/// <summary>Codes of the units of a relative deadline.</summary>
internal static class RelativeUnits
{
    private static readonly (RelativeUnit Unit, string Code)[] Codes =
        [(RelativeUnit.Days, "d"), (RelativeUnit.WorkingDays, "wd"), (RelativeUnit.Weeks, "w"), (RelativeUnit.Months, "m"), (RelativeUnit.Minutes, "min")];

    public static string CodeOf(RelativeUnit unit) => Codes.Single(code => code.Unit == unit).Code;

    public static RelativeUnit? UnitOf(string code) => Codes.Where(known => known.Code == code).Select(known => (RelativeUnit?)known.Unit).FirstOrDefault();
}

/// <summary>Names of the periods of a recurrence, and letters for «once in N of them».</summary>
internal static class RecurrenceUnits
{
    private static readonly (RecurrenceUnit Unit, string Name, string Letter)[] Codes =
    [
        (RecurrenceUnit.Daily, "daily", "d"),
        (RecurrenceUnit.Weekly, "weekly", "w"),
        (RecurrenceUnit.Monthly, "monthly", "m"),
        (RecurrenceUnit.Quarterly, "quarterly", "q"),
        (RecurrenceUnit.Termly, "termly", "t"),
        (RecurrenceUnit.Trimesterly, "trimesterly", "tr"),
        (RecurrenceUnit.HalfYearly, "halfyearly", "h"),
        (RecurrenceUnit.Yearly, "yearly", "y"),
    ];

    public static string NameOf(RecurrenceUnit unit) => Codes[(int)unit].Name;

    public static string LetterOf(RecurrenceUnit unit) => Codes[(int)unit].Letter;

    public static RecurrenceUnit? ByName(string name) => Codes.Where(code => code.Name == name).Select(code => (RecurrenceUnit?)code.Unit).FirstOrDefault();

    public static RecurrenceUnit? ByLetter(string letter) => Codes.Where(code => code.Letter == letter).Select(code => (RecurrenceUnit?)code.Unit).FirstOrDefault();
}

/// <summary>Codes of terms: the era that the year belongs to and the letters before the number.</summary>
internal static class TermKinds
{
    private static readonly (TermKind Kind, string Era, string Letters)[] Codes =
    [
        (TermKind.HalfYear, "SY", "H"),
        (TermKind.SchoolQuarter, "SY", "T"),
        (TermKind.Trimester, "SY", "TR"),
        (TermKind.CalendarQuarter, "CY", "Q"),
        (TermKind.CalendarHalfYear, "CY", "H"),
    ];

    public static (string Era, string Letters) CodeOf(TermKind kind) => (Codes[(int)kind].Era, Codes[(int)kind].Letters);

    public static TermKind? KindOf(string era, string letters) =>
        Codes.Where(code => code.Era == era && code.Letters == letters).Select(code => (TermKind?)code.Kind).FirstOrDefault();
}

/// <summary>Two-letter codes of weekdays, as calendars (RFC 5545) write them.</summary>
internal static class WeekdayCodes
{
    private static readonly string[] Codes = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

    public static string CodeOf(DayOfWeek day) => Codes[(int)day];

    public static DayOfWeek? DayOf(string code) => Array.IndexOf(Codes, code) is >= 0 and var index ? (DayOfWeek)index : null;
}
