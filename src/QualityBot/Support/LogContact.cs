using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.FollowUp;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Parents;
using QualityDomain.People;
using QualityDomain.Support.Checks;

namespace QualityBot.Support;

/// <summary>«Разговор с родителями»: how they met, with whom, what was shown, what the family takes upon itself; a tap each.</summary>
/// <remarks>A sheet that waited for the family and was shown is handed over with it: then how they met is known and not asked.</remarks>
internal sealed class LogContact() : Conversation<LogContact.Stage, LogContact.Facts>("log-contact", version: 2)
{
    /// <param name="Waiting">Sheets of the pupil that wait for the family.</param>
    /// <param name="Links">The pupil's guardians: who was to hear of the sheet later need not any more.</param>
    internal sealed record Facts(SupportFacts Support, ValueList<FamilySheet> Waiting, ValueList<Guardianship> Links);

    /// <param name="PlanId">The plan from which it was opened; 0: the page of the child.</param>
    /// <param name="Guardian">Which guardian; 0: not said.</param>
    public sealed record Whom(long PlanId, long PupilId, int Guardian);

    [JsonDerivedType(typeof(AskKind), "kind")]
    [JsonDerivedType(typeof(AskShown), "shown")]
    [JsonDerivedType(typeof(AskAgreed), "agreed")]
    public abstract record Stage(Whom Whom);

    public sealed record AskKind(Whom Whom) : Stage(Whom);

    public sealed record AskShown(Whom Whom, ContactKind Kind) : Stage(Whom);

    public sealed record AskAgreed(Whom Whom, ContactKind Kind, int Shown) : Stage(Whom);

    private const string Kind = "kind";
    private const string Shown = "shown";
    private const string Agreed = "agreed";

    public override IReadOnlyList<Route> Routes { get; } =
        [.. new[] { SupportKeys.Contact, SupportKeys.ContactOfPupil }.Select(action => new Route(new Trigger.Press(action), new Admission.Those(Permission.SeeSupport)))];

    public override Stage Begin(Input input) => new AskKind(new(0, input.Pressed is { Action: SupportKeys.ContactOfPupil, Row: var pupil } ? pupil : 0, input.Pressed?.Version ?? 0));

    public override async Task<Facts> Load(AppDb db, Stage stage, Input input, CancellationToken ct)
    {
        var pupil = input.Pressed is { Action: SupportKeys.ContactOfPupil, Row: var pressed } ? pressed : stage.Whom.PupilId;
        return new(
            await SupportFacts.Read(db, input, ct),
            [.. (await db.Of<FamilySheet>(input.Here.Id).Where(sheet => sheet.PupilId == pupil && sheet.HandedOn == null).ToListAsync(ct)).Where(sheet => sheet.WaitsOn(input.Today))],
            [.. await db.Of<Guardianship>(input.Here.Id).Where(link => link.PupilId == pupil && link.EndedAt == null).ToListAsync(ct)]);
    }

    public override Turn<Stage> Step(Facts facts, Stage stage, Input input) => (stage, input.Pressed) switch
    {
        (_, { Action: SupportKeys.Contact, Row: var plan }) => facts.Support.Find(plan) is { } known && facts.Support.MayChange(known, input.Someone)
            ? Ask(facts, new(known.Id, known.PupilId, 0))
            : new(null, new Effect.Toast(Texts.PlanIsGone)),
        (_, { Action: SupportKeys.ContactOfPupil, Row: var pupil, Version: var guardian }) => !MayWrite(facts, new(0, pupil, guardian), input.Someone)
            ? new(null, new Effect.Toast(Texts.Explain(new NotAllowed(Permission.InviteParents))))
            : guardian == 0 ? Ask(facts, new(0, pupil, 0)) : new(new AskShown(new(0, pupil, guardian), ContactKind.Talk), new Effect.Send(Texts.AskShown) { Keyboard = Choices(Texts.ShownToParents, Shown) }),
        (AskKind(var whom), { Action: Kind, Argument: var name }) when Enum.TryParse<ContactKind>(name, out var kind) && Enum.IsDefined(kind) =>
            new(new AskShown(whom, kind), Pages.Answer(input, Texts.AskShown, Choices(Texts.ShownToParents, Shown))),
        (AskShown(var whom, var kind), { Action: Shown, Row: var index }) when index < Texts.ShownToParents.Count =>
            new(new AskAgreed(whom, kind, (int)index), Pages.Answer(input, Texts.AskAgreed, Choices(Texts.AgreedWithParents, Agreed))),
        (AskAgreed agreed, { Action: Agreed, Row: var index }) when index < Texts.AgreedWithParents.Count => Save(facts, agreed, (int)index, input),
        _ => new(stage, input.Pressed is null ? new Effect.Send(Texts.UseButtons) : new Effect.Toast(Texts.UseButtons)),
    };

    private static Turn<Stage> Ask(Facts facts, Whom whom) => new(new AskKind(whom), new Effect.Send(Texts.AskContactKind($"{facts.Support.Roster.Find(whom.PupilId)!.Code}"))
    {
        Keyboard = new Keyboard.Inline([.. Enum.GetValues<ContactKind>().Select(kind => new Button(Texts.ContactKey(kind), Kind, 0, 0, $"{kind}")).Chunk(2)]),
    });

    private static Keyboard.Inline Choices(IReadOnlyList<string> words, string action) => new([.. words.Select((word, index) => (IReadOnlyList<Button>)[new(word, action, index)])]);

    /// <summary>Who may change the plan, or who keeps the families of the class.</summary>
    private static bool MayWrite(Facts facts, Whom whom, Actor actor) => whom.PlanId != 0
        ? facts.Support.Find(whom.PlanId) is { } plan && facts.Support.MayChange(plan, actor)
        : facts.Support.Roster.Find(whom.PupilId) is { } pupil && Permissions.May(actor, Permission.InviteParents, new(actor.SchoolId) { Classes = [pupil.Class] });

    /// <summary>The last word of each list means «nothing», and nothing is kept of it.</summary>
    private static Turn<Stage> Save(Facts facts, AskAgreed asked, int agreed, Input input)
    {
        if (!MayWrite(facts, asked.Whom, input.Someone))
        {
            return new(null, new Effect.Toast(Texts.PlanIsGone));
        }

        var pupil = facts.Support.Roster.Find(asked.Whom.PupilId)!;
        var contact = new ParentContact(input.Ids.Next(), input.Here.Id, pupil.Id, input.Today, input.Someone.Id)
        {
            Kind = asked.Kind, Guardian = asked.Whom.Guardian == 0 ? null : asked.Whom.Guardian,
            Shown = Said(Texts.ShownToParents, asked.Shown), Agreed = Said(Texts.AgreedWithParents, agreed),
        };
        ValueList<FamilySheet> handed = asked.Whom.Guardian == 0 ? [] : facts.Waiting;
        return new(null,
        [
            new Effect.Add(contact),
            .. handed.Select(sheet => new Effect.Replace(sheet, sheet.HandOver(input.Today))),
            .. handed.Count == 0 ? Array.Empty<Effect>() : [.. facts.Links.Select(link => new Effect.Cancel(link.About))],
            Pages.Answer(input, Texts.ContactSaved(contact, $"{pupil.Code}"), asked.Whom.PlanId == 0 ? Pages.NoKeys : new(new Button(Texts.BackToPlanKey, SupportKeys.Plan, asked.Whom.PlanId))),
        ]);
    }

    private static ValueList<string> Said(IReadOnlyList<string> words, int index) => index < words.Count - 1 ? [words[index]] : [];
}
