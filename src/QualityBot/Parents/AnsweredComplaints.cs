using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain.Decisions;
using QualityDomain.Parents;
using QualityDomain.People;

namespace QualityBot.Parents;

/// <summary>A complaint is answered when the report on its answer is confirmed: nobody has to say it twice.</summary>
internal sealed class AnsweredComplaints : ITickPlan
{
    public async Task<IReadOnlyList<Effect>> Plan(AppDb db, School school, Moment moment, CancellationToken ct)
    {
        var open = await db.Of<Complaint>(school.Id).Where(one => one.AnsweredOn == null && one.DecisionId != null).ToListAsync(ct);
        if (open.Count == 0)
        {
            return [];
        }

        var ids = open.ConvertAll(one => one.DecisionId!.Value);
        var closed = (await db.Of<Decision>(school.Id).Where(decision => ids.Contains(decision.Id) && decision.State == DecisionState.Closed).Select(decision => decision.Id).ToListAsync(ct)).ToHashSet();
        return
        [
            .. open.Where(one => closed.Contains(one.DecisionId!.Value))
                .SelectMany(one => one.Answer(moment.Today, moment.Today).Match<Effect[]>(answered => [new Effect.Replace(one, answered)], _ => [])),
        ];
    }
}
