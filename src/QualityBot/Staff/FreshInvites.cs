using QualityBot.Engine;
using QualityDomain.People;

namespace QualityBot.Staff;

/// <summary>New invites for people, in the place of those that they had: only the newest link of a person is worth anything.</summary>
internal static class FreshInvites
{
    /// <summary>The effects that store them, and the token of each person, of which only the hash is stored.</summary>
    /// <param name="tokens">At least one for each person.</param>
    /// <param name="open">Invites of the school that are neither used nor taken back.</param>
    /// <param name="by">Who issues them; null: a verb.</param>
    public static (IReadOnlyList<Effect> Effects, IReadOnlyList<(Person Person, string Token)> Tokens) Of(
        StaffRoom room, IReadOnlyList<Person> people, IEnumerable<string> tokens, IReadOnlyCollection<Invite> open, long? by, DateOnly today, DateTimeOffset now, FreshIds ids)
    {
        var issued = people.Zip(tokens).ToList();
        return (Store(room, issued.Select(one => (one.First, InviteToken.Hash(one.Second))), open, by, today, now, ids), issued);
    }

    /// <summary>The same where only the hashes of the tokens are known.</summary>
    public static IReadOnlyList<Effect> Store(
        StaffRoom room, IEnumerable<(Person Person, string TokenHash)> issued, IReadOnlyCollection<Invite> open, long? by, DateOnly today, DateTimeOffset now, FreshIds ids)
    {
        var effects = new List<Effect>();
        foreach (var (person, hash) in issued)
        {
            effects.AddRange(open.Where(old => old.PersonId == person.Id)
                .Select(old => old.Revoke(now).Match<Effect?>(revoked => new Effect.Replace(old, revoked), _ => null)).OfType<Effect>());
            var role = room.RolesOf(person, today) is [var first, ..] ? first.Role : Role.Employee;
            effects.Add(new Effect.Add(new Invite(ids.Next(), person.SchoolId, person.Id, role, hash, now, by)));
        }

        return effects;
    }

    /// <summary>The card of the printed sheet.</summary>
    public static InviteCard CardOf(StaffRoom room, Person person, string link, DateOnly today) =>
        new(person.Name.Full, person.Post ?? Texts.RolesOf(room.RolesOf(person, today)), link);
}
