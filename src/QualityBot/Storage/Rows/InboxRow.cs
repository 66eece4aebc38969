namespace QualityBot.Storage.Rows;

/// <summary>The mark that an arrival was handled. Its key is the rule «each update takes effect once».</summary>
public sealed record InboxRow(string Key, DateTimeOffset HandledAt);
