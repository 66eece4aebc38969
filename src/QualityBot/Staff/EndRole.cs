using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain.People;

namespace QualityBot.Staff;

/// <summary>«Снять роль»: shows the roles of a person, asks once more, and ends the role with today.</summary>
public sealed class EndRole() : CardAction<StaffRoom>("end-role")
{
    public override IReadOnlyList<Route> Routes { get; } =
        [.. new[] { "role-end", "role-end?", "role-end!" }.Select(action => new Route(new Trigger.Press(action), new Admission.Those(Permission.ManageRoles)))];

    public override Task<StaffRoom> Load(AppDb db, Input input, CancellationToken ct) => StaffRoom.Load(db, input.Here.Id, input.Today, ct);

    public override IReadOnlyList<Effect> Step(StaffRoom facts, Input input) => (input.Pressed!.Action, input.Pressed.Row) switch
    {
        ("role-end", var id) when facts.Find(id) is { } person =>
        [
            new Effect.Send(Texts.WhichRoleToEnd(person))
            {
                Keyboard = new Keyboard.Inline([.. facts.RolesOf(person, input.Today).Select(one => new Button(RichText.Shorten(Texts.Capital(RoleWords.Of(one)), 60), "role-end?", one.Id))]),
            },
        ],
        ("role-end?", var id) when Held(facts, id, input) is var (one, person) =>
        [
            new Effect.Send(Texts.SureToEnd(person, one)) { Keyboard = new Keyboard.Inline(new Button(Texts.EndRoleNow, "role-end!", one.Id) { Look = ButtonLook.Destructive }) },
        ],
        ("role-end!", var id) when Held(facts, id, input) is var (one, person) => one.EndAfter(input.Today.AddDays(-1), facts.Appointments, facts.People).Match<IReadOnlyList<Effect>>(
            ended => [new Effect.Replace(one, ended), new Effect.Send(Texts.RoleEnded(person, one))],
            problem => [new Effect.Send(Texts.Explain(problem))]),
        _ => [new Effect.Toast(Texts.NoSuchRole)],
    };

    private static (Appointment, Person)? Held(StaffRoom room, long id, Input input) =>
        room.Appointments.FirstOrDefault(one => one.Id == id && one.HeldOn(input.Today)) is { } held && room.Find(held.PersonId) is { } person ? (held, person) : null;
}
