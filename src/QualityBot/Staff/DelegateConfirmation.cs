using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.People;

namespace QualityBot.Staff;

/// <summary>«Доверить подтверждение»: a deputy lets the head of an association confirm its reports, and takes that back.</summary>
public sealed class DelegateConfirmation() : CardAction<DelegateConfirmation.Facts>("delegate-confirmation")
{
    public sealed record Facts(StaffRoom Room, ValueList<Delegation> Delegations);

    public override IReadOnlyList<Route> Routes { get; } =
        [.. new[] { "trust", "trust-off" }.Select(action => new Route(new Trigger.Press(action), new Admission.Those(Permission.ManageRoles)))];

    public override async Task<Facts> Load(AppDb db, Input input, CancellationToken ct) => new(
        await StaffRoom.Load(db, input.Here.Id, input.Today, ct),
        (await db.Of<Delegation>(input.Here.Id).Where(one => one.Last == null || one.Last >= input.Today).ToListAsync(ct)).ToValueList());

    /// <summary>The row is the head's appointment.</summary>
    public override IReadOnlyList<Effect> Step(Facts facts, Input input)
    {
        var head = facts.Room.Appointments.FirstOrDefault(one => one.Id == input.Pressed!.Row && one.Role == Role.AssociationHead && one.HeldOn(input.Today));
        if (head?.Association is not { } association || facts.Room.Find(head.PersonId) is not { } person)
        {
            return [new Effect.Toast(Texts.NoSuchRole)];
        }

        // Whoever delegates must be allowed to confirm; an administrator who is nothing else is not.
        if (!Permissions.May(input.Someone, Permission.ConfirmReport, new(input.Here.Id)))
        {
            return [new Effect.Send(Texts.Explain(new NotAllowed(Permission.ConfirmReport)))];
        }

        var running = facts.Delegations.Where(one => one.ToId == person.Id && one.HoldsOn(input.Today) && Folded.Same(one.Association, association)).ToList();
        return (input.Pressed!.Action, running) switch
        {
            ("trust", []) =>
            [
                new Effect.Add(new Delegation(input.Ids.Next(), input.Here.Id, input.Someone.Id, person.Id, association, input.Today)),
                new Effect.Send(Texts.Trusted(person, association)) { Keyboard = new Keyboard.Inline(new Button(Texts.TakeTrustBack, "trust-off", head.Id)) },
                new Effect.Send(Recipient.Person(person.Id), Texts.YouAreTrusted(association)) { Priority = Priority.Announcement },
            ],
            ("trust", _) => [new Effect.Toast(Texts.TrustedAlready)],
            (_, []) => [new Effect.Toast(Texts.NotTrusted)],
            _ => [.. running.Select(one => new Effect.Replace(one, one with { Last = input.Today.AddDays(-1) })), new Effect.Send(Texts.TrustTakenBack(person))],
        };
    }
}
