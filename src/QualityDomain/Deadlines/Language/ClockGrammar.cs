namespace QualityDomain.Deadlines.Language;

/// <summary>Hours of the day: «в 14:30», «до 15.00», «15-00», «в 9 ч. 30 мин.».</summary>
internal static class ClockGrammar
{
    public static bool TryRead(Line line, int at, out TimeOnly time, out int end)
    {
        var start = line[at] is Lex.In or Lex.Until or Lex.Towards or Lex.From ? at + 1 : at;
        (time, end) = (default, at);
        if (!line.IsNumber(start, 0, 23))
        {
            return false;
        }

        if (line[start + 1] is Lex.Colon or Lex.Dot or Lex.Dash && line.IsNumber(start + 2, 0, 59) && line.Word(start + 2).Length == 2 && line.Glued(start + 1) && line.Glued(start + 2)
            && (line[start + 1] == Lex.Colon || ((start > at || line.Value(start + 2) is 0 || line.Value(start + 2) > 12) && line.Value(start + 2) % 5 == 0 && !FollowedByDate(line, start + 3) && line.Value(start + 2) is 0 or > 12)))
        {
            time = new(line.Value(start), line.Value(start + 2));
            end = AfterHour(line, start + 3);
            return true;
        }

        if (line[start + 1] != Lex.Hour || (start == at && line[at - 1] is Lex.Before or Lex.Upon or Lex.During or Lex.Until))
        {
            return false;
        }

        end = line.Skip(start + 2, Lex.Dot);
        var minutes = line.IsNumber(end, 0, 59) && line[end + 1] == Lex.Minute ? line.Value(end) : 0;
        time = new(line.Value(start), minutes);
        end = line.IsNumber(end, 0, 59) && line[end + 1] == Lex.Minute ? line.Skip(end + 2, Lex.Dot) : end;
        return line[at] != Lex.From;
    }

    private static bool FollowedByDate(Line line, int at) => line[at] is Lex.Dot or Lex.Month && line[at + 1] == Lex.Number;

    private static int AfterHour(Line line, int at) => line[at] == Lex.Hour ? line.Skip(at + 1, Lex.Dot) : at;
}
