using QualityBot.Engine;

namespace QualityBot.Names;

/// <summary>A message with a pupil's name is not taken, and it goes from the chat (rule P-6).</summary>
internal static class NameRefusal
{
    /// <summary>Takes the sender's message away and says why; what is too old for that the sender has to delete.</summary>
    /// <param name="hint">What helps when no pupil was meant; empty: nothing.</param>
    public static IReadOnlyList<Effect> Of(Input input, string why, string hint = "") =>
        TakeAway(input) is { Count: > 0 } away
            ? [.. away, new Effect.Send($"{Texts.Refused(why, Texts.TakenAway)} {hint}".TrimEnd())]
            : [new Effect.Send($"{Texts.Refused(why, Texts.DeleteIt)} {hint}".TrimEnd())];

    /// <summary>Takes the sender's message from the chat; nothing when it is too old for that.</summary>
    public static IReadOnlyList<Effect> TakeAway(Input input) =>
        input.Arrival.MessageId is { } message && input.Now - input.Arrival.SentAt < Effect.Delete.Within ? [new Effect.Delete(message)] : [];
}
