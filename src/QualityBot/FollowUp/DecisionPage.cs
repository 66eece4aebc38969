using Microsoft.EntityFrameworkCore;
using QualityBot.Assessments.Measures;
using QualityBot.Storage;
using QualityDomain.Decisions;
using QualityDomain.FollowUp;
using QualityDomain.People;

namespace QualityBot.FollowUp;

/// <summary>A decision with all its due days, people and proofs.</summary>
internal sealed record DecisionPage(
    Decision Decision, Meeting? Meeting, IReadOnlyList<StoredMatter> Matters, IReadOnlyList<Proof> Proofs,
    IReadOnlyList<Postponement> Postponements, IReadOnlyDictionary<long, Person> People)
{
    /// <summary>To whom its confirmation is entrusted, by itself or with its meeting.</summary>
    public IReadOnlyList<Entrustment> Entrusted { get; init; } = [];

    /// <summary>The result that it answers; null: none.</summary>
    public FindingGround? Ground { get; init; }

    /// <summary>The decision without its people: what permissions ask about it as a whole.</summary>
    public Matter Whole => new(Decision, new(0, Decision.SchoolId, Decision.Id), []);

    public string NameOf(long personId) => People.TryGetValue(personId, out var person) ? person.Name.WithInitials : Texts.Somebody;

    /// <summary>Reads the page; null when the actor may not see it or the school has no such decision.</summary>
    public static async Task<DecisionPage?> Read(AppDb db, long school, Actor actor, long decisionId, DateOnly today, CancellationToken ct)
    {
        if (await db.Of<Decision>(school).FirstOrDefaultAsync(one => one.Id == decisionId, ct) is not { } decision)
        {
            return null;
        }

        var matters = await MatterStore.OfDecision(db, school, decisionId, today, ct);
        var delegates = await Delegates.Read(db, school, today, ct);
        var whole = new Matter(decision, new(0, school, decisionId), []) { DelegatedTo = delegates.Of(decision) };
        if (!matters.Select(stored => stored.Matter).DefaultIfEmpty(whole).Any(matter => matter.MaySee(actor, today)))
        {
            return null;
        }

        var entrusted = delegates.EntrustedOf(decision);
        var cards = matters.SelectMany(stored => stored.Matter.Assignments).ToList();
        var (cardIds, occurrenceIds) = (cards.Select(card => card.Id).ToList(), matters.Select(stored => stored.Occurrence.Id).ToList());
        var postponements = await db.Of<Postponement>(school).Where(one => occurrenceIds.Contains(one.OccurrenceId)).OrderBy(one => one.Id).ToListAsync(ct);
        return new(
            decision,
            decision.MeetingId is { } meeting ? await db.Of<Meeting>(school).FirstOrDefaultAsync(one => one.Id == meeting, ct) : null,
            matters,
            await db.Of<Proof>(school).Where(proof => cardIds.Contains(proof.AssignmentId)).OrderBy(proof => proof.Id).ToListAsync(ct),
            postponements,
            await Card.Staff(db, school, [.. cards.SelectMany(card => card.Members.Append(card.PersonId)).Concat(postponements.Select(one => one.ById)).Concat(entrusted.Select(one => one.ToId)).Distinct()], ct)) { Entrusted = entrusted, Ground = await FindingGround.Read(db, actor, decision, today, ct) };
    }
}
