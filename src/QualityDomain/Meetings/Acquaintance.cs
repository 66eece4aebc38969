namespace QualityDomain.Meetings;

/// <summary>That a reader said «Ознакомлен(а)» about an announcement. One for a reader and announcement.</summary>
public sealed record Acquaintance(long Id, long SchoolId, long AnnouncementId, long PersonId, DateTimeOffset At);
