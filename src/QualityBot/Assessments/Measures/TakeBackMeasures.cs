using System.Globalization;
using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.FollowUp;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Assessments.Cycle;
using QualityDomain.Assessments.Map;
using QualityDomain.Decisions;
using QualityDomain.FollowUp;
using QualityDomain.People;

namespace QualityBot.Assessments.Measures;

/// <summary>One tap takes back what was just recorded: as long as nobody has heard of it, nothing of it remains; then the page of each decision is the way.</summary>
internal sealed class TakeBackMeasures() : CardAction<TakeBackMeasures.Facts?>("measures-undo")
{
    /// <param name="Made">What the tap would take back.</param>
    /// <param name="Rest">Other decisions of the same finding.</param>
    /// <param name="Plan">The plan of measures, when it holds nothing else; else null.</param>
    /// <param name="IsLast">Whether no other measure of the work remains.</param>
    internal sealed record Facts(Assessment Work, Finding Finding, IReadOnlyList<Decision> Made, int Rest, IReadOnlyList<StoredMatter> Matters, Meeting? Plan, bool IsLast);

    public override IReadOnlyList<Route> Routes { get; } = [new(new Trigger.Press(MeasureKeys.Undo), new Admission.Those(Permission.ProposeMeasures))];

    public override async Task<Facts?> Load(AppDb db, Input input, CancellationToken ct)
    {
        var (school, pressed) = (input.Here.Id, input.Pressed!);
        if (!int.TryParse(pressed.Argument, NumberStyles.None, CultureInfo.InvariantCulture, out var first)
            || await db.Of<Finding>(school).FirstOrDefaultAsync(one => one.Id == pressed.Row, ct) is not { } finding
            || await db.Of<Assessment>(school).FirstOrDefaultAsync(one => one.Id == finding.AssessmentId, ct) is not { } work)
        {
            return null;
        }

        var chosen = await ChosenFinding.Read(db, school, work.Id, ct);
        var own = chosen.First(one => one.Finding.Id == finding.Id).Decisions;
        var made = own.Where(one => one.Number >= first && one.Number < first + pressed.Version && one.MadeOn == input.Today).ToList();
        var ids = made.ConvertAll(one => one.Id);
        var matters = await MatterStore.OfOccurrences(db, school, await db.Of<Occurrence>(school).Where(one => ids.Contains(one.DecisionId)).Select(one => one.Id).ToListAsync(ct), input.Today, ct);
        var plan = made.Select(one => one.MeetingId).OfType<long>().FirstOrDefault();
        return new(
            work, finding, made, own.Count - made.Count, matters,
            plan != 0 && !await db.Of<Decision>(school).AnyAsync(one => one.MeetingId == plan && !ids.Contains(one.Id), ct) ? await db.Of<Meeting>(school).FirstOrDefaultAsync(one => one.Id == plan, ct) : null,
            chosen.Sum(one => one.Decisions.Count) == made.Count);
    }

    public override IReadOnlyList<Effect> Step(Facts? facts, Input input) => facts switch
    {
        null or { Made.Count: 0 } => [new Effect.Toast(Texts.MeasuresAreGone)],
        _ when !MayTakeBack(facts, input.Someone) => [new Effect.Toast(Texts.Explain(new NotAllowed(Permission.ProposeMeasures)))],
        _ when facts.Matters.Any(IsUnderWay) => [new Effect.Toast(Texts.MeasuresUnderWay)],
        _ =>
        [
            .. facts.Matters.SelectMany(matter => matter.Matter.Assignments).Select(card => new Effect.Cancel($"assignment/{card.Id}")),
            .. facts.Matters.SelectMany(matter => matter.Matter.Assignments).Select(card => new Effect.Erase(card)),
            .. facts.Matters.Select(matter => new Effect.Erase(matter.Occurrence)),
            .. facts.Made.Select(one => new Effect.Erase(one)),
            new Effect.Cancel(MeasuresProposal.About(facts.Finding.Id)),
            .. facts.Rest == 0 ? [new Effect.Erase(facts.Finding)] : Array.Empty<Effect>(),
            .. facts.Plan is { } plan ? [new Effect.Erase(plan)] : Array.Empty<Effect>(),
            .. facts.IsLast && facts.Work.Step == CycleStep.MeasuresDecided && facts.Work.StepBack(input.Today) is Outcome<Assessment>.Ok(var back) ? [new Effect.Replace(facts.Work, back)] : Array.Empty<Effect>(),
            Pages.Answer(input, Texts.MeasuresTakenBack(facts.Made.Count), new(new Button(Texts.ToFindings, MeasureKeys.Open, facts.Work.Id))),
        ],
    };

    /// <summary>Whoever chooses measures there, and whoever proposed what is still a draft.</summary>
    private static bool MayTakeBack(Facts facts, Actor actor) =>
        FindingSights.ScopeOf(facts.Work.SchoolId, facts.Work.Work, facts.Finding.Group) is var scope
        && (Permissions.May(actor, Permission.ChooseMeasures, scope)
            || (facts.Finding.ChosenById == actor.Id && facts.Made.All(one => one.State == DecisionState.Draft) && Permissions.May(actor, Permission.ProposeMeasures, scope)));

    private static bool IsUnderWay(StoredMatter stored) => stored.Heard.Count > 0 || stored.Matter.Assignments.Any(card => card.State != AssignmentState.Open);
}
