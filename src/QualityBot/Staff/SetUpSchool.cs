using System.Text.Json.Serialization;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Calendar;
using QualityDomain.People;

namespace QualityBot.Staff;

/// <summary>/setup CODE, or the code alone: the first administrator tells of the school, and it is there.</summary>
public sealed class SetUpSchool() : Conversation<SetUpSchool.Stage, bool>("set-up-school", version: 2)
{
    [JsonDerivedType(typeof(Opened), "opened")]
    [JsonDerivedType(typeof(AskSchool), "school")]
    [JsonDerivedType(typeof(AskZone), "zone")]
    [JsonDerivedType(typeof(AskYear), "year")]
    [JsonDerivedType(typeof(AskName), "name")]
    [JsonDerivedType(typeof(AskPost), "post")]
    public abstract record Stage(string CodeHash, Draft School);

    /// <summary>What was told so far.</summary>
    public sealed record Draft(string Name = "", string ZoneId = "", CalendarForm? Year = null);

    public sealed record Opened(string CodeHash, Draft School) : Stage(CodeHash, School);

    public sealed record AskSchool(string CodeHash, Draft School) : Stage(CodeHash, School);

    public sealed record AskZone(string CodeHash, Draft School) : Stage(CodeHash, School);

    public sealed record AskYear(string CodeHash, Draft School, CalendarForm Form) : Stage(CodeHash, School);

    public sealed record AskName(string CodeHash, Draft School) : Stage(CodeHash, School);

    public sealed record AskPost(string CodeHash, Draft School, string Name) : Stage(CodeHash, School);

    public override IReadOnlyList<Route> Routes { get; } = [new(new Trigger.Command("setup"), new Admission.Strangers()), new(new Trigger.Token(), new Admission.Strangers())];

    public override Stage Begin(Input input) => new Opened(InviteToken.Hash(Arguments.Of(input) is { Length: > 0 } code ? code : input.Text.Trim()), new());

    /// <summary>Whether the code still opens; asked at every step, so that of two holders one sets up the school.</summary>
    public override Task<bool> Load(AppDb db, Stage stage, Input input, CancellationToken ct) => SetupCode.Opens(db, stage.CodeHash, input.Now, ct);

    public override Turn<Stage> Step(bool facts, Stage stage, Input input) => (facts, stage, input) switch
    {
        (false, _, _) => new(null, new Effect.Send(Texts.CodeDoesNotOpen)),
        (_, Opened, _) => new(new AskSchool(stage.CodeHash, stage.School), new Effect.Send(Texts.AskSchool)),
        (_, AskSchool, { Text: { Length: >= 3 and <= 300 } name }) => new(new AskZone(stage.CodeHash, stage.School with { Name = name }), new Effect.Send(Texts.AskZone)
        {
            Keyboard = Zones.Keys("zone"),
        }),
        (_, AskSchool, _) => new(stage, new Effect.Send(Texts.AskSchool)),
        (_, AskZone, { Pressed: { Action: "zone", Row: var index } }) when index >= 0 && index < Zones.Offered.Count => Year(stage, Zones.Offered[(int)index].Id, input),
        (_, AskZone, { Text: { Length: > 0 } id }) => Zones.IsKnown(id) ? Year(stage, id, input) : new(stage, new Effect.Send(Texts.ZoneNotUnderstood)),
        (_, AskYear asked, { Pressed.Action: CalendarSteps.Accept }) =>
            new(new AskName(stage.CodeHash, stage.School with { Year = asked.Form }), new Effect.Send(Texts.AskYourName)),
        (_, AskYear asked, _) => CalendarSteps.Step(asked.Form, input, Texts.AllRight) is var (form, answer) ? new(asked with { Form = form }, answer) : new(stage),
        (_, AskName, { Text: { Length: > 0 } text }) => PersonNameReader.TryRead(text, out var name)
            ? new(new AskPost(stage.CodeHash, stage.School, name.Full), new Effect.Send(Texts.AskPost)
            {
                Keyboard = new Keyboard.Inline([.. Posts.Select((role, index) => new Button(Texts.Capital(RoleWords.Of(role)), "post", index))]),
            })
            : new(stage, new Effect.Send(Texts.NameNotUnderstood)),
        (_, AskPost asked, { Pressed: { Action: "post", Row: var index } }) when index >= 0 && index < Posts.Count => Create(asked, Posts[(int)index], input),
        _ => new(stage, new Effect.Send(Texts.ChooseAbove)),
    };

    private static ValueList<Role> Posts { get; } = [Role.Director, Role.DeputyAcademic, Role.Secretary, Role.ItAdministrator, Role.Employee];

    private static Turn<Stage> Year(Stage stage, string zone, Input input)
    {
        var form = CalendarForm.Propose(SchoolYear.PreparedOn(input.Today));
        return new(
            new AskYear(stage.CodeHash, stage.School with { ZoneId = zone }, form),
            new Effect.Send(Texts.CheckYear),
            CalendarSteps.Show(form, Texts.AllRight));
    }

    private static Turn<Stage> Create(AskPost asked, Role post, Input input)
    {
        PersonNameReader.TryRead(asked.Name, out var name);
        var form = asked.School.Year!;
        var school = new School(input.Ids.Next(), asked.School.Name, asked.School.ZoneId) { ClassStyle = form.Style };
        var person = new Person(input.Ids.Next(), school.Id, name!.Family, name.Given, name.Patronymic);
        ValueList<Appointment> roles =
        [
            new(input.Ids.Next(), school.Id, person.Id, post),
            new(input.Ids.Next(), school.Id, person.Id, Role.Administrator),
        ];
        return new(null,
        [
            new Effect.Add(school),
            .. CalendarRecords.Of(form.Year, school.Id, input.Ids).Select(record => new Effect.Add(record)),
            new Effect.Add(person),
            .. roles.Select(role => new Effect.Add(role)),
            new Effect.Add(new ChannelLink(input.Ids.Next(), school.Id, person.Id, input.From.Channel, input.From.Recipient, input.Now)),
            .. Menu.Open(new(person, roles), Texts.SchoolIsThere(school)),
            new Effect.Send(Texts.NextSteps) { Keyboard = new Keyboard.Inline(new Button(Texts.ImportList, "staff-import"), new Button(Texts.AddPerson, "role-add")) },
        ]);
    }
}
