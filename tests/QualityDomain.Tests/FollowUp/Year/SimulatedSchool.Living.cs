using QualityDomain.Decisions;
using QualityDomain.Deadlines;
using QualityDomain.FollowUp;

namespace QualityDomain.Tests.FollowUp.Year;

/// <content>Decisions with more than one due day: what the tick and the event dialogue do with them.</content>
internal sealed partial class SimulatedSchool
{
    private readonly Dictionary<long, Deadline> living = [];
    private readonly List<SchoolEvent> events = [];
    private DateOnly unfoldedOn;

    public void Begin(long id, long leadId, long? helperId, Deadline deadline, DateOnly today)
    {
        living[id] = deadline;
        Put(new Decision(id, 1, (int)id, DecisionKind.Council, "Решение", today), DueDays.Of(deadline, ContextOf(today), today, today)[0], id, leadId, helperId, group: false, today);
    }

    public void Happen(string name, DateOnly on, DateOnly today)
    {
        events.Add(new(events.Count + 1, 1, name, on, [name], 2, today));
        UnfoldAll(today);
    }

    /// <summary>The first thing that a tick does, once a day.</summary>
    public void Unfold(DateOnly today)
    {
        if (unfoldedOn != today)
        {
            unfoldedOn = today;
            UnfoldAll(today);
        }
    }

    private void UnfoldAll(DateOnly today)
    {
        foreach (var (id, deadline) in living)
        {
            var existing = matters.Values.Where(matter => matter.Decision.Id == id).OrderBy(matter => matter.Occurrence.Id).ToList();
            var days = Unfolding.New(deadline, ContextOf(existing[0].Decision.MadeOn), [.. existing.Select(matter => matter.Occurrence)], today).Where(day => day.Due is not null).ToList();
            foreach (var day in days)
            {
                // The matter's first id is also that of its lead's card here, so that both sides can name it.
                var next = id + (2 * matters.Values.Count(matter => matter.Decision.Id == id));
                var cards = existing[^1].Assignments.Where(card => card.Part != Part.Share && card.HandedToId is null).Select(card => card.Part == Part.Lead ? next : next + 1);
                matters[next] = existing[^1].Again(day, [next, .. cards], isRepeat: day.EventId is null, today);
            }
        }
    }

    private DueContext ContextOf(DateOnly madeOn) => new(madeOn, calendar, events.ToValueList());
}
