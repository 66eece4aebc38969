using QualityDomain.Decisions.Intake;
using QualityDomain.FollowUp;
using QualityDomain.People;
using QualityDomain.People.Responsibles;

namespace QualityDomain.Decisions.RoundTrip;

/// <summary>Who answers for a decision in a cell: a line for each party, the lead first.</summary>
public static class PeopleCell
{
    private const string Means = " – ";

    /// <summary>«Соколова М. И.»; «педагог-психолог – не определён»; «учителя-предметники – отмечает Соколова М. И.».</summary>
    public static string Print(DraftRow row, IntakeFacts facts) => string.Join('\n', row.Parties.Select(party => Line(row, party, facts)));

    /// <summary>How a person of the staff is named: what the list of the sheet offers.</summary>
    public static string Name(Person person) => person.Name.WithInitials.Replace(RussianText.NoBreakSpace, ' ');

    /// <summary>Canonical strings of the parties that somebody wrote; or the piece that means nobody, or several people.</summary>
    public static Outcome<ValueList<string>> Read(string text, DraftRow row, IntakeFacts facts)
    {
        var known = row.Parties.GroupBy(party => Plain(Line(row, party, facts))).ToDictionary(same => same.Key, same => same.First());
        var found = new List<string>();
        foreach (var piece in text.Split(['\n', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (known.TryGetValue(Plain(piece), out var same))
            {
                found.Add(same);
                continue;
            }

            switch (Piece(piece, facts))
            {
                case Outcome<ValueList<string>>.Ok(var parties):
                    found.AddRange(parties);
                    break;
                case Outcome<ValueList<string>>.Refused(var problem):
                    return problem;
                default:
                    throw new InvalidOperationException("Outcome has two cases.");
            }
        }

        return found.Distinct().ToValueList();
    }

    private static Outcome<ValueList<string>> Piece(string piece, IntakeFacts facts)
    {
        var (post, whom) = piece.Split(Means, 2) is [var left, var right] ? (left, right) : (piece, piece);
        var people = People(whom, facts);
        if (people.Count > 0)
        {
            return people is [var one] ? new ValueList<string>([Questions.PartyOf(one)]) : new SeveralAreCalledSo(whom);
        }

        var parties = PartiesReader.Read(post).Parties;
        if (parties.Count == 0 || parties.Any(party => party.OtherText is not null))
        {
            return new NobodyIsCalledSo(piece);
        }

        var read = new List<string>();
        foreach (var party in parties)
        {
            var named = party.PersonName is { } name ? People(name, facts) : null;
            if (named is not (null or [_]))
            {
                return named.Count == 0 ? new NobodyIsCalledSo(party.PersonName!) : new SeveralAreCalledSo(party.PersonName!);
            }

            read.Add(named is [var person] ? Questions.PartyOf(person) : party.ToString());
        }

        return read.ToValueList();
    }

    /// <summary>Those of the working staff who are called so: by initials, in full, or by the family name alone.</summary>
    private static List<Person> People(string text, IntakeFacts facts)
    {
        var working = facts.People.Where(person => person.WorksOn(facts.Today)).ToList();
        return PersonNameReader.TryRead(text, out var name)
            ? working.FindAll(person => person.Name.Matches(name))
            : working.FindAll(person => Folded.Of(person.FamilyName) == Folded.Of(text));
    }

    private static string Line(DraftRow row, string party, IntakeFacts facts)
    {
        var one = CanonicalParties.One(party);
        var executors = facts.ExecutorsOf(row with { Parties = [party] });
        return executors.Cards switch
        {
            [{ Person: var person, Group: null }] when one.PersonName is not null => Name(person),
            [{ Person: var person, Group: null }] => $"{PartyNames.Of(one)}{Means}{Name(person)}",
            [{ Person: var person }, ..] => $"{PartyNames.Of(one)}{Means}отмечает {Name(person)}",
            _ => $"{PartyNames.Of(one)}{Means}не определён",
        };
    }

    private static string Plain(string line) => string.Concat(line.Where(c => !char.IsWhiteSpace(c))).ToLowerInvariant();
}

/// <summary>The words name neither a person of the staff nor a post.</summary>
public sealed record NobodyIsCalledSo(string Words) : Problem;

/// <summary>Several people of the staff are called so.</summary>
public sealed record SeveralAreCalledSo(string Words) : Problem;
