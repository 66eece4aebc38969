using QualityBot.Engine;
using QualityBot.Storage;

namespace QualityBot.Drafts;

/// <summary>Whoever writes without an invitation hears what the bot can do for them at once.</summary>
public sealed class GreetStranger() : CardAction<bool>("greet-stranger")
{
    public override IReadOnlyList<Route> Routes { get; } =
    [
        new(new Trigger.Otherwise(), new Admission.Strangers()),
        new(new Trigger.Command("help"), new Admission.Strangers()),
    ];

    public override Task<bool> Load(AppDb db, Input input, CancellationToken ct) => Task.FromResult(true);

    public override IReadOnlyList<Effect> Step(bool facts, Input input) =>
        input.Content is Content.Text or Content.Photo or Content.Other ? [new Effect.Send(Texts.Greeting)] : [];
}
