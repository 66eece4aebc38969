namespace QualityDomain.People.Responsibles;

/// <summary>Clauses behind a party: «учителя, работающие в 9, 11 классах», «комиссия, утверждённая приказом».</summary>
internal static class Clauses
{
    private static readonly string[] Endings = ["ющий", "ющие", "ющая", "ющим", "ющего", "ящий", "ящие", "ящая", "ущий", "ущие", "ущая", "ащие", "ащий", "ующиеся", "ющих", "ящих", "ущих", "ащих", "нный", "нные", "нная", "нное", "нным"];

    /// <summary>Whether the word is a participle, which goes on with what stands before the comma.</summary>
    public static bool IsParticiple(PartyLine line, int at) =>
        line[line.Unbroken(at)] == PartyLex.Unknown && !line.IsCapital(line.Unbroken(at)) && line.Word(line.Unbroken(at)) is { Length: > 6 } word && word is not ("уполномоченный" or "управляющий")
        && Endings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal)) && Governs(line, line.Unbroken(line.Unbroken(at) + 1));

    /// <summary>«ведущие кружки», «назначенный приказом»; not «управляющий совет», «общественные наблюдатели».</summary>
    private static bool Governs(PartyLine line, int at) =>
        line[at] is PartyLex.By or PartyLex.Number || (line[at] is PartyLex.Unknown && !line.IsCapital(at) && (line.Word(at).Length <= 2 || PostNouns.GoesOn(line.Word(at)) || line.Word(at).EndsWith("ое", StringComparison.Ordinal) || line.Word(at).EndsWith("ние", StringComparison.Ordinal)));

    /// <summary>«, по согласованию» is said of what stands before it.</summary>
    public static bool IsAgreed(PartyLine line, int at) => line[line.Unbroken(at)] == PartyLex.By && line.Word(line.Unbroken(at) + 1) is "согласованию" or "согласов" or "необходимости";

    /// <summary>Past «, работающие в 9, 11 классах», the grades go to the party; past «и 5 классов» behind the primary teachers, who are other teachers.</summary>
    public static int After(PartyLine line, List<Party> found, int end)
    {
        if (line.Word(end) == "и" && found is [{ Role: PartyRoles.PrimaryTeachers }] && Grades.After(line, end + 1, out var further) is { } others)
        {
            found.Add(new(PartyRoles.Teachers) { Grades = others });
            return further;
        }

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
