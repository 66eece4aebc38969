namespace QualityBot.Storage.Rows;

/// <summary>An arrival that failed three times and was put aside with its error, so that the rest goes on.</summary>
public sealed record SetAsideRow(string Key, string Channel, string Recipient, DateTimeOffset At, string Error);
