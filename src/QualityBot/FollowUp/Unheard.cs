using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain.FollowUp;

namespace QualityBot.FollowUp;

/// <summary>What messages that never arrived had to say. Taken back, it is merged into the next digest.</summary>
internal sealed record Unheard(IReadOnlyList<IssuedStep> Steps, IReadOnlyList<Assignment> Cards, IReadOnlyList<Notice> Notices)
{
    /// <summary>Reads what the messages with these keys carried.</summary>
    public static async Task<Unheard> Read(AppDb db, long school, IReadOnlyCollection<string> keys, CancellationToken ct)
    {
        if (keys.Count == 0)
        {
            return new([], [], []);
        }

        var steps = await db.Of<IssuedStep>(school).Where(step => keys.Contains(step.DigestKey)).ToListAsync(ct);
        var ids = steps.Select(step => step.AssignmentId).Distinct().ToList();
        var cards = await db.Of<Assignment>(school).Where(card => ids.Contains(card.Id)).ToListAsync(ct);
        return new(steps, [.. cards.Where(card => card.Awaits)], await db.Of<Notice>(school).Where(notice => keys.Contains(notice.DigestKey!)).ToListAsync(ct));
    }

    /// <summary>As if it had never been said; the tick looks at the cards again.</summary>
    public IEnumerable<Effect> TakeBack(DateOnly today) =>
    [
        .. Steps.Select(step => new Effect.Erase(step)),
        .. Cards.Where(card => card.NextStep != today).Select(card => new Effect.Replace(card, card with { NextStep = today })),
        .. Notices.Select(notice => new Effect.Replace(notice, notice with { SaidOn = null, DigestKey = null })),
    ];
}
