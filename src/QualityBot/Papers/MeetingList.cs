using Microsoft.EntityFrameworkCore;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Decisions;

namespace QualityBot.Papers;

/// <summary>Meetings, plans and orders of which the asker sees at least one decision, the newest first.</summary>
internal sealed record MeetingList(ValueList<Meeting> Meetings, bool More)
{
    /// <param name="skip">How many of the newest to leave out, at least 0.</param>
    public static async Task<MeetingList> Load(AppDb db, Asker asker, int skip, int count, CancellationToken ct)
    {
        var all = await db.Of<Meeting>(asker.School.Id).OrderByDescending(meeting => meeting.HeldOn).ThenByDescending(meeting => meeting.Id).ToListAsync(ct);
        var facts = await PaperStore.Load(db, asker, decisions => decisions.Where(decision => decision.MeetingId != null), ct);
        var seen = facts.Decisions.Select(one => one.Meeting?.Id).ToHashSet();
        var visible = all.FindAll(meeting => seen.Contains(meeting.Id));
        return new(visible.Skip(skip).Take(count).ToValueList(), visible.Count > skip + count);
    }
}
