using Microsoft.EntityFrameworkCore;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Assessments.Map;
using QualityDomain.Decisions;

namespace QualityBot.Papers.Results;

/// <summary>The decisions that follow from findings of a work, as rows of its plan.</summary>
internal static class DecidedMeasures
{
    /// <summary>Those in force or done that the asker may see, in the order of their numbers; proposals are no plan yet. Causes are left out: the paper is read by many.</summary>
    public static async Task<ValueList<PlannedMeasure>> Load(AppDb db, Asker asker, long assessmentId, CancellationToken ct)
    {
        var findings = await db.Of<Finding>(asker.School.Id).Where(one => one.AssessmentId == assessmentId).ToDictionaryAsync(one => one.Id, ct);
        if (findings.Count == 0)
        {
            return [];
        }

        var ids = findings.Keys.ToList();
        var facts = await PaperStore.Load(db, asker, decisions => decisions.Where(one => (one.State == DecisionState.Active || one.State == DecisionState.Closed) && one.FindingId != null && ids.Contains(one.FindingId.Value)), ct);
        return
        [
            .. facts.Decisions.Select(one => new PlannedMeasure(
                DecisionCells.What(one.Decision).Plain,
                Papers.Texts.Capital(Assessments.Measures.Texts.Title(findings[one.Decision.FindingId!.Value])),
                DecisionCells.Who(one, facts).Plain,
                DecisionCells.When(one).Plain)),
        ];
    }
}
