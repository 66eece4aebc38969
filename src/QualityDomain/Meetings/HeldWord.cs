namespace QualityDomain.Meetings;

/// <summary>An announcement that waits for room in a parent's week.</summary>
/// <param name="Until">The day from which on it is tried again.</param>
public sealed record HeldWord(long Id, long SchoolId, long PersonId, long AnnouncementId, DateOnly Until);

/// <summary>Announcements that a parent got in one message, in its order.</summary>
public sealed record Bundle(long Id, long SchoolId, long PersonId, ValueList<long> AnnouncementIds, DateOnly On)
{
    /// <summary>What its message is about.</summary>
    public string About => $"bundle/{Id}";

    /// <summary>The key of its message; announcements' keys all begin alike.</summary>
    public string Key => $"an/bundle/{Id}";
}
