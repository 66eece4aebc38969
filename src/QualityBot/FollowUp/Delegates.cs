using Microsoft.EntityFrameworkCore;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Decisions;
using QualityDomain.FollowUp;
using QualityDomain.People;

namespace QualityBot.FollowUp;

/// <summary>To whom confirmations are delegated on a day: with the reports of an association, with a decision, with a meeting.</summary>
internal sealed class Delegates
{
    private readonly DateOnly today;
    private readonly IReadOnlyList<Delegation> ofAssociations;
    private readonly IReadOnlyList<Entrustment> byName;

    private Delegates(DateOnly today, IReadOnlyList<Delegation> ofAssociations, IReadOnlyList<Entrustment> byName) =>
        (this.today, this.ofAssociations, this.byName) = (today, ofAssociations, byName);

    /// <summary>Who has left confirms nothing: it is the deputy's again.</summary>
    public static async Task<Delegates> Read(AppDb db, long school, DateOnly today, CancellationToken ct)
    {
        var gone = (await db.Of<Person>(school).Where(person => person.LeftOn < today).Select(person => person.Id).ToListAsync(ct)).ToHashSet();
        return new(
            today,
            (await db.Of<Delegation>(school).Where(one => one.Last == null || one.Last >= today).ToListAsync(ct)).FindAll(one => !gone.Contains(one.ToId)),
            (await db.Of<Entrustment>(school).Where(one => one.Last == null || one.Last >= today).ToListAsync(ct)).FindAll(one => !gone.Contains(one.ToId)));
    }

    public ValueList<long> Of(Decision decision) =>
        [.. Delegation.Of(decision.Association, today, ofAssociations).Concat(Entrustment.Of(decision, today, byName)).Distinct()];

    public IReadOnlyList<Entrustment> EntrustedOf(Decision decision) => [.. byName.Where(one => one.HoldsOn(today) && one.IsOf(decision))];
}
