namespace QualityDomain.Deadlines.Language;

/// <summary>A day, a month, a part of a month or a season: one place in the calendar.</summary>
internal static class SlotGrammar
{
    private const int EndOfMonth = 0;

    /// <summary>Reads a slot at <paramref name="at"/>.</summary>
    public static bool TryRead(Line line, int at, out Slot slot, out int end)
    {
        at = line.Skip(at, Lex.Quote);
        return Iso(line, at, out slot, out end)
            || Numeric(line, at, out slot, out end)
            || DayOfMonth(line, at, out slot, out end)
            || DayInWords(line, at, out slot, out end)
            || NamedMonth(line, at, out slot, out end)
            || PartOfMonth(line, at, out slot, out end)
            || Season(line, at, out slot, out end);
    }

    /// <summary>A number that may be a day whose month stands further on: «с 1 по 15 сентября».</summary>
    public static bool TryBareDay(Line line, int at, out Slot slot, out int end)
    {
        at = line.Skip(at, Lex.Quote);
        end = at;
        slot = Slot.Day(null, line.Value(at), default);
        if (!line.IsNumber(at, 1, 31) || line.Word(at).Length > 2 || line[at - 1] == Lex.Mark)
        {
            return false;
        }

        end = line.Skip(at + 1, Lex.Quote);
        end = line[end] == Lex.Dot && line[end + 1] is Lex.Dash or Lex.Comma ? end + 1 : end;
        end = line.Skip(end, Lex.OfMonth);
        return true;
    }

    private static bool Iso(Line line, int at, out Slot slot, out int end)
    {
        (slot, end) = (default, at + 5);
        if (!YearGrammar.IsYear(line, at) || line[at + 1] != Lex.Dash || line[at + 3] != Lex.Dash
            || !line.IsNumber(at + 2, 1, 12) || !line.IsNumber(at + 4, 1, 31) || !line.Glued(at + 2) || !line.Glued(at + 4))
        {
            return false;
        }

        slot = Slot.Day(line.Value(at + 2), line.Value(at + 4), new(YearMarkKind.Calendar, line.Value(at)));
        return true;
    }

    /// <summary>«13.10», «13.10.2014», «5.09.14», «09.2023», with stray spaces, a stray full stop and the letter of the year.</summary>
    private static bool Numeric(Line line, int at, out Slot slot, out int end)
    {
        (slot, end) = (default, at);
        var insideNumber = line[at - 1] == Lex.Dot && line.Glued(at) && line[at - 2] == Lex.Number;
        if (insideNumber || !line.IsNumber(at, 1, 31) || line.Word(at).Length > 2 || line[at + 1] is not (Lex.Dot or Lex.Slash or Lex.Comma) || line[at + 2] != Lex.Number)
        {
            return false;
        }

        if (line[at + 1] == Lex.Dot && line.Value(at) <= 12 && YearGrammar.IsYear(line, at + 2))
        {
            slot = Slot.Month(line.Value(at), new(YearMarkKind.Calendar, line.Value(at + 2)));
            end = YearGrammar.Noun(line, at + 3);
            return true;
        }

        return line.IsNumber(at + 2, 1, 12) && line.Word(at + 2).Length <= 2 && NumericDay(line, at, out slot, out end);
    }

    private static bool NumericDay(Line line, int at, out Slot slot, out int end)
    {
        (end, slot) = (at + 3, default);
        var year = default(YearMark);
        var commas = line[at + 1] == Lex.Comma;
        if (commas && (line[end] != Lex.Comma || !line.Glued(at + 2) || !line.Glued(end + 1)))
        {
            return false;
        }

        if (line[end] is Lex.Dot or Lex.Slash or Lex.Comma && line[end + 1] == Lex.Number && YearGrammar.IsYear(line, end + 1))
        {
            year = new(YearMarkKind.Calendar, line.Value(end + 1));
            end = YearGrammar.Noun(line, end + 2);
        }
        else if (line[end] is Lex.Dot && line.IsNumber(end + 1, 0, 49) && line.Word(end + 1).Length == 2 && line.Glued(end + 1))
        {
            year = new(YearMarkKind.Calendar, 2000 + line.Value(end + 1));
            end = YearGrammar.Noun(line, end + 2);
        }
        else if (line[at + 1] != Lex.Dot || !line.Glued(at + 1) || !line.Glued(at + 2) || line.Word(at + 2).Length < 2)
        {
            return false;
        }
        else
        {
            end = line[end] == Lex.Dot && line[end + 1] != Lex.Number ? end + 1 : end;
            year = YearGrammar.After(line, end, out end);
        }

        end = line[end] == Lex.Dot && line[end + 1] is Lex.Dash or Lex.Through or Lex.Comma ? end + 1 : end;
        slot = Slot.Day(line.Value(at + 2), line.Value(at), year);
        return true;
    }

    private static bool DayOfMonth(Line line, int at, out Slot slot, out int end)
    {
        (slot, end) = (default, at);
        var month = line.Skip(at + 1, Lex.Quote);
        month = line[month] == Lex.Dot && line[month + 1] == Lex.Month ? month + 1 : month;
        if (!line.IsNumber(at, 1, 31) || line[month] != Lex.Month)
        {
            return false;
        }

        slot = Slot.Day(line.Value(month), line.Value(at), YearAfterMonth(line, month, out end));
        return true;
    }

    /// <summary>«Первого сентября».</summary>
    private static bool DayInWords(Line line, int at, out Slot slot, out int end)
    {
        (slot, end) = (default, at);
        if (line[at] != Lex.Ordinal || line.Value(at) < 1 || line[at + 1] != Lex.Month || !(line.Word(at).EndsWith("го", StringComparison.Ordinal) || line.Word(at).EndsWith("ое", StringComparison.Ordinal)))
        {
            return false;
        }

        slot = Slot.Day(line.Value(at + 1), line.Value(at), YearAfterMonth(line, at + 1, out end));
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

    private static YearMark YearAfterMonth(Line line, int month, out int end)
    {
        var next = line.Skip(line.Skip(month + 1, Lex.Dot), Lex.MonthNoun);
        return YearGrammar.After(line, next, out end);
    }

    /// <summary>«Первая декада сентября», «2-я неделя октября», «конец мая», «вторая половина марта».</summary>
    private static bool PartOfMonth(Line line, int at, out Slot slot, out int end)
    {
        (slot, end) = (default, at);
        var (days, noun) = Portion(line, at);
        var month = line[noun] == Lex.MonthNoun && line[noun + 1] == Lex.Month ? noun + 1 : noun;
        if (days is not var (first, last) || line[month] != Lex.Month)
        {
            return false;
        }

        var year = YearAfterMonth(line, month, out end);
        slot = new(line.Value(month), first, line.Value(month), last, year);
        return true;
    }

    /// <summary>The days of the month that the words name, and the token after them; the last day 0 is the end of the month.</summary>
    public static ((int First, int Last)? Days, int End) Portion(Line line, int at)
    {
        at = line[at] == Lex.In && line[at + 1] is Lex.Beginning or Lex.EndOf or Lex.Middle or Lex.Ordinal or Lex.Number ? at + 1 : at;
        switch (line[at])
        {
            case Lex.Beginning:
                return ((1, 10), at + 1);
            case Lex.Middle:
                return ((11, 20), at + 1);
            case Lex.EndOf:
                return ((21, EndOfMonth), at + 1);
        }

        var first = Numbers.Ordinal(line, at, out var noun);
        var number = first;
        if (first is not null && line[noun] is Lex.Dash or Lex.And or Lex.Comma && Numbers.Ordinal(line, noun + 1, out var second) is { } upper && upper > first && line[second] is Lex.Week or Lex.Decade)
        {
            (number, noun) = (upper, second);
        }

        var (days, end) = PortionOf(line, noun, number);
        return days is var (_, last) && number != first && PortionOf(line, noun, first).Days is var (start, _) ? ((start, last), end) : (days, days is null ? at : end);
    }

    private static ((int First, int Last)? Days, int End) PortionOf(Line line, int noun, int? number)
    {
        return (line[noun], number) switch
        {
            (Lex.Decade, 1) => ((1, 10), noun + 1),
            (Lex.Decade, 2) => ((11, 20), noun + 1),
            (Lex.Decade, 3 or TimeWords.Last) => ((21, EndOfMonth), noun + 1),
            (Lex.Half, 1) => ((1, 15), noun + 1),
            (Lex.Half, 2) => ((16, EndOfMonth), noun + 1),
            (Lex.Week, >= 1 and <= 4) => (((7 * number.Value) - 6, 7 * number.Value), noun + 1),
            (Lex.Week, 5) => ((29, EndOfMonth), noun + 1),
            (Lex.Week, TimeWords.Last) => ((25, EndOfMonth), noun + 1),
            _ => (null, noun),
        };
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
