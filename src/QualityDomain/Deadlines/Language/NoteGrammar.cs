namespace QualityDomain.Deadlines.Language;

/// <summary>What may stand beside a time without changing it: a weekday, an hour, classes, a duration, «срок:», «включительно».</summary>
internal static class NoteGrammar
{
    private const int LongestHeading = 6;

    /// <summary>A bracket about another year is read over, but somebody looks.</summary>
    private const double Compared = 0.65;

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
            case Lex.In when line[at + 1] == Lex.Weekday && (line[at - 1] is Lex.Month or Lex.Year || (line[at - 1] is Lex.Comma or Lex.Open or Lex.Dash && line[at - 2] is Lex.Month or Lex.Year or Lex.Number or Lex.Dot)):
                found.Add(new(at, at + 2, new Meaning.Note(Weekday: (DayOfWeek)line.Value(at + 1))));
                break;
            case Lex.Through when line.Word(at + 1) is "московскому" or "местному" && line.Word(at + 2) == "времени":
                found.Add(new(at, at + 3, new Meaning.Note()));
                break;
            case Lex.Inclusive or Lex.About or Lex.Deadline or Lex.MonthNoun or Lex.PeriodWord:
                found.Add(new(at, at + 1, new Meaning.Note()));
                break;
            case Lex.Unknown when line.Word(at) is "далее" or "затем" or "потом" or "вплоть" or "поэтапно" or "повторно" or "утром" or "вечером" or "мск" or "своевременно" or "только" or "особенно" or "разово" or "единовременно" or "однократно" || (line.Word(at) == "начиная" && line[at + 1] == Lex.From) || (line.Word(at) == "как" && line[at + 1] == Lex.Less):
                found.Add(new(at, at + 1, new Meaning.Note()));
                break;
            case Lex.In when line.Word(at + 1) == "том" && line.Word(at + 2) == "числе":
                found.Add(new(at, at + 3, new Meaning.Note()));
                break;
            case Lex.Oftener when line[at - 1] != Lex.Not && at > 0:
                found.Add(new(at, at + 1, new Meaning.Note()));
                break;
            case Lex.Through when line.Word(at + 1) == "состоянию" && line[at + 2] == Lex.On:
                found.Add(new(at, at + 2, new Meaning.Note()));
                break;
            case Lex.Through when line[at + 1] == Lex.Number && line[at + 2] is Lex.Hour or Lex.Minute:
                found.Add(new(at, line.Skip(at + 3, Lex.Dot), new Meaning.Note()));
                break;
            case Lex.Through when line[at + 1] == Lex.Unknown && line.Word(at + 2) == "времени":
                found.Add(new(at, at + 3, new Meaning.Note()));
                break;
            case Lex.Unknown when line.Word(at).EndsWith("тся", StringComparison.Ordinal):
                // «Проводится», «выставляются»: what is done then.
                found.Add(new(at, at + 1, new Meaning.Note()));
                break;
            case Lex.Beginning when at > 0 && ClockGrammar.TryRead(line, line.Skip(at + 1, Lex.Dash), out var begin, out var behindHour) && behindHour > at + 2:
                found.Add(new(at, behindHour, new Meaning.Note(Time: begin)));
                break;
            case Lex.Year when line.Word(at) == "г":
                found.Add(new(at, at + 1, new Meaning.Note()));
                break;
            case Lex.Number or Lex.Open or Lex.Unknown or Lex.Classes or Lex.Through:
                PlaceNotes.Classes(line, at, found);
                PlaceNotes.Lesson(line, at, found);
                break;
        }

        if (at > 0 && PlaceNotes.Room(line, at) is { } room)
        {
            found.Add(new(at, room, new Meaning.Note()));
        }

        var past = line[at] switch
        {
            Lex.Not => Denied(line, at),
            Lex.And or Lex.CurrentLetter => InOtherWords(line, at),
            Lex.Unknown or Lex.Before or Lex.Open or Lex.From or Lex.At => Exclusion(line, at) ?? InOtherWords(line, at) ?? Moved(line, at),
            _ => null,
        };
        if ((past ?? Heading(line, at)) is { } behind)
        {
            found.Add(new(at, behind, new Meaning.Note()));
        }

        if (line[at] == Lex.Open && line[at - 1] is Lex.Month or Lex.Year or Lex.Dot or Lex.Number && Weekdays(line, at + 1) is { } weekdays)
        {
            found.Add(new(at, weekdays, new Meaning.Note()));
        }

        if (line[at] == Lex.Open && OtherYear(line, at + 1) is { } compared)
        {
            found.Add(new(at, compared, new Meaning.Note()) { Certainty = Compared });
        }

        if (line[at] == Lex.Open && Lengths(line, at + 1) is { } closed)
        {
            found.Add(new(at, closed, new Meaning.Note()));
        }

        if (line[at] == Lex.Open && line[at + 1] is Lex.Number && line[at + 2] is Lex.Day or Lex.Working or Lex.Week or Lex.Hour && Closing(line, at + 2) is { } close)
        {
            found.Add(new(at, close, new Meaning.Note(Days: line.Value(at + 1))));
        }
    }

    /// <summary>«Срок реализации:», «Дата и время проведения:», «Основная дата:», «срок исполнения» before «до»: what the time behind it is.</summary>
    private static int? Heading(Line line, int at)
    {
        if (at > 0 && !line.BeginsLine(at))
        {
            return null;
        }

        var named = false;
        for (var next = at; next < at + LongestHeading && line[next] is Lex.Unknown or Lex.Deadline or Lex.PeriodWord or Lex.EventNoun or Lex.And or Lex.DuringEvent or Lex.Moment; next++)
        {
            named |= line[next] is Lex.Deadline or Lex.PeriodWord || line.Word(next) is "дата" or "даты" or "время" or "дни" or "периодичность" or "частота" or "когда";
            if (named && (line[next + 1] == Lex.Colon || (line[next + 1] == Lex.Dash && IsBeginning(line[next + 2]))))
            {
                return next + 2;
            }

            if (named && next > at && ((line[next + 1] is Lex.Until or Lex.From && line[next + 2] == Lex.Number) || (line[next + 1] == Lex.Number && SlotGrammar.TryRead(line, next + 1, out var slot, out _) && slot.IsDay)))
            {
                return next + 1;
            }
        }

        return null;
    }

    private static bool IsBeginning(Lex lex) =>
        lex is Lex.From or Lex.Number or Lex.Month or Lex.Until or Lex.Adverb or Lex.Always or Lex.In or Lex.Through or Lex.According or Lex.Not or Lex.Each or Lex.Cardinal or Lex.Before or Lex.At or Lex.After or Lex.AtOnce;

    /// <summary>«Перенос с 3 января (вс)», «за понедельник 08.05.2023», «вместо 1 июля»: the day that a day stands for.</summary>
    private static int? Moved(Line line, int at)
    {
        var from = line.Word(at).StartsWith("перенос", StringComparison.Ordinal) && line[at + 1] == Lex.From ? at + 2 : line.Word(at) == "вместо" ? at + 1 : line[at] == Lex.Before && line[at + 1] == Lex.Weekday && at > 0 ? at + 2 : at;
        return from > at && ((SlotGrammar.TryRead(line, from, out var slot, out var end) && slot.IsDay) || SeriesReader.TryRead(line, from, out _, out end, out _)) ? end : null;
    }

    /// <summary>«Не 1 сентября, а» before the day that counts.</summary>
    private static int? Denied(Line line, int at)
    {
        var day = line.Skip(at + 1, Lex.Until);
        return line[at] == Lex.Not && (SlotGrammar.TryRead(line, day, out _, out var end) || SlotGrammar.TryBareDay(line, day, out _, out end)) && line[end] == Lex.Comma && line.Word(end + 1) == "а" ? end + 2 : null;
    }

    /// <summary>«То есть», «т.е.», «а именно»: the same once more.</summary>
    public static int? InOtherWords(Line line, int at) =>
        (line.Word(at) == "то" && line.Word(at + 1) == "есть") || (line.Word(at) == "а" && line.Word(at + 1) == "именно") ? at + 2
        : line[at] == Lex.CurrentLetter && line[at + 1] == Lex.Dot && line.Word(at + 2) == "е" ? line.Skip(at + 3, Lex.Dot)
        : null;

    /// <summary>«Кроме воскресенья», «(за исключением мая – июля)», «(с учётом праздников)»: what is taken out or in changes nothing in the canonical form.</summary>
    private static int? Exclusion(Line line, int at)
    {
        var start = line.Skip(at, Lex.Open);
        var named = line.Word(start) is "кроме" or "исключая" || (line[start] == Lex.Before && line.Word(start + 1) == "исключением")
            || (at > 0 && line[start] is Lex.From or Lex.At && line.Word(start + 1) is "учетом" or "учете")
            || (start > at && (line.Word(start) is "включая" or "учитывая" || (line[start] == Lex.From && line.Word(start + 1) == "учетом") || (line[start] == Lex.In && line.Word(start + 1) == "том") || (line[start] == Lex.Not && line.Word(start + 1) == "считая")));
        if (!named)
        {
            return null;
        }

        var end = start + 1;
        while (line[end] is not (Lex.End or Lex.Close or Lex.Semicolon) && !(line[end] == Lex.Comma && line.Word(end + 1) is "а" or "но"))
        {
            end++;
        }

        return line.Skip(end, Lex.Close);
    }

    /// <summary>«(воскресенье и понедельник)» behind two days; of a single weekday the note keeps which it is.</summary>
    private static int? Weekdays(Line line, int at) =>
        WeekdayGrammar.List(line, at, out var days, out var end) && days.Count > 1 && line[end] == Lex.Close ? end + 1 : null;

    /// <summary>«(в 2025-м – с 11 апреля по 16 мая)», «(в 2024 году было 12)»: how it was in another year.</summary>
    private static int? OtherYear(Line line, int at)
    {
        var behind = YearGrammar.Noun(line, at + 2);
        if (line[at] != Lex.In || !YearGrammar.IsYear(line, at + 1) || line[behind] is Lex.Close)
        {
            return null;
        }

        while (line[behind] is not (Lex.End or Lex.Close))
        {
            behind++;
        }

        return line.Skip(behind, Lex.Close);
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
        for (var next = at; next < at + 4 && line[next] != Lex.Month; next++)
        {
            if (line[next] == Lex.Close)
            {
                return next + 1;
            }
        }

        return null;
    }
}
