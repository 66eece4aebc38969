namespace QualityDomain.People.Responsibles;

/// <summary>Teachers of all kinds with their grades and subjects.</summary>
internal static class TeacherGrammar
{
    public static bool TryRead(PartyLine line, int at, out Party party, out int end)
    {
        party = new(PartyRoles.Teachers);
        end = at;
        if (ClassTeacher(line, at, out end))
        {
            party = new(PartyRoles.ClassTeachers) { Grades = Grades.After(line, end, out end, bare: true) };
            return true;
        }

        if (line[at] == PartyLex.PhysicalTrainer)
        {
            party = new(PartyRoles.SubjectTeachers) { Subjects = ["физическая культура"] };
            end = at + 1;
            return true;
        }

        if (line[at] == PartyLex.SubjectTeacher && line.Word(at).StartsWith("предметник", StringComparison.Ordinal))
        {
            party = new(PartyRoles.SubjectTeachers) { Grades = Grades.After(line, at + 1, out end) };
            return true;
        }

        return line[at] == PartyLex.TeacherPlain && Teacher(line, at, out party, out end);
    }

    /// <summary>«Классные руководители», «кл.руководители», «кл. рук.», «классрук».</summary>
    private static bool ClassTeacher(PartyLine line, int at, out int end)
    {
        end = at + 1;
        if (line.Word(at).StartsWith("классрук", StringComparison.Ordinal))
        {
            return true;
        }

        var next = line.Unbroken(line.Dot(at + 1));
        next = line.Word(next) == "/" ? next + 1 : line.Skip(next, PartyLex.Dash);
        if (line[at] is PartyLex.Class && line.Word(at).Length == 2 && line.Word(next) == "р")
        {
            end = line.Dot(next + 1);
            return true;
        }

        end = line.Word(next).Length <= 7 ? line.Dot(next + 1) : next + 1;
        return line[at] is PartyLex.Class or PartyLex.ClassShort && (line[next] == PartyLex.Head || line.Word(next).StartsWith("воспитател", StringComparison.Ordinal));
    }

    private static bool Teacher(PartyLine line, int at, out Party party, out int end)
    {
        party = new(PartyRoles.Teachers);
        var next = line.Unbroken(line.Word(at).Length <= 5 ? line.Dot(at + 1) : at + 1);
        var dashed = line.Unbroken(line.Skip(next, PartyLex.Dash));
        end = next;
        if (line[dashed] == PartyLex.SubjectTeacher)
        {
            var grades = Grades.After(line, dashed + 1, out end);
            party = new(PartyRoles.SubjectTeachers) { Grades = grades, Subjects = Subjects(line, Opened(line, end), ref end) };
            if (party.Subjects.Count == 0 && Cycle(line, end) is { } named)
            {
                party = party with { Name = line.Verbatim(end, named) };
                end = named;
            }

            return true;
        }

        if (SchoolSubjects.OfWhoTeaches(line.Word(dashed)) is { Count: > 0 } own)
        {
            end = dashed + 1;
            party = new(PartyRoles.SubjectTeachers) { Subjects = own, Grades = Grades.After(line, end, out end) };
            return true;
        }

        if (IsAnotherPost(line, at, next, dashed))
        {
            return false;
        }

        if (line[next] == PartyLex.Primary)
        {
            next = line.Unbroken(line.Dot(next + 1));
            end = line[next] is PartyLex.Class or PartyLex.ClassShort ? line.Dot(next + 1) : line[next] == PartyLex.Organisation || line.Word(next) is "звена" or "ступени" ? next + 1 : next;
            party = new(PartyRoles.PrimaryTeachers) { Grades = Grades.After(line, end, out end) };
            return true;
        }

        var before = Grades.After(line, next, out var afterGrades);
        var subjects = Subjects(line, before is null ? next : afterGrades, ref end);
        if (subjects.Count > 0)
        {
            party = new(PartyRoles.SubjectTeachers) { Grades = before ?? Grades.After(line, end, out end), Subjects = subjects };
            return true;
        }

        if (Cycle(line, next) is { } cycle)
        {
            party = new(PartyRoles.SubjectTeachers) { Name = line.Verbatim(next, cycle) };
            end = cycle;
            return true;
        }

        end = before is null ? next : afterGrades;
        party = party with { Grades = before };
        return true;
    }

    /// <summary>«Учитель-логопед», «учитель – логопед», «учителя логопеды»: a post of another kind.</summary>
    private static bool IsAnotherPost(PartyLine line, int at, int next, int dashed) =>
        line[dashed] is PartyLex.Unknown or PartyLex.Organizer && (dashed > next
            ? line.Glued(dashed) || (!line.IsCapital(dashed) && PostNouns.NamesWhoActs(line.Word(dashed)))
            : next == at + 1 && line[dashed] == PartyLex.Unknown && !line.IsCapital(dashed) && line.Word(at) is var post && (PostNouns.NamesOne(post) ? PostNouns.NamesOne(line.Word(dashed)) : post.EndsWith('я') && PostNouns.NamesMany(line.Word(dashed))));

    /// <summary>Past «естественно-научного цикла»: several subjects under one name.</summary>
    private static int? Cycle(PartyLine line, int at)
    {
        for (var next = at; next < at + 6 && (line[next] is PartyLex.Unknown or PartyLex.Connector || (line[next] == PartyLex.Dot && next > at) || (line[next] == PartyLex.Dash && line.Glued(next))); next++)
        {
            if (line.Word(next) is "цикла" or "цикл" or "дисциплин" or "предметов" or "профиля" && next > at)
            {
                return next + 1;
            }
        }

        return null;
    }

    private static int Opened(PartyLine line, int at) => line[at] == PartyLex.Open ? at + 1 : at;

    /// <summary>«Русского языка и литературы, математики»: subjects in a row belong to one party.</summary>
    public static ValueList<string> Subjects(PartyLine line, int at, ref int end)
    {
        var subjects = new List<string>();
        for (var next = line.Unbroken(at); SchoolSubjects.At(index => line.Word(index), next, out var count) is { } subject || TryAbbreviated(line, next, out subject, out count);)
        {
            subjects.Add(subject!);
            end = line.Dot(next + count);
            end = line[end] == PartyLex.Close ? end + 1 : end;
            next = line.Unbroken(end);
            next = line[next] == PartyLex.Open && SchoolSubjects.At(index => line.Word(index), next + 1, out _) is not null ? next + 1 : next;
            while (line[next] is PartyLex.Connector || (line[next] == PartyLex.Separator && !line.IsBreak(next)))
            {
                next = line.Unbroken(next + 1);
            }
        }

        return subjects.Distinct().ToValueList();
    }

    /// <summary>«Рус. яз.», «англ. яз.» with full stops between.</summary>
    private static bool TryAbbreviated(PartyLine line, int at, out string? subject, out int count)
    {
        var second = line.Dot(at + 1);
        subject = second == at + 1 ? null : SchoolSubjects.At(index => index == 0 ? line.Word(at) : index == 1 ? line.Word(second) : "", 0, out _);
        count = second + 1 - at;
        return subject is not null;
    }
}
