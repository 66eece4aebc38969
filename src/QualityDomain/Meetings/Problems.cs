namespace QualityDomain.Meetings;

/// <summary>The text is empty or longer than a message carries.</summary>
public sealed record TextDoesNotFit(int Length, int Most) : Problem;

/// <summary>It was taken back or declined.</summary>
public sealed record AnnouncementIsGone(long AnnouncementId) : Problem;

/// <summary>It is worded from the gathering that it tells of: that is to be changed.</summary>
public sealed record NotTheAuthorsWords(long AnnouncementId) : Problem;

/// <summary>There is nothing to pause, continue or stop.</summary>
public sealed record NothingUnderWay(long AnnouncementId) : Problem;

/// <summary>It is repeated only after everybody was told once.</summary>
public sealed record StillUnderWay(long AnnouncementId) : Problem;

/// <summary>It was repeated already, which happens once.</summary>
public sealed record WasRepeated(long AnnouncementId, DateTimeOffset At) : Problem;

/// <summary>Whoever leads no school may call so many announcements urgent in a week, and no more.</summary>
public sealed record UrgentTooOften(int Most) : Problem;

/// <summary>Nobody belongs to the readers.</summary>
public sealed record NobodyReads : Problem;

/// <summary>It was cancelled.</summary>
public sealed record GatheringIsOff(long GatheringId) : Problem;

/// <summary>It has begun or is over.</summary>
public sealed record GatheringIsOver(long GatheringId) : Problem;

/// <summary>The wanted day and hour lie in the past.</summary>
public sealed record GatheringLiesBack(DateOnly Day, TimeOnly Time) : Problem;

/// <summary>The place is empty or too long.</summary>
public sealed record PlaceDoesNotFit(int Length, int Most) : Problem;
