using Microsoft.EntityFrameworkCore;
using QualityBot.Storage;
using QualityDomain.Deadlines;
using QualityDomain.Decisions;
using QualityDomain.FollowUp;
using QualityDomain.People;

namespace QualityBot.FollowUp;

/// <summary>Something that deadlines of the school wait for, as the first document names it.</summary>
/// <param name="Count">How many decisions wait for it.</param>
internal sealed record AwaitedEvent(string Name, int Count);

/// <summary>Finds what the deadlines in force wait for.</summary>
internal static class EventNames
{
    public static async Task<IReadOnlyList<AwaitedEvent>> Awaited(AppDb db, long school, CancellationToken ct)
    {
        var deadlines = await db.Of<Decision>(school).Where(decision => decision.State == DecisionState.Active)
            .Join(db.Of<Occurrence>(school).Where(one => one.State == OccurrenceState.Waiting), decision => decision.Id, one => one.DecisionId, (decision, _) => decision.Deadline)
            .ToListAsync(ct);
        return
        [
            .. deadlines.SelectMany(text => Deadline.TryParse(text, out var deadline) ? Of(deadline).DistinctBy(Folded.Of) : [])
                .GroupBy(Folded.Of)
                .Select(group => new AwaitedEvent(group.First(), group.Count()))
                .OrderByDescending(awaited => awaited.Count).ThenBy(awaited => awaited.Name, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<string> Of(Deadline deadline) => deadline switch
    {
        Deadline.Relative relative => [relative.Event],
        Deadline.BySchedule(var name, _) => [name],
        Deadline.ByEvent(var name) => [name],
        Deadline.OnEvent({ } name) => [name],
        Deadline.Ongoing(OngoingPeriod.Event, _, { } name) => [name],
        Deadline.Composite(var parts) => parts.SelectMany(Of),
        _ => [],
    };
}
