using QualityBot.Engine;
using QualityDomain.Meetings;

namespace QualityBot.Meetings;

/// <summary>What the guests hear when a gathering changes: once, and nothing of what they have not heard of yet.</summary>
internal static class GatheringNews
{
    /// <summary>Tells of the change, and takes back what was still to be said of the old state.</summary>
    /// <param name="told">What the guests were told of it until now.</param>
    public static IReadOnlyList<Effect> Tell(Gathering one, AnnouncementKind kind, IReadOnlyList<Announcement> told, Input input)
    {
        // A reminder of the old day, or of what is off, must not go any more; a change that has not gone yet is said by the new one, worded from today's state.
        var outdated = told.Where(other => other.IsUnderWay && (other.Kind is AnnouncementKind.Reminder or AnnouncementKind.Change || kind == AnnouncementKind.Cancellation)).ToList();
        var heard = told.Any(other => other.Kind == AnnouncementKind.Invitation && other.State != AnnouncementState.Waiting);
        var news = new Announcement(input.Ids.Next(), one.SchoolId, input.Someone.Id, one.Guests, "", input.Now) { Kind = kind, GatheringId = one.Id };
        return
        [
            .. outdated.SelectMany(other => new Effect[] { new Effect.Replace(other, other with { State = AnnouncementState.Done, Stopped = true, Version = other.Version + 1 }), new Effect.Cancel(other.About) }),
            .. told.Where(other => other.Kind == AnnouncementKind.Reminder && !outdated.Contains(other)).Select(other => new Effect.Cancel(other.About)), // It was handed to the outbox for the evening.
            .. heard ? [new Effect.Add(news), BringFirst.Order(news)] : Array.Empty<Effect>(),
        ];
    }
}
