using QualityBot.Engine;
using QualityDomain.People;

namespace QualityBot.Staff;

/// <summary>New invites for people, in the place of those that they had: only the newest link of a person is worth anything.</summary>
internal static class FreshInvites
{
    /// <summary>The effects that store them, and the token of each person, which is nowhere stored.</summary>
    /// <param name="tokens">At least one for each person.</param>
    /// <param name="open">Invites of the school that are neither used nor taken back.</param>
    /// <param name="by">Who issues them; null: a verb.</param>
    public static (IReadOnlyList<Effect> Effects, IReadOnlyList<(Person Person, string Token)> Tokens) Of(
        StaffRoom room, IReadOnlyList<Person> people, IEnumerable<string> tokens, IReadOnlyCollection<Invite> open, long? by, DateOnly today, DateTimeOffset now, FreshIds ids)
    {
        var issued = people.Zip(tokens).ToList();
        var effects = new List<Effect>();
        foreach (var (person, token) in issued)
        {
            effects.AddRange(open.Where(old => old.PersonId == person.Id)
                .Select(old => old.Revoke(now).Match<Effect?>(revoked => new Effect.Replace(old, revoked), _ => null)).OfType<Effect>());
            var role = room.RolesOf(person, today) is [var first, ..] ? first.Role : Role.Employee;
            effects.Add(new Effect.Add(new Invite(ids.Next(), person.SchoolId, person.Id, role, InviteToken.Hash(token), now, by)));
        }

        return (effects, issued);
    }

    /// <summary>The card of the printed sheet.</summary>
    public static InviteCard CardOf(StaffRoom room, Person person, string link, DateOnly today) =>
        new(person.Name.Full, person.Post ?? Texts.RolesOf(room.RolesOf(person, today)), link);
}
