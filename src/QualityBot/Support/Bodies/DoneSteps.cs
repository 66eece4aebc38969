using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain.Decisions;
using QualityDomain.People;
using QualityDomain.Support.Bodies;

namespace QualityBot.Support.Bodies;

/// <summary>A step is done when the report on it is confirmed, and off when its task is taken off: nobody has to say it twice.</summary>
internal sealed class DoneSteps : ITickPlan
{
    public async Task<IReadOnlyList<Effect>> Plan(AppDb db, School school, Moment moment, CancellationToken ct)
    {
        var open = await db.Of<BodyRecord>(school.Id).Where(record => record.DecisionId != null && record.DoneOn == null && record.DroppedOn == null).ToListAsync(ct);
        if (open.Count == 0)
        {
            return [];
        }

        var ids = open.ConvertAll(record => record.DecisionId!.Value);
        var over = await db.Of<Decision>(school.Id).Where(decision => ids.Contains(decision.Id) && decision.State != DecisionState.Active).ToDictionaryAsync(decision => decision.Id, decision => decision.State, ct);
        return
        [
            .. open.Where(record => over.ContainsKey(record.DecisionId!.Value))
                .Select(record => new Effect.Replace(record, over[record.DecisionId!.Value] == DecisionState.Closed ? record.Done(moment.Today) : record.Drop(moment.Today))),
        ];
    }
}
