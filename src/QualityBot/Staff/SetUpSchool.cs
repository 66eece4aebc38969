using System.Text.Json.Serialization;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Calendar;
using QualityDomain.People;

namespace QualityBot.Staff;

/// <summary>/setup CODE: the first administrator tells of the school, and it is there.</summary>
public sealed class SetUpSchool() : Conversation<SetUpSchool.Stage, bool>("set-up-school", version: 1)
{
    [JsonDerivedType(typeof(Opened), "opened")]
    [JsonDerivedType(typeof(AskSchool), "school")]
    [JsonDerivedType(typeof(AskZone), "zone")]
    [JsonDerivedType(typeof(AskWeek), "week")]
    [JsonDerivedType(typeof(AskOtherWeek), "other-week")]
    [JsonDerivedType(typeof(AskCouncils), "councils")]
    [JsonDerivedType(typeof(AskName), "name")]
    [JsonDerivedType(typeof(AskPost), "post")]
    public abstract record Stage(string CodeHash, Draft School);

    /// <summary>What was told so far.</summary>
    public sealed record Draft(string Name = "", string ZoneId = "", int Week = 5)
    {
        public ValueList<string> OtherWeek { get; init; } = [];

        public ValueList<DateOnly> Councils { get; init; } = [];
    }

    public sealed record Opened(string CodeHash, Draft School) : Stage(CodeHash, School);

    public sealed record AskSchool(string CodeHash, Draft School) : Stage(CodeHash, School);

    public sealed record AskZone(string CodeHash, Draft School) : Stage(CodeHash, School);

    public sealed record AskWeek(string CodeHash, Draft School) : Stage(CodeHash, School);

    public sealed record AskOtherWeek(string CodeHash, Draft School) : Stage(CodeHash, School);

    public sealed record AskCouncils(string CodeHash, Draft School) : Stage(CodeHash, School);

    public sealed record AskName(string CodeHash, Draft School) : Stage(CodeHash, School);

    public sealed record AskPost(string CodeHash, Draft School, string Name) : Stage(CodeHash, School);

    public override IReadOnlyList<Route> Routes { get; } = [new(new Trigger.Command("setup"), new Admission.Strangers())];

    public override Stage Begin(Input input) => new Opened(InviteToken.Hash(Arguments.Of(input)), new());

    /// <summary>Whether the code still opens; asked at every step, so that of two holders one sets up the school.</summary>
    public override Task<bool> Load(AppDb db, Stage stage, Input input, CancellationToken ct) => SetupCode.Opens(db, stage.CodeHash, input.Now, ct);

    public override Turn<Stage> Step(bool facts, Stage stage, Input input) => (facts, stage, input) switch
    {
        (false, _, _) => new(null, new Effect.Send(Texts.CodeDoesNotOpen)),
        (_, Opened, _) => new(new AskSchool(stage.CodeHash, stage.School), new Effect.Send(Texts.AskSchool)),
        (_, AskSchool, { Text: { Length: >= 3 and <= 300 } name }) => new(new AskZone(stage.CodeHash, stage.School with { Name = name }), new Effect.Send(Texts.AskZone)
        {
            Keyboard = new Keyboard.Inline([.. Zones.Offered.Select((zone, index) => new Button(zone.Words, "zone", index)).Chunk(2).Select(row => (IReadOnlyList<Button>)row)]),
        }),
        (_, AskSchool, _) => new(stage, new Effect.Send(Texts.AskSchool)),
        (_, AskZone, { Pressed: { Action: "zone", Row: var index } }) when index >= 0 && index < Zones.Offered.Count => Week(stage, Zones.Offered[(int)index].Id),
        (_, AskZone, { Text: { Length: > 0 } id }) => Zones.IsKnown(id) ? Week(stage, id) : new(stage, new Effect.Send(Texts.ZoneNotUnderstood)),
        (_, AskWeek, { Pressed: { Action: "week", Row: var days } }) when days is 5 or 6 => new(new AskOtherWeek(stage.CodeHash, stage.School with { Week = (int)days }), new Effect.Send(Texts.AskOtherWeek((int)days))
        {
            Keyboard = new Keyboard.Inline(new Button(Texts.AllAlike, "alike")),
        }),
        (_, AskOtherWeek, { Pressed.Action: "alike" }) => Councils(stage, []),
        (_, AskOtherWeek, { Text: { Length: > 0 } text }) => ClassSet.TryParse(text, out var set) && set.Grades.Count == 0
            ? Councils(stage, set.Classes.Select(one => one.ToString()).ToValueList())
            : new(stage, new Effect.Send(Texts.ClassesNotUnderstood)),
        (_, AskCouncils, { Pressed.Action: "later" }) => You(stage, []),
        (_, AskCouncils, { Text: { Length: > 0 } text }) => Days(text, input.Today) is { } days ? You(stage, days) : new(stage, new Effect.Send(Texts.CouncilsNotUnderstood)),
        (_, AskName, { Text: { Length: > 0 } text }) => PersonNameReader.TryRead(text, out var name)
            ? new(new AskPost(stage.CodeHash, stage.School, name.Full), new Effect.Send(Texts.AskPost)
            {
                Keyboard = new Keyboard.Inline([.. Posts.Select((role, index) => new Button(RoleWords.Of(role), "post", index))]),
            })
            : new(stage, new Effect.Send(Texts.NameNotUnderstood)),
        (_, AskPost asked, { Pressed: { Action: "post", Row: var index } }) when index >= 0 && index < Posts.Count => Create(asked, Posts[(int)index], input),
        _ => new(stage, new Effect.Send(Texts.ChooseAbove)),
    };

    private static ValueList<Role> Posts { get; } = [Role.Director, Role.DeputyAcademic, Role.Secretary, Role.ItAdministrator, Role.Employee];

    private static Turn<Stage> Week(Stage stage, string zone) => new(new AskWeek(stage.CodeHash, stage.School with { ZoneId = zone }), new Effect.Send(Texts.AskWeek)
    {
        Keyboard = new Keyboard.Inline([[new Button(Texts.FiveDays, "week", 5), new Button(Texts.SixDays, "week", 6)]]),
    });

    private static Turn<Stage> Councils(Stage stage, ValueList<string> otherWeek) => new(new AskCouncils(stage.CodeHash, stage.School with { OtherWeek = otherWeek }), new Effect.Send(Texts.AskCouncils)
    {
        Keyboard = new Keyboard.Inline(new Button(Texts.Later, "later")),
    });

    private static Turn<Stage> You(Stage stage, ValueList<DateOnly> councils) =>
        new(new AskName(stage.CodeHash, stage.School with { Councils = councils }), new Effect.Send(Texts.AskYourName));

    /// <summary>From July on a school sets up the coming year.</summary>
    private static int YearOf(DateOnly today) => SchoolYear.StartYearOf(today.AddMonths(2));

    /// <summary>Days without a year belong to that school year; its first council meets in August.</summary>
    private static ValueList<DateOnly>? Days(string text, DateOnly today)
    {
        var read = text.Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(part => DayRange.TryParse(part, new(YearOf(today), 8, 1), out var range) && range.First == range.Last ? range.First : (DateOnly?)null).ToList();
        return read.Count > 0 && read.TrueForAll(day => day is not null) ? read.Select(day => day!.Value).Order().ToValueList() : null;
    }

    private static Turn<Stage> Create(AskPost asked, Role post, Input input)
    {
        PersonNameReader.TryRead(asked.Name, out var name);
        var school = new School(input.Ids.Next(), asked.School.Name, asked.School.ZoneId);
        var today = Moment.Of(school, input.Now, input.Ids).Today;
        var person = new Person(input.Ids.Next(), school.Id, name!.Family, name.Given, name.Patronymic);
        ValueList<Appointment> roles =
        [
            new(input.Ids.Next(), school.Id, person.Id, post),
            new(input.Ids.Next(), school.Id, person.Id, Role.Administrator),
        ];
        var year = new SchoolYear(input.Ids.Next(), school.Id, YearOf(today))
        {
            WorkingWeek = asked.School.Week,
            ClassesWithOtherWeek = asked.School.OtherWeek,
            Councils = asked.School.Councils,
        };
        return new(null,
        [
            new Effect.Add(school),
            new Effect.Add(year),
            new Effect.Add(person),
            .. roles.Select(role => new Effect.Add(role)),
            new Effect.Add(new ChannelLink(input.Ids.Next(), school.Id, person.Id, input.From.Channel, input.From.Recipient, input.Now)),
            .. Menu.Open(new(person, roles), Texts.SchoolIsThere(school)),
            new Effect.Send(Texts.NextSteps) { Keyboard = new Keyboard.Inline(new Button(Texts.ImportList, "staff-import"), new Button(Texts.AddPerson, "role-add")) },
        ]);
    }
}
