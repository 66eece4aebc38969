using System.Collections.Concurrent;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain.People;

namespace QualityBot.FollowUp;

/// <summary>Gives out the next due days of recurring decisions as their periods begin, to the people of the latest one.</summary>
/// <remarks>
/// Asked once a school day: whatever else makes a due day (an import, an event) creates it itself. The memory of the day
/// only saves work; after a restart it is asked again, which changes nothing.
/// </remarks>
internal sealed class RecurrencePlan : ITickPlan
{
    private readonly ConcurrentDictionary<long, DateOnly> asked = new();

    public async Task<IReadOnlyList<Effect>> Plan(AppDb db, School school, Moment moment, CancellationToken ct)
    {
        if (asked.TryGetValue(school.Id, out var day) && day == moment.Today)
        {
            return [];
        }

        var unfolded = await Unfolded.Read(db, school.Id, null, moment.Today, ct);
        if (unfolded.Count == 0)
        {
            asked[school.Id] = moment.Today; // Only now: what was planned may not have been committed and is asked for again.
        }

        return [.. unfolded.SelectMany(each => MatterChange.Add(each.Create(moment.Ids, isRepeat: true, moment.Today)))];
    }
}
