using Microsoft.EntityFrameworkCore;
using QualityBot.Storage;
using QualityDomain.Decisions;
using QualityDomain.FollowUp;
using QualityDomain.People;

namespace QualityBot.FollowUp;

/// <summary>Which leaders a person's silence concerns, the nearest first.</summary>
/// <remarks>
/// Decision of ours: whoever entered the person's open decisions, then who else watches them, in both those of the
/// person's own area first; then the leaders of that area; then all, the director last.
/// </remarks>
internal static class Leaders
{
    public static async Task<IReadOnlyDictionary<long, IReadOnlyList<long>>> Of(AppDb db, long school, IReadOnlyList<Actor> staff, IReadOnlyCollection<long> people, CancellationToken ct)
    {
        var cards = await db.Of<Assignment>(school)
            .Where(card => people.Contains(card.PersonId) && (card.State == AssignmentState.Open || card.State == AssignmentState.Acknowledged))
            .Select(card => new { card.PersonId, card.DecisionId }).ToListAsync(ct);
        var ids = cards.Select(card => card.DecisionId).Distinct().ToList();
        var watchers = new Watchers(staff);
        var watching = (await db.Of<Decision>(school).Where(decision => ids.Contains(decision.Id)).ToListAsync(ct)).ToDictionary(decision => decision.Id, watchers.Of);
        var entered = await Entered(db, school, ids, ct);
        var decisions = cards.ToLookup(card => card.PersonId, card => card.DecisionId);
        return staff.Where(actor => people.Contains(actor.Id)).ToDictionary(actor => actor.Id, IReadOnlyList<long> (actor) =>
        {
            var near = watchers.Of(AreaOf(actor, school)).ToHashSet();
            var watched = decisions[actor.Id].SelectMany(id => watching[id].Select(leader => (Leader: leader, Entered: entered[id].Contains(leader))));
            return
            [
                .. watched.OrderBy(each => !each.Entered).ThenBy(each => !near.Contains(each.Leader)).Select(each => each.Leader)
                    .Concat(near).Concat(watchers.OfSchool).Where(leader => leader != actor.Id).Distinct(),
            ];
        });
    }

    /// <summary>Who entered each of the decisions.</summary>
    public static async Task<ILookup<long, long?>> Entered(AppDb db, long school, List<long> decisions, CancellationToken ct) => (await db.Audit.AsNoTracking()
        .Where(row => row.Record == nameof(Decision) && row.Change == "Add" && decisions.Contains(row.RecordId) && row.SchoolId == school)
        .Select(row => new { row.RecordId, row.ActorId }).ToListAsync(ct)).ToLookup(row => row.RecordId, row => row.ActorId);

    private static Scope AreaOf(Actor actor, long school) => new(school)
    {
        Grades = [.. actor.Appointments.SelectMany(held => held.Grades).Distinct()],
        Classes = [.. actor.Appointments.SelectMany(held => held.Classes).Distinct()],
    };
}
