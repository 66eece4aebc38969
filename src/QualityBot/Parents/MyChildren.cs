using QualityBot.Engine;
using QualityBot.FollowUp;
using QualityBot.Staff;
using QualityBot.Storage;
using QualityDomain.People;

namespace QualityBot.Parents;

/// <summary>«Мои дети»: what comes to this parent, and the way out of it, two taps away.</summary>
internal sealed class MyChildren() : CardAction<FamilyFacts>("my-children")
{
    public override IReadOnlyList<Route> Routes { get; } =
    [
        .. Menu.RoutesOf(Menu.Children),
        .. new[] { ParentKeys.Mine, ParentKeys.Leave }.Select(action => new Route(new Trigger.Press(action), new Admission.Those(Permission.SeeOwnChild))),
    ];

    public override Task<FamilyFacts> Load(AppDb db, Input input, CancellationToken ct) => FamilyFacts.Read(db, input.Someone.Person, input.Today, ct);

    public override IReadOnlyList<Effect> Step(FamilyFacts facts, Input input) => input.Pressed switch
    {
        { Action: ParentKeys.Leave, Argument: var one } when facts.Classes.Contains(one) => Leave(facts, one, input),
        { Action: ParentKeys.Leave } => [new Effect.Toast(Texts.NotSubscribed)],
        _ => [Page(facts, input)],
    };

    private static IReadOnlyList<Effect> Leave(FamilyFacts family, string one, Input input)
    {
        var (left, name) = (Leaving.Class(family, one, input), Texts.Class(one, input.Here.ClassStyle));
        return [.. left.Effects, Pages.Answer(input, left.Wholly ? Texts.FarewellTo(name) : Texts.Unsubscribed(name), Pages.NoKeys)];
    }

    private static Effect Page(FamilyFacts family, Input input) => Pages.Answer(input, Texts.MyPage(family, input.Here), new(
    [
        .. family.Children.Where(link => family.WaitingFor(link) is not null).Select(link => (IReadOnlyList<Button>)[new(Texts.ReadKey(family.Children.Count > 1 ? family.CodeOf(link) : ""), ParentKeys.Read, family.WaitingFor(link)!.Id) { Look = ButtonLook.Expected }]),
        .. family.Children.Select(link => (IReadOnlyList<Button>)[new(Texts.WithdrawKey(family.CodeOf(link), family.IsCovered(link)), ParentKeys.Withdraw, link.Id)]),
        .. family.Classes.Select(one => (IReadOnlyList<Button>)[new(Texts.LeaveKey(Texts.Class(one, input.Here.ClassStyle)), ParentKeys.Leave, 0, 0, one)]),
    ]));
}
