namespace QualityDomain.People.Responsibles;

/// <summary>A list in which every name is followed by its post: «Лунёва А.А., зам. директора по УВР, Орехова И.М., зам. директора по ВР». One pair alone proves nothing.</summary>
internal static class PairedNames
{
    /// <summary>The people with their posts when the whole text is such a list of two pairs or more.</summary>
    public static bool TryRead(PartyLine line, out List<Party> people)
    {
        people = [];
        for (var at = 0; at < line.Count;)
        {
            if (!NameGrammar.TryRead(line, at, NameCase.Open, out var name, out var end)
                || line[end] != PartyLex.Separator || line.IsBreak(end)
                || !PartySequence.TryPost(line, line.Unbroken(end + 1), out var post, out end))
            {
                return false;
            }

            people.Add(NamedPosts.Holder(post, name));
            at = PastMarks(line, end);
            if (at == end && at < line.Count)
            {
                return false;
            }
        }

        return people.Count > 1;
    }

    private static int PastMarks(PartyLine line, int at)
    {
        while (line[at] is PartyLex.Separator or PartyLex.Dot)
        {
            at++;
        }

        return at;
    }
}
