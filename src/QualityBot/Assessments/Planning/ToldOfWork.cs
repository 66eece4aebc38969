using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Pickers;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Assessments.Cycle;
using QualityDomain.People;

namespace QualityBot.Assessments.Planning;

/// <summary>What becomes known of a planned work: the subject that the lot named, the day on which it was written.</summary>
internal sealed class ToldOfWork() : Conversation<ToldOfWork.Stage, Assessment?>("told-of-work", version: 1)
{
    [JsonDerivedType(typeof(Opened), "opened")]
    [JsonDerivedType(typeof(Subject), "subject")]
    [JsonDerivedType(typeof(Day), "day")]
    public abstract record Stage;

    public sealed record Opened : Stage;

    public sealed record Subject(long WorkId) : Stage;

    public sealed record Day(long WorkId) : Stage;

    private const string Pick = "t.subj";
    private const int DaysBack = 200;

    private static readonly string[] Subjects = ["История", "Обществознание", "Биология", "География", "Физика", "Химия", "Информатика", "Литература", "Английский язык", "Окружающий мир"];
    private static readonly Admission Uploaders = new Admission.Those(Permission.UploadResults);

    public override IReadOnlyList<Route> Routes { get; } = [new(new Trigger.Press(ResultKeys.Draw), Uploaders), new(new Trigger.Press(ResultKeys.Conducted), Uploaders)];

    public override Stage Begin(Input input) => new Opened();

    public override async Task<Assessment?> Load(AppDb db, Stage stage, Input input, CancellationToken ct)
    {
        var id = input.Pressed is { Action: ResultKeys.Draw or ResultKeys.Conducted } pressed ? pressed.Row : stage switch { Subject(var work) => work, Day(var work) => work, _ => 0 };
        return await db.Of<Assessment>(input.Here.Id).FirstOrDefaultAsync(one => one.Id == id, ct);
    }

    public override Turn<Stage> Step(Assessment? facts, Stage stage, Input input)
    {
        if (facts is not { } work || !CycleRights.MayLead(input.Someone, work))
        {
            return new(null, new Effect.Send(Texts.Explain(new NoSuchAssessment(0))));
        }

        return input switch
        {
            { Pressed.Action: ResultKeys.Draw } => new(new Subject(work.Id), new Effect.Send(Texts.AskDrawn(work)) { Keyboard = SubjectKeys }),
            { Pressed.Action: ResultKeys.Conducted } => new(new Day(work.Id), new Effect.Send(Texts.AskConducted(work)) { Keyboard = Days(input.Today, input) }),
            _ => stage switch
            {
                Subject => Drawn(work, input) is { } subject ? Answer(work, work.Draw(subject), input) : new(stage, new Effect.Send(Texts.NotAnAnswer)),
                _ => DayPicker.Read(input, Before(input)) switch
                {
                    DayPicker.Choice.Picked(var day) => Answer(work, work.Conduct(day, input.Today), input),
                    DayPicker.Choice.Turned(var month) => new(stage, new Effect.Edit(((Content.Button)input.Content).MessageId, Texts.AskConducted(work), Days(month, input))),
                    _ => new(stage, new Effect.Send(Texts.NotAnAnswer)),
                },
            },
        };
    }

    private static string? Drawn(Assessment work, Input input) => input.Pressed is { Action: Pick, Row: var at } && at < Subjects.Length ? Subjects[(int)at]
        : input.Content is Content.Text && input.Text.Length is >= 3 and <= 60 && !input.Text.StartsWith('/') ? SubjectName.Recognise(input.Text) ?? input.Text
        : null;

    private static Turn<Stage> Answer(Assessment before, Outcome<Assessment> outcome, Input input) => outcome.Match<Turn<Stage>>(
        after => new(null, new Effect.Replace(before, after), new Effect.Send(Texts.Told(after)) { Keyboard = new Keyboard.Inline(ResultKeys.Of(Texts.CourseKey, ResultKeys.Course, after.Id)) }),
        problem => new(null, new Effect.Send(Texts.Explain(problem))));

    private static DateOnly Before(Input input) => input.Today.AddDays(-DaysBack);

    private static Keyboard.Inline Days(DateOnly month, Input input) => DayPicker.Show(month, Before(input), input.Today, (Texts.TodayKey, input.Today));

    private static Keyboard.Inline SubjectKeys => new([.. Subjects.Select((one, at) => new Button(one, Pick, at)).Chunk(2).Select(row => (IReadOnlyList<Button>)row)]);
}
