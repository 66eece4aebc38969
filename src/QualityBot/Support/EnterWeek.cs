using System.Text.Json.Serialization;
using QualityBot.Engine;
using QualityBot.FollowUp;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Assessments.Gaps;
using QualityDomain.People;
using QualityDomain.Support;

namespace QualityBot.Support;

/// <summary>«Неделя занятий»: everything of the timetable was held, except what is tapped.</summary>
internal sealed class EnterWeek() : Conversation<EnterWeek.Stage, WeekFacts>("enter-week", version: 1)
{
    [JsonDerivedType(typeof(Open), "open")]
    [JsonDerivedType(typeof(Tick), "tick")]
    public abstract record Stage;

    public sealed record Open : Stage;

    /// <param name="Class">Empty: all that the person may log.</param>
    /// <param name="Except">First plan and day of the lessons that were not held.</param>
    public sealed record Tick(string Class, DateOnly Monday, ValueList<string> Except) : Stage;

    private const string Toggle = "lesson";
    private const string Done = "held";

    public override IReadOnlyList<Route> Routes { get; } = [new(new Trigger.Press(SupportKeys.Week), new Admission.Those(Permission.LogSupport))];

    public override Stage Begin(Input input) => new Open();

    public override Task<WeekFacts> Load(AppDb db, Stage stage, Input input, CancellationToken ct) => WeekFacts.Read(db, input, ct);

    public override Turn<Stage> Step(WeekFacts facts, Stage stage, Input input) => (stage, input.Pressed) switch
    {
        (_, { Action: SupportKeys.Week, Argument: var one }) => facts.Groups(one).Count == 0
            ? new(null, new Effect.Send(Texts.NothingInTheWeek(facts)))
            : Show(facts, new(one, facts.Monday, []), input),
        (Tick tick, _) when tick.Monday != facts.Monday || facts.Groups(tick.Class).Count == 0 => new(null, new Effect.Send(Texts.NothingInTheWeek(facts))),
        (Tick tick, { Action: Toggle, Argument: var key }) => Show(facts, tick with { Except = tick.Except.Contains(key) ? [.. tick.Except.Where(one => one != key)] : [.. tick.Except, key] }, input),
        (Tick tick, { Action: Done }) => Save(facts, tick, input),
        _ => new(stage, input.Pressed is null ? new Effect.Send(Texts.UseButtons) : new Effect.Toast(Texts.UseButtons)),
    };

    private static string KeyOf(TimetabledLesson lesson) => $"{lesson.Plan.Id}/{lesson.On.DayNumber}";

    private static Turn<Stage> Show(WeekFacts facts, Tick tick, Input input)
    {
        var groups = facts.Groups(tick.Class);
        var held = groups.Count(group => !tick.Except.Contains(KeyOf(group.First())));
        List<IReadOnlyList<Button>> rows = [.. groups.Select(group => (IReadOnlyList<Button>)[new(Texts.WeekLessonKey(group, facts, !tick.Except.Contains(KeyOf(group.First()))), Toggle, 0, 0, KeyOf(group.First()))])];
        rows.Add([new(Texts.WeekDoneKey(held), Done) { Look = ButtonLook.Expected }]);
        return new(tick, Pages.Answer(input, Texts.AskWeek(facts), new(rows), asNew: input.Pressed is { Action: SupportKeys.Week }));
    }

    private static Turn<Stage> Save(WeekFacts facts, Tick tick, Input input)
    {
        var held = facts.Groups(tick.Class).Where(group => !tick.Except.Contains(KeyOf(group.First()))).ToList();
        if (held.Count == 0)
        {
            return new(null, Pages.Answer(input, Texts.WeekWithout, Pages.NoKeys));
        }

        var entries = held.SelectMany(group => Lesson(group, input)).ToList();
        return new(null,
        [
            .. entries.Select(entry => new Effect.Add(entry)),
            Pages.Answer(input, Texts.WeekSaved(held.Count, facts), new(new Button(Texts.UndoKey, SupportKeys.UndoWeek, entries[0].LoggedAt.ToUnixTimeMilliseconds()) { Look = ButtonLook.Destructive })),
        ]);
    }

    private static IEnumerable<SupportEntry> Lesson(IEnumerable<TimetabledLesson> group, Input input)
    {
        var lesson = input.Ids.Next();
        return group.Select(one => new SupportEntry(input.Ids.Next(), input.Here.Id, lesson, one.Plan.PupilId, one.On, one.Plan.LeadId ?? input.Someone.Id)
        {
            PlanId = one.Plan.Id, Kind = SupportKind.ExtraLessons, Topic = one.Plan.Gaps[0], Minutes = one.Plan.LessonMinutes, LoggedBy = input.Someone.Id, LoggedAt = input.Arrival.SentAt,
        });
    }
}
