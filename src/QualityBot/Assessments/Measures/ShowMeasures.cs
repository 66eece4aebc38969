using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.FollowUp;
using QualityBot.Storage;
using QualityDomain.Assessments.Cycle;
using QualityDomain.Assessments.Map;
using QualityDomain.FollowUp;
using QualityDomain.People;

namespace QualityBot.Assessments.Measures;

/// <summary>The decisions of a work, finding by finding, and how far each is.</summary>
internal sealed class ShowMeasures() : CardAction<ShowMeasures.Chosen?>("show-measures")
{
    private const int Most = 8;

    /// <param name="Due">Of each decision the nearest day that is open.</param>
    public sealed record Chosen(Assessment Assessment, IReadOnlyList<ChosenFinding> Findings, IReadOnlyDictionary<long, DateOnly> Due, IReadOnlyList<Appointment> Staff);

    public override IReadOnlyList<Route> Routes { get; } = [new(new Trigger.Press(MeasureKeys.Decisions), new Admission.Those(Permission.SeeAnalysis))];

    public override async Task<Chosen?> Load(AppDb db, Input input, CancellationToken ct)
    {
        var (school, id) = (input.Here.Id, input.Pressed!.Row);
        if (await db.Of<Assessment>(school).FirstOrDefaultAsync(one => one.Id == id, ct) is not { } assessment || !AnalysisView.SeesAll(input.Someone, assessment))
        {
            return null;
        }

        var findings = await ChosenFinding.Read(db, school, id, ct);
        var decisions = findings.SelectMany(one => one.Decisions).Select(one => one.Id).ToList();
        var due = await db.Of<Occurrence>(school).Where(one => decisions.Contains(one.DecisionId) && one.State == OccurrenceState.Open && one.Due != null).ToListAsync(ct);
        return new(assessment, findings, due.GroupBy(one => one.DecisionId).ToDictionary(group => group.Key, group => group.Min(one => one.Due!.Value)), await db.Of<Appointment>(school).ToListAsync(ct));
    }

    public override IReadOnlyList<Effect> Step(Chosen? facts, Input input)
    {
        if (facts is not { Findings.Count: > 0 } chosen)
        {
            return [new Effect.Toast(Texts.NoMeasuresYet)];
        }

        var all = chosen.Findings.SelectMany(one => one.Decisions).ToList();
        return
        [
            Pages.Answer(
                input,
                RichText.Lines([Texts.DecisionsHead(chosen.Assessment.Work), .. chosen.Findings.SelectMany(one => Lines(chosen, one, input))]),
                new([
                    .. all.Take(Most).Select(one => new Button($"№ {one.Number}", DecisionKeys.Show, one.Id)).Chunk(4).Select(row => (IReadOnlyList<Button>)row),
                    .. Permissions.MayAnywhere(input.Someone, Permission.ProposeMeasures) ? [[new Button(Texts.ToFindings, MeasureKeys.Open, chosen.Assessment.Id)]] : (IReadOnlyList<IReadOnlyList<Button>>)[],
                ]),
                asNew: true),
        ];
    }

    private static IEnumerable<RichText> Lines(Chosen facts, ChosenFinding one, Input input)
    {
        var sight = FindingSights.Of(input.Someone, FindingSights.ScopeOf(facts.Assessment.SchoolId, facts.Assessment.Work, one.Finding.Group));
        yield return RichText.Of($"\n<b>{RichText.Shorten(Texts.Title(one.Finding), 120)}</b>");
        if (sight == FindingSight.Cause)
        {
            yield return RichText.Of($"<i>{Texts.CauseName(one.Finding, facts.Assessment, facts.Staff, input.Today)}</i>");
        }

        foreach (var decision in one.Decisions)
        {
            yield return $"№ {decision.Number}: {RichText.Shorten(decision.Text, 90)} – {Texts.State(decision, facts.Due.TryGetValue(decision.Id, out var due) ? due : null, input.Today)}";
        }
    }
}
