using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.FollowUp;
using QualityDomain.People;

namespace QualityBot.Staff;

/// <summary>«Уволить»: the last day, once more «да», then roles, invites and access end.</summary>
public sealed class DismissPerson() : Conversation<DismissPerson.Stage, DismissPerson.Facts>("dismiss-person", version: 1)
{
    [JsonDerivedType(typeof(Opened), "opened")]
    [JsonDerivedType(typeof(AskDay), "day")]
    [JsonDerivedType(typeof(Sure), "sure")]
    public abstract record Stage(long PersonId);

    public sealed record Opened(long PersonId) : Stage(PersonId);

    public sealed record AskDay(long PersonId) : Stage(PersonId);

    public sealed record Sure(long PersonId, DateOnly LastDay) : Stage(PersonId);

    /// <summary>The button that hands all open tasks of the person of its row to somebody else.</summary>
    public const string HandOn = "as.left";

    /// <param name="OpenCards">How many tasks the person has not finished.</param>
    public sealed record Facts(StaffRoom Room, ValueList<Invite> OpenInvites, int OpenCards);

    public override IReadOnlyList<Route> Routes { get; } = [new(new Trigger.Press("dismiss"), new Admission.Those(Permission.ManageRoles))];

    public override Stage Begin(Input input) => new Opened(input.Pressed?.Row ?? 0);

    public override async Task<Facts> Load(AppDb db, Stage stage, Input input, CancellationToken ct) => new(
        await StaffRoom.Load(db, input.Here.Id, input.Today, ct),
        (await db.Of<Invite>(input.Here.Id).Where(one => one.PersonId == stage.PersonId && one.UsedAt == null && one.RevokedAt == null).ToListAsync(ct)).ToValueList(),
        await db.Of<Assignment>(input.Here.Id).CountAsync(card => card.PersonId == stage.PersonId && (card.State == AssignmentState.Open || card.State == AssignmentState.Acknowledged), ct));

    /// <summary>The button that opens the dialogue begins it anew, also in the middle.</summary>
    public override Turn<Stage> Step(Facts facts, Stage stage, Input input) => Answer(facts, input.Pressed?.Action == "dismiss" ? Begin(input) : stage, input);

    private static Turn<Stage> Answer(Facts facts, Stage stage, Input input) => facts.Room.Find(stage.PersonId) is not { } person
        ? new(null, new Effect.Send(Texts.NoSuchPerson))
        : (stage, input) switch
        {
            (Opened, _) => new(new AskDay(person.Id), new Effect.Send(Texts.AskLastDay(person))
            {
                Keyboard = new Keyboard.Inline(new Button(Texts.TodayIsLast, "last-today"), new Button(Texts.AlreadyGone, "last-gone")),
            }),
            (AskDay, { Pressed.Action: "last-today" }) => Ask(facts, person, input.Today),
            (AskDay, { Pressed.Action: "last-gone" }) => Ask(facts, person, input.Today.AddDays(-1)),
            (AskDay, { Text: { Length: > 0 } text }) => DayRange.TryParse(text, input.Today.AddMonths(-1), out var days) && days.First == days.Last
                ? Ask(facts, person, days.Last)
                : new(stage, new Effect.Send(Texts.DayNotUnderstood)),
            (Sure sure, { Pressed.Action: "dismiss-yes" }) => Dismissal.Of(person, sure.LastDay, facts.Room.Appointments, facts.Room.People).Match(
                done => new Turn<Stage>(null, Dismiss(facts, person, done, input)),
                problem => new Turn<Stage>(null, new Effect.Send(Texts.Explain(problem)))),
            (Sure, { Pressed.Action: "dismiss-no" }) => new(null, new Effect.Send(Texts.NotDismissed(person))),
            _ => new(stage, new Effect.Toast(Texts.ChooseAbove)),
        };

    private static Turn<Stage> Ask(Facts facts, Person person, DateOnly lastDay) => new(new Sure(person.Id, lastDay), new Effect.Send(Texts.SureToDismiss(person, lastDay, facts.OpenCards))
    {
        Keyboard = new Keyboard.Inline(new Button(Texts.YesDismiss, "dismiss-yes") { Look = ButtonLook.Destructive }, new Button(Texts.NoDismiss, "dismiss-no")),
    });

    private static IReadOnlyList<Effect> Dismiss(Facts facts, Person person, Dismissal done, Input input) =>
    [
        new Effect.Replace(person, done.Person),
        .. done.Appointments.Select(after => new Effect.Replace(facts.Room.Appointments.First(one => one.Id == after.Id), after)),
        .. facts.OpenInvites.Select(one => one.Revoke(input.Now).Match<Effect?>(revoked => new Effect.Replace(one, revoked), _ => null)).OfType<Effect>(),
        .. done.KeepsAccessOn(input.Today) ? [] : EndOfAccess.Now(person, facts.Room.Links, input.Now),
        new Effect.Send(Texts.Dismissed(done.Person, input.Today))
        {
            Keyboard = facts.OpenCards > 0 && Permissions.MayAnywhere(input.Someone, Permission.ManageDecision) ? new Keyboard.Inline(new Button(Texts.HandOnNow(facts.OpenCards), HandOn, person.Id)) : null,
        },
    ];
}
