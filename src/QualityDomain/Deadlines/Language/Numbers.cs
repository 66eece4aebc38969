using QualityDomain.Words;

namespace QualityDomain.Deadlines.Language;

/// <summary>Counts and ordinals in digits, words and Roman figures.</summary>
internal static class Numbers
{
    /// <summary>«Первая», «2-я», «2», «II», «последняя» (−1); null when there is none.</summary>
    public static int? Ordinal(Line line, int at, out int end)
    {
        end = at + 1;
        switch (line[at])
        {
            case Lex.Ordinal:
                end = line.Word(at).Length <= 4 ? line.Skip(at + 1, Lex.Dot) : at + 1;
                return line.Value(at);
            case Lex.Cardinal when line.Value(at) is 20 or 30 && line[at + 1] == Lex.Ordinal && line.Value(at + 1) is >= 1 and < 10:
                end = at + 2;
                return line.Value(at) + line.Value(at + 1);
            case Lex.Number when line.Value(at) <= 31:
                end = line[at + 1] == Lex.Dash && line.Glued(at + 1) && line.Word(at + 2) is "ая" or "ый" or "ое" or "ья" or "ую" ? at + 3 : line.Word(at + 1) is "я" or "й" or "ая" or "ья" or "ое" ? at + 2 : at + 1;
                return line.Value(at);
            default:
                var roman = Roman(line, at, ref end);
                end = roman is null ? at : end;
                return roman;
        }
    }

    /// <summary>«1У» and «1V» are typed for IV.</summary>
    private static int? Roman(Line line, int at, ref int end)
    {
        var roman = RomanNumbers.Value(line.Word(at));
        if (roman is not null && line[end] == Lex.Dash && line.Word(end + 1) is "я" or "й" or "е" or "ая" or "ое" or "ой" or "го")
        {
            end += 2;
        }

        return roman;
    }

    /// <summary>«Трёх», «3», «3-х», «3 (трёх)»; null when there is none.</summary>
    public static int? Count(Line line, int at, out int end)
    {
        end = at + 1;
        if (line[at] == Lex.Number && line.Value(at) <= 1_000)
        {
            if (line[at + 1] == Lex.Open && line[at + 2] is Lex.Cardinal or Lex.Ordinal or Lex.Unknown && line[at + 3] == Lex.Close)
            {
                end = at + 4;
            }

            return line.Value(at);
        }

        if (line[at] == Lex.Cardinal)
        {
            if (line.Value(at) is 20 or 30 && line[at + 1] == Lex.Cardinal && line.Value(at + 1) < 10)
            {
                end = at + 2;
                return line.Value(at) + line.Value(at + 1);
            }

            return line.Value(at);
        }

        end = at;
        return null;
    }
}
