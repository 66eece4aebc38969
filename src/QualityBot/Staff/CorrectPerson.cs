using System.Text.Json.Serialization;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.People;
using QualityDomain.People.StaffList;

namespace QualityBot.Staff;

/// <summary>«Исправить» on a person's card: the name, the post, or what a role covers. Who changed what is in the audit.</summary>
public sealed class CorrectPerson() : Conversation<CorrectPerson.Stage, StaffRoom>("correct-person", version: 1)
{
    [JsonDerivedType(typeof(Choosing), "choosing")]
    [JsonDerivedType(typeof(AskName), "name")]
    [JsonDerivedType(typeof(AskPost), "post")]
    [JsonDerivedType(typeof(AskDetails), "details")]
    public abstract record Stage(long PersonId);

    public sealed record Choosing(long PersonId) : Stage(PersonId);

    public sealed record AskName(long PersonId) : Stage(PersonId);

    public sealed record AskPost(long PersonId) : Stage(PersonId);

    /// <param name="RoleId">The appointment that is corrected.</param>
    public sealed record AskDetails(long PersonId, long RoleId) : Stage(PersonId);

    public const string Open = "person-edit";
    private const string FixName = "fix-name";
    private const string Post = "fix-post";
    private const string Role = "fix-role";
    private const string Whole = "fix-whole";
    private const int LongestPost = 200;

    public override IReadOnlyList<Route> Routes { get; } = [new(new Trigger.Press(Open), new Admission.Those(Permission.KeepStaffList))];

    public override Stage Begin(Input input) => new Choosing(input.Pressed?.Row ?? 0);

    public override Task<StaffRoom> Load(AppDb db, Stage stage, Input input, CancellationToken ct) => StaffRoom.Load(db, input.Here.Id, input.Today, ct);

    /// <summary>The button that opens the dialogue begins it anew, also in the middle.</summary>
    public override Turn<Stage> Step(StaffRoom facts, Stage stage, Input input) => Answer(facts, input.Pressed?.Action == Open ? Begin(input) : stage, input);

    private static Turn<Stage> Answer(StaffRoom room, Stage stage, Input input) => room.Find(stage.PersonId) is not { } person || !May(input, Permission.KeepStaffList)
        ? new(null, new Effect.Send(Texts.NoSuchPerson))
        : (stage, input) switch
        {
            (_, { Pressed.Action: Open }) => Offer(room, person, input),
            (_, { Pressed.Action: FixName }) => new(new AskName(person.Id), new Effect.Send(Texts.AskRightName(person))),
            (_, { Pressed.Action: Post }) => new(new AskPost(person.Id), new Effect.Send(Texts.AskRightPost(person))),
            (_, { Pressed: { Action: Role, Row: var id } }) when Held(room, person, id, input) is { } role => new(new AskDetails(person.Id, role.Id), new Effect.Send(Texts.AskRightDetails(role))
            {
                Keyboard = IsDeputy(role) ? new Keyboard.Inline(new Button(Texts.WholeSchool, Whole)) : null,
            }),
            (AskName, { Text: { Length: > 0 } text }) => Renamed(room, person, text, input),
            (AskPost, { Text: { Length: > 0 and <= LongestPost } text }) => Store(room, person, person with { Post = text is "-" or "–" or "—" ? null : text }, input),
            (AskPost, { Text.Length: > 0 }) => new(stage, new Effect.Send(Texts.TooLongOrShort)),
            (AskDetails(_, var id), { Text: { Length: > 0 } text }) when Held(room, person, id, input) is { } role => RoleDetails.Read(role.Role, text) is { } draft
                ? Reassigned(room, person, role, draft, input)
                : new(stage, new Effect.Send(Texts.DetailsNotUnderstood(role.Role))),
            (AskDetails(_, var id), { Pressed.Action: Whole }) when Held(room, person, id, input) is { } role && IsDeputy(role) => Reassigned(room, person, role, new(role.Role), input),
            _ => new(stage, new Effect.Toast(Texts.ChooseAbove)),
        };

    private static Turn<Stage> Offer(StaffRoom room, Person person, Input input) => new(new Choosing(person.Id), new Effect.Send(Texts.WhatToCorrect(person, room.RolesOf(person, input.Today)))
    {
        Keyboard = new Keyboard.Inline(
        [
            [new Button(Texts.NameKey, FixName), new Button(Texts.PostKey, Post)],
            .. May(input, Permission.ManageRoles)
                ? room.RolesOf(person, input.Today).Where(role => RoleDetails.Needed(role.Role)).Select(role => (IReadOnlyList<Button>)[new Button(RichText.Shorten(Texts.Capital(RoleWords.Of(role)), 60), Role, role.Id)])
                : [],
            [new Button(Texts.ShowCard, "person", person.Id)],
        ]),
    });

    private static Turn<Stage> Renamed(StaffRoom room, Person person, string text, Input input) => PersonNameReader.TryRead(text, out var name)
        ? Store(room, person, person with { FamilyName = name.Family, GivenName = name.Given, Patronymic = name.Patronymic }, input)
        : new(new AskName(person.Id), new Effect.Send(Texts.NameNotUnderstood));

    private static Turn<Stage> Store(StaffRoom room, Person before, Person after, Input input)
    {
        var namesake = after.Name == before.Name ? null : room.Working(input.Today).FirstOrDefault(other => other.Id != before.Id && other.Name.Matches(after.Name));
        var (stage, effects) = Offer(room, after, input);
        return new(stage,
        [
            .. before == after ? [] : new Effect[] { new Effect.Replace(before, after) },
            .. namesake is null ? [] : new Effect[] { new Effect.Send(Texts.Namesake(namesake)) },
            .. effects,
        ]);
    }

    /// <summary>What the typed details do not tell stays: the association of a teacher, the days of the role.</summary>
    private static Turn<Stage> Reassigned(StaffRoom room, Person person, Appointment before, RoleDraft draft, Input input)
    {
        if (!May(input, Permission.ManageRoles))
        {
            return new(null, new Effect.Send(Texts.Explain(new NotAllowed(Permission.ManageRoles))));
        }

        var after = draft.For(person, before.Id, before.From ?? input.Today) with { From = before.From, To = before.To, Association = draft.Association ?? before.Association };
        var corrected = room with { Appointments = room.Appointments.Select(one => one.Id == before.Id ? after : one).ToValueList() };
        var (stage, effects) = Offer(corrected, person, input);
        return new(stage, before == after ? effects : [new Effect.Replace(before, after), .. effects]);
    }

    private static Appointment? Held(StaffRoom room, Person person, long id, Input input) => room.RolesOf(person, input.Today).FirstOrDefault(role => role.Id == id);

    private static bool IsDeputy(Appointment role) => role.Role is QualityDomain.People.Role.DeputyAcademic or QualityDomain.People.Role.DeputyPastoral;

    private static bool May(Input input, Permission permission) => Permissions.May(input.Someone, permission, new(input.Here.Id));
}
