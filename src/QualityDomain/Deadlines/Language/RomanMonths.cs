using QualityDomain.Words;

namespace QualityDomain.Deadlines.Language;

/// <summary>«IX-XII», «IX, XII, III»: months, where the whole text is such numbers and one of them is too high for a term.</summary>
internal static class RomanMonths
{
    private const int MostTerms = 4;
    private const double Usual = 0.75;

    public static void Read(Line line, int at, List<Phrase> found)
    {
        if (Read(line, at) is { } months)
        {
            found.Add(months);
        }
    }

    private static Phrase? Read(Line line, int at)
    {
        if (at > 0 || line[at] == Lex.Number || RomanNumbers.Value(line.Word(at)) is null)
        {
            return null;
        }

        var stretches = new List<Stretch>();
        var highest = 0;
        for (var next = at; ;)
        {
            if (line[next] == Lex.Number || RomanNumbers.Value(line.Word(next)) is not { } first)
            {
                return null;
            }

            var last = line[next + 1] == Lex.Dash && line[next + 2] != Lex.Number && RomanNumbers.Value(line.Word(next + 2)) is { } upper ? upper : first;
            highest = Math.Max(highest, Math.Max(first, last));
            stretches.Add(new(Slot.Month(first, default), Slot.Month(last, default), line[next + 1] == Lex.Dash));
            next = line[next + 1] == Lex.Dash ? next + 3 : next + 1;
            var year = YearGrammar.After(line, line.Skip(next, Lex.Dot), out var end);
            if (line[end] == Lex.End)
            {
                return highest > MostTerms && (stretches.Count > 1 || stretches[0].IsRange) ? new(0, end, new Meaning.Dated(InYear(stretches, year), Edge.On)) { Certainty = Usual } : null;
            }

            next = line[next] is Lex.Comma or Lex.Semicolon or Lex.And ? next + 1 : next;
        }
    }

    private static ValueList<Stretch> InYear(List<Stretch> stretches, YearMark year)
    {
        stretches[^1] = stretches[^1] with { Last = stretches[^1].Last with { Year = year } };
        stretches[^1] = stretches[^1].IsRange ? stretches[^1] : stretches[^1] with { First = stretches[^1].Last };
        return SeriesCompletion.Complete(stretches).ToValueList();
    }
}
