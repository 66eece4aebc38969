using Microsoft.EntityFrameworkCore;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Decisions;
using QualityDomain.FollowUp;
using QualityDomain.People;

namespace QualityBot.FollowUp;

/// <summary>A line of the register.</summary>
/// <param name="Lead">The most urgent open card of a lead, else the last; null: nobody leads yet.</param>
internal sealed record RegisterRow(Decision Decision, Assignment? Lead);

/// <summary>The decisions that a person may see, filtered, the most urgent first.</summary>
internal sealed record Register(IReadOnlyList<RegisterRow> Rows, IReadOnlyDictionary<long, Person> People, Meeting? Meeting, RegisterFilter Filter)
{
    public string NameOf(long personId) => People.TryGetValue(personId, out var person) ? person.Name.WithInitials : Texts.Somebody;

    public static async Task<Register> Read(AppDb db, long school, Actor actor, RegisterFilter filter, DateOnly today, CancellationToken ct)
    {
        var decisions = await Decisions(db, school, filter).ToListAsync(ct);
        var ids = decisions.Select(decision => decision.Id).ToList();
        var cards = (await db.Of<Assignment>(school).Where(card => ids.Contains(card.DecisionId)).ToListAsync(ct)).ToLookup(card => card.DecisionId);
        var leaves = (await db.Of<Leave>(school).Where(leave => leave.First <= today && leave.Last >= today).ToListAsync(ct)).ToValueList();
        var delegates = await Delegates.Read(db, school, today, ct);
        var rows = decisions
            .Where(decision => Sees(actor, decision, cards[decision.Id], leaves, delegates.Of(decision), today))
            .Select(decision => new RegisterRow(decision, LeadOf(cards[decision.Id], filter.Person)))
            .Where(row => filter.Person is not { } person || cards[row.Decision.Id].Any(card => card.PersonId == person && card.State != AssignmentState.Cancelled))
            .Where(row => filter.State != RegisterState.Overdue || row.Lead?.IsOverdue(today) == true)
            .OrderBy(row => row.Lead is not { IsClosed: false }).ThenBy(row => row.Lead?.Due ?? DateOnly.MaxValue).ThenBy(row => row.Decision.Number)
            .ToList();
        return new(
            rows,
            await Card.Staff(db, school, [.. rows.Select(row => row.Lead?.PersonId).OfType<long>().Concat(filter.Person is { } one ? [one] : []).Distinct()], ct),
            filter.Meeting is { } meeting ? await db.Of<Meeting>(school).FirstOrDefaultAsync(held => held.Id == meeting, ct) : null,
            filter);
    }

    private static IQueryable<Decision> Decisions(AppDb db, long school, RegisterFilter filter)
    {
        var all = db.Of<Decision>(school);
        var chosen = filter.State switch
        {
            RegisterState.Open or RegisterState.Overdue => all.Where(decision => decision.State == DecisionState.Active || decision.State == DecisionState.Draft),
            RegisterState.Done => all.Where(decision => decision.State == DecisionState.Closed || decision.State == DecisionState.Cancelled),
            _ => all,
        };
        return filter.Meeting is { } meeting ? chosen.Where(decision => decision.MeetingId == meeting) : chosen;
    }

    private static bool Sees(Actor actor, Decision decision, IEnumerable<Assignment> cards, ValueList<Leave> leaves, ValueList<long> delegates, DateOnly today) =>
        new Matter(decision, new(0, decision.SchoolId, decision.Id), cards.ToValueList()) { Leaves = leaves, DelegatedTo = delegates }.MaySee(actor, today);

    private static Assignment? LeadOf(IEnumerable<Assignment> cards, long? person)
    {
        var leads = cards.Where(card => card.Part == Part.Lead && card.HandedToId is null).OrderBy(card => card.Due ?? DateOnly.MaxValue).ThenBy(card => card.Id).ToList();
        return leads.Find(card => !card.IsClosed && (person is null || card.PersonId == person)) ?? leads.Find(card => !card.IsClosed) ?? leads.LastOrDefault();
    }
}
