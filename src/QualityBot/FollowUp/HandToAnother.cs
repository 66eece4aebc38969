using System.Text.Json.Serialization;
using QualityBot.Engine;
using QualityBot.Pickers;
using QualityBot.Storage;
using QualityDomain.People;

namespace QualityBot.FollowUp;

/// <summary>«Передать другому»: the card goes to another person, who hears of it in the next digest.</summary>
internal sealed class HandToAnother() : Conversation<HandToAnother.Stage, CardAndStaff?>("hand-to-another", version: 1)
{
    [JsonDerivedType(typeof(AskPerson), "ask-person")]
    public abstract record Stage;

    public sealed record AskPerson(long CardId) : Stage;

    public override IReadOnlyList<Route> Routes { get; } = [new(new Trigger.Press(CardKeys.HandOver), new Admission.Those(Permission.ManageDecision))];

    public override Stage Begin(Input input) => new AskPerson(input.Pressed?.Row ?? 0);

    public override Task<CardAndStaff?> Load(AppDb db, Stage stage, Input input, CancellationToken ct) =>
        CardAndStaff.Read(db, input, IsOpening(input) ? input.Pressed!.Row : ((AskPerson)stage).CardId, ct);

    public override Turn<Stage> Step(CardAndStaff? facts, Stage stage, Input input) => facts switch
    {
        null => new(null, new Effect.Send(Texts.CardIsGone)),
        var (card, staff) when IsOpening(input) => new(new AskPerson(card.Id), new Effect.Send(Texts.AskPerson) { Keyboard = PersonPicker.Keys(new CardAndStaff(card, staff).Near) }),
        var (card, staff) when PersonPicker.Picked(input.Pressed, staff) is { } person => Hand(card, person, input),
        var (_, staff) when input.Text.Length > 0 => new(stage, PersonOffer.Of(staff, input.Text)),
        _ => new(stage, new Effect.Toast(Texts.UseButtons)),
    };

    private static bool IsOpening(Input input) => input.Pressed is { Action: CardKeys.HandOver };

    private static Turn<Stage> Hand(Card card, Person to, Input input) => card.Matter.Reassign(input.Someone, card.Id, to, input.Ids.Next(), input.Today).Match<Turn<Stage>>(
        after => new(null, [.. MatterChange.Store(card.Stored, after), .. NewsOf.Change(card.Stored, after, input), new Effect.Send(Texts.HandedOver(card, to.Name.WithInitials))]),
        problem => new(null, new Effect.Send(Texts.Explain(problem))));
}
