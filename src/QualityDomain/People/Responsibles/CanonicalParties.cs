namespace QualityDomain.People.Responsibles;

/// <summary>Reads back what <see cref="PartiesReading.Canonical"/> printed: how a stored decision remembers who answers for it.</summary>
public static class CanonicalParties
{
    private const string Separator = "; ";

    /// <summary>The parties in their order. Text that no printer wrote becomes parties as it stands, never an error.</summary>
    public static ValueList<Party> Read(string canonical) =>
        canonical.Split(Separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(One).ToValueList();

    /// <summary>One party: the role, then its qualifiers in brackets.</summary>
    public static Party One(string canonical)
    {
        var open = canonical.IndexOf('[', StringComparison.Ordinal);
        var party = new Party(open < 0 ? canonical : canonical[..open]);
        while (open >= 0 && canonical.IndexOf(']', open) is > 0 and var close && canonical.IndexOf('=', open, close - open) is > 0 and var equals)
        {
            party = With(party, canonical[(open + 1)..equals], canonical[(equals + 1)..close]);
            open = canonical.IndexOf('[', close);
        }

        return party;
    }

    private static Party With(Party party, string qualifier, string value) => qualifier switch
    {
        "grades" => party with { Grades = value },
        "subject" => party with { Subjects = value.Split(',').ToValueList() },
        "role" => party with { Post = value },
        "name" => party with { Name = value },
        "note" => party with { Note = value },
        _ => party,
    };
}
