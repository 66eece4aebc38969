namespace QualityDomain.People.Responsibles;

/// <summary>Names of people: «Иванова И.И.», «И.И. Иванова», «Иванова Мария Петровна», «Петрову С. В.».</summary>
internal static class NameGrammar
{
    /// <param name="line">The text.</param>
    /// <param name="at">First token.</param>
    /// <param name="case">The case of the post before the name.</param>
    /// <param name="name">The name in the nominative.</param>
    /// <param name="end">The token after the name.</param>
    public static bool TryRead(PartyLine line, int at, NameCase @case, out string name, out int end) =>
        SurnameFirst(line, at, @case, out name, out end) || InitialsFirst(line, at, @case, out name, out end) || Full(line, at, @case, out name, out end) || BareNames.TryRead(line, at, out name, out end);

    private static bool SurnameFirst(PartyLine line, int at, NameCase @case, out string name, out int end)
    {
        name = "";
        if (!Surname(line, at, out var after) || Initials(line, line.Unbroken(after), out end) is not { } initials)
        {
            end = at;
            return false;
        }

        if (initials.Length == 2 && line.Glued(end) && IsNameWord(line, end))
        {
            end = at;
            return false; // «Музей З.Биишевой»: the letter belongs to the name behind it.
        }

        name = $"{RussianNames.Nominative(line.Verbatim(at, after), @case)} {initials}";
        return true;
    }

    private static bool InitialsFirst(PartyLine line, int at, NameCase @case, out string name, out int end)
    {
        name = "";
        end = at;
        if (Initials(line, at, out var after) is not { } initials || !Surname(line, line.Unbroken(after), out end))
        {
            return false;
        }

        name = $"{RussianNames.Nominative(line.Verbatim(line.Unbroken(after), end), @case)} {initials}";
        return true;
    }

    /// <summary>Three words with a patronymic: «Иванова Мария Петровна» or «Мария Петровна Иванова».</summary>
    private static bool Full(PartyLine line, int at, NameCase @case, out string name, out int end)
    {
        (name, end) = ("", at + 3);
        if (!IsNameWord(line, at) || !IsNameWord(line, at + 1) || !IsNameWord(line, at + 2))
        {
            return false;
        }

        var (surname, given, patronymic) = RussianNames.GenderOf(line.Word(at + 2)) is not null ? (at, at + 1, at + 2) : (at + 2, at, at + 1);
        if (RussianNames.GenderOf(line.Word(patronymic)) is not { } gender)
        {
            return false;
        }

        name = $"{RussianNames.Nominative(line.Verbatim(surname, surname + 1), @case, gender)} {Initial(line, given)}{Initial(line, patronymic)}";
        return true;
    }

    private static string Initial(PartyLine line, int at) => line.Verbatim(at, at + 1)[..1] + ".";

    private static bool IsNameWord(PartyLine line, int at) => line[at] == PartyLex.Unknown && line.IsCapital(at) && line.Word(at).Length > 1 && !(line.Word(at).Length == 2 && line.IsAbbreviation(at));

    private static bool Surname(PartyLine line, int at, out int end)
    {
        end = at + 1;
        if (!IsNameWord(line, at))
        {
            return false;
        }

        end = line[at + 1] == PartyLex.Dash && line.Glued(at + 1) && line.Glued(at + 2) && (line.IsCapital(at + 2) || line.Word(at + 2) is "оол" or "кыс" or "заде" or "оглы") ? at + 3 : at + 1;
        return true;
    }

    /// <summary>«А,В,»: the key beside the full stop.</summary>
    private static bool IsSlip(PartyLine line, int at) => line.Word(at) == "," && line.Glued(at) && line.Glued(at + 1) && line.Word(at + 1).Length == 1 && line.IsCapital(at + 1);

    private static string? Initials(PartyLine line, int at, out int end)
    {
        end = at;
        if (line.Word(at).Length != 1 || !line.IsCapital(at) || line[at + 1] != PartyLex.Dot && !IsSlip(line, at + 1))
        {
            return null;
        }

        var initials = line.Verbatim(at, at + 1) + ".";
        end = at + 2;
        if (line.Word(end).Length == 1 && line.IsCapital(end) && line[end + 1] is not PartyLex.Unknown)
        {
            initials += line.Verbatim(end, end + 1) + ".";
            end = line.Word(end - 1) == "," && line.Word(end + 1) == "," ? end + 2 : line.Dot(end + 1);
        }

        return initials;
    }
}
