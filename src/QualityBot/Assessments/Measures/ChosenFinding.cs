using Microsoft.EntityFrameworkCore;
using QualityBot.Storage;
using QualityDomain.Assessments.Map;
using QualityDomain.Decisions;

namespace QualityBot.Assessments.Measures;

/// <summary>A finding with the decisions that answer it.</summary>
internal sealed record ChosenFinding(Finding Finding, IReadOnlyList<Decision> Decisions)
{
    /// <summary>The findings of a work in the order of their choice.</summary>
    public static async Task<IReadOnlyList<ChosenFinding>> Read(AppDb db, long school, long assessmentId, CancellationToken ct)
    {
        var findings = await db.Of<Finding>(school).Where(one => one.AssessmentId == assessmentId).OrderBy(one => one.Id).ToListAsync(ct);
        var ids = findings.ConvertAll(one => (long?)one.Id);
        var decisions = ids.Count == 0 ? [] : await db.Of<Decision>(school).Where(one => ids.Contains(one.FindingId)).OrderBy(one => one.Number).ToListAsync(ct);
        return [.. findings.Select(finding => new ChosenFinding(finding, decisions.FindAll(one => one.FindingId == finding.Id)))];
    }
}
