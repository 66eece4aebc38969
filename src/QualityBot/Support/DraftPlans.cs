using System.Text.Json.Serialization;
using QualityBot.Assessments;
using QualityBot.Engine;
using QualityBot.FollowUp;
using QualityBot.Pickers;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.People;
using QualityDomain.Support;

namespace QualityBot.Support;

/// <summary>From the list of those whom a work shows to need help to draft plans: everybody is ticked, one tap stores them.</summary>
internal sealed class DraftPlans() : Conversation<DraftPlans.Stage, DraftFacts?>("draft-plans", version: 1)
{
    [JsonDerivedType(typeof(Opened), "opened")]
    [JsonDerivedType(typeof(Choose), "choose")]
    public abstract record Stage;

    public sealed record Opened : Stage;

    /// <param name="Left">Pupils who get no plan.</param>
    public sealed record Choose(long WorkId, string Group, ValueList<long> Left) : Stage;

    private const string Toggle = "pupil";
    private const string Save = "save";
    private const int InRow = 5;

    /// <summary>How many plans one tap makes at most: as many keys a phone shows.</summary>
    public const int Most = 40;

    public override IReadOnlyList<Route> Routes { get; } = [new(new Trigger.Press(SupportKeys.FromWork), new Admission.Those(Permission.PlanSupport))];

    public override Stage Begin(Input input) => new Opened();

    public override async Task<DraftFacts?> Load(AppDb db, Stage stage, Input input, CancellationToken ct) => (stage, input.Pressed) switch
    {
        (_, { Action: SupportKeys.FromWork } opened) => await DraftFacts.Read(db, input, opened.Row, opened.Argument, ct),
        (Choose choose, _) => await DraftFacts.Read(db, input, choose.WorkId, choose.Group, ct),
        _ => null,
    };

    public override Turn<Stage> Step(DraftFacts? facts, Stage stage, Input input) => (facts, stage, input.Pressed) switch
    {
        (null, _, _) => new(null, new Effect.Toast(Assessments.Texts.NotToBeSeen)),
        ({ Pupils.Count: 0 }, _, _) => new(null, new Effect.Send(Texts.NobodyToDraft(facts))),
        (_, _, { Action: SupportKeys.FromWork } opened) => Show(facts, new(opened.Row, opened.Argument, []), input, asNew: true),
        (_, Choose choose, { Action: Toggle, Row: var pupil }) => Show(facts, choose with { Left = choose.Left.Contains(pupil) ? [.. choose.Left.Where(id => id != pupil)] : [.. choose.Left, pupil] }, input),
        (_, Choose choose, { Action: Save }) => Store(facts, choose, input),
        _ => new(stage, input.Pressed is null ? new Effect.Send(Texts.UseButtons) : new Effect.Toast(Texts.UseButtons)),
    };

    private static List<Drafted> Chosen(DraftFacts facts, Choose choose) => [.. facts.Pupils.Take(Most).Where(each => !choose.Left.Contains(each.Pupil.Id))];

    private static Turn<Stage> Show(DraftFacts facts, Choose choose, Input input, bool asNew = false)
    {
        var chosen = Chosen(facts, choose);
        List<IReadOnlyList<Button>> rows =
        [
            .. facts.Pupils.Take(Most).Select(each => new Button(Texts.DraftKey(each.Pupil, !choose.Left.Contains(each.Pupil.Id)), Toggle, each.Pupil.Id)).Chunk(InRow),
            .. chosen.Count > 0 ? [[new Button(Texts.SaveDraftsKey(chosen.Count), Save) { Look = ButtonLook.Expected }]] : Array.Empty<IReadOnlyList<Button>>(),
        ];
        return new(choose, Pages.Answer(input, Texts.Drafts(facts, chosen), new(rows), asNew));
    }

    private static Turn<Stage> Store(DraftFacts facts, Choose choose, Input input)
    {
        var made = new List<SupportPlan>();
        foreach (var each in Chosen(facts, choose))
        {
            switch (SupportDraft.Of(input.Ids.Next(), each.Pupil.Id, facts.Work, each.Gaps, each.LeadId, input.Someone.Id, input.Today))
            {
                case Outcome<SupportPlan>.Refused(var problem):
                    return new(choose, new Effect.Toast(Texts.Explain(problem)));
                case Outcome<SupportPlan>.Ok(var plan): // Whoever offers a plan to themselves has taken it on.
                    made.Add(plan.LeadId == input.Someone.Id ? plan.TakeOn(input.Someone.Id).Match(taken => taken, _ => plan) : plan);
                    break;
            }
        }

        return made.Count == 0
            ? new(choose, new Effect.Toast(Texts.ChooseSomebody))
            : new(null,
            [
                .. made.Select(plan => new Effect.Add(plan)),
                Pages.Answer(input, Texts.DraftsSaved(facts, made), new([.. Chosen(facts, choose).Select(each => each.Pupil.Class).Distinct().Take(6)
                    .Select(one => new Button(Texts.ClassKey(one, input.Here.ClassStyle), SupportKeys.Show, 0, 0, one)).Chunk(3)])),
            ]);
    }
}
