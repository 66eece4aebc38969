namespace QualityDomain.Deadlines.Language;

/// <summary>School terms and calendar quarters: «II четверть», «1-е полугодие 2023-2024 уч. года», «I-IV четверти», «по итогам 2 четверти».</summary>
internal static class TermGrammar
{
    public static void Read(Line line, int at, List<Phrase> found)
    {
        var from = Prefix(line, at);
        if (Ordinal(line, from, out _) is null)
        {
            return;
        }

        var numbers = NumbersBefore(line, from, out var noun);
        noun = line[noun] is Lex.School or Lex.CalendarWord ? line.Skip(noun + 1, Lex.Dot) : noun;
        if (line[noun] == Lex.Term)
        {
            var kind = (TermKind)line.Value(noun);
            var year = YearGrammar.After(line, line.Skip(noun + 1, Lex.Dot), out var end);
            found.Add(new(at, end, new Meaning.Terms(kind, numbers.ToValueList(), year)));
        }
    }

    private static int Prefix(Line line, int at)
    {
        var next = line[at] switch
        {
            Lex.In when line[at + 1] is Lex.During => line.Skip(line.Skip(at + 2, Lex.Dot), Lex.Whole),
            Lex.In or Lex.On or Lex.Before => at + 1,
            Lex.Through when line[at + 1] is Lex.Outcome => at + 2,
            Lex.Until or Lex.Towards => at + 1,
            _ => at,
        };
        // «К началу второй четверти» is over when the term begins: an event, not the term.
        var before = line[at] is Lex.Until or Lex.Towards;
        return line[next] is Lex.EndOf or Lex.Middle || (line[next] == Lex.Beginning && !before) ? next + 1 : next;
    }

    /// <summary>«1», «I-IV», «1, 3», «1-е и 2-е»; a range is filled in.</summary>
    private static List<int> NumbersBefore(Line line, int at, out int end)
    {
        var numbers = new List<int>();
        end = at;
        while (numbers.Count <= 4 && Ordinal(line, end, out var next) is { } number)
        {
            if (numbers.Count > 0 && line[end - 1] is Lex.Dash && number > numbers[^1])
            {
                numbers.AddRange(Enumerable.Range(numbers[^1] + 1, number - numbers[^1]));
            }
            else
            {
                numbers.Add(number);
            }

            end = next;
            var mark = line[end] is Lex.Dash or Lex.Comma or Lex.And or Lex.Slash ? end + 1 : end;
            if (mark == end || Ordinal(line, mark, out _) is null)
            {
                break;
            }

            end = mark;
        }

        return numbers;
    }

    private static int? Ordinal(Line line, int at, out int end)
    {
        if (line.Value(at) == 1 && line.Word(at + 1) is "у" or "v" && line.Glued(at + 1))
        {
            end = at + 2;
            return 4;
        }

        return Numbers.Ordinal(line, at, out end) is >= 1 and <= 4 and var number ? number : null;
    }
}
