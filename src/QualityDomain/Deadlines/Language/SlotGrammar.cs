namespace QualityDomain.Deadlines.Language;

/// <summary>A day, a month, a part of a month or a season: one place in the calendar.</summary>
internal static class SlotGrammar
{
    private const int EndOfMonth = 0;

    /// <summary>Reads a slot at <paramref name="at"/>. Many rules ask at the same place, so the answer is kept with the line.</summary>
    public static bool TryRead(Line line, int at, out Slot slot, out int end)
    {
        if (at < 0 || at >= line.Count)
        {
            (slot, end) = (default, at);
            return false;
        }

        ref var known = ref line.SlotAt(at);
        if (!known.Asked)
        {
            var found = Read(line, at, out slot, out end);
            known = new(true, found, slot, end);
        }

        (slot, end) = (known.Slot, known.End);
        return known.Found;
    }

    private static bool Read(Line line, int at, out Slot slot, out int end)
    {
        at = line.Skip(at, Lex.Quote);
        return NumericDays.TryRead(line, at, out slot, out end)
            || DayOfMonth(line, at, out slot, out end)
            || DayInWords(line, at, out slot, out end)
            || MonthFirstGrammar.TryRead(line, at, out slot, out end)
            || NamedMonth(line, at, out slot, out end)
            || PartOfMonth(line, at, out slot, out end)
            || WeekdayOfMonth(line, at, out slot, out end)
            || Season(line, at, out slot, out end);
    }

    /// <summary>A number that may be a day whose month stands further on: «с 1 по 15 сентября».</summary>
    public static bool TryBareDay(Line line, int at, out Slot slot, out int end)
    {
        at = line.Skip(at, Lex.Quote);
        end = at;
        slot = Slot.Day(null, line.Value(at), default);
        if (!line.IsNumber(at, 1, 31) || line.Word(at).Length > 2 || (line.Glued(at + 1) && PlaceNotes.IsLettered(line, at)) || (line[at - 1] == Lex.Mark && (at > 1 || line.Word(at - 1) == "№")))
        {
            return false;
        }

        end = line.Skip(at + 1, Lex.Quote);
        end = line[end] == Lex.Dot && line[end + 1] is Lex.Dash or Lex.Comma ? end + 1 : end;
        end = line.Skip(end, Lex.OfMonth);
        return true;
    }

    /// <summary>«5 сентября», «1 "сентября"», and of «28(29) февраля» the earlier day.</summary>
    private static bool DayOfMonth(Line line, int at, out Slot slot, out int end)
    {
        (slot, end) = (default, at);
        var month = line.Skip(at + 1, Lex.Quote);
        month = IsPlural(line, at) ? month : line.Skip(month, Lex.OfMonth);
        month = line[month] == Lex.Dot && line[month + 1] == Lex.Month ? month + 1 : month;
        month = line[month] == Lex.Open && line.IsNumber(month + 1, line.Value(at) + 1, line.Value(at) + 1) && line[month + 2] == Lex.Close ? month + 3 : month;
        if (line.IsNumber(at, 1, 31) && line.Word(at).Length <= 2 && line.Has(at + 1, Lex.Open, Lex.Month) && line[at + 3] == Lex.Close && line.Word(at - 1) != "№")
        {
            // «15-20 (октябрь)»
            slot = Slot.Day(line.Value(at + 2), line.Value(at), YearGrammar.After(line, at + 4, out end));
            return true;
        }

        if (!line.IsNumber(at, 1, 31) || line[month] != Lex.Month)
        {
            return false;
        }

        slot = Slot.Day(line.Value(month), line.Value(at), YearAfterMonth(line, month, out end));
        return true;
    }

    /// <summary>«20-е числа» are the days from the 20th on, where «20-го числа» is one.</summary>
    private static bool IsPlural(Line line, int at) => line[at + 1] == Lex.OfMonth && line.Token(at).Ordinal && !line.Verbatim(at, at + 1).EndsWith('о');

    /// <summary>«Первого сентября», «двадцать пятое мая».</summary>
    private static bool DayInWords(Line line, int at, out Slot slot, out int end)
    {
        (slot, end) = (default, at);
        if (line[at] is not (Lex.Ordinal or Lex.Cardinal) || Numbers.Ordinal(line, at, out var month) is not (>= 1 and <= 31 and var day) || line[month] != Lex.Month
            || !(line.Word(month - 1).EndsWith("го", StringComparison.Ordinal) || line.Word(month - 1).EndsWith("ое", StringComparison.Ordinal) || line.Word(month - 1).EndsWith("ье", StringComparison.Ordinal)))
        {
            return false;
        }

        slot = Slot.Day(line.Value(month), day, YearAfterMonth(line, month, out end));
        return true;
    }

    /// <summary>«Первая среда декабря», «в последнюю субботу августа», «первая рабочая среда мая».</summary>
    private static bool WeekdayOfMonth(Line line, int at, out Slot slot, out int end)
    {
        (slot, end) = (default, at);
        var start = line[at] == Lex.In ? at + 1 : at;
        if (Numbers.Ordinal(line, start, out var noun) is not { } nth || nth is not (>= 1 and <= 5 or TimeWords.Last))
        {
            return false;
        }

        if (line[noun] is Lex.Comma or Lex.And && WeekdayOfMonth(line, noun + 1, out var following, out _))
        {
            // «1 и 3 вторник октября»: weekday and month stand behind the last of them.
            (slot, end) = (following with { Weekday = following.Weekday!.Value with { Nth = nth } }, noun);
            return true;
        }

        if (line[line.Skip(noun, Lex.Working)] != Lex.Weekday)
        {
            return false;
        }

        noun = line.Skip(noun, Lex.Working);
        if (line[noun + 1] != Lex.Month)
        {
            return false;
        }

        slot = Slot.OnWeekday(line.Value(noun + 1), new(nth, (DayOfWeek)line.Value(noun)), YearAfterMonth(line, noun + 1, out end));
        return true;
    }

    private static bool NamedMonth(Line line, int at, out Slot slot, out int end)
    {
        (slot, end) = (default, at);
        if (line[at] != Lex.Month)
        {
            return false;
        }

        slot = Slot.Month(line.Value(at), YearAfterMonth(line, at, out end));
        return true;
    }

    public static YearMark YearAfterMonth(Line line, int month, out int end)
    {
        var next = line.Skip(line.Skip(month + 1, Lex.Dot), Lex.MonthNoun);
        next = line.Has(next, Lex.Open, Lex.Inclusive) && line[next + 2] == Lex.Close && YearGrammar.IsYear(line, next + 3) ? next + 3 : next;
        return YearGrammar.After(line, next, out end);
    }

    /// <summary>«Первая декада сентября», «2-я неделя октября», «конец мая», «вторая половина марта».</summary>
    private static bool PartOfMonth(Line line, int at, out Slot slot, out int end)
    {
        (slot, end) = (default, at);
        var (days, noun) = Portions.Read(line, at);
        if (days is var (start, finish) && line[noun] is Lex.Comma or Lex.And && PartOfMonth(line, noun + 1, out var following, out _))
        {
            // «1, 3 недели октября»: the month stands behind the last of them.
            (slot, end) = (new(following.FirstMonth, start, following.LastMonth, finish, default), noun);
            return true;
        }

        if (days is var (from, to) && line[at] is Lex.Beginning or Lex.EndOf && Season(line, noun, out var season, out end))
        {
            // «Конец осени»: the end of its last month.
            slot = line[at] == Lex.Beginning ? new(season.FirstMonth, from, season.FirstMonth, to, season.Year) : new(season.LastMonth, from, season.LastMonth, to, season.Year);
            return true;
        }

        var month = line[noun] is Lex.MonthNoun or Lex.Dot && line[noun + 1] == Lex.Month ? noun + 1 : noun;
        if (days is not var (first, last) || line[month] != Lex.Month)
        {
            return false;
        }

        var year = YearAfterMonth(line, month, out end);
        slot = new(line.Value(month), first, line.Value(month), last, year);
        return true;
    }

    private static bool Season(Line line, int at, out Slot slot, out int end)
    {
        (slot, end) = (default, at);
        if (line[at] != Lex.Season || line.Word(at).Contains("нн", StringComparison.Ordinal) || line.Word(at).StartsWith("летн", StringComparison.Ordinal) || line.Word(at).StartsWith("зимн", StringComparison.Ordinal))
        {
            return false;
        }

        var first = line.Value(at);
        var year = YearGrammar.After(line, at + 1, out end);
        slot = new(first, 1, ((first + 1) % 12) + 1, EndOfMonth, year);
        return true;
    }
}
