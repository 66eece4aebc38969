using QualityBot.Engine;

namespace QualityBot.Storage;

/// <summary>Why something is written: the arrival, tick or verb behind a commit, and who acted.</summary>
/// <param name="Key">Key of the arrival; <c>tick/…</c> or <c>verb/…</c> otherwise.</param>
/// <param name="ActorId">The person who acted; null: the bot itself.</param>
/// <param name="Sender">Where an answer goes; null where there is nobody to answer.</param>
/// <param name="SchoolNow">The school clock.</param>
/// <param name="SystemNow">The system clock.</param>
public sealed record Cause(string Key, long? SchoolId, long? ActorId, Address? Sender, DateTimeOffset SchoolNow, DateTimeOffset SystemNow, FreshIds Ids);
