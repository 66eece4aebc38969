namespace QualityDomain.Words;

/// <summary>Cuts a text into words, numbers and marks.</summary>
/// <remarks>Letters and digits that grew together are cut apart («2023г», «по28»); Latin letters inside Russian words become their Cyrillic twins.</remarks>
internal static class Tokenizer
{
    private static readonly string[] Endings = ["го", "е", "ое", "я", "ая", "й", "ый", "ой", "ый", "х", "ти", "ми", "му", "м", "ю", "ую", "ом", "ого", "ых", "и", "ем", "ей", "ье", "ья", "ий", "ей"];

    private const int LongestEnding = 3;

    /// <summary>Room for the tokens of most cells.</summary>
    private const int UsualCount = 16;

    public static List<Token> Cut(NormalText text)
    {
        var tokens = new List<Token>(Math.Min(UsualCount, text.Length));
        for (var at = 0; at < text.Length;)
        {
            if (text[at] == ' ')
            {
                at++;
                continue;
            }

            var end = EndOf(text, at);
            var glued = at > 0 && text[at - 1] is not (' ' or '\n');
            at = Add(tokens, text, at, end, glued);
        }

        return tokens;
    }

    private static int EndOf(NormalText text, int at)
    {
        var end = at + 1;
        if (char.IsLetter(text[at]))
        {
            while (end < text.Length && char.IsLetter(text[end]))
            {
                end++;
            }
        }
        else if (char.IsAsciiDigit(text[at]))
        {
            while (end < text.Length && (char.IsAsciiDigit(text[end]) || IsZeroTypedAsLetter(text, end)))
            {
                end++;
            }

            end = YearEnd(text, at, end);
        }

        return end;
    }

    /// <summary>«28.03.202227.05.2022», «01.0631.08.2024», where the dash fell out at the end of a line: a year has four digits, a month two.</summary>
    private static int YearEnd(NormalText text, int at, int end)
    {
        if (at == 0 || text[at - 1] != '.' || end + 2 >= text.Length || text[end] != '.' || !char.IsAsciiDigit(text[end + 2]))
        {
            return end;
        }

        return (end - at) switch
        {
            6 when text[at] == '2' && text[at + 1] == '0' => at + 4,
            4 when text[at] is '0' or '1' && text[at + 1] != '9' => at + 2,
            _ => end,
        };
    }

    /// <summary>The letter О between two digits, or between a digit and «.10», is a nought: «2О23», «3О.10».</summary>
    private static bool IsZeroTypedAsLetter(NormalText text, int at) =>
        text[at] is 'о' or 'o' && at + 1 < text.Length && (char.IsAsciiDigit(text[at + 1]) || (text[at + 1] == '.' && at + 2 < text.Length && char.IsAsciiDigit(text[at + 2])));

    private static int Add(List<Token> tokens, NormalText text, int at, int end, bool glued)
    {
        var (start, stop) = (text.Origin(at), text.Origin(end - 1) + 1);
        if (char.IsAsciiDigit(text[at]))
        {
            var after = EndingAfter(text, end);
            var digits = new string(text.Slice(at, end)).Replace('о', '0').Replace('o', '0');
            tokens.Add(new(TokenKind.Number, digits, start, text.Origin(after - 1) + 1, glued, digits.Length <= 6 ? int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture) : int.MaxValue, after > end));
            return after;
        }

        tokens.Add(char.IsLetter(text[at])
            ? new(TokenKind.Word, LookAlikes.Cyrillic(text.Slice(at, end)), start, stop, glued)
            : new(KindOf(text[at]), text[at].ToString(), start, stop, glued));
        return end;
    }

    /// <summary>The end of «-го», «-я», «-х» glued to a number, or the same place when there is none.</summary>
    private static int EndingAfter(NormalText text, int end)
    {
        var from = end;
        if (from + 1 < text.Length && text[from] == '-')
        {
            from++;
        }

        var to = from;
        while (to < text.Length && char.IsLetter(text[to]))
        {
            to++;
        }

        var dashed = from > end;
        if (to == from || to - from > LongestEnding || Array.IndexOf(Endings, LookAlikes.Cyrillic(text.Slice(from, to))) < 0)
        {
            return end;
        }

        return dashed || to - from > 1 || text[from] is 'х' or 'x' or 'я' or 'й' or 'е' or 'e' ? to : end;
    }

    private static TokenKind KindOf(char c) => c switch
    {
        '-' => TokenKind.Dash,
        ',' => TokenKind.Comma,
        '.' => TokenKind.Dot,
        ';' => TokenKind.Semicolon,
        ':' => TokenKind.Colon,
        '/' or '\\' => TokenKind.Slash,
        '(' or '[' or '{' => TokenKind.Open,
        ')' or ']' or '}' => TokenKind.Close,
        '"' => TokenKind.Quote,
        '\n' => TokenKind.NewLine,
        _ => TokenKind.Other,
    };
}
