namespace QualityDomain.People.Responsibles;

/// <summary>Clauses behind a party: «учителя, работающие в 9, 11 классах», «комиссия, утверждённая приказом».</summary>
internal static class Clauses
{
    private static readonly string[] Endings = ["ющий", "ющие", "ющая", "ющим", "ющего", "ящий", "ящие", "ящая", "ущий", "ущие", "ущая", "ащие", "ащий", "нный", "нные", "нная", "нное", "нным"];

    /// <summary>Whether the word is a participle, which goes on with what stands before the comma.</summary>
    public static bool IsParticiple(PartyLine line, int at) =>
        line[line.Unbroken(at)] == PartyLex.Unknown && !line.IsCapital(line.Unbroken(at)) && line.Word(line.Unbroken(at)) is { Length: > 6 } word
        && Endings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>Past «, работающие в 9, 11 классах»; the grades go to the party.</summary>
    public static int After(PartyLine line, List<Party> found, int end)
    {
        if (line[end] != PartyLex.Separator || line.Word(end) != "," || !IsParticiple(line, end + 1) || found is not [.., { Grades: null } last])
        {
            return end;
        }

        var grades = Grades.After(line, line.Unbroken(end + 1) + 1, out var after);
        if (grades is null)
        {
            return end;
        }

        found[^1] = last with { Grades = grades };
        return after;
    }
}
