using System.Text.Json.Serialization;
using QualityBot.Engine;
using QualityBot.Staff;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.FollowUp;
using QualityDomain.People;

namespace QualityBot.FollowUp;

/// <summary>«На подтверждении»: all at once, exceptions by a tap; the exceptions wait or are returned with one reason.</summary>
internal sealed class ConfirmReports() : Conversation<ConfirmReports.Stage, WaitingList>("confirm-reports", version: 1)
{
    [JsonDerivedType(typeof(Choosing), "choosing")]
    [JsonDerivedType(typeof(AskReason), "ask-reason")]
    public abstract record Stage;

    /// <param name="Shown">The cards of the message, in its order: what came in since is not confirmed unseen.</param>
    /// <param name="Except">Those that are left out.</param>
    public sealed record Choosing(ValueList<long> Shown, ValueList<long> Except) : Stage;

    public sealed record AskReason(ValueList<long> Cards) : Stage;

    private const int PageSize = 12;
    private const string Toggle = "not";
    private const string All = "all";
    private const string GiveBack = "back";
    private const string Later = "later";

    public override IReadOnlyList<Route> Routes { get; } =
    [
        .. Menu.RoutesOf(Menu.Confirm),
        new(new Trigger.Press(DecisionKeys.ToConfirm), new Admission.Those(Permission.ConfirmReport)),
    ];

    public override Stage Begin(Input input) => new Choosing([], []);

    public override Task<WaitingList> Load(AppDb db, Stage stage, Input input, CancellationToken ct) => WaitingList.Read(db, input.Here.Id, input.Someone, input.Today, ct);

    public override Turn<Stage> Step(WaitingList facts, Stage stage, Input input) => (stage, input.Pressed) switch
    {
        (Choosing { Shown.Count: 0 }, _) or (_, { Action: DecisionKeys.ToConfirm }) => Open(facts),
        (Choosing choosing, { Action: Toggle, Row: var card }) when choosing.Shown.Contains(card) => Toggled(facts, choosing, card, input),
        (Choosing choosing, { Action: All }) => Confirm(facts, choosing, input),
        (Choosing { Except.Count: > 0 } choosing, { Action: GiveBack }) => new(new AskReason(choosing.Except),
            new Effect.Edit(MessageOf(input), Texts.AboutToReturn(Of(facts, choosing).Where(waiting => choosing.Except.Contains(waiting.Card.Id)), facts), null),
            new Effect.Send(Texts.AskReturnReason)),
        (Choosing choosing, { Action: Later }) => new(null, new Effect.Edit(MessageOf(input), Texts.PutOff(Of(facts, choosing), facts), ToConfirm), new Effect.Toast(Texts.Later)),
        (AskReason(var cards), null) when input.Text.Length > 0 => Return(facts, cards, input),
        _ => new(stage, new Effect.Toast(Texts.UseButtons)),
    };

    private static Turn<Stage> Open(WaitingList facts)
    {
        var requests = RequestList.Of(facts).ToList();
        var shown = facts.Reports.Take(PageSize).Select(waiting => waiting.Card.Id).ToValueList();
        if (shown.Count == 0)
        {
            return new(null, requests.Count == 0 ? [new Effect.Send(Texts.NothingWaits)] : requests);
        }

        var choosing = new Choosing(shown, []);
        return new(choosing, [.. requests, new Effect.Send(Texts.Waiting(Of(facts, choosing), facts.Reports.Count, [], facts)) { Keyboard = Keys(facts, choosing) }]);
    }

    private static Turn<Stage> Toggled(WaitingList facts, Choosing choosing, long card, Input input)
    {
        var except = choosing.Except.Contains(card) ? choosing.Except.Where(id => id != card) : choosing.Except.Append(card);
        var next = choosing with { Except = except.ToValueList() };
        return new(next, new Effect.Edit(MessageOf(input), Texts.Waiting(Of(facts, next), facts.Reports.Count, next.Except, facts), Keys(facts, next)));
    }

    private static Turn<Stage> Confirm(WaitingList facts, Choosing choosing, Input input)
    {
        var wanted = Of(facts, choosing).Where(waiting => !choosing.Except.Contains(waiting.Card.Id)).ToList();
        var (changes, count) = Apply(wanted, (matter, card) => matter.Confirm(input.Someone, card.Id, input.Today));
        var left = facts.Reports.Count - count;
        return new(null,
        [
            .. MatterChange.Store(changes),
            new Effect.Edit(MessageOf(input), Texts.ConfirmedNow(wanted, count, left, facts), left == 0 ? null : ToConfirm),
            new Effect.Toast(Texts.Confirmed),
        ]);
    }

    private static Turn<Stage> Return(WaitingList facts, ValueList<long> cards, Input input)
    {
        var reason = RichText.Shorten(input.Text, 300);
        var (changes, count) = Apply(facts.Reports.Where(waiting => cards.Contains(waiting.Card.Id)), (matter, card) => matter.Return(input.Someone, card.Id, reason, input.Today));
        return new(null,
        [
            .. MatterChange.Store(changes),
            new Effect.Send(Texts.ReturnedNow(count)) { Keyboard = facts.Reports.Count == count ? null : ToConfirm },
        ]);
    }

    private static Keyboard.Inline ToConfirm => new(new Button(Texts.Keys.ToConfirm, DecisionKeys.ToConfirm));

    /// <summary>The list under which the button was pressed; it is redrawn, so that no button is left that does nothing.</summary>
    private static string MessageOf(Input input) => ((Content.Button)input.Content).MessageId;

    /// <summary>Runs a rule over several cards. Parts come before the lead, with whose card the rest would be cancelled.</summary>
    private static (IReadOnlyList<(StoredMatter, Matter)> Changes, int Count) Apply(IEnumerable<Waiting> wanted, Func<Matter, Assignment, Outcome<Matter>> rule)
    {
        var (changes, count) = (new List<(StoredMatter, Matter)>(), 0);
        foreach (var group in wanted.GroupBy(waiting => waiting.Stored.Occurrence.Id))
        {
            var stored = group.First().Stored;
            var matter = stored.Matter;
            foreach (var waiting in group.OrderBy(waiting => waiting.Card.Part == Part.Lead))
            {
                if (rule(matter, waiting.Card) is Outcome<Matter>.Ok(var after))
                {
                    (matter, count) = (after, count + 1);
                }
            }

            changes.Add((stored, matter));
        }

        return (changes, count);
    }

    /// <summary>What is still waiting of the cards that were shown.</summary>
    private static IReadOnlyList<Waiting> Of(WaitingList facts, Choosing choosing) => [.. facts.Reports.Where(waiting => choosing.Shown.Contains(waiting.Card.Id))];

    private static Keyboard.Inline Keys(WaitingList facts, Choosing choosing)
    {
        var shown = Of(facts, choosing);
        var rows = shown.Select((waiting, index) => new Button(Texts.Toggle(index + 1, !choosing.Except.Contains(waiting.Card.Id)), Toggle, waiting.Card.Id))
            .Chunk(6).Select(row => (IReadOnlyList<Button>)row).ToList();
        var (chosen, except) = (shown.Count - choosing.Except.Count, choosing.Except.Count);
        if (chosen > 0)
        {
            rows.Add([new(except == 0 ? Texts.ConfirmAll(chosen) : Texts.ConfirmSome(chosen), All) { Look = ButtonLook.Expected }]);
        }

        rows.Add(except > 0 ? [new(Texts.ReturnSome(except), GiveBack), new(Texts.NotNow, Later)] : [new(Texts.NotNow, Later)]);
        return new(rows);
    }
}
