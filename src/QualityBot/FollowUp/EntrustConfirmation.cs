using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Pickers;
using QualityBot.Storage;
using QualityDomain.Decisions;
using QualityDomain.FollowUp;
using QualityDomain.People;

namespace QualityBot.FollowUp;

/// <summary>«Доверить подтверждение»: of one decision or of all of its meeting, to a head of association or another deputy.</summary>
internal sealed class EntrustConfirmation() : Conversation<EntrustConfirmation.Stage, EntrustConfirmation.Facts?>("entrust-confirmation", version: 1)
{
    /// <param name="OfMeeting">All decisions of the meeting; the decision alone when it has none.</param>
    /// <param name="Staff">Everybody who may be trusted with a confirmation.</param>
    internal sealed record Facts(DecisionPage Page, IReadOnlyList<Matter> OfMeeting, IReadOnlyList<Actor> Staff)
    {
        public Matter Whole => OfMeeting.First(matter => matter.Decision.Id == Page.Decision.Id);
    }

    [JsonDerivedType(typeof(AskScope), "ask-scope")]
    [JsonDerivedType(typeof(AskPerson), "ask-person")]
    public abstract record Stage(long DecisionId);

    public sealed record AskScope(long DecisionId) : Stage(DecisionId);

    public sealed record AskPerson(long DecisionId, bool WholeMeeting) : Stage(DecisionId);

    private const string One = "one";
    private const string All = "all";

    public override IReadOnlyList<Route> Routes { get; } = [new(new Trigger.Press(DecisionKeys.Entrust), new Admission.Those(Permission.ConfirmReport))];

    public override Stage Begin(Input input) => new AskScope(input.Pressed?.Row ?? 0);

    public override async Task<Facts?> Load(AppDb db, Stage stage, Input input, CancellationToken ct)
    {
        var (school, today) = (input.Here.Id, input.Today);
        if (await DecisionPage.Read(db, school, input.Someone, IsOpening(input) ? input.Pressed!.Row : stage.DecisionId, today, ct) is not { } page)
        {
            return null;
        }

        var decisions = page.Decision.MeetingId is { } meeting
            ? await db.Of<Decision>(school).Where(decision => decision.MeetingId == meeting).ToListAsync(ct)
            : [page.Decision];
        var staff = await StaffOnDuty.Read(db, school, today, ct);
        return new(
            page,
            [.. decisions.Select(decision => new Matter(decision, new(0, school, decision.Id), []))],
            [.. staff.Where(actor => actor.Id != input.Someone.Id && Permissions.ReachOf(actor, Permission.ConfirmReport).HasFlag(Reach.Delegated))]);
    }

    public override Turn<Stage> Step(Facts? facts, Stage stage, Input input) => (facts, stage) switch
    {
        (null, _) => new(null, new Effect.Send(Texts.CardIsGone)),
        ({ } known, _) when IsOpening(input) => Open(known, input),
        ({ } known, AskScope scope) when input.Pressed is { Action: One or All } pressed => Ask(known, new AskPerson(scope.DecisionId, pressed.Action == All)),
        ({ } known, AskPerson asked) when PersonPicker.Picked(input.Pressed, known.Staff.Select(actor => actor.Person)) is { } person => Give(known, asked, person, input),
        ({ } known, AskPerson) when input.Text.Length > 0 => new(stage, PersonOffer.Of([.. known.Staff.Select(actor => actor.Person)], input.Text)),
        _ => new(stage, new Effect.Toast(Texts.UseButtons)),
    };

    private static bool IsOpening(Input input) => input.Pressed is { Action: DecisionKeys.Entrust };

    private static Turn<Stage> Open(Facts facts, Input input)
    {
        var decision = facts.Page.Decision;
        return !facts.Whole.IsEntrustedBy(input.Someone) ? new(null, new Effect.Toast(Texts.Explain(new NotAllowed(Permission.ConfirmReport))))
            : facts.OfMeeting.Count > 1 && facts.OfMeeting.All(matter => matter.IsEntrustedBy(input.Someone))
                ? new(new AskScope(decision.Id), new Effect.Send(Texts.AskEntrustScope)
                {
                    Keyboard = new Keyboard.Inline(new Button(Texts.OnlyThisDecision, One), new Button(Texts.WholeMeeting(facts.OfMeeting.Count), All)),
                })
                : Ask(facts, new AskPerson(decision.Id, WholeMeeting: false));
    }

    private static Turn<Stage> Ask(Facts facts, AskPerson asked) => facts.Staff.Count == 0
        ? new(null, new Effect.Send(Texts.NobodyToEntrust))
        : new(asked, new Effect.Send(Texts.AskEntrustPerson) { Keyboard = PersonPicker.Keys(facts.Staff.Select(actor => actor.Person)) });

    private static Turn<Stage> Give(Facts facts, AskPerson asked, Person to, Input input)
    {
        var decision = facts.Page.Decision;
        var meeting = asked.WholeMeeting ? decision.MeetingId : null;
        var wish = new Entrustment(input.Ids.Next(), input.Here.Id, input.Someone.Id, to.Id, input.Today) { MeetingId = meeting, DecisionId = meeting is null ? decision.Id : null };
        var words = meeting is null ? decision.Text : Texts.Source(facts.Page.Meeting);
        return Entrustment.Give(input.Someone, facts.Staff.First(actor => actor.Id == to.Id), meeting is null ? [facts.Whole] : facts.OfMeeting, wish).Match<Turn<Stage>>(
            given => new(null,
                new Effect.Add(given),
                NewsOf.Entrusted(given, decision.Id, words, input),
                new Effect.Send(Texts.Entrusted(to, words))),
            problem => new(null, new Effect.Send(Texts.Explain(problem))));
    }
}
