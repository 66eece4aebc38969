namespace QualityDomain.Deadlines.Language;

/// <summary>The little words before and behind a date: «в срок до», «не позднее», «в период», «включительно».</summary>
internal static class Bounds
{
    /// <summary>Past the words before a date; <paramref name="edge"/> is By for «до», «к», «не позднее».</summary>
    public static int Prefix(Line line, int at, out Edge edge)
    {
        edge = Edge.On;
        if (LastMoment(line, at) is { } latest)
        {
            edge = Edge.By;
            return UntilMark(line, latest) ?? latest;
        }

        var next = line[at] == Lex.In && line[at + 1] is Lex.Deadline or Lex.PeriodWord or Lex.During ? at + 1 : at;
        next = line[at] == Lex.On && line[at + 1] is Lex.PeriodWord ? at + 1 : next;
        if (line[next] is Lex.Deadline or Lex.PeriodWord or Lex.During)
        {
            next = line.Skip(line.Skip(line.Skip(next + 1, Lex.Dot), Lex.Colon), Lex.Dash);
            next = line.Skip(next, Lex.Whole);
        }

        next = line[next] == Lex.Whole && line[line.Skip(next + 1, Lex.MonthNoun)] == Lex.Month ? next + 1 : next;
        next = line.Has(next, Lex.MonthNoun, Lex.Month) ? next + 1 : next;
        next = line.Has(next, Lex.Whole, Lex.PeriodWord) && line[next + 2] is Lex.From or Lex.Number ? next + 2 : next;
        if (UntilMark(line, next) is { } until)
        {
            edge = Edge.By;
            return until;
        }

        if (line[next] == Lex.Not && line[next + 1] == Lex.Earlier)
        {
            edge = Edge.From;
            return line.Skip(line.Skip(next + 2, Lex.Than), Lex.From);
        }

        if (line[next] == Lex.After && line[next + 1] is Lex.Number)
        {
            edge = Edge.From;
            return next + 1;
        }

        return line[next] is Lex.In or Lex.On or Lex.Before ? next + 1 : next;
    }

    /// <summary>Past «крайний срок –», «дедлайн».</summary>
    public static int? LastMoment(Line line, int at)
    {
        var noun = line[at + 1] == Lex.Deadline && line.Word(at) is "крайний" or "предельный" or "последний" ? at + 1 : line.Word(at) == "дедлайн" ? at : -1;
        return noun < 0 ? null : line.Skip(line.Skip(noun + 1, Lex.Colon), Lex.Dash);
    }

    /// <summary>Past «до», «к», «не позднее», «не позднее чем до», «по» before a single date.</summary>
    public static int? UntilMark(Line line, int at)
    {
        if (line[at] is Lex.Until or Lex.Towards)
        {
            var day = line.Skip(at + 2, Lex.Working);
            return line[at + 1] == Lex.EndOf && line[day] == Lex.Day && line[day + 1] == Lex.Number ? day + 1 : at + 1;
        }

        if (line[at] == Lex.Not && line[at + 1] == Lex.Later)
        {
            var next = line.Skip(line.Skip(line.Skip(at + 2, Lex.Comma), Lex.Than), Lex.Colon);
            return line[next] is Lex.Until or Lex.Towards or Lex.Since ? next + 1 : next;
        }

        return line[at] == Lex.Through && line[at + 1] is Lex.Number or Lex.Month ? at + 1 : null;
    }

    /// <summary>Past «включительно», «числа», a full stop of «г.».</summary>
    public static int Suffix(Line line, int at)
    {
        var next = line[at] == Lex.Comma && line[at + 1] == Lex.Inclusive ? at + 1 : at;
        next = line[next] == Lex.Open && line[next + 1] == Lex.Inclusive ? next + 1 : next;
        return line[next] == Lex.Inclusive ? line.Skip(line.Skip(next + 1, Lex.Dot), Lex.Close) : at;
    }
}
