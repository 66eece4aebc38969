using System.Text.Json.Serialization;
using QualityBot.Engine;
using QualityBot.Pickers;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Assessments;
using QualityDomain.Assessments.Catalogues;
using QualityDomain.Assessments.Cycle;
using QualityDomain.People;

namespace QualityBot.Assessments.Planning;

/// <summary>«Запланировать»: procedure, grade, subject or the lot, day – four taps; or all of it in one line.</summary>
internal sealed class PlanAssessment() : Conversation<PlanAssessment.Stage, bool>("plan-assessment", version: 1)
{
    [JsonDerivedType(typeof(Asking), "asking")]
    public abstract record Stage;

    /// <param name="Draft">What was said.</param>
    /// <param name="ByLot">The subject will be drawn.</param>
    public sealed record Asking(Work Draft, bool ByLot) : Stage;

    private const string Procedure = "p.proc";
    private const string Grade = "p.grade";
    private const string Subject = "p.subj";
    private const string SomeDay = "p.some";
    private const string Lot = "lot";
    private const int MostSubjects = 12;

    private static readonly string[] Subjects = ["Русский язык", "Математика", "Окружающий мир", "История", "Биология", "География", "Обществознание", "Физика", "Химия", "Английский язык", "Литература", "Информатика"];

    public override IReadOnlyList<Route> Routes { get; } = [new(new Trigger.Press(ResultKeys.Plan), new Admission.Those(Permission.UploadResults))];

    public override Stage Begin(Input input) => new Asking(Work.Unknown, ByLot: false);

    public override Task<bool> Load(AppDb db, Stage stage, Input input, CancellationToken ct) => Task.FromResult(true);

    public override Turn<Stage> Step(bool facts, Stage stage, Input input)
    {
        var asking = (Asking)stage;
        return input switch
        {
            { Pressed.Action: ResultKeys.Plan } => Ask(new Asking(Work.Unknown, ByLot: false), input),
            _ when IsComplete(asking) && DayPicker.Read(input, input.Today.AddDays(-1)) is var choice and not DayPicker.Choice.None => choice switch
            {
                DayPicker.Choice.Picked(var day) => Save(asking, day, input),
                DayPicker.Choice.Turned(var month) => new(asking, new Effect.Edit(((Content.Button)input.Content).MessageId, Texts.AskPlannedDay(asking.Draft), Days(month, input))),
                _ => new(asking, new Effect.Toast(Texts.UseButtons)),
            },
            { Pressed.Action: SomeDay } when IsComplete(asking) => Save(asking, null, input),
            { Pressed: { } pressed } => Pressed(asking, pressed) is { } next ? Ask(next, input) : new(asking, new Effect.Toast(Texts.UseButtons)),
            { Content: Content.Text } => Typed(asking, input.Text) is { } next && next != asking ? Ask(next, input) : new(asking, new Effect.Send(Texts.NotAnAnswer)),
            _ => new(asking, new Effect.Toast(Texts.UseButtons)),
        };
    }

    private static Asking? Pressed(Asking asking, ButtonData pressed) => pressed switch
    {
        { Action: Procedure, Row: var at } when at < KnownProcedures.All.Count => asking with { Draft = asking.Draft with { Procedure = KnownProcedures.All[(int)at].Code } },
        { Action: Grade, Row: >= 1 and <= 11 } => asking with { Draft = asking.Draft with { Grade = (int)pressed.Row } },
        { Action: Subject, Argument: Lot } => asking with { ByLot = true },
        { Action: Subject, Row: var at } when at < Subjects.Length => asking with { Draft = asking.Draft with { Subject = Subjects[(int)at] } },
        _ => null,
    };

    /// <summary>«ВПР, 5 классы, математика»; «предмет – жребий».</summary>
    private static Asking? Typed(Asking asking, string text)
    {
        var said = Reading.WorkTitle.Read([text]);
        var byLot = text.Contains("жреб", StringComparison.OrdinalIgnoreCase);
        var draft = asking.Draft.FilledFrom(said with { Subject = byLot ? null : said.Subject });
        return asking.Draft.Procedure is null && said.Procedure is null && text.Length is >= 3 and <= 80 && !text.StartsWith('/')
            ? asking with { Draft = draft with { Procedure = text }, ByLot = byLot }
            : new(draft with { Subject = draft.Subject ?? (asking.Draft is { Procedure: not null, Grade: not null } && !byLot && text.Length is >= 3 and <= 60 ? SubjectName.Recognise(text) ?? text : null) }, asking.ByLot || byLot);
    }

    private static bool IsComplete(Asking asking) => asking is { Draft: { Procedure: not null, Grade: not null }, ByLot: true } or { Draft: { Procedure: not null, Grade: not null, Subject: not null } };

    private static Turn<Stage> Ask(Asking asking, Input input) => asking switch
    {
        { Draft.Procedure: null } => new(asking, Send(Texts.AskPlanned, KnownProcedures.All.Select((one, at) => new Button(one.Code, Procedure, at)).Chunk(2))),
        { Draft.Grade: null } => new(asking, Send(Texts.AskGrade(asking.Draft), Enumerable.Range(1, 11).Select(grade => new Button($"{grade}", Grade, grade)).Chunk(6))),
        { Draft.Subject: null, ByLot: false } => new(asking, Send(Texts.AskSubject(asking.Draft), [[new Button(Texts.ByLotKey, Subject, 0, 0, Lot)], .. Subjects.Take(MostSubjects).Select((one, at) => new Button(one, Subject, at)).Chunk(2)])),
        _ when !Permissions.May(input.Someone, Permission.UploadResults, ScopeOf(asking.Draft, input)) => new(null, new Effect.Send(Texts.NotYourWork(asking.Draft))),
        _ => new(asking, new Effect.Send(Texts.AskPlannedDay(asking.Draft)) { Keyboard = Days(input.Today, input) }),
    };

    private static Scope ScopeOf(Work work, Input input) => new(input.Here.Id) { Grades = work.Grade is { } grade ? [grade] : [], Subjects = work.Subject is { } subject ? [subject] : [] };

    private static Keyboard.Inline Days(DateOnly month, Input input) =>
        new([[new Button(Texts.SomeDayKey, SomeDay)], .. DayPicker.Rows(month, input.Today, DayPicker.Horizon(input.Today))]);

    private static Turn<Stage> Save(Asking asking, DateOnly? day, Input input)
    {
        var planned = Assessment.Plan(input.Ids.Next(), input.Here.Id, asking.Draft with { Year = day?.Year ?? asking.Draft.Year ?? YearAhead(asking.Draft, input.Today) }, day, input.Today);
        return Permissions.May(input.Someone, Permission.UploadResults, AnalysisView.ScopeOf(planned))
            ? new(null, new Effect.Add(planned), new Effect.Send(Texts.PlannedWork(planned)) { Keyboard = new Keyboard.Inline(ResultKeys.Of(Texts.CourseKey, ResultKeys.Course, planned.Id)) })
            : new(null, new Effect.Send(Texts.NotYourWork(planned.Work)));
    }

    /// <summary>Federal works of spring belong to the next spring, others to the running year.</summary>
    private static int YearAhead(Work work, DateOnly today) =>
        work.Procedure is KnownProcedures.Vpr or KnownProcedures.Oge or KnownProcedures.Ege or KnownProcedures.Gve && today.Month >= 7 ? today.Year + 1 : today.Year;

    private static Effect.Send Send(RichText text, IEnumerable<Button[]> rows) => new(text) { Keyboard = new Keyboard.Inline([.. rows.Select(row => (IReadOnlyList<Button>)row)]) };
}
