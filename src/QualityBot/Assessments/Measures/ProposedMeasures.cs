using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain.Assessments.Cycle;
using QualityDomain.Assessments.Map;
using QualityDomain.Decisions;
using QualityDomain.People;

namespace QualityBot.Assessments.Measures;

/// <summary>Of some drafts those that are proposed measures: their findings and works.</summary>
internal sealed record ProposedMeasures(IReadOnlyList<Finding> Findings, IReadOnlyList<Assessment> Works)
{
    public static async Task<ProposedMeasures> Read(AppDb db, long school, IEnumerable<Decision> drafts, CancellationToken ct)
    {
        var ids = drafts.Select(draft => draft.FindingId).OfType<long>().Distinct().ToList();
        if (ids.Count == 0)
        {
            return new([], []);
        }

        var findings = await db.Of<Finding>(school).Where(one => ids.Contains(one.Id)).ToListAsync(ct);
        var works = findings.Select(one => one.AssessmentId).Distinct().ToList();
        return new(findings, await db.Of<Assessment>(school).Where(one => works.Contains(one.Id)).ToListAsync(ct));
    }

    /// <summary>Whether the person may choose what was proposed; any other draft asks no more than it did.</summary>
    public bool MayAccept(Actor actor, Decision draft) => Of(draft) is not { } finding
        || (Works.FirstOrDefault(one => one.Id == finding.AssessmentId) is { } work && Permissions.May(actor, Permission.ChooseMeasures, FindingSights.ScopeOf(work.SchoolId, work.Work, finding.Group)));

    /// <summary>The choice holds, and the works have their measures decided.</summary>
    public IEnumerable<Effect> Accept(IEnumerable<Decision> drafts, Input input)
    {
        var accepted = drafts.Select(Of).OfType<Finding>().Distinct().ToList();
        var works = accepted.Select(one => one.AssessmentId).ToHashSet();
        return accepted.Select(one => (Before: one, After: one.AcceptedBy(input.Someone.Id, input.Today))).Where(pair => pair.Before != pair.After).Select(Effect (pair) => new Effect.Replace(pair.Before, pair.After))
            .Concat(Works.Where(one => works.Contains(one.Id)).SelectMany(one => CycleOf.Decided(one, input.Today)));
    }

    private Finding? Of(Decision draft) => Findings.FirstOrDefault(one => one.Id == draft.FindingId);
}
