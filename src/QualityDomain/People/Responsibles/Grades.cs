namespace QualityDomain.People.Responsibles;

/// <summary>Grades behind a role: «5, 6 классов», «(5–9 кл.)», «9-х классов», «5 «А» класса».</summary>
internal static class Grades
{
    /// <summary>As written without spaces, «5,6» or «1-4»; null when no grades follow.</summary>
    /// <param name="line">The text.</param>
    /// <param name="at">The token behind the role.</param>
    /// <param name="end">The token behind the grades.</param>
    /// <param name="bare">The noun may lack: «кл. рук. 5-9».</param>
    public static string? After(PartyLine line, int at, out int end, bool bare = false)
    {
        end = at;
        var next = line.Unbroken(at);
        var opened = line[next] == PartyLex.Open;
        next = opened ? next + 1 : next;
        next = line.Word(next) is "в" or "для" ? next + 1 : next;
        var written = new List<string>();
        if (line.Word(next) is "с" or "со" && line[next + 1] == PartyLex.Number && line[next + 2] == PartyLex.By && line[next + 3] == PartyLex.Number)
        {
            written.AddRange([$"{line.Number(next + 1)}", "-", $"{line.Number(next + 3)}"]);
            next += 4;
        }

        while (Piece(line, next, written.Count > 0, ref written))
        {
            next++;
        }

        while (written.Count > 0 && written[^1] is "," or "-")
        {
            written.RemoveAt(written.Count - 1);
            next = line[next - 1] is PartyLex.Separator or PartyLex.Dash or PartyLex.Connector ? next - 1 : next;
        }

        next = line.Unbroken(next);
        var hasNoun = line[next] is PartyLex.ClassShort or PartyLex.Class;
        if (written.Count == 0 || !(hasNoun || bare || (opened && line[next] == PartyLex.Close) || char.IsLetter(written[^1][0])))
        {
            return null;
        }

        end = hasNoun ? line.Dot(next + 1) : next;
        end = opened && line[end] == PartyLex.Close ? end + 1 : end;
        return string.Concat(written);
    }

    /// <summary>The letter of a class: «9а», «9 «А»», «8-а».</summary>
    private static bool IsLetter(PartyLine line, int at) =>
        line.Word(at).Length == 1 && line.Word(at)[0] is >= 'а' and <= 'е' && (line.Glued(at) || line[at - 1] == PartyLex.Quote);

    private static bool Piece(PartyLine line, int at, bool started, ref List<string> written)
    {
        if (line[at] == PartyLex.Number && line.Number(at) is >= 1 and <= 11)
        {
            written.Add(line.Number(at).ToString(System.Globalization.CultureInfo.InvariantCulture));
            return true;
        }

        if (line[at] == PartyLex.Unknown && line.IsCapital(at) && Words.RomanNumbers.Value(line.Word(at)) is >= 1 and <= 11 and var roman && (started || line[at + 1] is PartyLex.Dash or PartyLex.Separator or PartyLex.Class or PartyLex.ClassShort))
        {
            written.Add(roman.ToString(System.Globalization.CultureInfo.InvariantCulture));
            return true;
        }

        var mark = line[at] switch
        {
            PartyLex.Dash when line.Glued(at) && IsLetter(line, at + 1) => "",
            PartyLex.Dash => "-",
            PartyLex.Separator when line.Word(at) == "," => ",",
            PartyLex.Connector when line.Word(at) == "и" => ",",
            PartyLex.Quote => "",
            _ when started && IsLetter(line, at) => line.Word(at).ToUpperInvariant(),
            _ => null,
        };
        if (!started || mark is null)
        {
            return false;
        }

        if (mark.Length > 0)
        {
            written.Add(mark);
        }

        return true;
    }
}
