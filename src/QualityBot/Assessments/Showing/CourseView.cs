using Microsoft.EntityFrameworkCore;
using QualityBot.Assessments.Measures;
using QualityBot.Assessments.Uploading;
using QualityBot.Engine;
using QualityBot.FollowUp;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Assessments.Cycle;
using QualityDomain.People;

namespace QualityBot.Assessments.Showing;

/// <summary>«Ход работы»: where the work stands in its cycle, what is awaited until when, its versions; and the keys that lead it on.</summary>
internal sealed class CourseView() : CardAction<CourseView.Facts?>("results-course")
{
    /// <param name="Versions">The newest first.</param>
    /// <param name="Later">Works that may show the effect.</param>
    internal sealed record Facts(AssessmentFacts Work, ValueList<ResultSet> Versions, ValueList<Assessment> Later)
    {
        /// <summary>How many decisions answer its findings.</summary>
        public int Decided { get; init; }

        /// <summary>Whether deadlines wait for these results and the person may start them.</summary>
        public bool ClocksWait { get; init; }
    }

    public override IReadOnlyList<Route> Routes { get; } =
    [
        new(new Trigger.Press(ResultKeys.Course), new Admission.Those(Permission.SeeAnalysis)),
        new(new Trigger.Press(ResultKeys.Step), new Admission.Those(Permission.SeeAnalysis)),
        new(new Trigger.Press(ResultKeys.Fair), new Admission.Those(Permission.SeeAnalysis)),
        new(new Trigger.Press(ResultKeys.Later), new Admission.Those(Permission.SeeAnalysis)),
        new(new Trigger.Press(ResultKeys.Unplan), new Admission.Those(Permission.SeeAnalysis)),
    ];

    public override async Task<Facts?> Load(AppDb db, Input input, CancellationToken ct)
    {
        if (await AssessmentStore.Load(db, input.Someone, input.Pressed!.Row, ct) is not { } work)
        {
            return null;
        }

        var versions = work.SeesAll ? await db.Of<ResultSet>(input.Here.Id).Where(set => set.AssessmentId == work.Assessment.Id).OrderByDescending(set => set.Version).ToListAsync(ct) : [];
        var others = await db.Of<Assessment>(input.Here.Id).Where(one => one.ReceivedOn != null && one.Year >= work.Assessment.Year).ToListAsync(ct);
        return new(work, [.. versions], [.. others.Where(other => Cohorts.IsLater(other, work.Assessment)).OrderBy(other => other.Id).Take(3)])
        {
            ClocksWait = work.Assessment is { ReceivedOn: { } on, ReceivedEventId: null } && Permissions.MayAnywhere(input.Someone, Permission.RegisterEvent)
                && (await ReceiptClocks.Load(db, input.Here.Id, work.Assessment.Work, on, input.Someone.Id, input.Today, input.Ids.Upcoming, ct)).Happened is not null,
            Decided = work.SeesAll ? (await ChosenFinding.Read(db, input.Here.Id, work.Assessment.Id, ct)).Sum(one => one.Decisions.Count) : 0,
        };
    }

    public override IReadOnlyList<Effect> Step(Facts? facts, Input input)
    {
        if (facts is null)
        {
            return [new Effect.Toast(Texts.NotToBeSeen)];
        }

        var work = facts.Work.Assessment;
        if (input.Pressed!.Action == ResultKeys.Course)
        {
            return [Show(facts, input)];
        }

        if (!CycleRights.MayLead(input.Someone, work))
        {
            return [new Effect.Toast(Texts.Explain(new NotAllowed(Permission.UploadResults)))];
        }

        if (input.Pressed.Action == ResultKeys.Unplan)
        {
            return work.Step == CycleStep.Planned && facts.Versions.Count == 0
                ? [new Effect.Erase(work), Pages.Answer(input, Texts.Unplanned(work), Pages.NoKeys)]
                : [new Effect.Toast(Texts.Explain(new StepIsPassed(work.Id, CycleStep.Planned)))];
        }

        return Changed(facts, input).Match<IReadOnlyList<Effect>>(
            changed => [new Effect.Replace(work, changed), Show(facts with { Work = facts.Work with { Assessment = changed } }, input)],
            problem => [new Effect.Toast(Texts.Explain(problem))]);
    }

    /// <summary>The same for a work without results, in the place of its figures.</summary>
    public static Effect Send(AssessmentFacts work, Input input) => Show(new(work, [], []), input, asNew: true);

    private static Outcome<Assessment> Changed(Facts facts, Input input) => (facts.Work.Assessment, input.Pressed!) switch
    {
        (var work, { Action: ResultKeys.Step, Argument: Back }) => work.StepBack(input.Today),
        (var work, { Action: ResultKeys.Step, Argument: var name }) when Enum.TryParse<CycleStep>(name, out var step) && step is > CycleStep.ResultsReceived and < CycleStep.Remeasured => work.Reach(step, input.Today),
        (var work, { Action: ResultKeys.Fair, Argument: Conducting }) => work with { ConductedFairly = Next(work.ConductedFairly) },
        (var work, { Action: ResultKeys.Fair, Argument: Checking }) => work with { CheckedFairly = Next(work.CheckedFairly) },
        (var work, { Action: ResultKeys.Later, Version: var at }) when at < facts.Later.Count => work.Remeasure(facts.Later[at], input.Today),
        (var work, _) => new NothingToUndo(work.Id),
    };

    private const string Back = "back";
    private const string Conducting = "c";
    private const string Checking = "k";

    private static bool? Next(bool? said) => said switch { null => true, true => false, false => null };

    private static Effect Show(Facts facts, Input input, bool asNew = false) =>
        Pages.Answer(input, Texts.Course(facts.Work, facts.Versions, input.Today), new Keyboard.Inline([.. Keys(facts, input)]), asNew || input.Pressed?.Version == ResultKeys.AsNew && input.Pressed.Action == ResultKeys.Course);

    private static IEnumerable<IReadOnlyList<Button>> Keys(Facts facts, Input input)
    {
        var work = facts.Work.Assessment;
        if (CycleRights.MayLead(input.Someone, work))
        {
            if (work.Step is CycleStep.Planned or CycleStep.Conducted)
            {
                if (work.Subject is null)
                {
                    yield return [ResultKeys.Of(Texts.DrawKey, ResultKeys.Draw, work.Id)];
                }

                if (work.Step == CycleStep.Planned)
                {
                    yield return [ResultKeys.Of(Texts.ConductedKey, ResultKeys.Conducted, work.Id), ResultKeys.Of(Texts.UnplanKey, ResultKeys.Unplan, work.Id)];
                }

                if (facts.Work.Results is not null)
                {
                    yield return [new Button(Texts.ReceivedKey, ResultKeys.Received, work.Id) { Look = ButtonLook.Expected }];
                }

                yield return [ResultKeys.Of(Texts.UploadKey, ResultKeys.Upload, work.Id), ResultKeys.Of(Texts.PapersKey, ResultKeys.Papers, work.Id)];
            }
            else if (work.Step < CycleStep.MeasuresDone)
            {
                yield return [ResultKeys.Of(Texts.StepKey(work.Step + 1), ResultKeys.Step, work.Id, $"{work.Step + 1}")];
            }

            if (facts.ClocksWait)
            {
                yield return [new Button(Texts.StartClocksKey, ResultKeys.Clocks, work.Id) { Look = ButtonLook.Expected }];
            }

            for (var at = 0; at < facts.Later.Count && work.Step is >= CycleStep.ResultsReceived and < CycleStep.Remeasured; at++)
            {
                yield return [ResultKeys.Of(Texts.LaterKey(facts.Later[at]), ResultKeys.Later, work.Id, version: at)];
            }

            if (work.Step is CycleStep.Conducted or > CycleStep.ResultsReceived)
            {
                yield return [ResultKeys.Of(Texts.StepBackKey, ResultKeys.Step, work.Id, Back)];
            }

            yield return [ResultKeys.Of(Texts.FairKey(Texts.ConductingWord, work.ConductedFairly), ResultKeys.Fair, work.Id, Conducting), ResultKeys.Of(Texts.FairKey(Texts.CheckingWord, work.CheckedFairly), ResultKeys.Fair, work.Id, Checking)];
            if (facts.Versions is [{ IsCurrent: true } current, ..])
            {
                yield return [new Button(Texts.TakeBackKey, ResultKeys.TakeBack, current.Id) { Look = ButtonLook.Destructive }];
            }
        }

        if (facts.Decided > 0)
        {
            yield return [new Button(Measures.Texts.DecisionsKey(facts.Decided), MeasureKeys.Decisions, work.Id)];
        }

        if (facts.Work.Results is not null)
        {
            yield return [ResultKeys.Of(Texts.SummaryKey, ResultKeys.Show, work.Id)];
        }
    }
}
