namespace QualityDomain.People.Responsibles;

/// <summary>Goes through a text from party to party; the words between them are kept as they are.</summary>
internal static class PartySequence
{
    public static List<Party> Read(PartyLine line)
    {
        if (PairedNames.TryRead(line, out var parties))
        {
            return parties;
        }

        parties = [];
        var unread = -1;
        for (var at = 0; at < line.Count;)
        {
            var inside = unread >= 0;
            if (TryParty(line, at, unread, out var found, out var end))
            {
                Flush(line, parties, ref unread, at);
                var start = Acting(line, at);
                var own = Clauses.After(line, found, Organisation(line, end));
                at = Complements.After(line, start, found, own);
                if (at > own && found is [{ OtherText: null }])
                {
                    NamedPosts.Join(line, start, found, ref at);
                }

                parties.AddRange(found);
            }
            else if (IsSilent(line, at, inside) && !(inside && line.Word(at) == "," && IsListOfOne(line, unread, at)))
            {
                Flush(line, parties, ref unread, at);
                at++;
            }
            else
            {
                unread = inside ? unread : at;
                at++;
            }
        }

        Flush(line, parties, ref unread, line.Count);
        return parties.Count == 0 && line.Verbatim(0, line.Count) is var all && all.Any(char.IsLetter) ? [Party.Other(all)] : parties;
    }

    /// <summary>Marks and little words between parties; inside unknown words only a comma, semicolon or line break ends them.</summary>
    private static bool IsSilent(PartyLine line, int at, bool inside) => inside
        ? (line[at] == PartyLex.Mark && line.Word(at) is "·" or "•" or "|") || line[at] == PartyLex.Separator && ((line.Word(at) is "," or ";" && !Clauses.IsParticiple(line, at + 1) && !Clauses.IsAgreed(line, at + 1)) || (line.IsBreak(at) && !Continues(line, at))) || (line[at] == PartyLex.Label && line.IsCapital(at + 1) && line[at + 1] == PartyLex.Unknown) || (line.Word(at) == "на" && line[at + 1] is not (PartyLex.Unknown or PartyLex.Organisation or PartyLex.School))
        : line[at] is PartyLex.Separator or PartyLex.Dash or PartyLex.Dot or PartyLex.Open or PartyLex.Close or PartyLex.Quote or PartyLex.Connector or PartyLex.Mark
            || (line[at] == PartyLex.All && line[line.Dot(at + 1)] is not (PartyLex.Unknown or PartyLex.Separator or PartyLex.End or PartyLex.Worker))
            || (line[at] == PartyLex.By && !Clauses.IsAgreed(line, at))
            || (line[at] == PartyLex.Label && line.Word(line.Dot(at + 1)) is not ("за" or "по") && !(line[at + 1] == PartyLex.Unknown && !line.IsCapital(at + 1)))
            || line.Word(at) == "на";

    /// <summary>«Назначить Громова П.А.», «ответственным Громова П.А.»: whoever is appointed stands in the accusative.</summary>
    private static bool IsAppointed(PartyLine line, int at) => line.Word(at - 1) is "назначить" or "обязать" or "направить" or "ответственным" or "ответственными";

    /// <summary>A narrow cell breaks «приёмные⏎комиссии»; a small letter behind the break goes on with the words before it.</summary>
    private static bool Continues(PartyLine line, int at) => line.Unbroken(at) is var next
        && ((line[next] is PartyLex.Unknown or PartyLex.School or PartyLex.Collective or PartyLex.Organisation && !line.IsCapital(next)) || line.Word(next) is "n" || line[next] is PartyLex.Mark
            || line.Word(next).EndsWith("ской", StringComparison.Ordinal) || line.Word(next).EndsWith("ского", StringComparison.Ordinal) && !NameGrammar.TryRead(line, next, NameCase.Open, out _, out _));

    private static void Flush(PartyLine line, List<Party> parties, ref int unread, int end)
    {
        if (unread >= 0 && line.Verbatim(unread, end) is { Length: > 0 } words && words.Any(char.IsLetter))
        {
            parties.AddRange(UnlistedPosts.Cut(line, unread, end).SelectMany(piece => Piece(line, piece.From, piece.To)));
        }

        unread = -1;
    }

    /// <summary>Words that nobody listed: family names, a post or a body, or one of these with its head in brackets: «финансовому управлению (Гладкова)».</summary>
    private static IEnumerable<Party> Piece(PartyLine line, int from, int to)
    {
        if (BareNames.Families(line, from, to) is { Count: > 0 } people)
        {
            return people;
        }

        var close = line[to - 1] == PartyLex.Close ? to - 1 : to;
        return close - 2 > from && line[close - 2] == PartyLex.Open && BareNames.Closing(line, close - 1) is { } head
            ? [.. Piece(line, from, close - 2), Party.Person(head)]
            : Alike(Cleaned(line.Verbatim(from, to))).Select(Party.Other);
    }

    /// <summary>«Руководители предприятий, школ, СХПК»: one noun in the plural over a list in the genitive.</summary>
    private static bool IsListOfOne(PartyLine line, int unread, int comma) =>
        line.Word(unread) is "руководители" or "главы" or "начальники" or "представители" or "специалисты" && IsGenitiveOfMany(line, comma - 1) && line.Unbroken(comma + 1) is var next
        && !(line.IsCapital(next) && !line.IsAbbreviation(next)) && (line.IsAbbreviation(next) || IsGenitiveOfMany(line, next));

    private static bool IsGenitiveOfMany(PartyLine line, int at) =>
        line.Word(at) is "школ" or "учреждений" || (line[at] == PartyLex.Unknown && line.Word(at) is { Length: > 4 } word && (word.EndsWith("ий", StringComparison.Ordinal) || word.EndsWith("ов", StringComparison.Ordinal) || word.EndsWith("ей", StringComparison.Ordinal)));

    private static string Cleaned(string words)
    {
        words = words.Length > 0 && words[^1] == ')' && !words.Contains('(', StringComparison.Ordinal) ? words[..^1] : words;
        words = words.EndsWith(" и", StringComparison.Ordinal) ? words[..^2] : words;
        return EndsSentence(words) ? words[..^1] : words;
    }

    /// <summary>«Дежурный администратор и дежурный учитель» are two, for both begin with the same word.</summary>
    private static string[] Alike(string words) =>
        words.Split(" и ") is [var one, var other] && (one.Split(' ')[0].Equals(other.Split(' ')[0], StringComparison.OrdinalIgnoreCase) || AreTwo(one.Split(' '), other.Split(' '))) ? [one, other] : [words];

    /// <summary>«Медицинский работник и технический персонал», «повар и кладовщик»: both are whole posts; «председатель и члены комиссии» share their last word.</summary>
    private static bool AreTwo(string[] one, string[] other) =>
        PostNouns.NamesWhoActs(one[^1]) && (other.Length == 1 ? PostNouns.NamesWhoActs(other[0]) : one.Length > 1 && PostNouns.IsQuality(other[0]));

    /// <summary>The full stop of a sentence, not that of «др.» or «И.И.».</summary>
    private static bool EndsSentence(string words) => words.Length > 4 && words[^1] == '.' && words[^5..^1].All(char.IsLetter);

    private static NameCase CaseAt(PartyLine line, int at, int unread) => true switch
    {
        _ when IsAppointed(line, at) => NameCase.Genitive,
        _ when line.AddressesWomen || (unread >= 0 && NamedPosts.CaseOf(line, unread) == NameCase.Dative) => NameCase.Dative,
        _ => NameCase.Open,
    };

    private static bool TryParty(PartyLine line, int at, int unread, out List<Party> found, out int end)
    {
        var inside = unread >= 0;
        var start = Acting(line, at);
        if (line.Word(at) == "уч" && line.Word(line.Dot(at + 1)).StartsWith("част", StringComparison.Ordinal))
        {
            (found, end) = ([], at);
            return false; // «Зав. уч. частью».
        }

        if (DeputyGrammar.TryRead(line, start, out found, out end) && !(inside && line[at - 1] == PartyLex.Unknown && line[at] != PartyLex.Deputy))
        {
            NamedPosts.Join(line, start, found, ref end);
            return true;
        }

        if ((TeacherGrammar.TryRead(line, start, out var party, out end) || PostGrammar.TryRead(line, start, out party, out end)) && !BelongsToWords(line, at, inside))
        {
            found = [party];
            NamedPosts.Join(line, start, found, ref end);
            return true;
        }

        found = NameGrammar.TryRead(line, at, CaseAt(line, at, unread), out var name, out end) ? [Party.Person(name)] : [];
        if (found.Count > 0 && PostBehind(line, end) is var (post, after))
        {
            found = [NamedPosts.Holder(post, name)];
            end = after;
        }

        return found.Count > 0;
    }

    /// <summary>The post of «Сорокина И.Ю. – ЗДУВР», where it closes the text or a comma follows.</summary>
    private static (Party Post, int End)? PostBehind(PartyLine line, int at)
    {
        var start = line[at] == PartyLex.Dash ? at + 1 : at;
        if (start == at && (line.IsBreak(at) || line.IsCapital(at) || line[at] is PartyLex.End or PartyLex.Separator || !IsOnePost(line.Word(at))) || start == at && line.IsCapital(start) && !line.IsAbbreviation(start) || line.Word(start).EndsWith('и'))
        {
            return null;
        }

        return TryPost(line, start, out var post, out var end) ? (post, end) : null;
    }

    /// <summary>One post that closes the text or stands before a comma.</summary>
    public static bool TryPost(PartyLine line, int start, out Party post, out int end)
    {
        if (DeputyGrammar.TryRead(line, start, out var deputies, out end) && deputies is [var deputy] && Closes(line, end))
        {
            post = deputy;
            return true;
        }

        if (!TeacherGrammar.TryRead(line, start, out post, out end) && !PostGrammar.TryRead(line, start, out post, out end))
        {
            return false;
        }

        end = line[end] is PartyLex.School or PartyLex.Organisation ? end + 1 : end;
        return Closes(line, end);
    }

    /// <summary>«учитель начальных классов» behind a name is her post; «учителя» are others.</summary>
    private static bool IsOnePost(string word) => word.Length > 4 && word[^1] is 'ь' or 'г' or 'р' or 'т' or 'к';

    private static bool Closes(PartyLine line, int at) => line[at] is PartyLex.End or PartyLex.Separator;

    /// <summary>«Советник директора», «представители администрации»: a role in the genitive behind an unknown noun is no party of its own.</summary>
    private static bool BelongsToWords(PartyLine line, int at, bool inside) =>
        (inside && line[at] == PartyLex.Administration && PostNouns.IsQuality(line.Word(at - 1))) || // «Сельские администрации».
        inside && !line.IsCapital(at) && (line[at - 1] is PartyLex.Unknown or PartyLex.By || (line[at - 1] == PartyLex.Dash && (line.Glued(at) || line[at - 2] == PartyLex.TeacherPlain)));

    /// <summary>Past «и.о.».</summary>
    private static int Acting(PartyLine line, int at)
    {
        if (line.Word(at) == "и" && line[at + 1] == PartyLex.Dot && line.Word(at + 2) is "о" && !line.IsCapital(at + 2))
        {
            return line.Dot(at + 3);
        }

        return line[at] == PartyLex.Acting ? at + 1 : at;
    }

    /// <summary>Past the name of the school behind a role: «МБОУ Кумарейская СОШ», «школы № 5».</summary>
    public static int Organisation(PartyLine line, int at)
    {
        var start = line.Unbroken(at);
        var next = start;
        while (line[next] == PartyLex.Unknown && !line.IsCapital(next) && (line.Word(next).EndsWith("ного", StringComparison.Ordinal) || line.Word(next).EndsWith("ных", StringComparison.Ordinal)))
        {
            next++;
        }

        if (line[next] != PartyLex.Organisation)
        {
            return at;
        }

        next++;
        for (var look = next; look < next + 6 && look < line.Count; look++)
        {
            if (line[look] == PartyLex.Organisation)
            {
                next = look + 1;
            }
            else if (line[look] is not (PartyLex.Unknown or PartyLex.Quote or PartyLex.Mark or PartyLex.Number or PartyLex.Dash))
            {
                break;
            }
        }

        while (line[next] is PartyLex.Mark or PartyLex.Number || (line[next] == PartyLex.Quote && next < line.Count) || line.Word(next) is "n")
        {
            next++;
        }

        next = next > start + 1 && line.Word(next) == "образования" ? next + 1 : next;
        return Enumerable.Range(start, next - start).Count(index => line[index] == PartyLex.Quote) % 2 == 1 ? PastQuote(line, next) : next;
    }

    private static int PastQuote(PartyLine line, int at)
    {
        for (var next = at; next < at + 8; next++)
        {
            if (line[next] == PartyLex.Quote)
            {
                return next + 1;
            }
        }

        return at;
    }
}
