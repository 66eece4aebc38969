namespace QualityDomain.Parents;

/// <summary>That a guardian signed the consent on paper, and whether it still holds. The paper itself lies in the school.</summary>
/// <remarks>
/// Source: 152-ФЗ, art. 9 (consent may be withdrawn; the operator proves that it was given). Only day and version of the text are kept;
/// after a withdrawal the record stays as that proof for as long as the school chose.
/// </remarks>
/// <param name="Number">Which guardian of the child signed, from 1.</param>
/// <param name="On">The day on the paper.</param>
/// <param name="TextVersion">Version of the text that was signed.</param>
public sealed record PaperConsent(long Id, long SchoolId, long PupilId, int Number, DateOnly On, string TextVersion, long RegisteredBy, DateTimeOffset RegisteredAt)
{
    /// <summary>When it was withdrawn; null: it holds.</summary>
    public DateTimeOffset? WithdrawnAt { get; init; }

    public bool Holds => WithdrawnAt is null;

    /// <summary>Writes down a paper. It cannot be of a day to come.</summary>
    public static Outcome<PaperConsent> Register(
        long id, long schoolId, long pupilId, int number, DateOnly on, string textVersion, long by, DateOnly today, DateTimeOffset now) =>
        on > today ? new ConsentLiesAhead(on) : new PaperConsent(id, schoolId, pupilId, number, on, textVersion, by, now);

    public PaperConsent Withdraw(DateTimeOffset now) => this with { WithdrawnAt = WithdrawnAt ?? now };

    /// <summary>Whether one of <paramref name="consents"/> lets the guardian hear of the child.</summary>
    public static bool Covers(IEnumerable<PaperConsent> consents, Guardianship link) =>
        link.InForce && consents.Any(one => one.Holds && one.PupilId == link.PupilId && one.Number == link.Number);
}
