using Microsoft.EntityFrameworkCore;
using QualityBot.Decisions;
using QualityBot.Engine;
using QualityBot.Pickers;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Assessments.Cycle;
using QualityDomain.Assessments.Map;
using QualityDomain.Decisions;
using QualityDomain.People;

namespace QualityBot.Assessments.Measures;

/// <summary>What the choice of causes and measures is made by.</summary>
/// <param name="Import">The school as new decisions see it.</param>
/// <param name="Findings">What was chosen for this work before, with its decisions.</param>
internal sealed record MeasuresFacts(Assessment Assessment, MapFacts Map, ValueList<Observation> Observations, ImportFacts Import, IReadOnlyList<ChosenFinding> Findings)
{
    /// <summary>The version of the results, so that a button of older results is recognised.</summary>
    public int Version { get; init; }

    /// <summary>Works other than this one that tell whether results grew: of the same pupils in the same subject.</summary>
    public ValueList<YearResult> Years { get; init; } = [];

    /// <summary>The plan of measures to which earlier decisions of this work belong; null: these are the first.</summary>
    public Meeting? Plan { get; init; }

    /// <summary>Everybody who may lead.</summary>
    public IReadOnlyList<Person> Staff => PersonPicker.Working(Import.Intake.People, Import.Intake.Appointments, Import.Intake.Today);

    public Observation? Find(string key) => Observations.FirstOrDefault(one => one.Key == key);

    /// <summary>Whether the cause would point at somebody who is known to every reader.</summary>
    public bool IsRecognisable(string? group) => TaughtBy.IsRecognisable(TaughtBy.Count(Assessment.Work, group, Import.Intake.Appointments, Import.Intake.Today));

    public Scope ScopeOf(string? group) => FindingSights.ScopeOf(Assessment.SchoolId, Assessment.Work, group);

    /// <summary>Null: there is no such work, no results, or nothing of it is for this person.</summary>
    public static async Task<MeasuresFacts?> Load(AppDb db, Input input, long assessmentId, CancellationToken ct)
    {
        if (await AssessmentStore.Load(db, input.Someone, assessmentId, ct) is not { Analysis: { } analysis, SeesAll: true } facts
            || !Permissions.May(input.Someone, Permission.ProposeMeasures, FindingSights.ScopeOf(input.Here.Id, facts.Assessment.Work, null)))
        {
            return null;
        }

        var import = await ImportFacts.Load(db, input, null, ct);
        var findings = await ChosenFinding.Read(db, input.Here.Id, assessmentId, ct);
        var plan = findings.SelectMany(one => one.Decisions).Select(one => one.MeetingId).OfType<long>().FirstOrDefault();
        var teachers = TaughtBy.Count(facts.Assessment.Work, null, import.Intake.Appointments, input.Today);
        return new(
            facts.Assessment,
            new MapFacts(analysis) { Benchmarks = facts.Benchmarks, Teachers = teachers == 0 ? null : teachers },
            QualityDomain.Assessments.Map.Observations.Of(analysis),
            import,
            findings)
        {
            Version = facts.Results?.Version ?? 0,
            Years = [.. facts.Earlier.Where(one => one.Kind == EarlierKind.SamePupils).Select(one => new YearResult(one.Assessment.Year, one.Assessment.Procedure, one.Analysis.School.Marks))
                .Append(new(facts.Assessment.Year, facts.Assessment.Procedure, analysis.School.Marks))],
            Plan = plan == 0 ? null : await db.Of<Meeting>(input.Here.Id).FirstOrDefaultAsync(one => one.Id == plan, ct),
        };
    }
}
