namespace QualityBot.Storage.Rows;

/// <summary>The mark that an arrival was handled. Its key is the rule «each update takes effect once».</summary>
/// <param name="Key">The arrival's key.</param>
/// <param name="HandledAt">By the system clock, since channels repeat themselves by it.</param>
public sealed record InboxRow(string Key, DateTimeOffset HandledAt);
