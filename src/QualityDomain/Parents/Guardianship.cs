namespace QualityDomain.Parents;

/// <summary>That a person is a guardian of a pupil: what concerns the child may be told to the person as far as consent on paper goes.</summary>
/// <remarks>Source: a decision of ours. It comes into being by a slip handed over in person, and ends with the guardian's word or the class teacher's.</remarks>
/// <param name="Number">Which guardian of the child, from 1: that of the slip.</param>
/// <param name="SlipId">The slip by which it came.</param>
public sealed record Guardianship(long Id, long SchoolId, long PersonId, long PupilId, int Number, long SlipId, DateTimeOffset Since)
{
    /// <summary>When it ended; null: it is in force. An ended link is kept only while a complaint runs.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    public bool InForce => EndedAt is null;

    /// <summary>What messages to the guardian about the child are about, so that they vanish with the link.</summary>
    public string About => AboutOf(Id);

    /// <inheritdoc cref="About"/>
    public static string AboutOf(long id) => $"{AboutPrefix}{id}";

    /// <summary>How <see cref="About"/> begins.</summary>
    public const string AboutPrefix = "child/";

    public Guardianship End(DateTimeOffset now) => this with { EndedAt = EndedAt ?? now };
}
