using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain.Assessments.Cycle;
using QualityDomain.Decisions;
using QualityDomain.People;

namespace QualityBot.Assessments.Measures;

/// <summary>When the last decision of a work is closed, its measures are done. A work whose decisions were all taken back is not.</summary>
internal sealed class MeasuresDonePlan : ITickPlan
{
    public async Task<IReadOnlyList<Effect>> Plan(AppDb db, School school, Moment moment, CancellationToken ct)
    {
        var works = await db.Of<Assessment>(school.Id).Where(one => one.Step == CycleStep.MeasuresDecided).ToListAsync(ct);
        List<Effect> effects = [];
        foreach (var work in works)
        {
            var states = (await ChosenFinding.Read(db, school.Id, work.Id, ct)).SelectMany(one => one.Decisions).Select(one => one.State).ToList();
            if (states.Contains(DecisionState.Closed) && !states.Exists(state => state is DecisionState.Active or DecisionState.Draft))
            {
                effects.AddRange(CycleOf.Done(work, moment.Today));
            }
        }

        return effects;
    }
}
