namespace QualityDomain.Parents;

/// <summary>For how many calendar days the school keeps what it knows of pupils and families; a choice of the school, with defaults of ours.</summary>
/// <remarks>
/// Source: 152-ФЗ, art. 5 part 7 (no longer than the purpose asks). The term of complaints follows the list of terms for papers that
/// archives keep (order of Росархив of 20.12.2019 No. 236: letters of citizens, five years); to be compared with the school's own list of files.
/// A complaint that runs stops every term of its pupil.
/// </remarks>
public sealed record RetentionPeriods
{
    /// <summary>Plans, lessons, checks, talks and the records of bodies after the pupil left the school.</summary>
    public int SupportAfterLeaving { get; init; } = 365;

    /// <summary>That a consent was there, after it was withdrawn or the pupil left: proof within the general limitation of three years (ГК РФ, art. 196).</summary>
    public int ConsentAfterEnd { get; init; } = 3 * 365;

    /// <summary>A complaint after its answer.</summary>
    public int ComplaintAfterAnswer { get; init; } = 5 * 365;

    /// <summary>That a sheet waited for a family, after the family was told.</summary>
    public int SheetAfterTold { get; init; } = 365;

    /// <summary>Who looked at the support of whom, after the look: within the same limitation of three years. None goes while a complaint of the school runs.</summary>
    public int ReadingAfterLook { get; init; } = 3 * 365;

    /// <summary>Slips and class codes after their end.</summary>
    public int CodesAfterEnd { get; init; } = 90;

    /// <summary>Whether the term of <paramref name="days"/> after <paramref name="end"/> is over on <paramref name="today"/>; the last day of the term is still kept.</summary>
    public static bool IsOver(DateOnly end, int days, DateOnly today) => today > end.AddDays(days);
}
