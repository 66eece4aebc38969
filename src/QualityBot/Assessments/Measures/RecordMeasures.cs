using QualityBot.Engine;
using QualityDomain;
using QualityDomain.Assessments.Cycle;
using QualityDomain.Assessments.Map;
using QualityDomain.Deadlines;
using QualityDomain.Decisions;
using QualityDomain.Decisions.Intake;
using QualityDomain.FollowUp;
using QualityDomain.People;
using QualityDomain.People.Responsibles;

namespace QualityBot.Assessments.Measures;

/// <summary>The yes: the finding and its decisions are stored in one commit; who may only propose leaves drafts.</summary>
internal static class RecordMeasures
{
    /// <summary>Whether the person chooses; else their measures wait for somebody who does.</summary>
    public static bool MayChoose(MeasuresFacts facts, Observation one, Input input) => Permissions.May(input.Someone, Permission.ChooseMeasures, facts.ScopeOf(one.Group));

    /// <summary>Who would lead the measure.</summary>
    public static Person LeadOf(MeasuresFacts facts, MeasuresStage.Measures stage, PlannedMeasure planned, Observation one, Input input) =>
        ExecutorsOf(facts, planned, Draft(facts, stage, planned, one, 0, 0, input), input).Cards[0].Person;

    public static Turn<MeasuresStage> Save(MeasuresFacts facts, MeasuresStage.Measures stage, Input input)
    {
        if (facts.Find(stage.Key) is not { } one || KnownCauses.Find(stage.CauseId) is not { } cause)
        {
            return MeasuresView.Show(facts, new MeasuresStage.List(stage.AssessmentId, 0), input, toast: Texts.ResultsChanged);
        }

        var taken = stage.Plan.Where(planned => planned.IsTaken).ToList();
        var refusal = taken.Count == 0 ? new NoMeasures()
            : !Permissions.May(input.Someone, Permission.ProposeMeasures, facts.ScopeOf(one.Group)) ? new NotAllowed(Permission.ProposeMeasures)
            : taken.Select(planned => MeasureGuard.Check(KnownMeasures.Find(planned.Code)!, facts.Assessment.Procedure, facts.Assessment.Year, facts.Years))
                .OfType<Outcome<Measure>.Refused>().FirstOrDefault()?.Problem;
        return refusal is null
            ? Chosen(facts, one, cause, input).Match(finding => Record(facts, stage, taken, one, finding, input), problem => new(stage, new Effect.Toast(Texts.Explain(problem))))
            : new(stage, new Effect.Toast(Texts.Explain(refusal)));
    }

    private static Turn<MeasuresStage> Record(MeasuresFacts facts, MeasuresStage.Measures stage, List<PlannedMeasure> taken, Observation one, (Finding? Before, Finding After) finding, Input input)
    {
        var mayChoose = MayChoose(facts, one, input);
        var plan = facts.Plan ?? new Meeting(input.Ids.Next(), input.Here.Id, DecisionKind.Plan, Texts.PlanTitle(facts.Assessment.Work)) { HeldOn = input.Today };
        var made = taken.Select((planned, at) => (Planned: planned, Decision: Draft(facts, stage, planned, one, input.Ids.Next(), facts.Import.LastNumber + at + 1, input) with
        {
            FindingId = finding.After.Id,
            MeetingId = plan.Id,
            State = mayChoose ? DecisionState.Active : DecisionState.Draft,
        })).ToList();
        return new(null,
        [
            .. finding.Before is null ? [new Effect.Add(finding.After)] : finding.Before == finding.After ? [] : (IReadOnlyList<Effect>)[new Effect.Replace(finding.Before, finding.After)],
            .. facts.Plan is null ? [new Effect.Add(plan)] : Array.Empty<Effect>(),
            .. made.SelectMany(each => mayChoose ? Begun(facts, each.Planned, each.Decision, input) : [each.Decision]).Select(record => new Effect.Add(record)),
            .. mayChoose ? CycleOf.Decided(facts.Assessment, input.Today) : MeasuresProposal.Tell(facts, one, finding.After, made.ConvertAll(each => each.Decision.Text), input),
            new Effect.Edit(((Content.Button)input.Content).MessageId, mayChoose ? Texts.Recorded(made.ConvertAll(each => each.Decision)) : Texts.Proposed(made.Count), new(
                new Button(Texts.ToFindings, MeasureKeys.Open, stage.AssessmentId), new Button(Texts.DecisionsKey(made.Count + facts.Findings.Sum(known => known.Decisions.Count)), MeasureKeys.Decisions, stage.AssessmentId),
                new Button(Texts.UndoMeasures, MeasureKeys.Undo, finding.After.Id, made.Count, $"{made[0].Decision.Number}") { Look = ButtonLook.Destructive })),
        ]);
    }

    /// <summary>The finding of that observation and cause: the one that is known, or a new one with the numbers of now.</summary>
    private static Outcome<(Finding? Before, Finding After)> Chosen(MeasuresFacts facts, Observation one, Cause cause, Input input)
    {
        var mayChoose = MayChoose(facts, one, input);
        if (facts.Findings.Select(known => known.Finding).FirstOrDefault(known => known.CauseId == cause.Id && known.IsOf(one)) is { } before)
        {
            return (before, mayChoose ? before.AcceptedBy(input.Someone.Id, input.Today) : before);
        }

        var shown = CauseMap.Of(one, facts.Map).Single(each => each.Cause == cause).Evidence.Select(Texts.Argument);
        return Finding.Of(input.Ids.Next(), input.Here.Id, facts.Assessment.Id, one, cause, input.Someone.Id, input.Today, shown)
            .Match<Outcome<(Finding?, Finding)>>(made => (null, mayChoose ? made.AcceptedBy(input.Someone.Id, input.Today) : made), problem => problem);
    }

    /// <summary>The decision as it would stand in the register. What may point at one teacher names the parallel, not the class.</summary>
    private static Decision Draft(MeasuresFacts facts, MeasuresStage.Measures stage, PlannedMeasure planned, Observation one, long id, int number, Input input)
    {
        var (work, measure) = (facts.Assessment.Work, KnownMeasures.Find(planned.Code)!);
        var ofClass = one.Group is not null && facts.ScopeOf(one.Group).Classes.Count > 0 && measure.IsForPupils;
        var due = planned.Due < input.Today ? measure.Due.DayOf(input.Today, facts.Import.Intake.Calendar) : planned.Due;
        var party = planned.LeadId is { } lead && facts.Staff.FirstOrDefault(person => person.Id == lead) is { } chosen ? CanonicalParties.One(Questions.PartyOf(chosen)) : new Party(measure.LeadIn(work.Grade));
        return new(id, input.Here.Id, number, DecisionKind.Plan, Texts.Decision(measure, one, work, planned.Pupils), input.Today)
        {
            DeadlineText = $"до {RussianText.Day(due)}",
            Deadline = new Deadline.ByDay(due).ToString(),
            DeadlineConfirmed = true,
            ResponsibleText = PartyNames.Of(party),
            Responsible = party.ToString(),
            Classes = ofClass ? facts.ScopeOf(one.Group).Classes : [],
            Grades = ofClass ? [] : facts.ScopeOf(null).Grades,
            Subjects = facts.ScopeOf(null).Subjects,
            Association = facts.Import.Intake.Association,
        };
    }

    private static Executors ExecutorsOf(MeasuresFacts facts, PlannedMeasure planned, Decision decision, Input input) =>
        planned.LeadId is { } lead && facts.Staff.FirstOrDefault(person => person.Id == lead) is { } chosen
            ? new([new Executor(chosen, Part.Lead, null, [])], [])
            : facts.Import.Intake.ExecutorsOf(decision).OrElse(input.Someone.Person);

    private static IEnumerable<object> Begun(MeasuresFacts facts, PlannedMeasure planned, Decision decision, Input input)
    {
        var taken = Taken.Begin(decision, ExecutorsOf(facts, planned, decision, input), facts.Import.Intake.DueContextOf(decision.MadeOn), facts.Import.Leaves, input.Ids.Next, input.Today);
        return taken.Matters.SelectMany(matter => matter.Assignments.Prepend<object>(matter.Occurrence)).Prepend(decision);
    }
}
