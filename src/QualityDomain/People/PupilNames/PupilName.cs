namespace QualityDomain.People.PupilNames;

/// <summary>An entry of the school's own key: whose name stands behind a pupil's key. It is kept in a file of its own, never beside other records.</summary>
/// <remarks>Source: a decision of ours (P-2).</remarks>
/// <param name="PupilId">The pupil's lasting key, see <see cref="Pupil"/>.</param>
public sealed record PupilName(long PupilId, string Family, string Given, string? Patronymic)
{
    /// <summary>The name with its ways of writing.</summary>
    public PersonName Name => new(Family, Given, Patronymic);

    /// <summary>The entry of a pupil.</summary>
    public static PupilName Of(long pupilId, PersonName name) => new(pupilId, name.Family, name.Given, name.Patronymic);
}
