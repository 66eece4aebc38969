using QualityBot.Storage;

namespace QualityBot.Engine;

/// <summary>Looks at what somebody typed before anybody answers it, and may turn it away: then no dialogue hears of it.</summary>
public interface ITypedGuard
{
    /// <summary>What is said instead; null: the words are fine.</summary>
    /// <param name="typed">Everything in the message that the sender wrote: the text, or caption and name of a file.</param>
    Task<IReadOnlyList<Effect>?> Refuse(AppDb db, Input input, string typed, CancellationToken ct);
}
