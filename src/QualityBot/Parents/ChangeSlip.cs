using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Parents;
using QualityDomain.People;

namespace QualityBot.Parents;

/// <summary>Takes a slip back, ends the link of somebody who should not have it, or a consent that was withdrawn on paper; asked once more before a link ends.</summary>
internal sealed class ChangeSlip() : CardAction<ChangeSlip.Facts>("change-slip")
{
    /// <param name="Family">The family of the linked guardian; null: nobody is linked there.</param>
    internal sealed record Facts(ClassFamilies Families, Seat? Seat, FamilyFacts? Family);

    private const string Surely = "pa.cut!";
    private const string SurelyNoConsent = "pa.nocons!";

    public override IReadOnlyList<Route> Routes { get; } =
        [.. new[] { ParentKeys.Cut, Surely, ParentKeys.NoConsent, SurelyNoConsent }.Select(action => new Route(new Trigger.Press(action), new Admission.Those(Permission.InviteParents)))];

    public override async Task<Facts> Load(AppDb db, Input input, CancellationToken ct)
    {
        var families = await ClassFamilies.Read(db, input, input.Pressed!.Argument, ct);
        var seat = families.Find(input.Pressed.Row, input.Pressed.Version);
        var person = seat?.Link is { } link ? await db.Of<Person>(input.Here.Id).FirstAsync(one => one.Id == link.PersonId, ct) : null;
        return new(families, seat, person is null ? null : await FamilyFacts.Read(db, person, input.Today, ct));
    }

    public override IReadOnlyList<Effect> Step(Facts facts, Input input) => (facts, input.Pressed!.Action) switch
    {
        ({ Seat: { Consent: { } consent } seat, Families: var families }, ParentKeys.NoConsent) =>
        [
            FollowUp.Pages.Answer(input, Texts.SureToEndConsent($"{families.Find(seat.PupilId)!.Code}", seat.Number), new(
                new Button(Texts.EndConsentNowKey, SurelyNoConsent, seat.PupilId, seat.Number, families.Class!) { Look = ButtonLook.Destructive },
                new Button(Texts.KeepKey, ParentKeys.Child, seat.PupilId, 0, families.Class!))),
        ],
        ({ Seat: { Consent: { } consent } seat, Families: var families, Family: var family }, SurelyNoConsent) =>
        [
            new Effect.Replace(consent, consent.Withdraw(input.Now)),
            .. family is null ? [] : CutOff(family, seat.Link!, input),
            ShowSlips.Child(families with { Seats = [.. families.Seats.Select(one => one == seat ? seat with { Link = null, Consent = null } : one)] }, families.Find(seat.PupilId)!, input),
        ],
        (_, ParentKeys.NoConsent or SurelyNoConsent) => [new Effect.Toast(Texts.NoConsentThere)],
        ({ Seat: null or { State: SeatState.Empty } }, _) => [new Effect.Toast(Texts.NothingToCut)],
        ({ Seat: { Link: null, Slip: { } slip } seat, Families: var families }, _) =>
        [
            .. FreshSlips.TakeBack(slip, input.Now),
            ShowSlips.Child(families with { Seats = [.. families.Seats.Select(one => one == seat ? seat with { Slip = null } : one)] }, families.Find(seat.PupilId)!, input),
        ],
        ({ Seat: { } seat, Families: var families }, ParentKeys.Cut) =>
        [
            FollowUp.Pages.Answer(input, Texts.SureToCut($"{families.Find(seat.PupilId)!.Code}", seat.Number), new(
                new Button(Texts.CutNowKey, Surely, seat.PupilId, seat.Number, families.Class!) { Look = ButtonLook.Destructive },
                new Button(Texts.KeepKey, ParentKeys.Child, seat.PupilId, 0, families.Class!))),
        ],
        ({ Seat: { Link: { } link } seat, Families: var families, Family: { } family }, _) =>
        [
            .. CutOff(family, link, input),
            ShowSlips.Child(families with { Seats = [.. families.Seats.Select(one => one == seat ? seat with { Link = null } : one)] }, families.Find(seat.PupilId)!, input),
        ],
        _ => [new Effect.Toast(Texts.UseButtons)],
    };

    /// <summary>The last word goes out after everything that waited was taken back.</summary>
    private static IReadOnlyList<Effect> CutOff(FamilyFacts family, Guardianship link, Input input) =>
    [
        .. Leaving.Child(family, link, input).Effects,
        new Effect.Send(Recipient.Person(link.PersonId), Texts.YouWereCut(family.CodeOf(link))) { Priority = Priority.Announcement },
    ];
}
