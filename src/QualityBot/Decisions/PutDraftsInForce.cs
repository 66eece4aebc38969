using Microsoft.EntityFrameworkCore;
using QualityBot.Assessments.Measures;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain.Decisions;
using QualityDomain.Decisions.Intake;
using QualityDomain.People;

namespace QualityBot.Decisions;

/// <summary>«Ввести в действие»: the drafts of a secretary become decisions in work.</summary>
internal sealed class PutDraftsInForce() : CardAction<PutDraftsInForce.Waiting>("put-in-force")
{
    /// <param name="Proposed">Findings whose measures are among the drafts, with their works.</param>
    public sealed record Waiting(ImportFacts Facts, ImportBatch? Batch, IReadOnlyList<Decision> Drafts, ProposedMeasures Proposed);

    public override IReadOnlyList<Route> Routes { get; } = [new(new Trigger.Press(Press.PutInForce), new Admission.Those(Permission.ManageDecision))];

    public override async Task<Waiting> Load(AppDb db, Input input, CancellationToken ct)
    {
        if (input.Pressed!.Argument == Press.OneDecision)
        {
            return await Of(db, input, null, db.Of<Decision>(input.Here.Id).Where(one => one.Id == input.Pressed.Row), ct);
        }

        if (input.Pressed.Argument == Press.OneFinding)
        {
            return await Of(db, input, null, db.Of<Decision>(input.Here.Id).Where(one => one.FindingId == input.Pressed.Row), ct);
        }

        var batch = await db.Of<ImportBatch>(input.Here.Id).FirstOrDefaultAsync(one => one.Id == input.Pressed!.Row, ct);
        return await Of(db, input, batch, db.Of<Decision>(input.Here.Id).Where(one => batch != null && one.ImportId == batch.Id), ct);
    }

    public override IReadOnlyList<Effect> Step(Waiting facts, Input input)
    {
        var mine = facts.Drafts.Where(draft => Permissions.May(input.Someone, Permission.ManageDecision, ScopeOf(draft)) && facts.Proposed.MayAccept(input.Someone, draft)).ToList();
        return facts switch
        {
            { Batch.WithdrawnOn: not null } => [new Effect.Toast(Texts.AlreadyWithdrawn)],
            _ when facts.Drafts.Count == 0 => [new Effect.Toast(Texts.AlreadyInForce)],
            _ when mine.Count == 0 => [new Effect.Toast(Texts.NotYours)],
            _ =>
            [
                .. mine.SelectMany(draft => InForce(facts.Facts, draft, input)),
                .. facts.Proposed.Accept(mine, input),
                .. facts.Drafts.Count == mine.Count ? [new Effect.Cancel(About(facts, mine[0], input))] : Array.Empty<Effect>(),
                new Effect.Edit(((Content.Button)input.Content).MessageId, Texts.InForce(mine.Count, facts.Drafts.Count - mine.Count)),
            ],
        };
    }

    private static async Task<Waiting> Of(AppDb db, Input input, ImportBatch? batch, IQueryable<Decision> meant, CancellationToken ct)
    {
        var drafts = await meant.Where(one => one.State == DecisionState.Draft).OrderBy(one => one.Number).ToListAsync(ct);
        return new(await ImportFacts.Load(db, input, null, ct), batch, drafts, await ProposedMeasures.Read(db, input.Here.Id, drafts, ct));
    }

    private static string About(Waiting facts, Decision draft, Input input) => facts.Batch is { } batch ? Drafts.About(batch)
        : input.Pressed!.Argument == Press.OneFinding ? MeasuresProposal.About(input.Pressed.Row)
        : Drafts.About(draft);

    private static IEnumerable<Effect> InForce(ImportFacts facts, Decision draft, Input input)
    {
        var active = draft with { State = DecisionState.Active };
        var executors = facts.Intake.ExecutorsOf(active).OrElse(input.Someone.Person);
        var taken = Taken.Begin(active, executors, facts.Intake.DueContextOf(active.MadeOn), facts.Leaves, input.Ids.Next, input.Today);
        return taken.Matters.SelectMany(matter => matter.Assignments.Prepend<object>(matter.Occurrence)).Select(Effect (record) => new Effect.Add(record))
            .Prepend(new Effect.Replace(draft, active));
    }

    private static Scope ScopeOf(Decision decision) => new(decision.SchoolId)
    {
        Classes = decision.Classes, Grades = decision.Grades, Subjects = decision.Subjects, Association = decision.Association,
    };
}
