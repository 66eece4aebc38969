using QualityDomain.Meetings;
using QualityDomain.People;

namespace QualityBot.Meetings;

/// <summary>Who may announce to whom.</summary>
internal static class AnnounceRights
{
    public static bool May(Actor actor, ReaderSet readers) => Permissions.May(actor, Permission.Announce, readers.ScopeIn(actor.SchoolId));

    /// <summary>Whether the person announces only what a leader agrees to: the secretary.</summary>
    public static bool AsTold(Actor actor) => Permissions.ReachOf(actor, Permission.Announce) == Reach.Delegated;

    /// <summary>Whether the person answers for the whole school's word.</summary>
    public static bool Leads(Actor actor) => Permissions.ReachOf(actor, Permission.Announce).HasFlag(Reach.School);

    /// <summary>Its author, or a leader of the school.</summary>
    public static bool MaySteer(Actor actor, Announcement one) => actor.SchoolId == one.SchoolId && (actor.Id == one.AuthorId || Leads(actor));
}
