using QualityBot.Engine;
using QualityDomain.Parents;

namespace QualityBot.Parents;

/// <summary>New slips in the place of those that the guardians had: only the newest slip of a guardian is worth anything.</summary>
internal static class FreshSlips
{
    /// <param name="printed">Whose slips were printed, with the hashes of their tokens.</param>
    /// <param name="issuer">Who prints them.</param>
    public static IReadOnlyList<Effect> Store(ClassFamilies families, IEnumerable<PrintedSlip> printed, long schoolId, long issuer, DateTimeOffset now, FreshIds ids) =>
    [
        .. printed.Where(one => families.Find(one.PupilId) is not null).SelectMany(IEnumerable<Effect> (one) =>
        [
            .. families.Find(one.PupilId, one.Number)?.Slip is { } old ? TakeBack(old, now) : [],
            new Effect.Add(new Slip(ids.Next(), schoolId, one.PupilId, one.Number, one.TokenHash, now, issuer)),
        ]),
    ];

    /// <summary>Takes an open slip back.</summary>
    public static Effect[] TakeBack(Slip slip, DateTimeOffset now) => slip.Revoke(now).Match(revoked => (Effect[])[new Effect.Replace(slip, revoked)], _ => []);
}
