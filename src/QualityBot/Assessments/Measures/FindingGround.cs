using Microsoft.EntityFrameworkCore;
using QualityBot.Storage;
using QualityDomain.Assessments.Cycle;
using QualityDomain.Assessments.Map;
using QualityDomain.Decisions;
using QualityDomain.People;

namespace QualityBot.Assessments.Measures;

/// <summary>The result that a decision answers, in words, as far as its reader may see it.</summary>
/// <param name="AssessmentId">The work whose measures the reader may open; null: they may not.</param>
internal sealed record FindingGround(string Words, long? AssessmentId)
{
    /// <summary>Null: the decision answers no result.</summary>
    public static async Task<FindingGround?> Read(AppDb db, Actor actor, Decision decision, DateOnly today, CancellationToken ct)
    {
        if (decision.FindingId is not { } id
            || await db.Of<Finding>(decision.SchoolId).FirstOrDefaultAsync(one => one.Id == id, ct) is not { } finding
            || await db.Of<Assessment>(decision.SchoolId).FirstOrDefaultAsync(one => one.Id == finding.AssessmentId, ct) is not { } work)
        {
            return null;
        }

        var sight = FindingSights.Of(actor, FindingSights.ScopeOf(work.SchoolId, work.Work, finding.Group));
        var cause = sight == FindingSight.Cause ? Texts.CauseName(finding, work, await db.Of<Appointment>(work.SchoolId).ToListAsync(ct), today) : "";
        return new(Texts.Ground(finding, work.Work, cause, sight), AnalysisView.SeesAll(actor, work) ? work.Id : null);
    }
}
