using QualityBot.Engine;
using QualityBot.FollowUp;
using QualityBot.Storage;
using QualityBot.Support;
using QualityDomain.Parents;
using QualityDomain.People;

namespace QualityBot.Parents;

/// <summary>«Листки детям»: who of the class is linked, who holds a slip, who has none; and one child with what can be done.</summary>
internal sealed class ShowSlips() : CardAction<ClassFamilies>("slips")
{
    private const int InRow = 6;

    public override IReadOnlyList<Route> Routes { get; } =
        [.. new[] { ParentKeys.Slips, ParentKeys.Child }.Select(action => new Route(new Trigger.Press(action), new Admission.Those(Permission.InviteParents)))];

    public override Task<ClassFamilies> Load(AppDb db, Input input, CancellationToken ct) => ClassFamilies.Read(db, input, input.Pressed!.Argument, ct);

    public override IReadOnlyList<Effect> Step(ClassFamilies facts, Input input) => (facts.Class, input.Pressed!.Action) switch
    {
        (null, _) => [new Effect.Toast(Texts.UseButtons)],
        (_, ParentKeys.Child) => facts.Find(input.Pressed!.Row) is { } pupil ? [Child(facts, pupil, input)] : [new Effect.Toast(Texts.NoSuchChild)],
        ({ } one, _) => [Class(facts, one, input)],
    };

    private static Effect Class(ClassFamilies facts, string one, Input input)
    {
        var empty = facts.Seats.Count(seat => seat.State == SeatState.Empty);
        return Pages.Answer(input, Texts.SlipsPage(facts, one, input.Here.ClassStyle), new(
        [
            .. empty > 0 ? [[new(Texts.PrintSlipsKey(empty), ParentKeys.Print, 0, 0, one) { Look = ButtonLook.Expected }]] : Array.Empty<IReadOnlyList<Button>>(),
            .. facts.Pupils.Select(pupil => new Button(Texts.PupilKey(pupil), ParentKeys.Child, pupil.Id, 0, one)).Chunk(InRow),
            [new(Texts.BackToClassKey(one, input.Here.ClassStyle), ParentKeys.Show, 0, 0, one)],
        ]));
    }

    /// <summary>One child's guardians; also the answer to a change.</summary>
    public static Effect Child(ClassFamilies facts, Rostered pupil, Input input) => Pages.Answer(input, Texts.ChildPage(facts, pupil), new(
    [
        .. facts.Of(pupil.Id).Select(seat => (IReadOnlyList<Button>)
        [
            new(Texts.NewSlipKey(seat), ParentKeys.NewSlip, pupil.Id, seat.Number, pupil.Class),
            seat.Consent is null ? new(Texts.NewConsentKey(seat), ParentKeys.Consent, pupil.Id, seat.Number, pupil.Class) : new(Texts.EndConsentKey(seat), ParentKeys.NoConsent, pupil.Id, seat.Number, pupil.Class),
            .. seat.State == SeatState.Empty ? Array.Empty<Button>() : [new(Texts.CutKey(seat), ParentKeys.Cut, pupil.Id, seat.Number, pupil.Class) { Look = ButtonLook.Destructive }],
        ]),
        facts.WaitingFor(pupil.Id) is null
            ? [new(Texts.SheetKey, ParentKeys.Sheet, pupil.Id, 0, pupil.Class)]
            : [.. facts.Of(pupil.Id).Select(seat => new Button(Texts.HandedKey(seat.Number), SupportKeys.ContactOfPupil, pupil.Id, seat.Number))],
        [new(Texts.TalkKey, SupportKeys.ContactOfPupil, pupil.Id), new(Texts.BackToSlipsKey, ParentKeys.Slips, 0, 0, pupil.Class)],
    ]));
}
