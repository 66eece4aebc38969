namespace QualityDomain.People.Responsibles;

/// <summary>Words that go on with a post that was just read: «директор СДК», «классные руководители выпускных классов», «учителя, ведущие кружки», «учитель технологии (девочки)».</summary>
/// <remarks>
/// A decision of ours: behind teachers and deputies they narrow the party and become its note; behind any other post they make it another one, which
/// nobody listed, and the whole stays as it is written. Nothing is cut off from a post to stand alone as a second party.
/// </remarks>
internal static class Complements
{
    private const int Longest = 14;

    /// <summary>Past the words that go on; the party takes them.</summary>
    /// <param name="line">The text.</param>
    /// <param name="start">Where the post begins.</param>
    /// <param name="found">The party of the post; several or a named person are left as they are.</param>
    /// <param name="end">Behind the post.</param>
    public static int After(PartyLine line, int start, List<Party> found, int end)
    {
        if (found is [{ PersonName: not null, Note: null } person] && line[line.Unbroken(end)] == PartyLex.Open && line[line.Unbroken(end) + 1] == PartyLex.By && Closing(line, line.Unbroken(end) + 1) is var closed && line[closed] == PartyLex.Close)
        {
            found[0] = person with { Note = line.Verbatim(line.Unbroken(end) + 1, closed) }; // «Зимина Т.Н. (по согласованию)».
            return closed + 1;
        }

        if (found is not [{ PersonName: null, OtherText: null, Note: null } party])
        {
            return end;
        }

        if (line[end] == PartyLex.Dash && line.Glued(end) && line.Glued(end + 1) && line[end + 1] == PartyLex.Unknown && PostNouns.NamesWhoActs(line.Word(end + 1)))
        {
            found[0] = Party.Other(line.Verbatim(start, end + 2));
            return end + 2;
        }

        var first = Beginning(line, end);
        if (first < 0)
        {
            return end;
        }

        var bracketed = line[first - 1] == PartyLex.Open;
        var after = bracketed ? Closing(line, first) : Past(line, first);
        if (after <= first || line.Verbatim(first, after) is not { Length: > 0 } words)
        {
            return end;
        }

        found[0] = bracketed || Narrows(party) ? party with { Note = words } : Party.Other(line.Verbatim(start, after));
        return bracketed ? after + 1 : after;
    }

    private static bool Narrows(Party party) => party.Role is PartyRoles.ClassTeachers or PartyRoles.Teachers or PartyRoles.SubjectTeachers or PartyRoles.PrimaryTeachers
        or PartyRoles.AssociationHead or PartyRoles.SubjectDepartment or PartyRoles.Deputy or PartyRoles.DeputyAcademic or PartyRoles.DeputyPastoral or PartyRoles.WorkingGroup or PartyRoles.Parent;

    /// <summary>The first word that goes on with the post; -1: there is none.</summary>
    private static int Beginning(PartyLine line, int end)
    {
        var next = line.Unbroken(end);
        return line[next] switch
        {
            PartyLex.Separator when line.Word(next) == "," && (Clauses.IsParticiple(line, next + 1) || Clauses.IsAgreed(line, next + 1)) => line.Unbroken(next + 1),
            PartyLex.Open when line[next + 1] is PartyLex.Unknown or PartyLex.By or PartyLex.Primary or PartyLex.All && !line.IsCapital(next + 1) => next + 1,
            PartyLex.Label when !line.IsCapital(next) && line.Word(next + 1) is "за" => next,
            _ when GoesOn(line, next) && (next == end || !line.IsAbbreviation(next)) => next,
            _ => -1,
        };
    }

    private static bool GoesOn(PartyLine line, int at) => line[at] switch
    {
        PartyLex.Unknown => !IsName(line, at) && (line.IsAbbreviation(at) || (!line.IsCapital(at) && (PostNouns.GoesOn(line.Word(at)) || line.Word(at) is "в" || line[at + 1] == PartyLex.Dash && line.Glued(at + 1)))),
        PartyLex.By => line[line.Unbroken(at + 1)] is PartyLex.Unknown or PartyLex.Technical or PartyLex.Social or PartyLex.Methodical or PartyLex.Working or PartyLex.School,
        PartyLex.Primary or PartyLex.School or PartyLex.Parent or PartyLex.Pedagogical or PartyLex.Methodical => !line.IsCapital(at) && PostNouns.GoesOn(line.Word(at)),
        _ => false,
    };

    /// <summary>To the next mark, name or party.</summary>
    private static int Past(PartyLine line, int at)
    {
        var end = at + 1;
        while (end < at + Longest && !IsName(line, end) && (GoesOn(line, end) || Continues(line, end, at)))
        {
            end = line[end] == PartyLex.Quote ? Quoted(line, end) : end + 1;
        }

        while (end > at && line[end - 1] is PartyLex.Connector or PartyLex.Dash || line.IsBreak(end - 1))
        {
            end--;
        }

        return end;
    }

    private static bool Continues(PartyLine line, int at, int first) => line[at] switch
    {
        _ when line.IsBreak(at) => !line.IsCapital(line.Unbroken(at)) && GoesOn(line, line.Unbroken(at)),
        PartyLex.Quote => at > first || line[at + 1] == PartyLex.Unknown,
        PartyLex.Dash => line.Glued(at) && line.Glued(at + 1),
        PartyLex.Dot => line.Word(at - 1).Length <= 4 && GoesOn(line, at + 1),
        PartyLex.Number => true,
        PartyLex.Connector => line.Word(at) == "и" && GoesOn(line, at + 1),
        PartyLex.ClassShort or PartyLex.Organisation or PartyLex.Group or PartyLex.Library or PartyLex.Council or PartyLex.Committee or PartyLex.Collective or PartyLex.Unknown => !line.IsCapital(at) && !PostNouns.NamesWhoActs(line.Word(at)) && !PostNouns.IsQuality(line.Word(at)),
        PartyLex.Teacher or PartyLex.TeacherPlain or PartyLex.Worker or PartyLex.Specialist => !line.IsCapital(at) && !PostNouns.NamesWhoActs(line.Word(at)) && PostNouns.GoesOn(line.Word(at)),
        _ => false,
    };

    private static int Quoted(PartyLine line, int at)
    {
        for (var next = at + 1; next < at + Longest; next++)
        {
            if (line[next] == PartyLex.Quote)
            {
                return next + 1;
            }
        }

        return at + 1;
    }

    private static int Closing(PartyLine line, int at)
    {
        for (var next = at; next < at + Longest; next++)
        {
            if (line[next] == PartyLex.Close)
            {
                return next;
            }

            if (line[next] is PartyLex.Separator or PartyLex.End)
            {
                return at;
            }
        }

        return at;
    }

    private static bool IsName(PartyLine line, int at) => line.IsCapital(at) && NameGrammar.TryRead(line, at, NameCase.Open, out _, out _);
}
