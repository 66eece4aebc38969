namespace QualityDomain.Support;

/// <summary>That somebody looked at what is known of supported pupils: who, when, of whom. It holds nothing of what was seen.</summary>
/// <remarks>Source: a decision of ours (P-7): reading is told as well as writing. It is only ever added.</remarks>
/// <param name="PersonId">Who looked.</param>
/// <param name="What">A class «5А», a pupil «5А-07», or empty: the overview of all.</param>
/// <param name="IsPaper">Whether it was a paper; else a page of the chat.</param>
public sealed record SupportReading(long Id, long SchoolId, long PersonId, DateTimeOffset At, string What, bool IsPaper);
