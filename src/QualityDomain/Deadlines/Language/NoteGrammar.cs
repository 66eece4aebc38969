namespace QualityDomain.Deadlines.Language;

/// <summary>What may stand beside a time without changing it: a weekday, an hour, classes, a duration, «срок:», «включительно».</summary>
internal static class NoteGrammar
{
    public static void Read(Line line, int at, List<Phrase> found)
    {
        if (ClockGrammar.TryRead(line, at, out var time, out var end))
        {
            found.Add(new(at, end, new Meaning.Note(Time: time)) { Certainty = 1 });
        }

        switch (line[at])
        {
            case Lex.Weekday when !BareWeekdays.IsAll(line):
                found.Add(new(at, at + 1, new Meaning.Note(Weekday: (DayOfWeek)line.Value(at))));
                break;
            case Lex.Inclusive or Lex.About or Lex.Deadline or Lex.MonthNoun or Lex.PeriodWord:
                found.Add(new(at, at + 1, new Meaning.Note()));
                break;
            case Lex.Year when line.Word(at) == "г":
                found.Add(new(at, at + 1, new Meaning.Note()));
                break;
            case Lex.Number or Lex.Open or Lex.Unknown or Lex.Classes or Lex.Through:
                Classes(line, at, found);
                break;
        }

        if (Exclusion(line, at) is { } past)
        {
            found.Add(new(at, past, new Meaning.Note()));
        }

        if (line[at] == Lex.Open && Lengths(line, at + 1) is { } behind)
        {
            found.Add(new(at, behind, new Meaning.Note()));
        }

        if (line[at] == Lex.Open && line[at + 1] is Lex.Number && line[at + 2] is Lex.Day or Lex.Working or Lex.Week or Lex.Hour && Closing(line, at + 2) is { } close)
        {
            found.Add(new(at, close, new Meaning.Note(Days: line.Value(at + 1))));
        }
    }

    /// <summary>«Кроме воскресенья», «(за исключением мая – июля)»: what is taken out changes nothing in the canonical form.</summary>
    private static int? Exclusion(Line line, int at)
    {
        var start = line.Skip(at, Lex.Open);
        var named = line.Word(start) is "кроме" or "исключая" || (line[start] == Lex.Before && line.Word(start + 1) == "исключением");
        if (!named)
        {
            return null;
        }

        var end = start + 1;
        while (line[end] is not (Lex.End or Lex.Close or Lex.Semicolon))
        {
            end++;
        }

        return line.Skip(end, Lex.Close);
    }

    /// <summary>«9 недель, 2 дня)»: how long the time beside it lasts.</summary>
    private static int? Lengths(Line line, int at)
    {
        var end = at;
        for (var next = at; Length.TryRead(line, next, out _, out end) && line[next] == Lex.Number; next = end + 1)
        {
            if (line[end] is not (Lex.Comma or Lex.And))
            {
                return line[end] == Lex.Close && next > at ? end + 1 : null;
            }
        }

        return null;
    }

    private static int? Closing(Line line, int at)
    {
        for (var next = at; next < at + 4; next++)
        {
            if (line[next] == Lex.Close)
            {
                return next + 1;
            }
        }

        return null;
    }

    /// <summary>«5-9 классы», «(1–4 кл.)», «9, 11 классы», «для 5-х классов», «5А класс».</summary>
    private static void Classes(Line line, int at, List<Phrase> found)
    {
        var next = line.Skip(at, Lex.Open);
        next = line.Word(next) is "для" or "по" ? next + 1 : next;
        var numbers = 0;
        while (line.IsNumber(next, 1, 11) || (numbers > 0 && line[next] is Lex.Dash or Lex.Comma or Lex.And or Lex.Quote) || (numbers > 0 && line.Word(next).Length == 1 && line.Glued(next) && line[next] != Lex.From))
        {
            numbers++;
            next++;
        }

        if (numbers > 0 && line[next] == Lex.Classes)
        {
            var end = line.Skip(next + 1, Lex.Dot);
            found.Add(new(at, line[at] == Lex.Open ? line.Skip(end, Lex.Close) : end, new Meaning.Note()));
        }
        else if (line[at] == Lex.Classes && line[at + 1] == Lex.End)
        {
            found.Add(new(at, at + 1, new Meaning.Note()));
        }
    }
}
