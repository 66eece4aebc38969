namespace QualityDomain.People;

/// <summary>A pupil as the program knows one: a key and nothing else. Names stand in the school's own key only.</summary>
/// <param name="Id">Stays with the pupil through all years and classes; participant codes of procedures change each time.</param>
public sealed record Pupil(long Id, long SchoolId)
{
    /// <summary>The last day in the school, included; null while learning here.</summary>
    public DateOnly? LeftOn { get; init; }

    /// <summary>Whether the pupil learns here on <paramref name="day"/>.</summary>
    public bool LearnsOn(DateOnly day) => LeftOn is not { } last || day <= last;
}

/// <summary>Under which code a pupil goes in a school year. A pupil who changes class in the year keeps the old place until <see cref="Until"/>.</summary>
/// <param name="StartYear">The year in which the school year begins.</param>
/// <param name="Code">In canonical form, «5А-07»; unique in the school and year.</param>
public sealed record PupilPlace(long Id, long SchoolId, long PupilId, int StartYear, string Code)
{
    /// <summary>The last day under this code, included; null: to the end of the year.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The class of the code, «5А».</summary>
    public string Class => Code[..Code.LastIndexOf('-')];
}
