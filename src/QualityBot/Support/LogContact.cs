using System.Text.Json.Serialization;
using QualityBot.Engine;
using QualityBot.FollowUp;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.People;
using QualityDomain.Support;
using QualityDomain.Support.Checks;

namespace QualityBot.Support;

/// <summary>«Разговор с родителями»: how they met, what was shown, what the family takes upon itself; a tap each.</summary>
internal sealed class LogContact() : Conversation<LogContact.Stage, SupportFacts>("log-contact", version: 1)
{
    [JsonDerivedType(typeof(AskKind), "kind")]
    [JsonDerivedType(typeof(AskShown), "shown")]
    [JsonDerivedType(typeof(AskAgreed), "agreed")]
    public abstract record Stage(long PlanId);

    public sealed record AskKind(long PlanId) : Stage(PlanId);

    public sealed record AskShown(long PlanId, ContactKind Kind) : Stage(PlanId);

    public sealed record AskAgreed(long PlanId, ContactKind Kind, int Shown) : Stage(PlanId);

    private const string Kind = "kind";
    private const string Shown = "shown";
    private const string Agreed = "agreed";

    public override IReadOnlyList<Route> Routes { get; } = [new(new Trigger.Press(SupportKeys.Contact), new Admission.Those(Permission.SeeSupport))];

    public override Stage Begin(Input input) => new AskKind(input.Pressed?.Row ?? 0);

    public override Task<SupportFacts> Load(AppDb db, Stage stage, Input input, CancellationToken ct) => SupportFacts.Read(db, input, ct);

    public override Turn<Stage> Step(SupportFacts facts, Stage stage, Input input) => (stage, input.Pressed) switch
    {
        (_, { Action: SupportKeys.Contact, Row: var plan }) when facts.Find(plan) is not { } known || !facts.MayChange(known, input.Someone) => new(null, new Effect.Toast(Texts.PlanIsGone)),
        (_, { Action: SupportKeys.Contact, Row: var plan }) => new(new AskKind(plan), new Effect.Send(Texts.AskContactKind(facts.CodeOf(facts.Find(plan)!)))
        {
            Keyboard = new Keyboard.Inline([.. Enum.GetValues<ContactKind>().Select(kind => new Button(Texts.ContactKey(kind), Kind, 0, 0, $"{kind}")).Chunk(2)]),
        }),
        (AskKind(var plan), { Action: Kind, Argument: var name }) when Enum.TryParse<ContactKind>(name, out var kind) && Enum.IsDefined(kind) =>
            new(new AskShown(plan, kind), Pages.Answer(input, Texts.AskShown, Choices(Texts.ShownToParents, Shown))),
        (AskShown(var plan, var kind), { Action: Shown, Row: var index }) when index < Texts.ShownToParents.Count =>
            new(new AskAgreed(plan, kind, (int)index), Pages.Answer(input, Texts.AskAgreed, Choices(Texts.AgreedWithParents, Agreed))),
        (AskAgreed agreed, { Action: Agreed, Row: var index }) when index < Texts.AgreedWithParents.Count => Save(facts, agreed, (int)index, input),
        _ => new(stage, input.Pressed is null ? new Effect.Send(Texts.UseButtons) : new Effect.Toast(Texts.UseButtons)),
    };

    private static Keyboard.Inline Choices(IReadOnlyList<string> words, string action) => new([.. words.Select((word, index) => (IReadOnlyList<Button>)[new(word, action, index)])]);

    /// <summary>The last word of each list means «nothing», and nothing is kept of it.</summary>
    private static Turn<Stage> Save(SupportFacts facts, AskAgreed asked, int agreed, Input input)
    {
        if (facts.Find(asked.PlanId) is not { } plan || !facts.MayChange(plan, input.Someone))
        {
            return new(null, new Effect.Toast(Texts.PlanIsGone));
        }

        var contact = new ParentContact(input.Ids.Next(), input.Here.Id, plan.PupilId, input.Today, input.Someone.Id)
        {
            Kind = asked.Kind, Shown = Said(Texts.ShownToParents, asked.Shown), Agreed = Said(Texts.AgreedWithParents, agreed),
        };
        return new(null, new Effect.Add(contact), Pages.Answer(input, Texts.ContactSaved(contact, facts.CodeOf(plan)), new(new Button(Texts.BackToPlanKey, SupportKeys.Plan, plan.Id))));
    }

    private static ValueList<string> Said(IReadOnlyList<string> words, int index) => index < words.Count - 1 ? [words[index]] : [];
}
