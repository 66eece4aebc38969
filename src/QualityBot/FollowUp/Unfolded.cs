using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Deadlines;
using QualityDomain.Decisions;
using QualityDomain.FollowUp;

namespace QualityBot.FollowUp;

/// <summary>A due day that came up, and the matter whose people it is given to.</summary>
internal sealed record Unfolded(StoredMatter From, DueDay Day)
{
    public Matter Create(FreshIds ids, bool isRepeat, DateOnly today) =>
        From.Matter.Again(Day, Enumerable.Range(0, From.Matter.IdsForAgain).Select(_ => ids.Next()).ToValueList(), isRepeat, today);

    /// <summary>What came up in a school by today and is not stored yet.</summary>
    /// <param name="happened">An event that is about to be registered; null: none.</param>
    public static async Task<IReadOnlyList<Unfolded>> Read(AppDb db, long school, SchoolEvent? happened, DateOnly today, CancellationToken ct)
    {
        var active = await db.Of<Decision>(school).Where(decision => decision.State == DecisionState.Active && decision.Deadline != "none")
            .OrderBy(decision => decision.Number).ToListAsync(ct);
        var recurring = active.Select(decision => (Decision: decision, Deadline: Deadline.TryParse(decision.Deadline, out var deadline) && Unfolding.Recurs(deadline) ? deadline : null))
            .Where(pair => pair.Deadline is not null).ToList();
        if (recurring.Count == 0)
        {
            return [];
        }

        var calendar = await CalendarOf.School(db, school, ct);
        var events = await db.Of<SchoolEvent>(school).Where(one => one.UndoneOn == null).ToListAsync(ct);
        var known = (happened is null ? events : [.. events, happened]).ToValueList();
        var ids = recurring.Select(pair => pair.Decision.Id).ToList();
        var occurrences = (await db.Of<Occurrence>(school).Where(one => ids.Contains(one.DecisionId)).OrderBy(one => one.Id).ToListAsync(ct)).ToLookup(one => one.DecisionId);
        var fresh = (from pair in recurring
                     let existing = occurrences[pair.Decision.Id].ToList()
                     where existing.Count > 0
                     from day in Unfolding.New(pair.Deadline!, new(pair.Decision.MadeOn, calendar, known), existing, today)
                     where day.Due is not null
                     select (Source: SourceOf(existing), Day: day)).ToList();
        var matters = (await MatterStore.OfOccurrences(db, school, [.. fresh.Select(each => each.Source.Id).Distinct()], today, ct)).ToDictionary(stored => stored.Occurrence.Id);
        return [.. fresh.Select(each => new Unfolded(matters[each.Source.Id], each.Day))];
    }

    /// <summary>The latest occurrence knows who does it now; one that was cancelled knows nobody.</summary>
    private static Occurrence SourceOf(List<Occurrence> existing) => existing.FindLast(one => one.State != OccurrenceState.Cancelled) ?? existing[^1];
}
