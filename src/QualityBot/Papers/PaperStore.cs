using Microsoft.EntityFrameworkCore;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Decisions;
using QualityDomain.FollowUp;
using QualityDomain.People;

namespace QualityBot.Papers;

/// <summary>Reads the facts of papers, always of one school.</summary>
internal static class PaperStore
{
    /// <summary>The facts of the decisions that <paramref name="wanted"/> selects; drafts are nobody's decisions yet and never among them.</summary>
    public static async Task<PaperFacts> Load(AppDb db, Asker asker, Func<IQueryable<Decision>, IQueryable<Decision>> wanted, CancellationToken ct)
    {
        var school = asker.School.Id;
        var chosen = wanted(db.Of<Decision>(school).Where(decision => decision.State != DecisionState.Draft));
        var ids = chosen.Select(decision => decision.Id);
        var decisions = await chosen.OrderBy(decision => decision.Number).ToListAsync(ct);
        var meetingIds = decisions.Select(decision => decision.MeetingId).OfType<long>().Distinct().ToList();
        var meetings = (await db.Of<Meeting>(school).Where(meeting => meetingIds.Contains(meeting.Id)).ToListAsync(ct)).ToDictionary(meeting => meeting.Id);
        var occurrences = (await db.Of<Occurrence>(school).Where(one => ids.Contains(one.DecisionId)).ToListAsync(ct)).ToLookup(one => one.DecisionId);
        var cards = db.Of<Assignment>(school).Where(card => ids.Contains(card.DecisionId));
        var assignments = (await cards.OrderBy(card => card.Id).ToListAsync(ct)).ToLookup(card => card.OccurrenceId);
        var cardIds = cards.Select(card => card.Id);
        var proofs = await db.Of<Proof>(school).Where(proof => cardIds.Contains(proof.AssignmentId)).OrderBy(proof => proof.Id).ToListAsync(ct);
        var occurrenceIds = db.Of<Occurrence>(school).Where(one => ids.Contains(one.DecisionId)).Select(one => one.Id);
        var moves = await db.Of<Postponement>(school).Where(moved => occurrenceIds.Contains(moved.OccurrenceId)).OrderBy(moved => moved.Id).ToListAsync(ct);

        var tracked = decisions.ConvertAll(decision =>
        {
            var matters = occurrences[decision.Id].OrderBy(one => one.Due ?? DateOnly.MaxValue).ThenBy(one => one.Id)
                .Select(one => new Matter(decision, one, assignments[one.Id].ToValueList())).ToValueList();
            var own = matters.SelectMany(matter => matter.Assignments).Select(card => card.Id).ToHashSet();
            var days = matters.Select(matter => matter.Occurrence.Id).ToHashSet();
            return new TrackedDecision(
                decision, decision.MeetingId is { } id ? meetings.GetValueOrDefault(id) : null, matters,
                moves.Where(moved => days.Contains(moved.OccurrenceId)).ToValueList(), proofs.Where(proof => own.Contains(proof.AssignmentId)).ToValueList());
        });
        var visible = tracked.Where(one => asker.Sees(one.Scope)).ToValueList();
        return new(
            asker, visible, tracked.Count - visible.Count,
            (await db.Of<Person>(school).OrderBy(person => person.Id).ToListAsync(ct)).ToValueList(),
            (await db.Of<Appointment>(school).OrderBy(appointment => appointment.Id).ToListAsync(ct)).ToValueList());
    }
}
