namespace QualityDomain.People.Responsibles;

/// <summary>Heads, councils and single posts.</summary>
internal static class PostGrammar
{
    public static bool TryRead(PartyLine line, int at, out Party party, out int end)
    {
        party = new(PartyRoles.Administration);
        end = at + 1;
        switch (line[at])
        {
            case PartyLex.Administration when line.Word(line.Dot(at + 1)) == "сайта":
                return Is(ref party, PartyRoles.ItAdministrator, line.Dot(at + 1) + 1, ref end);
            case PartyLex.Administration:
                return true;
            case PartyLex.Director:
                return Is(ref party, PartyRoles.Director, line.Word(at).Length <= 6 ? line.Dot(at + 1) : at + 1, ref end);
            case PartyLex.Head:
                return Head(line, at, ref party, ref end);
            case PartyLex.Association or PartyLex.Department or PartyLex.School or PartyLex.Methodical or PartyLex.Council or PartyLex.CouncilShort or PartyLex.SubjectTeacher:
                return Body(line, at, ref party, ref end);
            case PartyLex.Teacher or PartyLex.Pedagogical:
                return Pedagogue(line, at, ref party, ref end);
            case PartyLex.Collective when line.Word(at).StartsWith("пед", StringComparison.Ordinal) || line.Word(at) is "коллектив" or "коллективу" or "коллективом":
                return Is(ref party, PartyRoles.Teachers, at + 1, ref end);
            case PartyLex.Member when line[line.Skip(at + 1, PartyLex.Pedagogical)] is PartyLex.Collective or PartyLex.Council or PartyLex.CouncilShort:
                return TryRead(line, at + 1, out party, out end);
            case PartyLex.Class when line[line.Unbroken(line.Dot(at + 1))] == PartyLex.Parent:
                return TryRead(line, line.Unbroken(line.Dot(at + 1)), out party, out end);
            case PartyLex.Member when IsBody(line, at + 1, out party, out end):
                return true;
            case PartyLex.Library when line[at + 1] is PartyLex.End or PartyLex.Separator or PartyLex.Organisation && line[at - 1] is PartyLex.End or PartyLex.Separator:
                return Is(ref party, PartyRoles.Librarian, at + 1, ref end);
            case PartyLex.Organizer when line.Word(at + 1) is "в" or "вне":
                end = at;
                return false;
            case PartyLex.Organizer:
                return Is(ref party, PartyRoles.Organizer, Through(line, at + 1, "внеклассной", "внеурочной", "воспитательной", "работы", "деятельности"), ref end);
            case PartyLex.Psychologist:
                return Is(ref party, PartyRoles.Psychologist, at + 1, ref end);
            case PartyLex.SocialPedagogue:
                return Is(ref party, PartyRoles.SocialPedagogue, at + 1, ref end);
            case PartyLex.Social when line[line.Unbroken(line.Dot(at + 1))] is PartyLex.Teacher or PartyLex.Pedagogical:
                return Is(ref party, PartyRoles.SocialPedagogue, line.Dot(line.Unbroken(line.Dot(at + 1)) + 1), ref end);
            case PartyLex.Methodist:
                return Is(ref party, PartyRoles.Methodist, at + 1, ref end);
            case PartyLex.Librarian:
                return Is(ref party, PartyRoles.Librarian, at + 1, ref end);
            case PartyLex.HeadOf when line[line.Dot(at + 1)] == PartyLex.Department:
                party = AssociationGrammar.WithSubjects(line, new(PartyRoles.AssociationHead), line.Dot(at + 1) + 1, out end);
                return true;
            case PartyLex.HeadOf when line[line.Skip(line.Dot(at + 1), PartyLex.School)] == PartyLex.Library:
                return Is(ref party, PartyRoles.Librarian, line.Skip(line.Dot(at + 1), PartyLex.School) + 1, ref end);
            case PartyLex.System when line[line.Dot(at + 1)] == PartyLex.Administrator:
                return Is(ref party, PartyRoles.ItAdministrator, line.Dot(at + 1) + 1, ref end);
            case PartyLex.Technical when line[line.Dot(at + 1)] == PartyLex.Specialist:
                return Is(ref party, PartyRoles.ItAdministrator, line.Dot(at + 1) + 1, ref end);
            case PartyLex.Administrator when line.Word(at + 1) is "сайта" or "сети" or "школьного":
                return Is(ref party, PartyRoles.ItAdministrator, line.Word(at + 1) == "школьного" ? at + 3 : at + 2, ref end);
            case PartyLex.Working when line[at + 1] == PartyLex.Group:
                return Group(line, at + 2, ref party, ref end);
            case PartyLex.Member when line[at + 1] == PartyLex.Working && line[at + 2] == PartyLex.Group:
                return Group(line, at + 3, ref party, ref end);
            case PartyLex.Member when line[at + 1] == PartyLex.Administration:
                return Is(ref party, PartyRoles.Administration, at + 2, ref end);
            case PartyLex.ParentsCommittee:
                return Is(ref party, PartyRoles.ParentsCommittee, at + 1, ref end);
            case PartyLex.Parent when line[line.Dot(at + 1)] == PartyLex.Committee:
                return Is(ref party, PartyRoles.ParentsCommittee, Through(line, line.Dot(at + 1) + 1, "класса", "классов", "школы"), ref end) && WithGrades(line, ref party, ref end);
            case PartyLex.Parent when line.Word(at).StartsWith("родители", StringComparison.Ordinal) || line.Word(at) is "родителям" or "родителей" or "родителями":
                return Is(ref party, PartyRoles.Parent, Representatives(line, Through(line, at + 1, "учеников", "учащихся", "обучающихся", "детей", "школьников", "первоклассников", "выпускников")), ref end);
            case PartyLex.Secretary when line[at + 1] == PartyLex.Dash && line.Word(at + 2).StartsWith("машинист", StringComparison.Ordinal):
                return Is(ref party, PartyRoles.Secretary, at + 3, ref end);
            case PartyLex.Unknown when line.Word(at) == "научно" && line[at + 1] == PartyLex.Dash && line[at + 2] == PartyLex.Methodical:
                return TryRead(line, at + 2, out party, out end);
            case PartyLex.Secretary when line.IsAbbreviation(at + 1) && line.Word(at + 1) == "уч":
                return Is(ref party, PartyRoles.Secretary, at + 2, ref end);
            case PartyLex.Secretary:
                return Is(ref party, PartyRoles.Secretary, Through(line, at + 1, "учебной", "части", "педсовета", "директора", "руководителя"), ref end);
            default:
                end = at;
                return false;
        }
    }

    private static bool Is(ref Party party, string role, int after, ref int end)
    {
        (party, end) = (new(role), after);
        return true;
    }

    private static bool WithGrades(PartyLine line, ref Party party, ref int end)
    {
        party = party with { Grades = Grades.After(line, end, out end) };
        return true;
    }

    /// <summary>A body that stands behind «члены», «председатель», «руководитель»: it is the body that answers.</summary>
    private static bool IsBody(PartyLine line, int at, out Party party, out int end)
    {
        at = line.Unbroken(at);
        (party, end) = (new(PartyRoles.PedagogicalCouncil), at);
        return line[at] is PartyLex.Association or PartyLex.School or PartyLex.Methodical or PartyLex.Pedagogical or PartyLex.CouncilShort or PartyLex.Class or PartyLex.Parent or PartyLex.ParentsCommittee or PartyLex.Council
            && TryRead(line, at, out party, out end)
            && party.Role is PartyRoles.SubjectDepartment or PartyRoles.MethodicalCouncil or PartyRoles.PedagogicalCouncil or PartyRoles.ParentsCommittee;
    }

    /// <summary>What the group works on, «по подготовке к аттестации», is a note up to the next comma.</summary>
    private static bool Group(PartyLine line, int at, ref Party party, ref int end)
    {
        at = line.Word(at) is "учителей" or "педагогов" ? at + 1 : at;
        end = at;
        while (line[at] == PartyLex.By && end < line.Count && line[end] != PartyLex.Separator)
        {
            end++;
        }

        party = new(PartyRoles.WorkingGroup) { Note = end > at ? line.Verbatim(at, end) : null };
        return true;
    }

    private static int Through(PartyLine line, int at, params ReadOnlySpan<string> words)
    {
        while (words.Contains(line.Word(at)))
        {
            at++;
        }

        return at;
    }

    private static int Representatives(PartyLine line, int at) =>
        line[at] == PartyLex.Open && line.Word(at + 1).StartsWith("законн", StringComparison.Ordinal) && line[at + 3] == PartyLex.Close ? at + 4 : at;

    /// <summary>«Руководители [школьных] методических объединений [учителей …]», «рук. ШМО», «руководитель школы».</summary>
    private static bool Head(PartyLine line, int at, ref Party party, ref int end)
    {
        var next = line.Unbroken(line.Word(at).Length <= 7 ? line.Dot(at + 1) : at + 1);
        var department = line.Skip(next, PartyLex.SubjectTeacher);
        if (Association(line, next, out var after) || line[department] == PartyLex.Department)
        {
            after = line[department] == PartyLex.Department ? department + 1 : after;
            party = AssociationGrammar.WithSubjects(line, new(PartyRoles.AssociationHead), after, out end);
            return true;
        }

        if (line[next] == PartyLex.Working && line[next + 1] == PartyLex.Group)
        {
            return Group(line, next + 2, ref party, ref end);
        }

        if (IsBody(line, next, out party, out end))
        {
            return true;
        }

        party = new(PartyRoles.Director);
        end = at + 1;

        next = (line.Word(next).StartsWith("образовательн", StringComparison.Ordinal) || line.Word(next).StartsWith("общеобразовательн", StringComparison.Ordinal)) && (line.Word(next + 1).StartsWith("организаци", StringComparison.Ordinal) || line.Word(next + 1).StartsWith("учреждени", StringComparison.Ordinal)) ? next + 1 : next;
        if (line.Word(next).StartsWith("учрежден", StringComparison.Ordinal) && line[next + 1] == PartyLex.Unknown && !line.IsCapital(next + 1))
        {
            return false;
        }

        return (line[next] == PartyLex.Organisation || line.Word(next).StartsWith("организаци", StringComparison.Ordinal) || line.Word(next) == "образовательной") && Is(ref party, PartyRoles.Director, next + 1, ref end);
    }

    /// <summary>«ШМО», «методических объединений», «школьного методического объединения», «предметных МО».</summary>
    private static bool Association(PartyLine line, int at, out int end)
    {
        var next = at;
        while (line[next] is PartyLex.School or PartyLex.SubjectTeacher or PartyLex.Methodical || line.IsBreak(next))
        {
            next = line.Dot(next + 1);
        }

        end = next + 1;
        return line[next] is PartyLex.Association || (line[next] == PartyLex.Union && next > at);
    }

    private static bool Body(PartyLine line, int at, ref Party party, ref int end)
    {
        if (line[at] == PartyLex.CouncilShort)
        {
            return Is(ref party, line.Word(at).StartsWith('п') ? PartyRoles.PedagogicalCouncil : PartyRoles.MethodicalCouncil, at + 1, ref end);
        }

        if (line[at] == PartyLex.Methodical && line[line.Unbroken(line.Dot(at + 1))] == PartyLex.Council)
        {
            return Is(ref party, PartyRoles.MethodicalCouncil, line.Unbroken(line.Dot(at + 1)) + 1, ref end);
        }

        if (line[at] == PartyLex.Council && line.Word(at + 1) == "родителей")
        {
            return Is(ref party, PartyRoles.ParentsCommittee, at + 2, ref end);
        }

        if (line[at] == PartyLex.School && line[at + 1] == PartyLex.Parent && line[at + 2] == PartyLex.Committee)
        {
            return Is(ref party, PartyRoles.ParentsCommittee, at + 3, ref end);
        }

        if (line[at] == PartyLex.School && line[at + 1] is PartyLex.Psychologist or PartyLex.Librarian or PartyLex.Library)
        {
            return Is(ref party, line[at + 1] == PartyLex.Psychologist ? PartyRoles.Psychologist : PartyRoles.Librarian, at + 2, ref end);
        }

        if (Association(line, at, out var after) || line[line.Skip(at, PartyLex.SubjectTeacher)] == PartyLex.Department)
        {
            after = line[line.Skip(at, PartyLex.SubjectTeacher)] == PartyLex.Department ? line.Skip(at, PartyLex.SubjectTeacher) + 1 : after;
            party = AssociationGrammar.WithSubjects(line, new(PartyRoles.SubjectDepartment), after, out end);
            return true;
        }

        return false;
    }

    /// <summary>«Педагог», «педагог-психолог», «педагогический совет», «педагогические работники», «пед. коллектив».</summary>
    private static bool Pedagogue(PartyLine line, int at, ref Party party, ref int end)
    {
        var next = line.Unbroken(line.Skip(line.Dot(at + 1), PartyLex.Dash));
        return line[next] switch
        {
            PartyLex.Psychologist => Is(ref party, PartyRoles.Psychologist, next + 1, ref end),
            PartyLex.Organizer => Is(ref party, PartyRoles.Organizer, next + 1, ref end),
            PartyLex.Librarian => Is(ref party, PartyRoles.Librarian, next + 1, ref end),
            PartyLex.Council => Is(ref party, PartyRoles.PedagogicalCouncil, next + 1, ref end),
            PartyLex.Collective or PartyLex.Worker => Is(ref party, PartyRoles.Teachers, next + 1, ref end),
            PartyLex.SubjectTeacher => Is(ref party, PartyRoles.SubjectTeachers, next + 1, ref end),
            _ when line.Word(next) == "состав" => Is(ref party, PartyRoles.Teachers, next + 1, ref end),
            _ when line[at] == PartyLex.Teacher && line.Word(line.Unbroken(at + 1)) is not ("дополнительного" or "доп" or "дополн" or "до") => Is(ref party, PartyRoles.Teachers, at + 1, ref end),
            _ => false,
        };
    }
}
