namespace QualityDomain.Deadlines.Language;

/// <summary>When something happens, or up to it: «по мере поступления», «при необходимости», «по итогам четверти», «до начала учебного года».</summary>
internal static class EventGrammar
{
    /// <summary>An event named by a word that the language does not know is taken with less trust.</summary>
    private const double UnknownEvent = 0.65;

    public static void Read(Line line, int at, List<Phrase> found)
    {
        if ((AsNeeded(line, at) ?? WhenItHappens(line, at) ?? UpTo(line, at) ?? Holidays(line, at) ?? Edges(line, at)) is { } phrase)
        {
            found.Add(phrase);
        }
    }

    /// <summary>«По мере необходимости», «при необходимости», «по необходимости», «в случае необходимости».</summary>
    private static Phrase? AsNeeded(Line line, int at)
    {
        var noun = line[at] switch
        {
            Lex.Through when line[at + 1] == Lex.AsMuchAs => at + 2,
            Lex.Through or Lex.At => at + 1,
            Lex.In when line[at + 1] == Lex.InCase => at + 2,
            Lex.AsMuchAs => at + 1,
            _ => -1,
        };
        if (line.Word(at) == "если" && line.Word(at + 1) is "потребуется" or "необходимо" or "нужно" or "требуется" or "понадобится")
        {
            return new(at, at + 2, new Meaning.Said(new Deadline.OnEvent(null)));
        }

        return noun > 0 && line[noun] == Lex.Need ? new(at, noun + 1, new Meaning.Said(new Deadline.OnEvent(null))) : null;
    }

    private static Phrase? WhenItHappens(Line line, int at) => line[at] switch
    {
        Lex.In when line.Word(at + 1) is "кратчайшие" or "кратчайший" && line[at + 2] == Lex.Deadline => Event(line, at, at + 1, 0.75),
        Lex.In when line.Word(at + 2) is "порядке" || (line.Word(at + 2) == "время" && line.Word(at + 1) is "ближайшее" or "скорейшее" or "кратчайшее" or "установленное" or "назначенное" or "отведенное") && line[at + 1] is Lex.Unknown or Lex.Working => Event(line, at, at + 1, UnknownEvent),
        Lex.From when line[at + 1] is Lex.Next or Lex.Beginning && line[at + 2] is Lex.School or Lex.Year or Lex.Term or Lex.Half => Event(line, at, at + 1, UnknownEvent),
        Lex.Through when line[at + 1] == Lex.AsMuchAs && line[at + 2] is not Lex.End => Event(line, at, at + 2, 1),
        Lex.Through when line.Word(at + 1) == "событию" => Event(line, at, at + 1, 1),
        Lex.Through when line[at + 1] == Lex.Outcome => Event(line, at, at + 1, 1),
        Lex.Through when line[at + 1] is Lex.Unknown or Lex.EventNoun && line[at + 2] == Lex.Outcome => Event(line, at, at + 1, 0.9),
        Lex.From or Lex.Since when line[at + 1] == Lex.Moment => Event(line, at, at + 1, UnknownEvent),
        Lex.At when line[at + 1] is Lex.Outcome => Event(line, at, at + 1, 1),
        Lex.At when line[at + 1] is Lex.Unknown or Lex.EventNoun && line[at - 1] is not (Lex.Unknown or Lex.EventNoun) => Event(line, at, at + 1, 0.75),
        Lex.In when line[at + 1] == Lex.InCase && line[at + 2] is not Lex.End => Event(line, at, at + 2, 1),
        Lex.On when line[at + 1] == Lex.Moment => Event(line, at, at + 1, UnknownEvent),
        Lex.On when MeetingNoun(line, at + 1) => Event(line, at, at + 1, 0.9),
        Lex.After when line[at + 1] is not (Lex.End or Lex.Number) => Event(line, at, at + 1, 0.9),
        _ => null,
    };

    /// <summary>«[ближайшем] заседании», «педсовете», «совещании при директоре».</summary>
    private static bool MeetingNoun(Line line, int at)
    {
        var noun = line[at] is Lex.Unknown or Lex.Next ? at + 1 : at;
        return line[noun] == Lex.EventNoun && line.Word(noun)[^1] is 'е' or 'и' or 'х';
    }

    private static Phrase? UpTo(Line line, int at)
    {
        var start = Bounds.UntilMark(line, at);
        if (line[at] == Lex.Eve && line.Value(at) == 1)
        {
            start = at + 1;
        }

        if (start is not { } from)
        {
            return null;
        }

        return line[from] switch
        {
            Lex.Beginning or Lex.EndOf or Lex.Middle or Lex.EventNoun or Lex.Moment or Lex.Holidays or Lex.Outcome => ByEvent(line, at, from, 1),
            Lex.Next when line[from + 1] is Lex.EventNoun or Lex.Unknown => ByEvent(line, at, from, 1),
            Lex.Season when line[from + 1] is Lex.Holidays => ByEvent(line, at, from, 1),
            Lex.Unknown when char.IsLetter(line.Word(from)[0]) => ByEvent(line, at, from, line.Word(from) == "события" ? 1 : UnknownEvent),
            Lex.DocumentNoun or Lex.Deadline => ByEvent(line, at, from, UnknownEvent),
            _ => null,
        };
    }

    /// <summary>«[На|в] [осенние] каникулы», «каникулы».</summary>
    private static Phrase? Holidays(Line line, int at)
    {
        var from = line[at] is Lex.In or Lex.On ? at + 1 : at;
        var noun = line[from] is Lex.Season or Lex.Unknown or Lex.School ? from + 1 : from;
        while (line[noun] is Lex.Comma or Lex.And or Lex.Dash && line[noun + 1] == Lex.Season)
        {
            noun += 2;
        }

        return line[noun] == Lex.Holidays && (line[from] != Lex.Unknown || line.Word(from).EndsWith("ие", StringComparison.Ordinal) || line.Word(from).EndsWith("их", StringComparison.Ordinal))
            ? new(at, noun + 1, new Meaning.Said(new Deadline.OnEvent(line.Verbatim(from, noun + 1))))
            : null;
    }

    /// <summary>«Конец [учебного] года», «в начале четверти», «в конце каждого урока».</summary>
    private static Phrase? Edges(Line line, int at)
    {
        var from = line[at] is Lex.In or Lex.On ? at + 1 : at;
        if (Edge(line, from) is not { } edge)
        {
            return null;
        }

        if (line[edge] == Lex.Week && line[edge + 1] is Lex.End or Lex.Comma && from == at)
        {
            return new(at, edge + 1, new Meaning.Said(new Deadline.OnEvent(line.Verbatim(from, edge + 1)))) { Certainty = UnknownEvent };
        }

        var noun = line[edge + 1] is Lex.School or Lex.CalendarWord or Lex.This or Lex.Each or Lex.Next ? line.Skip(edge + 2, Lex.Dot) : edge + 1;
        noun = line[noun] == Lex.School ? line.Skip(noun + 1, Lex.Dot) : noun;
        return line[noun] is Lex.Year or Lex.Term or Lex.MonthNoun or Lex.Week or Lex.Half
            ? new(at, noun + 1, new Meaning.Said(new Deadline.OnEvent(line.Verbatim(from, noun + 1))))
            : null;
    }

    /// <summary>The last word of «начало», «начале и конце», «последняя неделя», «первый день».</summary>
    private static int? Edge(Line line, int at)
    {
        if (line[at] is Lex.Beginning or Lex.EndOf or Lex.Middle)
        {
            return line[at + 1] is Lex.And or Lex.Comma or Lex.Dash && line[at + 2] is Lex.Beginning or Lex.EndOf or Lex.Middle ? at + 2 : at;
        }

        return Numbers.Ordinal(line, at, out var noun) is not null && line[noun] is Lex.Week or Lex.Day or Lex.Decade or Lex.Half or Lex.MonthNoun ? noun : null;
    }

    private static Phrase? Event(Line line, int at, int from, double certainty)
    {
        var end = Tail.End(line, from);
        var words = Tail.Words(line, from, end);
        return words.Length == 0 ? null : new(at, end, new Meaning.Said(new Deadline.OnEvent(words))) { Certainty = certainty * Tail.Certainty(line, from, end) };
    }

    private static Phrase? ByEvent(Line line, int at, int from, double certainty)
    {
        var end = Tail.End(line, from);
        return new(at, end, new Meaning.Said(new Deadline.ByEvent(Tail.Words(line, from, end)))) { Certainty = certainty * Tail.Certainty(line, from, end) };
    }
}
