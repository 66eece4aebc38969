using QualityBot.Engine;
using QualityBot.Storage;

namespace QualityBot.Decisions;

/// <summary>What comes from somebody who may not write instructions down: a task is sent on to who may, and what cannot be read gets one sentence.</summary>
internal sealed class HearMessage() : CardAction<bool>("hear-message")
{
    public override IReadOnlyList<Route> Routes { get; } = [new(new Trigger.Otherwise(), new Admission.Known())];

    public override Task<bool> Load(AppDb db, Input input, CancellationToken ct) => Task.FromResult(true);

    public override IReadOnlyList<Effect> Step(bool facts, Input input) =>
        [new Effect.Send(Useless(input.Content) ?? (input.Content is Content.Text && Incoming.TaskOf(input) is not null ? Texts.NotForYourRole : Engine.Texts.Unknown))];

    /// <summary>The sentence for what has no text in it; null: it has one, or nobody knows.</summary>
    public static string? Useless(Content content) => content switch
    {
        Content.Photo => Texts.PictureSent,
        Content.Other { Kind: Content.Other.Voice } => Texts.VoiceSent,
        Content.Other { Kind: Content.Other.Moving } => Texts.MovingSent,
        _ => null,
    };
}
