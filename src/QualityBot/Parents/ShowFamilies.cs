using QualityBot.Engine;
using QualityBot.FollowUp;
using QualityBot.Staff;
using QualityBot.Storage;
using QualityDomain.People;

namespace QualityBot.Parents;

/// <summary>«Родители класса»: how many hear, how many are linked, and everything that can be done about it.</summary>
internal sealed class ShowFamilies() : CardAction<ClassFamilies>("families")
{
    public override IReadOnlyList<Route> Routes { get; } =
    [
        .. Menu.RoutesOf(Menu.Families),
        .. new[] { ParentKeys.Show, ParentKeys.Revoke }.Select(action => new Route(new Trigger.Press(action), new Admission.Those(Permission.InviteParents))),
    ];

    public override Task<ClassFamilies> Load(AppDb db, Input input, CancellationToken ct) => ClassFamilies.Read(db, input, input.Pressed?.Argument ?? Arguments.Of(input), ct);

    public override IReadOnlyList<Effect> Step(ClassFamilies facts, Input input) => (facts.Class, input.Pressed?.Action) switch
    {
        (null, _) when facts.Classes.Count == 0 => [new Effect.Send(Texts.NoClasses)],
        (null, _) => [Pages.Answer(input, Texts.AskClass, new([.. facts.Classes.Select(one => new Button(Texts.ClassKey(one, input.Here.ClassStyle), ParentKeys.Show, 0, 0, one)).Chunk(5)]))],
        ({ } one, ParentKeys.Revoke) =>
        [
            .. facts.Codes.Select(code => new Effect.Replace(code, code.Revoke(input.Now))),
            Page(facts with { Codes = [] }, one, input), new Effect.Toast(Texts.CodesRevoked),
        ],
        ({ } one, _) => [Page(facts, one, input)],
    };

    private static Effect Page(ClassFamilies facts, string one, Input input)
    {
        List<IReadOnlyList<Button>> rows = facts.Codes.Count == 0
            ? [[new(Texts.NewCodeKey, ParentKeys.Code, 0, 0, one) { Look = ButtonLook.Expected }]]
            : [[new(Texts.OneMoreCodeKey, ParentKeys.Code, 0, 0, one)], [new(Texts.ReplaceCodeKey, ParentKeys.Code, 0, 1, one), new(Texts.RevokeCodeKey, ParentKeys.Revoke, 0, 0, one) { Look = ButtonLook.Destructive }]];
        if (facts.Pupils.Count > 0)
        {
            rows.Add([new(Texts.SlipsKey, ParentKeys.Slips, 0, 0, one), new(Texts.ConsentsKey, ParentKeys.Consents, 0, 0, one)]);
        }

        if (facts.Classes.Count > 1)
        {
            rows.Add([new(Texts.OtherClassKey, ParentKeys.Show)]);
        }

        return Pages.Answer(input, Texts.ClassPage(facts, one, input.Here.ClassStyle), new(rows));
    }
}
