using QualityBot.Engine;
using QualityBot.FollowUp;
using QualityBot.Staff;
using QualityBot.Storage;
using QualityDomain.People;

namespace QualityBot.Parents;

/// <summary>«Мои дети»: what comes to this parent, and the way out of it, two taps away.</summary>
internal sealed class MyChildren() : CardAction<OwnFamily>("my-children")
{
    public override IReadOnlyList<Route> Routes { get; } =
    [
        .. Menu.RoutesOf(Menu.Children),
        .. new[] { ParentKeys.Mine, ParentKeys.Leave }.Select(action => new Route(new Trigger.Press(action), new Admission.Those(Permission.SeeOwnChild))),
    ];

    public override Task<OwnFamily> Load(AppDb db, Input input, CancellationToken ct) => OwnFamily.Read(db, input, ct);

    public override IReadOnlyList<Effect> Step(OwnFamily facts, Input input) => input.Pressed switch
    {
        { Action: ParentKeys.Leave, Argument: var one } when facts.Classes.Contains(one) => Leave(facts, one, input),
        { Action: ParentKeys.Leave } => [new Effect.Toast(Texts.NotSubscribed)],
        _ => [Page(facts, input)],
    };

    private static IReadOnlyList<Effect> Leave(OwnFamily family, string one, Input input)
    {
        var effects = family.Leave(one, input);
        var last = effects.Any(effect => effect is Effect.Cancel);
        return [.. effects, Pages.Answer(input, last ? Texts.FarewellTo(Texts.Class(one, input.Here.ClassStyle)) : Texts.Unsubscribed(Texts.Class(one, input.Here.ClassStyle)), Pages.NoKeys)];
    }

    private static Effect Page(OwnFamily family, Input input) => Pages.Answer(input, Texts.MyPage(family, input.Here), new(
        [.. family.Classes.Select(one => (IReadOnlyList<Button>)[new(Texts.LeaveKey(Texts.Class(one, input.Here.ClassStyle)), ParentKeys.Leave, 0, 0, one)])]));
}
