using System.Text.Json.Serialization;
using QualityBot.Engine;
using QualityBot.Pickers;
using QualityBot.Storage;
using QualityDomain.FollowUp;
using QualityDomain.People;

namespace QualityBot.FollowUp;

/// <summary>«Поручить часть»: to whom, what, until when. The lead still answers for the whole.</summary>
internal sealed class HandOverPart() : Conversation<HandOverPart.Stage, CardAndStaff?>("hand-over-part", version: 1)
{
    [JsonDerivedType(typeof(AskPerson), "ask-person")]
    [JsonDerivedType(typeof(AskWords), "ask-words")]
    [JsonDerivedType(typeof(AskDue), "ask-due")]
    public abstract record Stage(long CardId);

    public sealed record AskPerson(long CardId) : Stage(CardId);

    public sealed record AskWords(long CardId, long PersonId) : Stage(CardId);

    public sealed record AskDue(long CardId, long PersonId, string Words) : Stage(CardId);

    private const string Whole = "whole";
    private const string Same = "same";

    public override IReadOnlyList<Route> Routes { get; } = [new(new Trigger.Press(CardKeys.Part), new Admission.Those(Permission.ReportAssignment))];

    public override Stage Begin(Input input) => new AskPerson(input.Pressed?.Row ?? 0);

    public override Task<CardAndStaff?> Load(AppDb db, Stage stage, Input input, CancellationToken ct) =>
        CardAndStaff.Read(db, input, IsOpening(input) ? input.Pressed!.Row : stage.CardId, ct);

    public override Turn<Stage> Step(CardAndStaff? facts, Stage stage, Input input) => (facts, stage) switch
    {
        (null, _) => new(null, new Effect.Send(Texts.CardIsGone)),
        (var (card, staff), _) when IsOpening(input) => Open(card, staff, input),
        (var (card, staff), AskPerson) when PersonPicker.Picked(input.Pressed, staff) is { } person =>
            new(new AskWords(card.Id, person.Id), new Effect.Send(Texts.AskPart) { Keyboard = new Keyboard.Inline(new Button(Texts.SamePart, Whole)) }),
        (var (_, staff), AskPerson) when input.Text.Length > 0 => new(stage, PersonOffer.Of(staff, input.Text)),
        (var (card, _), AskWords(_, var person)) when input.Pressed is { Action: Whole } => AskDueOf(card, person, card.Words, input),
        (var (card, _), AskWords(_, var person)) when input.Text.Length > 0 => AskDueOf(card, person, RichText.Shorten(input.Text, 500), input),
        (var (card, staff), AskDue due) when input.Pressed is { Action: Same } => Give(card, staff, due, null, input),
        (var (card, staff), AskDue due) => DayPicker.Read(input, input.Today.AddDays(-1)) switch
        {
            DayPicker.Choice.Picked(var day) => Give(card, staff, due, day, input),
            DayPicker.Choice.Turned(var month) => new(stage, new Effect.Edit(((Content.Button)input.Content).MessageId, Texts.AskPartDue, Days(card, month, input))),
            _ => new(stage, input.Pressed is null ? new Effect.Send(Texts.NotADay) : new Effect.Toast(Texts.UseButtons)),
        },
        _ => new(stage, new Effect.Toast(Texts.UseButtons)),
    };

    private static bool IsOpening(Input input) => input.Pressed is { Action: CardKeys.Part };

    private static Turn<Stage> Open(Card card, IReadOnlyList<Person> staff, Input input) =>
        card.Matter.IsManagedBy(input.Someone) || (card.Matter.Lead is { } lead && card.Matter.IsWorkOf(input.Someone, lead, input.Today))
            ? new(new AskPerson(card.Id), new Effect.Send(Texts.AskPerson) { Keyboard = PersonPicker.Keys(new CardAndStaff(card, staff).Near) })
            : new(null, new Effect.Toast(Texts.Explain(new NotTheirs(card.Id, card.Assignment.PersonId))));

    /// <summary>Without a due day of the whole there is none to choose.</summary>
    private static Turn<Stage> AskDueOf(Card card, long person, string words, Input input) =>
        new(new AskDue(card.Id, person, words), new Effect.Send(Texts.AskPartDue) { Keyboard = Days(card, input.Today, input) });

    private static Keyboard.Inline Days(Card card, DateOnly month, Input input)
    {
        var same = new Button(Texts.SameDue, Same) { Look = ButtonLook.Expected };
        return card.Stored.Occurrence.Due is { } due && due >= input.Today
            ? new([[same], .. DayPicker.Show(month, input.Today, due).Rows])
            : new(same);
    }

    private static Turn<Stage> Give(Card card, IReadOnlyList<Person> staff, AskDue asked, DateOnly? due, Input input) => staff.FirstOrDefault(person => person.Id == asked.PersonId) is not { } to
        ? new(null, new Effect.Send(Texts.Explain(new PersonHasLeft(asked.PersonId))))
        : card.Matter.HandOver(input.Someone, to, asked.Words, due, input.Ids.Next(), input.Today).Match<Turn<Stage>>(
            after => new(null, [.. MatterChange.Store(card.Stored, after), new Effect.Send(Texts.PartGiven(asked.Words, to.Name.WithInitials, due ?? card.Stored.Occurrence.Due, input.Today))]),
            problem => problem is PartIsDueAfterTheWhole or DueDayIsNotLater
                ? new(asked, new Effect.Send(Texts.Explain(problem)))
                : new(null, new Effect.Send(Texts.Explain(problem))));
}
