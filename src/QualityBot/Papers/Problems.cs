using QualityDomain;

namespace QualityBot.Papers;

/// <summary>The school has no such meeting, or no decision of it is followed up.</summary>
internal sealed record NoSuchMeeting(long Id) : Problem;

/// <summary>The school has no such person.</summary>
internal sealed record NobodyOfThatName(string Asked) : Problem;

/// <summary>There is something, but nothing of it is for the asker.</summary>
internal sealed record NothingForYou : Problem;
