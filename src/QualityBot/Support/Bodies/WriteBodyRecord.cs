using System.Text.Json.Serialization;
using QualityBot.Decisions;
using QualityBot.Engine;
using QualityBot.FollowUp;
using QualityBot.Names;
using QualityBot.Pickers;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.People;
using QualityDomain.Support;
using QualityDomain.Support.Bodies;

namespace QualityBot.Support.Bodies;

/// <summary>A member writes down what the body did: day, pupil, fact, next step, lead, day; each is a tap, and the whole is shown before it is kept.</summary>
internal sealed class WriteBodyRecord() : Conversation<WriteBodyRecord.Stage, WriteBodyRecord.Facts>("body-record", version: 1)
{
    /// <param name="Import">What a decision needs that reminds of the step.</param>
    internal sealed record Facts(BodyFacts Bodies, ImportFacts Import);

    /// <summary>The record as far as it is said.</summary>
    /// <param name="Step">Empty: none.</param>
    /// <param name="LeadId">0: not said, or there is no step.</param>
    public sealed record Draft(SupportBody Body, DateOnly On, long PupilId, string Fact, DateOnly? ConsentOn, string Step, long LeadId, DateOnly? Due);

    [JsonDerivedType(typeof(AskClass), "class")]
    [JsonDerivedType(typeof(AskDay), "day")]
    [JsonDerivedType(typeof(AskPupil), "pupil")]
    [JsonDerivedType(typeof(AskFact), "fact")]
    [JsonDerivedType(typeof(AskStep), "step")]
    [JsonDerivedType(typeof(AskConsent), "consent")]
    [JsonDerivedType(typeof(AskLead), "lead")]
    [JsonDerivedType(typeof(AskDue), "due")]
    [JsonDerivedType(typeof(Confirm), "confirm")]
    public abstract record Stage;

    public sealed record AskClass(SupportBody Body, DateOnly On) : Stage;

    public sealed record AskDay(SupportBody Body) : Stage;

    public sealed record AskPupil(SupportBody Body, DateOnly On, string Class) : Stage;

    public sealed record AskFact(Draft Draft) : Stage;

    public sealed record AskStep(Draft Draft) : Stage;

    /// <param name="StepIsSaid">Whether the step was asked for already, so that nobody is asked twice.</param>
    public sealed record AskConsent(Draft Draft, bool StepIsSaid) : Stage;

    public sealed record AskLead(Draft Draft) : Stage;

    public sealed record AskDue(Draft Draft) : Stage;

    public sealed record Confirm(Draft Draft) : Stage;

    private const string Class = "class";
    private const string OtherDay = "other";
    private const string Pupil = "pupil";
    private const string Fact = "fact";
    private const string NextStep = "step";
    private const string NoStep = "nostep";
    private const string NoConsent = "noconsent";
    private const string Save = "save";
    private const int InRow = 5;

    public override IReadOnlyList<Route> Routes { get; } = [new(new Trigger.Press(BodyKeys.New), new Admission.Those(Permission.KeepBodyRecords))];

    public override Stage Begin(Input input) => new AskClass(default, input.Today);

    public override async Task<Facts> Load(AppDb db, Stage stage, Input input, CancellationToken ct) => new(await BodyFacts.Read(db, input, ct), await ImportFacts.Load(db, input, null, ct));

    public override Turn<Stage> Step(Facts facts, Stage stage, Input input) => (stage, input.Pressed) switch
    {
        (_, { Action: BodyKeys.New, Argument: var name, Version: var day }) => BodyRights.Named(name) is { } body && BodyRights.MayWrite(input.Someone, body, facts.Bodies.Seats)
            ? Classes(facts, new(body, day is > 700_000 and < 3_000_000 ? DateOnly.FromDayNumber(day) : input.Today), input, asNew: true)
            : new(null, new Effect.Toast(Texts.NotYours)),
        (AskClass asked, { Action: OtherDay }) => Days(new(asked.Body), input.Today, input),
        (AskDay(var body), _) when DayPicker.Read(input, input.Today.AddDays(-BodyRecord.DaysBack)) is var choice and not DayPicker.Choice.None => choice switch
        {
            DayPicker.Choice.Turned(var month) => Days(new(body), month, input),
            DayPicker.Choice.Picked(var day) when day <= input.Today && day >= input.Today.AddDays(-BodyRecord.DaysBack) => Classes(facts, new(body, day), input),
            _ => new(stage, Say(Texts.DayIsOff, input)),
        },
        (AskClass(var body, var on), { Action: Class, Argument: var one }) when facts.Bodies.Roster.Of(one).Count > 0 => Pupils(facts, new(body, on, one), input),
        (AskClass(var body, var on), null) => Typed(facts, body, on, stage, input),
        (AskPupil(var body, var on, _), null) => Typed(facts, body, on, stage, input),
        (AskPupil(var body, var on, _), { Action: Pupil, Row: var id }) when facts.Bodies.Roster.Find(id) is not null => AskWhat(facts, new(body, on, id, "", null, "", 0, null), input),
        (AskFact(var draft), { Action: Fact, Row: var index }) when index < Texts.FactsOf(draft.Body).Count => AfterFact(facts, draft with { Fact = Texts.FactsOf(draft.Body)[(int)index] }, input),
        (AskFact(var draft), null) => BodyWords.RefusalOf(input.Text) is { } problem ? new(stage, Refused(problem, input)) : AfterFact(facts, draft with { Fact = input.Text }, input),
        (AskStep(var draft), { Action: NoStep }) => Show(facts, draft with { Step = "" }, input),
        (AskStep(var draft), { Action: NextStep, Row: var index }) when index < Texts.StepsOf(draft.Body).Count => AfterStep(facts, draft with { Step = Texts.StepsOf(draft.Body)[(int)index] }, input),
        (AskStep(var draft), null) => BodyWords.RefusalOf(input.Text) is { } problem ? new(stage, Refused(problem, input)) : AfterStep(facts, draft with { Step = input.Text }, input),
        (AskConsent(var draft, var said), { Action: NoConsent }) => said ? Steps(facts, draft with { Step = "" }, Texts.WithoutConsent, input) : AskWhat(facts, draft with { Fact = "" }, input, Texts.WithoutConsent),
        (AskConsent(var draft, var said), _) when DayPicker.Read(input, input.Today.AddYears(-1)) is var choice and not DayPicker.Choice.None => choice switch
        {
            DayPicker.Choice.Turned(var month) => Consent(draft, said, month, input),
            DayPicker.Choice.Picked(var day) when day <= LastConsent(draft, input) => said ? Leads(facts, draft with { ConsentOn = day }, 0, input) : Steps(facts, draft with { ConsentOn = day }, null, input),
            _ => new(stage, Say(Texts.Explain(new NoPaperConsent(draft.PupilId)), input)),
        },
        (AskLead(var draft), { Action: PersonPicker.Page, Row: var page }) => Leads(facts, draft, (int)page, input),
        (AskLead(var draft), null) => PersonPicker.Find(facts.Bodies.Staff, input.Text) switch
        {
            [] => new(stage, new Effect.Send(Texts.NobodyFound)),
            [var one] => Dues(draft with { LeadId = one.Id }, input.Today, input),
            var several => new(stage, new Effect.Send(Texts.WhichOne) { Keyboard = PersonPicker.Keys(several) }),
        },
        (AskLead(var draft), _) when PersonPicker.Picked(input.Pressed, facts.Bodies.Staff) is { } person => Dues(draft with { LeadId = person.Id }, input.Today, input),
        (AskDue(var draft), _) when DayPicker.Read(input, input.Today) is var choice and not DayPicker.Choice.None => choice switch
        {
            DayPicker.Choice.Turned(var month) => Dues(draft, month, input),
            DayPicker.Choice.Picked(var day) when day >= input.Today && day <= DayPicker.Horizon(input.Today) => Show(facts, draft with { Due = day }, input),
            _ => new(stage, Say(Texts.DueIsOff, input)),
        },
        (Confirm(var draft), { Action: Save }) => SaveBodyRecord.Of(facts, draft, input),
        _ => new(stage, Say(Support.Texts.UseButtons, input)),
    };

    /// <summary>A line with a name or a finding goes from the chat as well.</summary>
    private static IReadOnlyList<Effect> Refused(Problem problem, Input input) => problem switch
    {
        NameInLine => NameRefusal.Of(input, Support.Texts.NoNames),
        FindingInLine => [.. NameRefusal.TakeAway(input), new Effect.Send(Texts.Explain(problem))],
        _ => [new Effect.Send(Texts.Explain(problem))],
    };

    private static Effect Say(string words, Input input) => input.Pressed is null ? new Effect.Send(words) : new Effect.Toast(words);

    private static Turn<Stage> Classes(Facts facts, AskClass asked, Input input, bool asNew = false) => facts.Bodies.Roster.Pupils.Count == 0
        ? new(null, new Effect.Send(Support.Texts.NoPupilsYet))
        : new(asked, Pages.Answer(input, Texts.AskClass(asked.Body, asked.On, input.Today), new(
        [
            .. facts.Bodies.Roster.Pupils.Select(pupil => pupil.Code.Class).Distinct().Order().Select(one => new Button(Support.Texts.ClassKey(one.ToString(), input.Here.ClassStyle), Class, 0, 0, one.ToString())).Chunk(InRow),
            [new(Texts.OtherDayKey, OtherDay)],
        ]), asNew));

    private static Turn<Stage> Days(AskDay asked, DateOnly month, Input input) =>
        new(asked, Pages.Answer(input, Texts.AskDay(asked.Body), DayPicker.Show(month, input.Today.AddDays(-BodyRecord.DaysBack), input.Today, (Texts.TodayKey, input.Today), (Texts.YesterdayKey, input.Today.AddDays(-1)))));

    private static Turn<Stage> Pupils(Facts facts, AskPupil asked, Input input) => new(asked, Pages.Answer(input, Texts.AskPupil(asked.Class, input.Here.ClassStyle),
        new([.. facts.Bodies.Roster.Of(asked.Class).Select(pupil => new Button($"{pupil.Code.Number:00}", Pupil, pupil.Id)).Chunk(InRow)])));

    private static Turn<Stage> Typed(Facts facts, SupportBody body, DateOnly on, Stage stage, Input input) => PupilCode.TryParse(input.Text, out var code) && facts.Bodies.Roster.Find(code) is { } pupil
        ? AskWhat(facts, new(body, on, pupil.Id, "", null, "", 0, null), input)
        : new(stage, new Effect.Send(Texts.NoSuchCode));

    private static Turn<Stage> AskWhat(Facts facts, Draft draft, Input input, string? before = null) => new(new AskFact(draft), Pages.Answer(input, Texts.AskFact(CodeOf(facts, draft), before),
        new([.. Texts.FactsOf(draft.Body).Select((words, index) => (IReadOnlyList<Button>)[new(words, Fact, index)])])));

    private static Turn<Stage> AfterFact(Facts facts, Draft draft, Input input) =>
        BodyWords.SpeakOfExamination(draft.Fact) && draft.ConsentOn is null ? Consent(draft, false, LastConsent(draft, input), input) : Steps(facts, draft, null, input);

    private static Turn<Stage> Steps(Facts facts, Draft draft, string? before, Input input) => new(new AskStep(draft), Pages.Answer(input, Texts.AskStep(CodeOf(facts, draft), before), new(
    [
        .. Texts.StepsOf(draft.Body).Select((words, index) => (IReadOnlyList<Button>)[new(words, NextStep, index)]),
        [new(Texts.NoStepKey, NoStep)],
    ])));

    private static Turn<Stage> AfterStep(Facts facts, Draft draft, Input input) =>
        BodyWords.SpeakOfExamination(draft.Step) && draft.ConsentOn is null ? Consent(draft, true, input.Today, input) : Leads(facts, draft, 0, input);

    /// <summary>What was held needs a paper of that day or before; what is planned, one of today or before.</summary>
    private static DateOnly LastConsent(Draft draft, Input input) => BodyWords.SpeakOfExamination(draft.Fact) ? draft.On : input.Today;

    private static Turn<Stage> Consent(Draft draft, bool stepIsSaid, DateOnly month, Input input)
    {
        var (last, keys) = (LastConsent(draft, input), DayPicker.Show(month, LastConsent(draft, input).AddYears(-1), LastConsent(draft, input)));
        return new(new AskConsent(draft, stepIsSaid), Pages.Answer(input, Texts.AskConsent(last), new([.. keys.Rows, [new(Texts.NoConsentKey, NoConsent)]])));
    }

    /// <summary>Members first: another colleague is found by typing.</summary>
    private static Turn<Stage> Leads(Facts facts, Draft draft, int page, Input input) =>
        new(new AskLead(draft), Pages.Answer(input, Texts.AskLead, new(PersonPicker.Rows(facts.Bodies.Members(draft.Body), page))));

    private static Turn<Stage> Dues(Draft draft, DateOnly month, Input input) => new(new AskDue(draft), Pages.Answer(input, Texts.AskDue,
        DayPicker.Show(month, input.Today, DayPicker.Horizon(input.Today), (Texts.WeekKey, input.Today.AddDays(7)), (Texts.TwoWeeksKey, input.Today.AddDays(14)), (Texts.MonthKey, input.Today.AddMonths(1)))));

    private static Turn<Stage> Show(Facts facts, Draft draft, Input input) =>
        new(new Confirm(draft), Pages.Answer(input, Texts.Summary(draft, CodeOf(facts, draft), facts.Bodies), new(new Button(Texts.SaveKey, Save) { Look = ButtonLook.Expected })));

    private static string CodeOf(Facts facts, Draft draft) => facts.Bodies.Roster.Find(draft.PupilId) is { } pupil ? $"{pupil.Code}" : Texts.WhoLeft;
}
