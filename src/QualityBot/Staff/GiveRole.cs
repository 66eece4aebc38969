using System.Text.Json.Serialization;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.People;
using QualityDomain.People.StaffList;

namespace QualityBot.Staff;

/// <summary>«Добавить сотрудника» and «Добавить роль»: name, role, what the role needs; then it is stored.</summary>
public sealed class GiveRole() : Conversation<GiveRole.Stage, StaffRoom>("give-role", version: 1)
{
    [JsonDerivedType(typeof(Opened), "opened")]
    [JsonDerivedType(typeof(AskName), "name")]
    [JsonDerivedType(typeof(AskRole), "role")]
    [JsonDerivedType(typeof(AskDetails), "details")]
    public abstract record Stage;

    public sealed record Opened(long PersonId) : Stage;

    /// <param name="Namesake">The name that is on the list already, typed a moment ago.</param>
    public sealed record AskName(string? Namesake) : Stage;

    /// <param name="PersonId">0: a new person of that name.</param>
    public sealed record AskRole(long PersonId, string Name) : Stage;

    public sealed record AskDetails(long PersonId, string Name, Role Role) : Stage;

    public override IReadOnlyList<Route> Routes { get; } = [new(new Trigger.Press("role-add"), new Admission.Those(Permission.ManageRoles))];

    public override Stage Begin(Input input) => new Opened(input.Pressed?.Row ?? 0);

    public override Task<StaffRoom> Load(AppDb db, Stage stage, Input input, CancellationToken ct) => StaffRoom.Load(db, input.Here.Id, input.Today, ct);

    /// <summary>The button that opens the dialogue begins it anew, also in the middle.</summary>
    public override Turn<Stage> Step(StaffRoom facts, Stage stage, Input input) => Answer(facts, input.Pressed?.Action == "role-add" ? Begin(input) : stage, input);

    private static Turn<Stage> Answer(StaffRoom facts, Stage stage, Input input) => (stage, input) switch
    {
        (Opened { PersonId: 0 }, _) => new(new AskName(null), new Effect.Send(Texts.AskName)),
        (Opened(var id), _) => facts.Find(id) is { } person && person.WorksOn(input.Today) ? Roles(id, "") : new(null, new Effect.Send(Texts.NoSuchPerson)),
        (AskName { Namesake: { } name }, { Pressed.Action: "namesake" }) => Roles(0, name),
        (AskName, { Text: { Length: > 0 } text }) => Named(facts, text, input),
        (AskRole asked, { Pressed: { Action: "role", Row: var index } }) when index >= 0 && index < RoleWords.Offered.Count => Chosen(facts, asked, RoleWords.Offered[(int)index], input),
        (AskDetails asked, { Text: { Length: > 0 } text }) => RoleDetails.Read(asked.Role, text) is { } draft
            ? Store(facts, asked.PersonId, asked.Name, draft, input)
            : new(stage, new Effect.Send(Texts.DetailsNotUnderstood(asked.Role))),
        (AskDetails asked, { Pressed.Action: "whole" }) when asked.Role is Role.DeputyAcademic or Role.DeputyPastoral => Store(facts, asked.PersonId, asked.Name, new(asked.Role), input),
        _ => new(stage, new Effect.Toast(Texts.ChooseAbove)),
    };

    private static Turn<Stage> Named(StaffRoom room, string text, Input input)
    {
        if (!PersonNameReader.TryRead(text, out var name))
        {
            return new(new AskName(null), new Effect.Send(Texts.NameNotUnderstood));
        }

        return room.Working(input.Today).FirstOrDefault(person => person.Name.Matches(name)) is { } known
            ? new(new AskName(name.Full), new Effect.Send(Texts.IsThere(known))
            {
                Keyboard = new Keyboard.Inline(new Button(Texts.ShowCard, "person", known.Id), new Button(Texts.AnotherPerson, "namesake")),
            })
            : Roles(0, name.Full);
    }

    private static Turn<Stage> Roles(long personId, string name) => new(new AskRole(personId, name), new Effect.Send(Texts.AskRole)
    {
        Keyboard = new Keyboard.Inline([.. RoleWords.Offered.Select((role, index) => new Button(Texts.Capital(RoleWords.Of(role)), "role", index)).Chunk(2).Select(row => (IReadOnlyList<Button>)row)]),
    });

    private static Turn<Stage> Chosen(StaffRoom room, AskRole asked, Role role, Input input) => RoleDetails.Needed(role)
        ? new(new AskDetails(asked.PersonId, asked.Name, role), new Effect.Send(Texts.AskDetails(role))
        {
            Keyboard = role is Role.DeputyAcademic or Role.DeputyPastoral ? new Keyboard.Inline(new Button(Texts.WholeSchool, "whole")) : null,
        })
        : Store(room, asked.PersonId, asked.Name, new(role), input);

    private static Turn<Stage> Store(StaffRoom room, long personId, string name, RoleDraft draft, Input input)
    {
        var known = personId == 0 ? null : room.Find(personId);
        if (personId != 0 && known is null)
        {
            return new(null, new Effect.Send(Texts.NoSuchPerson));
        }

        var person = known ?? (PersonNameReader.TryRead(name, out var read) ? new(input.Ids.Next(), input.Here.Id, read.Family, read.Given, read.Patronymic) : throw new InvalidOperationException(name));
        var appointment = draft.For(person, input.Ids.Next(), input.Today);
        return new(null,
        [
            .. known is null ? [new Effect.Add(person)] : (Effect[])[],
            new Effect.Add(appointment),
            new Effect.Send(Texts.RoleGiven(person, appointment)) { Keyboard = new Keyboard.Inline(new Button(Texts.InvitePerson, "invite", person.Id), new Button(Texts.ShowCard, "person", person.Id)) },
        ]);
    }
}
