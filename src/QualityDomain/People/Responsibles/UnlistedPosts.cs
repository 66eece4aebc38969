namespace QualityDomain.People.Responsibles;

/// <summary>Cuts words that nobody listed where one post ends and another begins without a mark: «Музыкальный руководитель Воспитатели групп», «завхоз дворники».</summary>
internal static class UnlistedPosts
{
    public static IEnumerable<(int From, int To)> Cut(PartyLine line, int from, int to)
    {
        var begin = from;
        for (var at = from + 1; at < to; at++)
        {
            if (Begins(line, at, begin, to))
            {
                yield return (begin, at);
                begin = at;
            }
        }

        yield return (begin, to);
    }

    /// <summary>A capital begins a post when whoever acts follows; a small letter only where one acts before it and several after it, or the other way round.</summary>
    private static bool Begins(PartyLine line, int at, int begin, int to)
    {
        if (!IsWord(line, at) || !IsWord(line, at - 1) && !line.IsAbbreviation(at - 1) || Inside(line, begin, at))
        {
            return false;
        }

        return line.IsCapital(at) && !line.IsAbbreviation(at)
            ? PostNouns.NamesWhoActs(line.Word(at)) || (PostNouns.IsQuality(line.Word(at)) && at + 1 < to && PostNouns.NamesWhoActs(line.Word(line.Unbroken(at + 1))))
            : Differ(line.Word(at - 1), line.Word(at));
    }

    private static bool Differ(string one, string other) =>
        (PostNouns.NamesOne(one) && PostNouns.NamesMany(other)) || (PostNouns.NamesMany(one) && PostNouns.NamesOne(other) && !PostNouns.NamesMany(other));

    private static bool IsWord(PartyLine line, int at) => line.Word(at).Length > 1 && char.IsLetter(line.Word(at)[0]);

    /// <summary>Inside quotation marks.</summary>
    private static bool Inside(PartyLine line, int begin, int at) =>
        Enumerable.Range(begin, at - begin).Count(index => line[index] == PartyLex.Quote) % 2 == 1;
}
