using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.FollowUp;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Assessments;
using QualityDomain.Assessments.Cycle;
using QualityDomain.FollowUp;

namespace QualityBot.Assessments.Uploading;

/// <summary>What the receipt of a work starts.</summary>
/// <param name="Happened">The event that the receipt would be; null: no deadline waits for it, or it is registered already.</param>
/// <param name="Started">The clocks that it would start.</param>
/// <param name="SharedEventId">The receipt of another work of the same procedure on the same day, whose clocks run for this one too; null: none.</param>
internal sealed record ReceiptClocks(SchoolEvent? Happened, IReadOnlyList<Unfolded> Started, long? SharedEventId)
{
    /// <param name="actorId">0: a verb.</param>
    public static async Task<ReceiptClocks> Load(AppDb db, long school, Work work, DateOnly on, long actorId, DateOnly today, long upcomingId, CancellationToken ct)
    {
        var awaited = ReceivedResults.Answered((await EventNames.Awaited(db, school, ct)).Select(one => one.Name), work);
        var shared = work.Procedure is null ? null : await Shared(db, school, work, on, ct);
        var unanswered = awaited.Where(name => shared?.Starts(name) != true).ToValueList();
        var happened = unanswered.Count == 0 ? null : new SchoolEvent(upcomingId, school, Texts.ReceivedEvent(work), on, unanswered, actorId, today);
        return new(happened, happened is null ? [] : [.. (await Unfolded.Read(db, school, happened, today, ct)).Where(each => each.Day.EventId == happened.Id)], shared?.Id);
    }

    /// <summary>The event with everything that it starts.</summary>
    /// <param name="registered">With its own id.</param>
    public IEnumerable<Effect> Start(SchoolEvent registered, FreshIds ids, DateOnly today) =>
    [
        new Effect.Add(registered),
        .. Started.SelectMany(each => MatterChange.Add((each with { Day = each.Day with { EventId = registered.Id } }).Create(ids, isRepeat: false, today))),
    ];

    /// <summary>Subjects of one procedure come on one day: their clocks are one.</summary>
    private static async Task<SchoolEvent?> Shared(AppDb db, long school, Work work, DateOnly on, CancellationToken ct)
    {
        var ids = await db.Of<Assessment>(school).Where(one => one.Procedure == work.Procedure && one.ReceivedOn == on && one.ReceivedEventId != null).Select(one => one.ReceivedEventId!.Value).ToListAsync(ct);
        return ids.Count == 0 ? null : await db.Of<SchoolEvent>(school).FirstOrDefaultAsync(one => ids.Contains(one.Id) && one.UndoneOn == null, ct);
    }
}
