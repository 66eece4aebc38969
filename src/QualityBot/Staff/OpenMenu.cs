using QualityBot.Engine;
using QualityBot.Storage;

namespace QualityBot.Staff;

/// <summary>/help and /start of a person whom the school knows: what the bot does for this very person; «Ещё» and back.</summary>
public sealed class OpenMenu() : CardAction<bool>("menu")
{
    public override IReadOnlyList<Route> Routes { get; } = 
    [
        .. Menu.RoutesOf(Menu.Help),
        new(new Trigger.Command("start"), new Admission.Known()),
        new(new Trigger.Phrase(Menu.More), new Admission.Known()),
        new(new Trigger.Phrase(Menu.Less), new Admission.Known()),
    ];

    public override Task<bool> Load(AppDb db, Input input, CancellationToken ct) => Task.FromResult(true);

    public override IReadOnlyList<Effect> Step(bool facts, Input input) => input.Text switch
    {
        Menu.More => [new Effect.Send(Texts.RareKeysBelow) { Keyboard = Menu.RareKeys(input.Someone) }],
        Menu.Less => [new Effect.Send(Texts.BackToMain) { Keyboard = Menu.Keys(input.Someone) }],
        _ => Menu.Open(input.Someone, Arguments.Of(input).Length > 0 ? Texts.AlreadyConnected(input.Someone) : Texts.Help(input.Someone)),
    };
}
