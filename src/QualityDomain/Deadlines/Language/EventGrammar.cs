namespace QualityDomain.Deadlines.Language;

/// <summary>When something happens: «по мере поступления», «при необходимости», «по итогам четверти», «после каникул».</summary>
internal static class EventGrammar
{
    /// <summary>An event named by a word that the language does not know is taken with less trust.</summary>
    public const double UnknownEvent = 0.65;

    private const double Likely = 0.75;

    public static void Read(Line line, int at, List<Phrase> found)
    {
        if ((AsNeeded(line, at) ?? WhenItHappens(line, at) ?? UpToGrammar.Read(line, at) ?? EdgeGrammar.Read(line, at)) is { } phrase)
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
        Lex.Unknown when line.Word(at) == "одновременно" && line[at + 1] == Lex.From => Event(line, at, at + 2, 0.9),
        Lex.In when line.Word(at + 1) is "кратчайшие" or "кратчайший" && line[at + 2] == Lex.Deadline => Event(line, at, at + 1, 0.75),
        Lex.In when line[at + 1] == Lex.Unknown && line[at + 2] == Lex.Dot && line.Word(at + 3) == "порядке" => new(at, at + 4, new Meaning.Said(new Deadline.OnEvent(line.Verbatim(at + 1, at + 4)))) { Certainty = UnknownEvent },
        Lex.In when line.Word(at + 2) is "порядке" || (line.Word(at + 2) == "время" && line.Word(at + 1) is "ближайшее" or "скорейшее" or "кратчайшее" or "установленное" or "назначенное" or "отведенное") && line[at + 1] is Lex.Unknown or Lex.Working => Event(line, at, at + 1, UnknownEvent),
        Lex.From when line[at + 1] is Lex.Next or Lex.Beginning && line[at + 2] is Lex.School or Lex.Year or Lex.Term or Lex.Half => Event(line, at, at + 1, Likely),
        Lex.From when line[at + 1] == Lex.Beginning && line[at + 2] is Lex.Unknown or Lex.EventNoun => Event(line, at, at + 1, Likely),
        Lex.From when FirstDays(line, at + 1) => Event(line, at, at + 1, Likely),
        Lex.Through when line[at + 1] == Lex.AsMuchAs && line[at + 2] is not Lex.End => Event(line, at, at + 2, 1),
        Lex.Through when line.Word(at + 1) == "событию" => Event(line, at, at + 1, 1),
        Lex.Through when line.Word(at + 1) == "соглашению" || (line[at + 1] == Lex.Unknown && line.Word(at + 2) == "соглашению") => Event(line, at, at + 1, 1),
        Lex.Through when line[at + 1] == Lex.Outcome => Event(line, at, at + 1, 1),
        Lex.Through when line[at + 1] is Lex.Unknown or Lex.EventNoun && line[at + 2] == Lex.Outcome => Event(line, at, at + 1, 0.9),
        Lex.Through when line[at + 1] is Lex.Unknown && line[at + 2] == Lex.Unknown && line[at + 3] == Lex.Outcome => Event(line, at, at + 1, Likely),
        Lex.On when line[at + 1] == Lex.Next && line[at + 2] == Lex.School && line[at + 3] == Lex.Year => Event(line, at, at + 1, UnknownEvent),
        Lex.In when line.Word(at + 1) == "преддверии" && Tail.End(line, at + 2) is var eve && eve > at + 2 => new(at, eve, new Meaning.Said(new Deadline.ByEvent(Tail.Words(line, at + 2, eve)))) { Certainty = Likely },
        Lex.In when line.Word(at + 1) is "перерыве" or "перерывах" or "промежутке" or "промежутках" => Event(line, at, at + 1, Likely),
        Lex.In when line[at + 1] == Lex.Next && line[at + 2] == Lex.School && line.Word(at + 3) == "году" => new(at, at + 4, new Meaning.Said(new Deadline.OnEvent(line.Verbatim(at + 1, at + 4)))) { Certainty = UnknownEvent },
        Lex.In when line[at + 1] == Lex.Ordinal && line[at + 2] == Lex.Day && line[at + 3] is Lex.Unknown or Lex.EventNoun or Lex.Holidays or Lex.School => Event(line, at, at + 1, UnknownEvent),
        Lex.In when line.Word(at + 1) == "зависимости" && line[at + 2] == Lex.Since => Event(line, at, at + 1, UnknownEvent),
        Lex.In when line.Word(at + 1) == "ближайшие" && line[Numbers.Count(line, at + 2, out var counted) is null ? at + 2 : counted] is Lex.Day or Lex.Week or Lex.MonthNoun or Lex.Year or Lex.Years => Event(line, at, at + 1, UnknownEvent),
        Lex.Ordinal when at == 0 && FirstOnes(line, at) => Event(line, at, at, UnknownEvent),
        Lex.In when FreeDays(line, at + 1) is { } days => new(at, days, new Meaning.Said(new Deadline.OnEvent(line.Verbatim(at + 1, days)))) { Certainty = UnknownEvent },
        Lex.Through when line[at + 1] == Lex.Ordinal && line[at + 2] == Lex.Outcome => Event(line, at, at + 1, 1),
        Lex.Through when line[at + 1] == Lex.Unknown && IsDeed(line.Word(at + 1)) && (at == 0 || line.Word(at + 1)[^1] == 'и') => Event(line, at, at + 1, UnknownEvent),
        Lex.From or Lex.Since when line[at + 1] == Lex.Moment => Event(line, at, at + 1, Likely),
        Lex.At when line[at + 1] is Lex.Outcome => Event(line, at, at + 1, 1),
        Lex.At when line[at + 1] is Lex.Unknown or Lex.EventNoun && (line[at - 1] is not (Lex.Unknown or Lex.EventNoun) || line.Word(at - 1) is [.., 'о'] or [.., 'т', 'с', 'я']) => Event(line, at, at + 1, Likely),
        Lex.In when line[at + 2] == Lex.InCase && line.Word(at + 2) == "случаях" && line[at + 1] == Lex.Unknown && line.Word(at + 1) is [.., 'ы' or 'и', 'х'] => Event(line, at, at + 1, UnknownEvent),
        Lex.In when line[at + 1] == Lex.InCase && line[at + 2] is not Lex.End => Event(line, at, at + 2, 1),
        Lex.Each when line.Word(at + 1) == "раз" && line[at + 2] is Lex.After or Lex.Eve or Lex.At => Event(line, at, at + 3, UnknownEvent),
        Lex.Each when at == 0 && IsOccasion(line, at + 1) && Tail.End(line, at + 2) == at + 2 => Event(line, at, at, UnknownEvent),
        Lex.On when line[at + 1] == Lex.Moment => Event(line, at, at + 1, UnknownEvent),
        Lex.On when MeetingNoun(line, at + 1) => Event(line, at, at + 1, 0.9),
        Lex.On when line[at + 1] == Lex.Each && line.Word(at + 1) is "каждом" or "каждой" && line[at + 2] is Lex.Unknown or Lex.EventNoun => Event(line, at, at + 1, Likely),
        Lex.On when Occasion(line, at + 1) => Event(line, at, at + 1, UnknownEvent),
        Lex.After when line[at + 1] is not (Lex.End or Lex.Number) || (line[at + 1] == Lex.Number && (line[at + 2] is Lex.Term or Lex.EventNoun || line.Word(at + 2) == "уроков")) => Event(line, at, at + 1, 0.9),
        _ => null,
    };

    /// <summary>«[Каждое] занятие», «[каждую] смену», «[каждый] урок»: not «каждый учитель».</summary>
    private static bool IsOccasion(Line line, int at) =>
        line[at] == Lex.EventNoun || (line[at] == Lex.Unknown && (line.Word(at) is "урок" or [_, _, .., 'и', 'е'] || (line.Word(at)[^1] == 'у' && line.Word(at - 1) == "каждую")));

    /// <summary>«[По] выздоровлении», «возвращению»: something that is done.</summary>
    private static bool IsDeed(string word) => word.Length > 6 && word is not "состоянию" && (word.EndsWith("нии", StringComparison.Ordinal) || word.EndsWith("тии", StringComparison.Ordinal) || word.EndsWith("нию", StringComparison.Ordinal) || word.EndsWith("тию", StringComparison.Ordinal));

    /// <summary>«[С] первых дней учебного года», «первого дня», «дня приёма».</summary>
    private static bool FirstDays(Line line, int at) =>
        (line[at] == Lex.Ordinal && line[line.Skip(at + 1, Lex.School)] == Lex.Day && line.Value(at) == 1) || (line.Word(at) == "дня" && line[at + 1] is Lex.Unknown or Lex.EventNoun);

    /// <summary>«Последний день перед каникулами», «первые две недели учебного года».</summary>
    private static bool FirstOnes(Line line, int at)
    {
        var noun = Numbers.Count(line, at + 1, out var counted) is null ? at + 1 : counted;
        return line[noun] is Lex.Day or Lex.Week && (line[noun + 1] is Lex.Eve or Lex.After || (noun > at + 1 && line[noun + 1] is Lex.School or Lex.Term or Lex.MonthNoun));
    }

    /// <summary>Past «выходные [и праздничные] дни».</summary>
    private static int? FreeDays(Line line, int at)
    {
        var last = line[at + 1] is Lex.And or Lex.Comma ? at + 2 : at;
        return IsFree(line.Word(at)) && IsFree(line.Word(last)) && line.Word(last + 1) == "дни" ? last + 2 : null;
    }

    private static bool IsFree(string word) => word is "выходные" or "праздничные" or "предпраздничные" or "нерабочие" or "каникулярные";

    /// <summary>«[На] классных часах», «классном часе», «переменах»: occasions, whose name ends the text.</summary>
    private static bool Occasion(Line line, int at)
    {
        var noun = line[at + 1] == Lex.Unknown ? at + 1 : at;
        var one = noun > at && line.Word(at) is [.., 'о' or 'е', 'м'] or [.., 'о' or 'е', 'й'] && line.Word(noun) is [.., 'е' or 'и'];
        return line[at] == Lex.Unknown && line[noun] == Lex.Unknown && (one || line.Word(noun) is [.., 'а' or 'я', 'х']) && Tail.End(line, noun + 1) == noun + 1;
    }

    /// <summary>«[ближайшем|первом] заседании», «педсовете», «совещании при директоре».</summary>
    private static bool MeetingNoun(Line line, int at)
    {
        var noun = line[at] is Lex.Unknown or Lex.Next or Lex.Ordinal ? at + 1 : at;
        noun = line[noun] == Lex.Unknown && noun > at ? noun + 1 : noun;
        return line[noun] == Lex.EventNoun && line.Word(noun)[^1] is 'е' or 'и' or 'х';
    }

    private static Phrase? Event(Line line, int at, int from, double certainty)
    {
        var end = Tail.End(line, from);
        var words = Tail.Words(line, from, end);
        return words.Length == 0 ? null : new(at, end, new Meaning.Said(new Deadline.OnEvent(words))) { Certainty = certainty * Tail.Certainty(line, from, end) };
    }
}
