using QualityBot.Engine;
using QualityBot.FollowUp;
using QualityBot.Storage;
using QualityDomain.FollowUp;
using QualityDomain.Parents;
using QualityDomain.People;

namespace QualityBot.Parents;

/// <summary>A parent withdraws: from the page of the own children in two taps. The class teacher hears of it once.</summary>
internal sealed class WithdrawConsent() : CardAction<WithdrawConsent.Facts>("withdraw-consent")
{
    internal sealed record Facts(FamilyFacts Family, Guardianship? Link);

    private const string Surely = "pa.bye!";

    public override IReadOnlyList<Route> Routes { get; } =
        [.. new[] { ParentKeys.Withdraw, Surely }.Select(action => new Route(new Trigger.Press(action), new Admission.Those(Permission.SeeOwnChild)))];

    public override async Task<Facts> Load(AppDb db, Input input, CancellationToken ct)
    {
        var family = await FamilyFacts.Read(db, input.Someone.Person, input.Today, ct);
        return new(family, family.Children.FirstOrDefault(one => one.Id == input.Pressed!.Row));
    }

    public override IReadOnlyList<Effect> Step(Facts facts, Input input) => (facts.Link, input.Pressed!.Action) switch
    {
        (null, _) => [new Effect.Toast(Texts.NotLinked)],
        ({ } link, ParentKeys.Withdraw) =>
        [
            Pages.Answer(input, Texts.SureToWithdraw(facts.Family.CodeOf(link), facts.Family.IsCovered(link)), new(
                new Button(Texts.WithdrawNowKey, Surely, link.Id) { Look = ButtonLook.Destructive }, new Button(Texts.KeepLinkKey, ParentKeys.Mine))),
        ],
        ({ } link, _) => Now(facts, link, input),
    };

    private static IReadOnlyList<Effect> Now(Facts facts, Guardianship link, Input input)
    {
        var (family, code, left) = (facts.Family, facts.Family.CodeOf(link), Leaving.Child(facts.Family, link, input));
        return
        [
            .. Of(family.Consents, link.PupilId, link.Number, input.Now),
            .. left.Effects,
            .. family.LeadersOf(link).Where(one => one.Id != input.Someone.Id).Select(one => new Effect.Add(new Notice(input.Ids.Next(), input.Here.Id, one.Id, NoticeKind.FamilyWithdrew, 0, Texts.HasWithdrawn(code, link.Number), input.Today))),
            Pages.Answer(input, Texts.Withdrawn(code, left.Wholly), Pages.NoKeys),
        ];
    }

    /// <summary>Ends every paper of that guardian about the child.</summary>
    public static IEnumerable<Effect> Of(IEnumerable<PaperConsent> consents, long pupilId, int number, DateTimeOffset now) =>
        consents.Where(one => one.Holds && one.PupilId == pupilId && one.Number == number).Select(one => new Effect.Replace(one, one.Withdraw(now)));
}
