namespace QualityDomain.People.Responsibles;

/// <summary>Deputies with their areas: «зам. директора по УВР», «ЗДВР», «заместители директора по учебной и воспитательной работе».</summary>
internal static class DeputyGrammar
{
    private const int LongestArea = 4;

    public static bool TryRead(PartyLine line, int at, out List<Party> parties, out int end)
    {
        parties = [];
        end = at;
        if (line[at] == PartyLex.DeputyOfArea)
        {
            end = line.Dot(at + 1);
            return OfArea(line, at, parties, ref end);
        }

        if (line[at] != PartyLex.Deputy)
        {
            return false;
        }

        var next = line.Unbroken(line.Dot(at + 1));
        next = line[next] == PartyLex.Dash ? next + 1 : next;
        next = line[next] == PartyLex.Director ? line.Unbroken(line.Dot(next + 1)) : next;
        if (line[next] is PartyLex.Unknown or PartyLex.Head && !line.IsCapital(next) && line.Word(next).Length > 4 && line.Word(next) is not ("дирек" or "школьн"))
        {
            end = at;
            return line.Word(next).EndsWith('и') || PostNouns.NamesWhoActs(line.Word(next)) ? Plain(line, at, parties, ref end) : false;
        }

        next = line[next] == PartyLex.HeadOf ? line.Unbroken(line.Dot(next + 1)) : next;
        next = line.Word(next) is "доу" or "мдоу" or "мбдоу" && line[line.Unbroken(next + 1)] == PartyLex.By ? line.Unbroken(next + 1) : next;
        next = line[next] == PartyLex.Organisation && line.Word(next) == "школы" ? line.Unbroken(next + 1) : next;
        end = next;
        var marked = line[next] is PartyLex.Open or PartyLex.Dash && (line[next + 1] == PartyLex.By || (line.IsAbbreviation(next + 1) && Area(line, next + 1, out _) is not null));
        next = marked ? next + 1 : next;
        if (line[next] == PartyLex.By)
        {
            ReadAreas(line, line.Unbroken(next + 1), parties, ref end);
        }
        else if (Area(line, next, out _) is not null && line.Word(next).Length <= 3)
        {
            ReadAreas(line, next, parties, ref end);
        }

        if (parties.Count == 0)
        {
            parties.Add(new(PartyRoles.Deputy));
        }
        else if (marked && line[end] == PartyLex.Close)
        {
            end++;
        }

        parties[^1] = parties[^1] with { Grades = Grades.After(line, end, out end) };
        if (line[end] == PartyLex.Open && line[end + 1] == PartyLex.Primary && Closing(line, end) is { } close)
        {
            (parties[^1], end) = (parties[^1] with { Note = line.Verbatim(end + 1, close) }, close + 1);
        }

        return true;
    }

    private static bool Plain(PartyLine line, int at, List<Party> parties, ref int end)
    {
        parties.Add(new(PartyRoles.Deputy));
        end = line.Dot(at + 1);
        return true;
    }

    private static int? Closing(PartyLine line, int at)
    {
        for (var next = at; next < at + 5; next++)
        {
            if (line[next] == PartyLex.Close)
            {
                return next;
            }
        }

        return null;
    }

    /// <summary>«ЗДУВР», «ЗДВР», «ЗДУ ВР», «завуч [по УВР]».</summary>
    private static bool OfArea(PartyLine line, int at, List<Party> parties, ref int end)
    {
        var word = line.Word(at);
        if (word.StartsWith("завуч", StringComparison.Ordinal) && line[end] == PartyLex.By)
        {
            ReadAreas(line, line.Unbroken(end + 1), parties, ref end);
        }

        end = line[end] == PartyLex.Primary && line[line.Dot(end + 1)] is PartyLex.Class or PartyLex.ClassShort or PartyLex.Organisation ? line.Dot(line.Dot(end + 1) + 1) : end;
        end = word == "зду" && line.Word(end) == "вр" ? end + 1 : end;
        if (parties.Count == 0)
        {
            parties.Add(word switch
            {
                "здвр" or "звр" => new(PartyRoles.DeputyPastoral),
                "здумр" or "зднмр" or "здахч" or "здахр" or "здмр" or "здупр" => new(PartyRoles.Deputy) { Note = line.Verbatim(at, at + 1)[2..] },
                _ => new(PartyRoles.DeputyAcademic),
            });
        }

        return true;
    }

    private static void ReadAreas(PartyLine line, int at, List<Party> parties, ref int end)
    {
        while (Area(line, at, out var after) is { } party)
        {
            parties.Add(party);
            end = after;
            var next = line.Unbroken(after);
            var joined = line[next] is PartyLex.Connector or PartyLex.Separator ? line.Skip(line.Unbroken(next + 1), PartyLex.By) : next;
            if (joined == next || line[joined] is not (PartyLex.Unknown or PartyLex.Pedagogical or PartyLex.Methodical))
            {
                break;
            }

            at = joined;
        }
    }

    /// <summary>One area; an area without an id of its own stays as the note of a plain deputy.</summary>
    private static Party? Area(PartyLine line, int at, out int end)
    {
        end = at + 1;
        switch (line.Word(at))
        {
            case "увр" or "ур" or "у":
                end = line.Word(at) == "у" ? at + 3 : end;
                return line.Word(at) == "у" && line.Word(at + 2) is not ("вр" or "в") ? null : new(PartyRoles.DeputyAcademic);
            case "вр":
                return new(PartyRoles.DeputyPastoral);
            case "нмр" or "умр" or "мр" or "ахч" or "ахр" or "икт" or "ит" or "фэр" or "опр" or "иод" or "уир" or "нир" or "пв" or "ахд":
                return new(PartyRoles.Deputy) { Note = line.Verbatim(at, end) };
        }

        if (line.IsAbbreviation(at) && line[at] == PartyLex.Unknown && line[at - 1] == PartyLex.By)
        {
            return new(PartyRoles.Deputy) { Note = line.Verbatim(at, end) };
        }

        var word = line.Word(at);
        if (word == "воспитанию")
        {
            return new(PartyRoles.DeputyPastoral);
        }

        if (word is "воспитательной" or "воспит" or "восп" or "внеклассной")
        {
            end = Work(line, line.Dot(at + 1));
            return new(PartyRoles.DeputyPastoral);
        }

        if (word is "учебно" or "учебной" or "уч" or "учеб")
        {
            var dashed = line.Skip(line.Dot(at + 1), PartyLex.Dash);
            dashed = line.Unbroken(dashed);
            var both = line.Word(dashed) is "воспитательной" or "воспит" or "восп";
            var methodical = line[dashed] == PartyLex.Methodical;
            if (!both && !methodical && line[line.Dot(at + 1)] == PartyLex.Dash && line[dashed] == PartyLex.Unknown)
            {
                return AnyArea(line, at, out end);
            }

            end = Work(line, line.Dot(both || methodical ? dashed + 1 : at + 1));
            return methodical ? new(PartyRoles.Deputy) { Note = line.Verbatim(at, end) } : new(PartyRoles.DeputyAcademic);
        }

        return KnownWork(line, at, word, out end) ?? (line[at - 1] == PartyLex.By || line.IsBreak(at - 1) ? AnyArea(line, at, out end) : null);
    }

    private static Party? KnownWork(PartyLine line, int at, string word, out int end)
    {
        end = at + 1;
        if (word is "научно" or "административно" or "методической" or "научной")
        {
            var dashed = line.Skip(at + 1, PartyLex.Dash);
            end = Work(line, dashed > at + 1 ? dashed + 1 : at + 1);
            return new(PartyRoles.Deputy) { Note = line.Verbatim(at, end) };
        }

        return null;
    }

    /// <summary>«По хозяйственной работе», «по начальной школе»: the words up to the next mark, name or party.</summary>
    private static Party? AnyArea(PartyLine line, int at, out int end)
    {
        end = at;
        while (end < at + LongestArea && (IsAreaWord(line, end) || (line[end] == PartyLex.Dot && line.Word(end - 1).Length <= 5 && IsAreaWord(line, end + 1) && !line.IsCapital(end + 1)) || (line[end] == PartyLex.Dash && line.Glued(end) && IsAreaWord(line, end + 1))))
        {
            end++;
        }

        end = line[end - 1] == PartyLex.Connector ? end - 1 : end;
        return end > at ? new(PartyRoles.Deputy) { Note = line.Verbatim(at, end) } : null;
    }

    private static bool IsAreaWord(PartyLine line, int at) =>
        line[at] is PartyLex.Unknown or PartyLex.Primary or PartyLex.ClassShort or PartyLex.Class or PartyLex.Technical or PartyLex.Social or PartyLex.Methodical && !line.IsCapital(at)
        || (line[at] == PartyLex.Organisation && line[at - 1] == PartyLex.Primary);

    private static int Work(PartyLine line, int at)
    {
        at = line.Unbroken(at);
        return line.Word(at) is "работе" or "раб" or "части" or "деятельности" ? line.Dot(at + 1) : at;
    }
}
