using System.Text.Json.Serialization;
using QualityBot.Engine;
using QualityBot.Pickers;
using QualityBot.Storage;
using QualityDomain.FollowUp;
using QualityDomain.People;

namespace QualityBot.FollowUp;

/// <summary>Another due day: whoever manages the decision postpones or sets it, everybody else asks for it.</summary>
internal sealed class MoveDue() : Conversation<MoveDue.Stage, Card?>("move-due", version: 1)
{
    [JsonDerivedType(typeof(PickDay), "pick-day")]
    [JsonDerivedType(typeof(AskReason), "ask-reason")]
    public abstract record Stage(long CardId);

    public sealed record PickDay(long CardId) : Stage(CardId);

    public sealed record AskReason(long CardId, DateOnly To) : Stage(CardId);

    public override IReadOnlyList<Route> Routes { get; } = [new(new Trigger.Press(CardKeys.Move), new Admission.Those(Permission.SeeDecisions))];

    public override Stage Begin(Input input) => new PickDay(input.Pressed?.Row ?? 0);

    public override Task<Card?> Load(AppDb db, Stage stage, Input input, CancellationToken ct) =>
        Card.Read(db, input.Here.Id, IsOpening(input) ? input.Pressed!.Row : stage.CardId, input.Today, ct);

    public override Turn<Stage> Step(Card? facts, Stage stage, Input input)
    {
        if (facts is not { } card || !card.Matter.MaySee(input.Someone, input.Today))
        {
            return new(null, new Effect.Send(Texts.CardIsGone));
        }

        if (IsOpening(input))
        {
            return Open(card, input);
        }

        return stage switch
        {
            PickDay => DayPicker.Read(input, Earliest(card, input)) switch
            {
                DayPicker.Choice.Picked(var day) => Picked(card, day, input),
                DayPicker.Choice.Turned(var month) => new(stage, new Effect.Edit(((Content.Button)input.Content).MessageId, Texts.AskDay, Days(card, month, input))),
                _ => new(stage, input.Pressed is null ? new Effect.Send(Texts.NotADay) : new Effect.Toast(Texts.UseButtons)),
            },
            AskReason(_, var to) when Reasons.Read(input, Texts.PostponeReasons) is { } reason => Move(card, to, reason, input),
            _ => new(stage, new Effect.Toast(Texts.UseButtons)),
        };
    }

    private static bool IsOpening(Input input) => input.Pressed is { Action: CardKeys.Move };

    private static DateOnly Earliest(Card card, Input input) => card.Stored.Occurrence.Due is { } due && due > input.Today ? due : input.Today;

    private static Keyboard.Inline Days(Card card, DateOnly month, Input input)
    {
        var earliest = Earliest(card, input);
        return DayPicker.Show(month, earliest.AddDays(1), DayPicker.Horizon(earliest), (Texts.WeekLater, earliest.AddDays(7)), (Texts.TwoWeeksLater, earliest.AddDays(14)), (Texts.MonthLater, earliest.AddMonths(1)));
    }

    private static Turn<Stage> Open(Card card, Input input)
    {
        var may = card.Matter.IsManagedBy(input.Someone)
            || (card.Matter.IsWorkOf(input.Someone, card.Assignment, input.Today) && card.Stored.Occurrence.Due is not null);
        return !may ? new(null, new Effect.Toast(Texts.Explain(new NotTheirs(card.Id, card.Assignment.PersonId))))
            : card.Assignment.IsClosed ? new(null, new Effect.Toast(Texts.Explain(new AlreadyClosed(card.Id, card.Assignment.State))))
            : new(new PickDay(card.Id), new Effect.Send(Texts.AskDay) { Keyboard = Days(card, Earliest(card, input), input) });
    }

    private static Turn<Stage> Picked(Card card, DateOnly to, Input input) => card.Stored.Occurrence.Due switch
    {
        null => card.Matter.SetDue(input.Someone, to, input.Today).Match<Turn<Stage>>(
            after => new(null, [.. MatterChange.Store(card.Stored, after), new Effect.Send(Texts.DueIsSet(card, to, input.Today))]),
            problem => Refused(card, problem)),
        { } due when to <= due || to <= input.Today => new(new PickDay(card.Id), new Effect.Send(Texts.Explain(new DueDayIsNotLater(to)))),
        _ => new(new AskReason(card.Id, to), new Effect.Send(Texts.AskReason) { Keyboard = Reasons.Keys(Texts.PostponeReasons) }),
    };

    private static Turn<Stage> Move(Card card, DateOnly to, string reason, Input input) =>
        card.Matter.IsManagedBy(input.Someone) ? Postpone(card, to, reason, input) : Ask(card, to, reason, input);

    private static Turn<Stage> Postpone(Card card, DateOnly to, string reason, Input input) => Moving.Postpone(card, to, reason, input).Match<Turn<Stage>>(
        effects => new(null, [.. effects, new Effect.Send(Texts.Moved(card, card.Stored.Occurrence.Due!.Value, to, input.Today))]),
        problem => Refused(card, problem));

    private static Turn<Stage> Ask(Card card, DateOnly to, string reason, Input input) =>
        card.Matter.AskToPostpone(input.Someone, new(input.Ids.Next(), card.Decision.SchoolId, card.Assignment.OccurrenceId, card.Id, to, reason, input.Someone.Id, input.Today)).Match<Turn<Stage>>(
            request => new(null, new Effect.Add(request), new Effect.Send(Texts.Asked)),
            problem => Refused(card, problem));

    private static Turn<Stage> Refused(Card card, QualityDomain.Problem problem) => problem is DueDayIsNotLater
        ? new(new PickDay(card.Id), new Effect.Send(Texts.Explain(problem)))
        : new(null, new Effect.Send(Texts.Explain(problem)));
}
