using System.Text.Json.Serialization;
using QualityBot.Engine;
using QualityBot.Pickers;
using QualityBot.Staff;
using QualityBot.Storage;
using QualityDomain.FollowUp;
using QualityDomain.People;

namespace QualityBot.FollowUp;

/// <summary>«Наступило событие»: what happened, on which official date; then every clock that waits for it starts.</summary>
internal sealed class RegisterEvent() : Conversation<RegisterEvent.Stage, RegisterEvent.Facts>("register-event", version: 1)
{
    /// <param name="Awaited">What deadlines wait for.</param>
    /// <param name="Happened">The event as it would be registered; null: its date is not known yet.</param>
    /// <param name="Started">The clocks that it starts.</param>
    internal sealed record Facts(IReadOnlyList<AwaitedEvent> Awaited, SchoolEvent? Happened, IReadOnlyList<Unfolded> Started);

    [JsonDerivedType(typeof(Choose), "choose")]
    [JsonDerivedType(typeof(PickDay), "pick-day")]
    [JsonDerivedType(typeof(Confirm), "confirm")]
    public abstract record Stage;

    /// <param name="Names">What was offered, by number.</param>
    public sealed record Choose(IReadOnlyList<string> Names) : Stage;

    public sealed record PickDay(string Name) : Stage;

    public sealed record Confirm(string Name, DateOnly On) : Stage;

    private const string Which = "what";
    private const string Yes = "yes";
    private const string OtherDay = "day?";
    private const int Most = 10;
    private const int DaysBack = 90;

    public override IReadOnlyList<Route> Routes { get; } =
    [
        .. Menu.RoutesOf(Menu.Event),
        new(new Trigger.Press(DecisionKeys.Event), new Admission.Those(Permission.RegisterEvent)),
    ];

    public override Stage Begin(Input input) => new Choose([]);

    public override async Task<Facts> Load(AppDb db, Stage stage, Input input, CancellationToken ct)
    {
        var happened = stage switch
        {
            PickDay(var name) when DayPicker.Read(input, Before(input)) is DayPicker.Choice.Picked(var day) => Of(name, day, input),
            Confirm(var name, var day) => Of(name, day, input),
            _ => null,
        };
        return new(
            await EventNames.Awaited(db, input.Here.Id, ct),
            happened,
            happened is null ? [] : [.. (await Unfolded.Read(db, input.Here.Id, happened, input.Today, ct)).Where(each => each.Day.EventId == happened.Id)]);
    }

    public override Turn<Stage> Step(Facts facts, Stage stage, Input input) => stage switch
    {
        _ when input.Pressed is { Action: DecisionKeys.Event } => Open(facts),
        Choose { Names.Count: 0 } => Open(facts),
        Choose(var names) when input.Pressed is { Action: Which, Row: var index } && index < names.Count => AskDay(names[(int)index], input),
        PickDay when facts.Happened is { } happened => happened.On > input.Today
            ? new(stage, new Effect.Send(Texts.EventIsAhead))
            : new(new Confirm(happened.Answers[0], happened.On), new Effect.Send(Texts.WouldStart(happened, facts.Started, input.Today)) { Keyboard = YesOrDay }),
        PickDay(var name) => DayPicker.Read(input, Before(input)) is DayPicker.Choice.Turned(var month)
            ? new(stage, new Effect.Edit(((Content.Button)input.Content).MessageId, Texts.AskEventDay(name), Days(month, input)))
            : new(stage, input.Pressed is null ? new Effect.Send(Texts.NotADay) : new Effect.Toast(Texts.UseButtons)),
        Confirm(var name, _) when input.Pressed is { Action: OtherDay } => AskDay(name, input),
        Confirm when input.Pressed is { Action: Yes } => Start(facts, input),
        _ => new(stage, new Effect.Toast(Texts.UseButtons)),
    };

    private static Keyboard YesOrDay => new Keyboard.Inline(new Button(Texts.StartClocks, Yes) { Look = ButtonLook.Expected }, new Button(Texts.OtherDay, OtherDay));

    /// <summary>A typed date without a year is the latest such day.</summary>
    private static DateOnly Before(Input input) => input.Today.AddDays(-DaysBack);

    private static SchoolEvent Of(string name, DateOnly on, Input input) =>
        new(input.Ids.Upcoming, input.Here.Id, name, on, [name], input.Someone.Id, input.Today);

    private static Turn<Stage> Open(Facts facts)
    {
        var offered = facts.Awaited.Take(Most).ToList();
        return offered.Count == 0
            ? new(null, new Effect.Send(Texts.NothingAwaited))
            : new(new Choose([.. offered.Select(awaited => awaited.Name)]), new Effect.Send(Texts.AskEvent(offered))
            {
                Keyboard = new Keyboard.Inline([.. offered.Select((_, index) => new Button($"{index + 1}", Which, index)).Chunk(5)]),
            });
    }

    private static Turn<Stage> AskDay(string name, Input input) => new(new PickDay(name), new Effect.Send(Texts.AskEventDay(name)) { Keyboard = Days(input.Today, input) });

    private static Keyboard.Inline Days(DateOnly month, Input input) =>
        DayPicker.Show(month, Before(input), input.Today, (Texts.TodayKey, input.Today), (Texts.YesterdayKey, input.Today.AddDays(-1)));

    private static Turn<Stage> Start(Facts facts, Input input)
    {
        var happened = facts.Happened! with { Id = input.Ids.Next() };
        return SchoolEvents.Register(input.Someone, happened).Match<Turn<Stage>>(
            registered => new(null,
            [
                new Effect.Add(registered),
                .. facts.Started.SelectMany(each => MatterChange.Add((each with { Day = each.Day with { EventId = registered.Id } }).Create(input.Ids, isRepeat: false, input.Today))),
                new Effect.Send(Texts.Started(registered, facts.Started.Count)) { Keyboard = new Keyboard.Inline(new Button(Texts.UndoEvent, DecisionKeys.UndoEvent, registered.Id)) },
            ]),
            problem => new(null, new Effect.Send(Texts.Explain(problem))));
    }
}
