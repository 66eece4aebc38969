using QualityDomain.People;

namespace QualityBot.LocalPage;

/// <summary>What the page asks of a person; asked anew with every request.</summary>
internal static class PageRights
{
    /// <summary>Whether the page is for the person at all.</summary>
    public static bool MayOpen(Actor actor) => MayOpenClasses(actor) || Permissions.MayAnywhere(actor, Permission.PrintPocketCard);

    /// <summary>Whether classes with their names are for the person, or would be once their lists are there.</summary>
    public static bool MayOpenClasses(Actor actor) => Permissions.MayAnywhere(actor, Permission.SeePupilKey) || MayLoad(actor);

    /// <summary>Whether the person may load class lists.</summary>
    public static bool MayLoad(Actor actor) => Permissions.May(actor, Permission.LoadPupilKey, new(actor.SchoolId));

    /// <summary>Whether the person may put a file of results in, and see the names that it is matched with.</summary>
    public static bool MayMatch(Actor actor) => Permissions.MayAnywhere(actor, Permission.UploadResults) && Permissions.MayAnywhere(actor, Permission.SeePupilKey);
}
