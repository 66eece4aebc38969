using QualityDomain.People;

namespace QualityDomain.FollowUp.Digests;

/// <summary>Who reads for a person on a day: the person, or during a leave the substitute.</summary>
/// <remarks>What was told to a substitute is told; after the leave only later steps go to the person again.</remarks>
public static class Desk
{
    /// <summary>Substitutes of substitutes are followed so far; a longer chain is a circle.</summary>
    private const int LongestChain = 4;

    /// <summary>The reader's id; null when nobody stands in.</summary>
    public static long? Of(long personId, DateOnly day, ValueList<Leave> leaves)
    {
        long? reader = personId;
        for (var hop = 0; hop < LongestChain; hop++)
        {
            if (leaves.FirstOrDefault(leave => leave.PersonId == reader && leave.Covers(day)) is not { } away)
            {
                return reader;
            }

            reader = away.SubstituteId;
        }

        return null;
    }
}
