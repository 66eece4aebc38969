namespace QualityDomain.FollowUp;

/// <summary>That a step was put into a message: the record that makes it happen once.</summary>
/// <param name="Key">The key of the step, unique in the school.</param>
/// <param name="RecipientId">Who was told: the person, or the substitute.</param>
/// <param name="DigestKey">The key of the message that carried it, by which its delivery is found.</param>
public sealed record IssuedStep(long Id, long SchoolId, long AssignmentId, string Key, long RecipientId, DateOnly On, string DigestKey);
