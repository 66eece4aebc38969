namespace QualityDomain.Deadlines.Language;

/// <summary>Parts of a month: «первая декада», «2-3 неделя», «начало», «вторая половина», «первые десять дней».</summary>
internal static class Portions
{
    private const int EndOfMonth = 0;

    /// <summary>The days of the month that the words name, and the token after them; the last day 0 is the end of the month.</summary>
    public static ((int First, int Last)? Days, int End) Read(Line line, int at)
    {
        at = line[at] == Lex.In && line[at + 1] is Lex.Beginning or Lex.EndOf or Lex.Middle or Lex.Ordinal or Lex.Number ? at + 1 : at;
        switch (line[at])
        {
            case Lex.Beginning:
                return ((1, 10), line.Skip(at + 1, Lex.Dot));
            case Lex.Middle:
                return ((11, 20), line.Skip(at + 1, Lex.Dot));
            case Lex.EndOf:
                return ((21, EndOfMonth), line.Skip(at + 1, Lex.Dot));
            case Lex.Number when line.Value(at) is 10 or 20 && line.Token(at).Ordinal && line.Word(at + 1) is "числах" or "числа" or "чисел":
                return ((line.Value(at), line.Value(at) == 10 ? 19 : EndOfMonth), at + 2);
            case Lex.Ordinal when line.Value(at) == TimeWords.Last && line.Word(at + 1) is "числах" or "числа" or "чисел" or "дни" or "дня" or "днях":
                return ((25, EndOfMonth), at + 2);
            case Lex.Ordinal when line.Value(at) == 1 && FirstOnes(line, at + 1, out var after) is { } length:
                return ((1, length), after);
        }

        var first = Numbers.Ordinal(line, at, out var noun);
        var number = first;
        if (first is { } lone && line[noun] is Lex.And or Lex.Comma && Numbers.Ordinal(line, noun + 1, out var apart) is { } other && other > lone + 1 && Part(line, apart, out _) is Lex.Week or Lex.Decade && PortionOf(line, apart, lone).Days is { } alone)
        {
            return (alone, noun);
        }

        if (first is not null && line[noun] is Lex.Dash or Lex.And or Lex.Comma && Numbers.Ordinal(line, noun + 1, out var second) is { } upper && upper > first && Part(line, second, out _) is Lex.Week or Lex.Decade)
        {
            (number, noun) = (upper, second);
        }

        var (days, end) = PortionOf(line, noun, number);
        return days is var (_, last) && number != first && PortionOf(line, noun, first).Days is var (start, _) ? ((start, last), end) : (days, days is null ? at : end);
    }

    /// <summary>How many days «[первые] две недели», «[первые] 10 дней», «[в первых] числах» of a month are.</summary>
    private static int? FirstOnes(Line line, int at, out int end)
    {
        end = at + 1;
        if (line[at] == Lex.OfMonth)
        {
            return 10;
        }

        if (line.Word(at) is "дни" or "днях" && line[at + 1] == Lex.Month)
        {
            return 10;
        }

        var count = Numbers.Count(line, at, out var noun);
        end = noun + 1;
        return (line[noun], count) switch
        {
            (Lex.Week, >= 1 and <= 4) => 7 * count,
            (Lex.Day, >= 1 and <= 28) => count,
            _ => null,
        };
    }

    /// <summary>«Неделя», «нед.», «н.», «пол.», «декада», and the token after it.</summary>
    private static Lex Part(Line line, int at, out int end)
    {
        end = line[at + 1] == Lex.Dot && line.Word(at).Length <= 5 ? at + 2 : at + 1;
        return end == at + 1 ? line[at] : line.Word(at) switch
        {
            "н" => Lex.Week,
            "пол" => Lex.Half,
            _ => line[at],
        };
    }

    private static ((int First, int Last)? Days, int End) PortionOf(Line line, int noun, int? number)
    {
        var part = Part(line, noun, out var end);
        return (part, number) switch
        {
            (Lex.Decade, 1) => ((1, 10), end),
            (Lex.Decade, 2) => ((11, 20), end),
            (Lex.Decade, 3 or TimeWords.Last) => ((21, EndOfMonth), end),
            (Lex.Half, 1) => ((1, 15), end),
            (Lex.Half, 2) => ((16, EndOfMonth), end),
            (Lex.Week, >= 1 and <= 4) => (((7 * number.Value) - 6, 7 * number.Value), end),
            (Lex.Week, 5) => ((29, EndOfMonth), end),
            (Lex.Week, TimeWords.Last) => ((25, EndOfMonth), end),
            _ => (null, noun),
        };
    }
}
