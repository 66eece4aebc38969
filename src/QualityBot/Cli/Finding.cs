namespace QualityBot.Cli;

/// <summary>One thing that was looked at, and what to do about it when it is not in order.</summary>
internal sealed record Finding(string What, bool Ok, string Words);
