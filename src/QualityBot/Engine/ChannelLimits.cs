namespace QualityBot.Engine;

/// <summary>What a channel can carry.</summary>
/// <param name="TextLength">Longest text, in UTF-16 units after its markup is read.</param>
/// <param name="CaptionLength">Longest text beside a file.</param>
/// <param name="FileBytes">Largest file that goes out.</param>
public sealed record ChannelLimits(int TextLength, int CaptionLength, long FileBytes);
