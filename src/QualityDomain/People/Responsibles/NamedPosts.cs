namespace QualityDomain.People.Responsibles;

/// <summary>A post with the name of who holds it: «заместителю директора по УВР Ларионовой Т.С.», «учителям математики Беловой Т.Н., Серову К.К.».</summary>
internal static class NamedPosts
{
    /// <summary>Makes the person behind a post the party and the post a qualifier; one name behind a post in the plural stays beside it.</summary>
    public static void Join(PartyLine line, int start, List<Party> found, ref int end)
    {
        var next = Behind(line, end, out var byComma);
        start = Noun(line, start, end);
        var @case = CaseOf(line, start);
        if (found is not [var post])
        {
            return;
        }

        if (!NameGrammar.TryRead(line, next, @case, out var name, out var after))
        {
            if (next == end && !IsPlural(line, start) && BareNames.Closing(line, next) is { } family)
            {
                found[0] = Holder(post, family);
                end = next + 1;
            }

            return;
        }

        var people = new List<Party> { Holder(post, name) };
        var plural = IsPlural(line, start);
        while (plural && line.Word(line.Unbroken(after)) is "," or "и" && NameGrammar.TryRead(line, line.Unbroken(line.Unbroken(after) + 1), @case, out name, out var later))
        {
            people.Add(Holder(post, name));
            after = later;
        }

        if (plural && (byComma || people.Count == 1))
        {
            return;
        }

        found.Clear();
        found.AddRange(people);
        end = line[after] == PartyLex.Close ? after + 1 : after;
        if (found is [{ Grades: null } one] && line[end] == PartyLex.Open)
        {
            found[0] = one with { Grades = Grades.After(line, end, out end) };
        }
    }

    /// <summary>The person, with the post as what qualifies it.</summary>
    public static Party Holder(Party post, string name) =>
        Party.Person(name) with { Post = post.Role, Grades = post.Grades, Subjects = post.Subjects, Name = post.Name, Note = post.Note };

    /// <summary>The word that shows case and number: in «кл. руководителю» the second one.</summary>
    private static int Noun(PartyLine line, int start, int end)
    {
        var next = line.Unbroken(line.Dot(start + 1));
        return line[start] is PartyLex.Class or PartyLex.ClassShort or PartyLex.Social or PartyLex.Pedagogical && next < end && line.Word(next).Length > 5 ? next : start;
    }

    /// <summary>Past the school and a dash, bracket, comma or colon behind the post.</summary>
    private static int Behind(PartyLine line, int end, out bool byComma)
    {
        var next = line.Unbroken(PartySequence.Organisation(line, end));
        byComma = line[next] == PartyLex.Separator && line.Word(next) == ",";
        return line[next] is PartyLex.Dash or PartyLex.Open || byComma || (line[next] == PartyLex.Separator && line.Word(next) == ":") ? line.Unbroken(next + 1) : next;
    }

    /// <summary>The case of the post is that of the name behind it; «учителя» is plural unless «на» or «за» stands before it.</summary>
    public static NameCase CaseOf(PartyLine line, int start) => line.Word(start) switch
    {
        "заместителя" or "руководителя" => NameCase.Genitive,
        var post when Ends(post, "ю", "у", "ому", "ям", "ам", "ым") => NameCase.Dative,
        var post when IsAskedOf(line, start) && Ends(post, "я", "а", "ого") => NameCase.Genitive,
        _ => NameCase.Open,
    };

    private static bool IsAskedOf(PartyLine line, int start) => line.Word(start - 1) is "на" or "за";

    private static bool IsPlural(PartyLine line, int start) =>
        Ends(line.Word(start), "и", "ы", "ые", "ие", "ям", "ам", "ым") || (line.Word(start) is "учителя" or "преподавателя" && !IsAskedOf(line, start));

    /// <summary>An abbreviation has no ending.</summary>
    private static bool Ends(string post, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (post.Length > 4 && post.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>What the words before a name tell of its case.</summary>
internal enum NameCase
{
    /// <summary>Nothing.</summary>
    Open,

    Dative,

    /// <summary>Genitive, or the accusative of a man.</summary>
    Genitive,
}
