namespace QualityDomain.Parents;

/// <summary>The class code was taken back.</summary>
public sealed record ClassCodeWasRevoked(string Class) : Problem;

/// <summary>The class code was good up to <paramref name="Last"/>.</summary>
public sealed record ClassCodeHasExpired(string Class, DateOnly Last) : Problem;

/// <summary>More people came by the class code than the class has parents.</summary>
public sealed record ClassCodeIsUsedUp(string Class) : Problem;

/// <summary>The slip was used before.</summary>
public sealed record SlipWasUsed : Problem;

/// <summary>The slip was taken back.</summary>
public sealed record SlipWasRevoked : Problem;

/// <summary>The slip is too old.</summary>
public sealed record SlipHasExpired(DateTimeOffset ExpiredAt) : Problem;

/// <summary>The person is linked with this child already: the other slip is another guardian's.</summary>
public sealed record ChildIsLinkedAlready(long PupilId) : Problem;

/// <summary>The child learns here no longer.</summary>
public sealed record ChildHasLeft(long PupilId) : Problem;

/// <summary>A paper cannot have been signed on a day to come.</summary>
public sealed record ConsentLiesAhead(DateOnly On) : Problem;

/// <summary>The complaint has its answer.</summary>
public sealed record ComplaintWasAnswered(int Number) : Problem;

/// <summary>A complaint is answered neither before it came nor on a day to come.</summary>
public sealed record AnswerDayIsOff(DateOnly On) : Problem;
