using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Decisions.Intake;
using QualityDomain.FollowUp;
using QualityDomain.People;

namespace QualityBot.Staff;

/// <summary>What of a person is erased, or would be.</summary>
internal sealed record Erased(Person Person, int Links, int Invites, int Leaves, int Messages);

/// <summary>What the verb <c>erase</c> does.</summary>
/// <remarks>
/// The person becomes a number, so that cards and papers keep their place; addresses, invites and leaves go; messages and the
/// values in the audit are emptied, whose chain of hashes holds without them.
/// </remarks>
internal static class EraseVerb
{
    /// <param name="really">False: says only what would be erased.</param>
    public static async Task<Outcome<Erased>> Erase(AppDb db, School school, long personId, int keptDays, bool really, DateTimeOffset now, CancellationToken ct)
    {
        if (await db.Of<Person>(school.Id).FirstOrDefaultAsync(one => one.Id == personId, ct) is not { } person)
        {
            return new NoSuchPersonHere(personId);
        }

        var links = await db.Of<ChannelLink>(school.Id).Where(one => one.PersonId == personId).ToListAsync(ct);
        var invites = await db.Of<Invite>(school.Id).Where(one => one.PersonId == personId).ToListAsync(ct);
        var leaves = await db.Of<Leave>(school.Id).Where(one => one.PersonId == personId).ToListAsync(ct);
        var phrases = (await db.Of<PhraseMeaning>(school.Id).Where(one => one.Kind == PhraseKind.Responsible).ToListAsync(ct)).FindAll(one => PhraseMemory.PartiesOf(one).Contains(Questions.PartyOf(person)));
        var messages = PersonalTraces.Messages(db, school.Id, personId, links);
        var open = await db.Of<Assignment>(school.Id).CountAsync(card => card.PersonId == personId && card.State != AssignmentState.Confirmed && card.State != AssignmentState.Cancelled, ct);
        var erased = new Erased(person, links.Count, invites.Count, leaves.Count, await messages.CountAsync(ct));
        var judged = Erasure.Of(person, open, keptDays, Moment.Of(school, now, new(0)).Today);
        if (judged is not Outcome<Person>.Ok(var nameless))
        {
            return ((Outcome<Person>.Refused)judged).Problem;
        }

        if (!really)
        {
            return erased;
        }

        var ids = leaves.Select(one => one.Id).Concat(phrases.Select(one => one.Id)).Append(personId).ToList();
        return await VerbTurn<Erased>.Take(db, "erase", school.Id, now, _ => Task.FromResult<Outcome<VerbTurn<Erased>>>(new VerbTurn<Erased>(erased,
        [
            new Effect.Replace(person, nameless),
            .. links.Select(one => new Effect.Erase(one)),
            .. invites.Select(one => new Effect.Erase(one)),
            .. leaves.Select(one => new Effect.Erase(one)),
            .. phrases.Select(one => new Effect.Erase(one)),
        ])), ct, afterwards: _ => PersonalTraces.Wipe(db, school.Id, personId, links, ids, ct));
    }
}
