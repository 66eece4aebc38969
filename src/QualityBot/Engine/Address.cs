namespace QualityBot.Engine;

/// <summary>Where somebody is reached: a channel («telegram») and the recipient's id within it.</summary>
/// <remarks>A person may have several addresses; nothing outside the channel's own folder reads the recipient.</remarks>
public sealed record Address(string Channel, string Recipient);
