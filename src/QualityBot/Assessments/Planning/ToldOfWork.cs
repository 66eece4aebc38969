using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using QualityBot.Assessments.Uploading;
using QualityBot.Engine;
using QualityBot.Pickers;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Assessments.Cycle;
using QualityDomain.FollowUp;
using QualityDomain.People;

namespace QualityBot.Assessments.Planning;

/// <summary>What becomes known of a work: the subject that the lot named, the day on which it was written, the official day of its results.</summary>
internal sealed class ToldOfWork() : Conversation<ToldOfWork.Stage, ToldOfWork.Facts?>("told-of-work", version: 2)
{
    /// <param name="Clocks">What the receipt on the day of the answer would start; null: no day of receipt was said.</param>
    internal sealed record Facts(Assessment Work, ReceiptClocks? Clocks);

    [JsonDerivedType(typeof(Opened), "opened")]
    [JsonDerivedType(typeof(Subject), "subject")]
    [JsonDerivedType(typeof(Day), "day")]
    [JsonDerivedType(typeof(Receipt), "receipt")]
    public abstract record Stage;

    public sealed record Opened : Stage;

    public sealed record Subject(long WorkId) : Stage;

    public sealed record Day(long WorkId) : Stage;

    /// <summary>The official day of receipt of results that are stored, after a receipt was taken back.</summary>
    public sealed record Receipt(long WorkId) : Stage;

    private const string Pick = "t.subj";
    private const int DaysBack = 200;

    private static readonly string[] Subjects = ["История", "Обществознание", "Биология", "География", "Физика", "Химия", "Информатика", "Литература", "Английский язык", "Окружающий мир"];
    private static readonly Admission Uploaders = new Admission.Those(Permission.UploadResults);

    public override IReadOnlyList<Route> Routes { get; } = [new(new Trigger.Press(ResultKeys.Draw), Uploaders), new(new Trigger.Press(ResultKeys.Conducted), Uploaders), new(new Trigger.Press(ResultKeys.Received), Uploaders)];

    public override Stage Begin(Input input) => new Opened();

    public override async Task<Facts?> Load(AppDb db, Stage stage, Input input, CancellationToken ct)
    {
        var id = input.Pressed is { Action: ResultKeys.Draw or ResultKeys.Conducted or ResultKeys.Received } pressed ? pressed.Row : stage switch { Subject(var work) => work, Day(var work) => work, Receipt(var work) => work, _ => 0 };
        return await db.Of<Assessment>(input.Here.Id).FirstOrDefaultAsync(one => one.Id == id, ct) is not { } known ? null
            : new(known, stage is Receipt && DayPicker.Read(input, Before(input)) is DayPicker.Choice.Picked(var on)
                ? await ReceiptClocks.Load(db, input.Here.Id, known.Work, on, input.Someone.Id, input.Today, input.Ids.Upcoming, ct)
                : null);
    }

    public override Turn<Stage> Step(Facts? facts, Stage stage, Input input)
    {
        if (facts is not { Work: var work } || !CycleRights.MayLead(input.Someone, work))
        {
            return new(null, new Effect.Send(Texts.Explain(new NoSuchAssessment(0))));
        }

        return input switch
        {
            { Pressed.Action: ResultKeys.Draw } => new(new Subject(work.Id), new Effect.Send(Texts.AskDrawn(work)) { Keyboard = SubjectKeys }),
            { Pressed.Action: ResultKeys.Conducted } => new(new Day(work.Id), new Effect.Send(Texts.AskConducted(work)) { Keyboard = Days(input.Today, input) }),
            { Pressed.Action: ResultKeys.Received } => new(new Receipt(work.Id), new Effect.Send(Texts.AskReceivedDay(work)) { Keyboard = Days(input.Today, input) }),
            _ => stage switch
            {
                Subject => Drawn(work, input) is { } subject ? Answer(work, work.Draw(subject), input) : new(stage, new Effect.Send(Texts.NotAnAnswer)),
                _ => DayPicker.Read(input, Before(input)) switch
                {
                    DayPicker.Choice.Picked(var day) => facts.Clocks is { } clocks ? Received(work, day, clocks, input) : Answer(work, work.Conduct(day, input.Today), input),
                    DayPicker.Choice.Turned(var month) => new(stage, new Effect.Edit(((Content.Button)input.Content).MessageId, stage is Receipt ? Texts.AskReceivedDay(work) : Texts.AskConducted(work), Days(month, input))),
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

    /// <summary>The results are received on that day; their clocks start at once for who may start them.</summary>
    private static Turn<Stage> Received(Assessment before, DateOnly on, ReceiptClocks clocks, Input input)
    {
        var registered = clocks.Happened is { } happened && SchoolEvents.Register(input.Someone, happened) is Outcome<SchoolEvent>.Ok ? happened with { Id = input.Ids.Next() } : null;
        return before.Receive(on, registered?.Id ?? clocks.SharedEventId, input.Today).Match<Turn<Stage>>(
            after => new(null,
            [
                new Effect.Replace(before, after),
                .. registered is null ? [] : clocks.Start(registered, input.Ids, input.Today),
                new Effect.Send(registered is null ? Texts.Told(after) : FollowUp.Texts.Started(registered, clocks.Started.Count))
                {
                    Keyboard = new Keyboard.Inline(ResultKeys.Of(Texts.CourseKey, ResultKeys.Course, after.Id)),
                },
            ]),
            problem => new(null, new Effect.Send(Texts.Explain(problem))));
    }

    private static DateOnly Before(Input input) => input.Today.AddDays(-DaysBack);

    private static Keyboard.Inline Days(DateOnly month, Input input) => DayPicker.Show(month, Before(input), input.Today, (Texts.TodayKey, input.Today));

    private static Keyboard.Inline SubjectKeys => new([.. Subjects.Select((one, at) => new Button(one, Pick, at)).Chunk(2).Select(row => (IReadOnlyList<Button>)row)]);
}
