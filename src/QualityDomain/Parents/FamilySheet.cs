namespace QualityDomain.Parents;

/// <summary>A sheet of paper about a child that waits for the family at the class teacher. What stands on it is in no message.</summary>
/// <remarks>Source: a decision of ours (P-4): a messenger carries only that a sheet waits, and the code by which it is handed over.</remarks>
/// <param name="On">The day on which the family was told.</param>
/// <param name="ById">Who told it and hands the sheet over.</param>
/// <param name="Code">Four digits that the parent names when taking the sheet, so that the wrong sheet is not given.</param>
public sealed record FamilySheet(long Id, long SchoolId, long PupilId, DateOnly On, long ById, string Code)
{
    /// <summary>How long a family is expected to come; later the notice is closed as not taken.</summary>
    public const int DaysToTake = 60;

    /// <summary>The day on which it was handed over; null: it waits.</summary>
    public DateOnly? HandedOn { get; init; }

    /// <summary>Numbers of the guardians who said «Ознакомлен(а)», in the order in which they did.</summary>
    public ValueList<int> ReadBy { get; init; } = [];

    /// <summary>Whether the family may still come for it.</summary>
    public bool WaitsOn(DateOnly today) => HandedOn is null && today <= On.AddDays(DaysToTake);

    /// <summary>The class teacher gives it out, or a guardian who has it says so: both make it handed over.</summary>
    public FamilySheet HandOver(DateOnly today) => this with { HandedOn = HandedOn ?? today };

    /// <summary>A guardian says «Ознакомлен(а)»; a second time changes nothing.</summary>
    public FamilySheet ReadByGuardian(int number, DateOnly today) => ReadBy.Contains(number) ? this : HandOver(today) with { ReadBy = [.. ReadBy, number] };
}
