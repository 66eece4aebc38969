namespace QualityDomain.People.Responsibles;

/// <summary>Which teachers an association unites: «учителей математики и физики», «учителей начальных классов», «классных руководителей».</summary>
internal static class AssociationGrammar
{
    public static Party WithSubjects(PartyLine line, Party party, int at, out int end)
    {
        end = at;
        var next = line.Unbroken(at);
        if (line[next] == PartyLex.TeacherPlain && line.Word(next).EndsWith("ей", StringComparison.Ordinal))
        {
            if (line[line.Skip(line.Unbroken(next + 1), PartyLex.Dash)] == PartyLex.SubjectTeacher)
            {
                end = line.Skip(line.Unbroken(next + 1), PartyLex.Dash) + 1;
                return party;
            }

            if (line[line.Unbroken(next + 1)] == PartyLex.Primary)
            {
                end = line.Unbroken(line.Dot(line.Unbroken(next + 1) + 1)) + 1;
                return party with { Subjects = ["начальные классы"] };
            }

            var after = next + 1;
            var subjects = TeacherGrammar.Subjects(line, next + 1, ref after);
            end = subjects.Count > 0 ? after : end;
            return subjects.Count > 0 ? party with { Subjects = subjects } : Cycle(line, party, next + 1, ref end);
        }

        var head = line.Unbroken(line.Dot(next + 1));
        if (line[next] == PartyLex.Class && line[head] == PartyLex.Head && (line.Word(head).EndsWith("ей", StringComparison.Ordinal) || line.Word(head) == "рук"))
        {
            end = line.Word(head) == "рук" ? line.Dot(head + 1) : head + 1;
            return party with { Name = "классных руководителей" };
        }

        if (line[next] == PartyLex.Primary && line[line.Unbroken(line.Dot(next + 1))] is PartyLex.Class or PartyLex.ClassShort)
        {
            end = line.Dot(line.Unbroken(line.Dot(next + 1)) + 1);
            return party with { Subjects = ["начальные классы"] };
        }

        var bare = at;
        var direct = TeacherGrammar.Subjects(line, next, ref bare);
        end = direct.Count > 0 ? bare : end;
        return direct.Count > 0 ? party with { Subjects = direct } : Cycle(line, party, next, ref end);
    }

    /// <summary>«Естественно-математического цикла» has no subject of its own: it is kept as the name.</summary>
    private static Party Cycle(PartyLine line, Party party, int at, ref int end)
    {
        for (var next = at; next < at + 5; next++)
        {
            if (line.Word(next) is "цикла" or "направления" or "наук")
            {
                end = next + 1;
                return party with { Name = line.Verbatim(at, end) };
            }

            if (line[next] is not (PartyLex.Unknown or PartyLex.Dash))
            {
                break;
            }
        }

        return party;
    }
}
