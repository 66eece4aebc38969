namespace QualityDomain.Support.Checks;

/// <summary>The monthly look at one supported pupil: homework, attendance, the talk with the parents. Only the fact, the day and the next step are kept.</summary>
/// <remarks>
/// Source: the register of a school (I1-S5): psychologist and social pedagogue look together with the class teacher, at least one
/// contact with the parents in each calendar month. What an examination found is kept nowhere (P-12).
/// </remarks>
/// <param name="Month">The first day of the calendar month that was looked at.</param>
/// <param name="On">The day of the look.</param>
public sealed record PupilCheck(long Id, long SchoolId, long PupilId, string Class, DateOnly Month, DateOnly On, long ById)
{
    public CheckMark Homework { get; init; }

    public CheckMark Attendance { get; init; }

    /// <summary>Whether the parents were spoken to in the month; contacts that are logged already count by themselves.</summary>
    public CheckMark Contact { get; init; }

    /// <summary>What is done next, in a few words; empty: nothing special.</summary>
    public string NextStep { get; init; } = "";

    /// <summary>The day of the psychologist's examination, which wants the parents' consent on paper; null: none was held.</summary>
    public DateOnly? ExaminedOn { get; init; }

    public CheckMark this[CheckItem item] => item switch
    {
        CheckItem.Homework => Homework,
        CheckItem.Attendance => Attendance,
        _ => Contact,
    };
}

/// <summary>What is looked at each month.</summary>
public enum CheckItem
{
    Homework,
    Attendance,
    Contact,
}

/// <summary>What the look found. Not looked at is neither good nor bad.</summary>
public enum CheckMark
{
    NotLooked,
    InOrder,
    Trouble,
}
