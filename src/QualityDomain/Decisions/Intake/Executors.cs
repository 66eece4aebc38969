using QualityDomain.FollowUp;
using QualityDomain.People;

namespace QualityDomain.Decisions.Intake;

/// <summary>One person's card for a decision.</summary>
/// <param name="Group">The groups that the person ticks off, as the document names them; null: none.</param>
/// <param name="Members">Their members.</param>
public sealed record Executor(Person Person, Part Part, string? Group, ValueList<Person> Members);

/// <summary>Who works on a decision: one lead, the co-executors, the keepers of groups.</summary>
/// <remarks>
/// Decisions of ours: the first-named party leads; a group is kept by one person (head of the association or deputy),
/// who leads when the group is named first; a person has one card for a decision, so groups of one keeper share it.
/// The administration, councils and bodies act through their keeper and are not ticked off.
/// </remarks>
/// <param name="Cards">The lead first; empty when nobody was found.</param>
/// <param name="Open">Parties that nobody or several people may be meant by: their index and the problem.</param>
public sealed record Executors(ValueList<Executor> Cards, ValueList<(int Party, Problem Problem)> Open)
{
    private static readonly string[] Bodies = ["administration", "pedcouncil", "methodical_council"];

    /// <summary>The same, led by <paramref name="person"/> when nobody else was found: every decision is somebody's.</summary>
    public Executors OrElse(Person person) => Cards.Count > 0 ? this : this with { Cards = [new(person, Part.Lead, null, [])] };

    /// <summary>Finds them.</summary>
    /// <param name="parties">What the document names, the lead first: the requests of each, and its words.</param>
    /// <param name="holders">The staff on the day.</param>
    public static Executors Of(IReadOnlyList<(IEnumerable<RoleRequest> Requests, string Words)> parties, RoleHolders holders)
    {
        var cards = new List<Executor>();
        var open = new List<(int, Problem)>();
        foreach (var (index, (requests, words)) in parties.Index())
        {
            var asked = requests.ToList();
            holders.Find(asked).Match(
                holding =>
                {
                    Take(cards, holding, words, isBody: asked.Count > 0 && Bodies.Contains(asked[0].RoleId));
                    return true;
                },
                problem =>
                {
                    open.Add((index, problem));
                    return false;
                });
        }

        return new(cards.ToValueList(), open.ToValueList());
    }

    private static void Take(List<Executor> cards, RoleHolding holding, string words, bool isBody)
    {
        var person = holding.IsGroup ? holding.Keeper ?? holding.People[0] : holding.People[0];
        var members = holding.IsGroup && !isBody ? holding.People.Where(member => member.Id != person.Id).ToValueList() : [];
        var group = members.Count > 0 ? words : null;
        var known = cards.FindIndex(card => card.Person.Id == person.Id);
        if (known < 0)
        {
            cards.Add(new(person, cards.Count == 0 ? Part.Lead : group is null ? Part.CoExecutor : Part.Group, group, members));
            return;
        }

        var card = cards[known];
        cards[known] = card with
        {
            Part = card.Part == Part.CoExecutor && group is not null ? Part.Group : card.Part,
            Group = card.Group is null ? group : group is null ? card.Group : $"{card.Group}, {group}",
            Members = card.Members.Concat(members).Distinct().ToValueList(),
        };
    }
}
