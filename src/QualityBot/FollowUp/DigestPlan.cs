using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Calendar;
using QualityDomain.FollowUp;
using QualityDomain.FollowUp.Digests;
using QualityDomain.People;
using Plan = QualityDomain.FollowUp.Digests.DigestPlan;

namespace QualityBot.FollowUp;

/// <summary>One digest a day for everybody who has something to hear, at the person's hour; what comes up later goes by itself.</summary>
/// <remarks>Nothing is read in quiet hours. Late or twice does no harm: steps are issued once, messages have natural keys.</remarks>
internal sealed class DigestPlan : ITickPlan
{
    async Task<IReadOnlyList<Effect>> ITickPlan.Plan(AppDb db, School school, Moment moment, CancellationToken ct)
    {
        var now = new SchoolMoment(moment.Today, moment.Time);
        var calendar = await CalendarOf.School(db, school.Id, ct);
        if (!QuietHours.MaySpeak(now, calendar))
        {
            return [];
        }

        var world = await DigestReader.Read(db, school, calendar, moment, ct);
        var digests = Plan.Due(world.Facts, now).ToList();
        return [.. digests.SelectMany(digest => Send(digest, world, moment)), .. Rearm(digests, world.Facts, moment.Today)];
    }

    private static IEnumerable<Effect> Send(Digest digest, DigestWorld world, Moment moment)
    {
        yield return new Effect.Send(Recipient.Person(digest.RecipientId), Texts.OfDigest(digest, world))
        {
            Key = digest.Key,
            Keyboard = DigestKeys.Of(digest, world),
            Priority = Priority.Reminder,
            About = IsOfOneCard(digest) ? MatterChange.About(digest.Own[0].AssignmentId) : $"digest/{digest.RecipientId}",
        };
        foreach (var issue in digest.Issues)
        {
            yield return new Effect.Add(new IssuedStep(moment.Ids.Next(), digest.SchoolId, issue.AssignmentId ?? 0, issue.Key, digest.RecipientId, digest.Day, digest.Key));
        }

        foreach (var notice in digest.Notices)
        {
            yield return new Effect.Replace(notice, notice with { SaidOn = digest.Day, DigestKey = digest.Key });
        }
    }

    private static bool IsOfOneCard(Digest digest) =>
        digest is { Own.Count: 1, OverdueOfOthers.Count: 0, ToConfirm.Count: 0, Unread.Count: 0, LongOverdue.Count: 0, Notices.Count: 0, Unreached.Count: 0, Delivery: null };

    /// <summary>Moves the index of the cards on, so that the next tick need not look at them.</summary>
    private static IEnumerable<Effect> Rearm(IReadOnlyList<Digest> digests, DigestFacts facts, DateOnly today)
    {
        var after = facts with { Issued = facts.Issued.Concat(digests.SelectMany(digest => digest.Issues).Select(issue => issue.Key)).ToHashSet() };
        return from followed in facts.Cards
               where followed.Card.NextStep <= today
               let moved = Rearming.After(followed.Card, after, today)
               where moved != followed.Card
               select new Effect.Replace(followed.Card, moved);
    }
}
