using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain.FollowUp;
using QualityDomain.People;

namespace QualityBot.FollowUp;

/// <summary>A report that waits, with what shows the work.</summary>
internal sealed record Waiting(StoredMatter Stored, Assignment Card, string? Proof);

/// <summary>What waits for this person's word: reports, and requests for another due day.</summary>
internal sealed record WaitingList(IReadOnlyList<Waiting> Reports, IReadOnlyList<(StoredMatter Stored, PostponementRequest Request)> Requests, IReadOnlyDictionary<long, Person> People)
{
    public string NameOf(long personId) => People.TryGetValue(personId, out var person) ? person.Name.WithInitials : Texts.Somebody;

    public static async Task<WaitingList> Read(AppDb db, long school, Actor actor, DateOnly today, CancellationToken ct)
    {
        var cards = await db.Of<Assignment>(school).Where(card => card.State == AssignmentState.Reported).OrderBy(card => card.ReportedOn).ThenBy(card => card.Id).ToListAsync(ct);
        var requests = await db.Of<PostponementRequest>(school).Where(request => request.AnsweredOn == null).OrderBy(request => request.Id).ToListAsync(ct);
        var occurrences = cards.Select(card => card.OccurrenceId).Concat(requests.Select(request => request.OccurrenceId)).Distinct().ToList();
        var matters = (await MatterStore.OfOccurrences(db, school, occurrences, today, ct)).ToDictionary(stored => stored.Occurrence.Id);
        var cardIds = cards.Select(card => card.Id).ToList();
        var proofs = (await db.Of<Proof>(school).Where(proof => cardIds.Contains(proof.AssignmentId)).OrderBy(proof => proof.Id).ToListAsync(ct)).ToLookup(proof => proof.AssignmentId);
        return new(
            [.. cards.Where(card => matters[card.OccurrenceId].Matter.IsJudgedBy(actor, card, today)).Select(card => new Waiting(matters[card.OccurrenceId], card, proofs[card.Id].LastOrDefault()?.Text))],
            [.. requests.Where(request => matters[request.OccurrenceId] is { Occurrence.IsOver: false } stored && stored.Matter.IsManagedBy(actor)).Select(request => (matters[request.OccurrenceId], request))],
            await Card.Staff(db, school, [.. cards.Select(card => card.PersonId).Concat(requests.Select(request => request.ById)).Distinct()], ct));
    }
}
