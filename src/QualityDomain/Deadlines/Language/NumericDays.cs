namespace QualityDomain.Deadlines.Language;

/// <summary>Days and months in figures: «2023-09-15», «15.09.2023», «5.09.14», «15-09-2023», «15.IX», «09.2023».</summary>
internal static class NumericDays
{
    public static bool TryRead(Line line, int at, out Slot slot, out int end) =>
        Iso(line, at, out slot, out end) || MonthAndShortYear(line, at, out slot, out end) || Numeric(line, at, out slot, out end) || RomanMonthOfYear(line, at, out slot, out end) || MonthInWords(line, at, out slot, out end);

    /// <summary>«09.24, 01.25»: months of short years in a list; alone «09.24» may be an hour.</summary>
    private static bool MonthAndShortYear(Line line, int at, out Slot slot, out int end)
    {
        (slot, end) = (default, at + 3);
        if (!IsMonthAndShortYear(line, at) || !(IsMark(line, at + 3) && IsMonthAndShortYear(line, at + 4)) && !(IsMark(line, at - 1) && IsMonthAndShortYear(line, at - 4)))
        {
            return false;
        }

        slot = Slot.Month(line.Value(at), new(YearMarkKind.Calendar, 2000 + line.Value(at + 2)));
        return true;
    }

    private static bool IsMark(Line line, int at) => line[at] is Lex.Comma or Lex.Semicolon or Lex.And or Lex.Dash;

    /// <summary>«09.24», which is no day, for there is no 24th month.</summary>
    private static bool IsMonthAndShortYear(Line line, int at) =>
        line.IsNumber(at, 1, 12) && line.Word(at).Length == 2 && line[at + 1] == Lex.Dot && line.IsNumber(at + 2, 20, 40) && line.Word(at + 2).Length == 2 && line.Glued(at + 1) && line.Glued(at + 2)
        && !(line[at + 3] == Lex.Dot && line.Glued(at + 3) && line[at + 4] == Lex.Number) && line[at + 3] is not Lex.Hour && !(line[at - 1] == Lex.Dot && line.Glued(at));

    /// <summary>«IV.2024».</summary>
    private static bool RomanMonthOfYear(Line line, int at, out Slot slot, out int end)
    {
        (slot, end) = (default, at);
        if (line[at] == Lex.Number || line[at + 1] != Lex.Dot || !line.Glued(at + 1) || !line.Glued(at + 2) || !YearGrammar.IsYear(line, at + 2) || Words.RomanNumbers.Value(line.Word(at)) is not { } month)
        {
            return false;
        }

        slot = Slot.Month(month, new(YearMarkKind.Calendar, line.Value(at + 2)));
        end = YearGrammar.Noun(line, at + 3);
        return true;
    }

    /// <summary>«11-апр-24», «11-апр», as spreadsheets print a day, and «18-мая».</summary>
    private static bool MonthInWords(Line line, int at, out Slot slot, out int end)
    {
        (slot, end) = (default, at + 5);
        if (line.IsNumber(at, 1, 31) && line[at + 1] == Lex.Dash && line.Glued(at + 1) && line[at + 2] == Lex.Month && line.Glued(at + 2) && (line[at + 3] is Lex.End or Lex.Comma or Lex.Dot || line.Word(at + 2) is [.., 'я' or 'а']))
        {
            slot = Slot.Day(line.Value(at + 2), line.Value(at), SlotGrammar.YearAfterMonth(line, at + 2, out end));
            return true;
        }

        if (!line.IsNumber(at, 1, 31) || line[at + 1] != Lex.Dash || !line.Glued(at + 1) || line[at + 2] != Lex.Month || line[at + 3] != Lex.Dash || !line.Glued(at + 4) || line[at + 4] != Lex.Number || line.Word(at + 4).Length is not (2 or 4))
        {
            return false;
        }

        slot = Slot.Day(line.Value(at + 2), line.Value(at), new(YearMarkKind.Calendar, line.Value(at + 4) % 100 + (line.Word(at + 4).Length == 2 ? 2000 : line.Value(at + 4) / 100 * 100)));
        return true;
    }

    private static bool Iso(Line line, int at, out Slot slot, out int end)
    {
        (slot, end) = (default, at + 5);
        if (!YearGrammar.IsYear(line, at) || line[at + 1] is not (Lex.Dash or Lex.Dot) || line[at + 3] != line[at + 1]
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
        if (insideNumber || IsPointOrRoom(line, at) || !line.IsNumber(at, 1, 31) || line.Word(at).Length > 2)
        {
            return false;
        }

        if (RomanMonth(line, at) is { } roman)
        {
            var silent = line[at + 3] == Lex.Dot && line[at + 4] == Lex.Number ? at + 4 : at + 3;
            slot = Slot.Day(roman, line.Value(at), YearGrammar.After(line, silent, out end));
            return true;
        }

        if (line[at + 1] == Lex.Dash && Dashed(line, at))
        {
            slot = Slot.Day(line.Value(at + 2), line.Value(at), new(YearMarkKind.Calendar, line.Value(at + 4)));
            end = YearGrammar.Noun(line, at + 5);
            return true;
        }

        if (Spaced(line, at))
        {
            var (month, year) = SpacedParts(line, at);
            slot = Slot.Day(line.Value(month), line.Value(at), new(YearMarkKind.Calendar, line.Value(year)));
            end = YearGrammar.Noun(line, year + 1);
            return true;
        }

        if (line[at + 1] is not (Lex.Dot or Lex.Slash or Lex.Comma) || line[at + 2] != Lex.Number)
        {
            return false;
        }

        if ((line[at + 1] == Lex.Dot || (line[at + 1] == Lex.Slash && line.Word(at).Length == 2)) && line.Value(at) <= 12 && YearGrammar.IsYear(line, at + 2))
        {
            slot = Slot.Month(line.Value(at), new(YearMarkKind.Calendar, line.Value(at + 2)));
            end = YearGrammar.Noun(line, at + 3);
            return true;
        }

        return line.IsNumber(at + 2, 1, 12) && line.Word(at + 2).Length <= 2 && NumericDay(line, at, out slot, out end);
    }

    /// <summary>«П. 5.10», «каб. 12.03», «№ 3.12», «3.10 баллов»: no day.</summary>
    private static bool IsPointOrRoom(Line line, int at) =>
        (line[at - 1] == Lex.Mark && line.Word(at - 1) == "№" && !YearGrammar.IsYear(line, at + 4))
        || line.Word(at + 3) is "балл" or "балла" or "баллов" or "%" or "руб" or "кг" or "км" or "см" or "м"
        || line.Word(line[at - 1] == Lex.Dot ? at - 2 : at - 1) is "п" or "пп" or "пункт" or "пункта" or "пункту" or "пунктом" or "каб" or "кабинет" or "ст" or "статья" or "статьи" or "раздел" or "раздела" or "подп" or "ауд";

    /// <summary>The month of «15.IX».</summary>
    private static int? RomanMonth(Line line, int at) =>
        line[at + 1] is Lex.Dot or Lex.Slash && line.Glued(at + 1) && line.Glued(at + 2) && line[at + 2] is not Lex.Number ? Words.RomanNumbers.Value(line.Word(at + 2)) : null;

    /// <summary>«15-09-2023».</summary>
    private static bool Dashed(Line line, int at) =>
        line[at + 3] == Lex.Dash && line.IsNumber(at + 2, 1, 12) && line.Word(at + 2).Length == 2 && YearGrammar.IsYear(line, at + 4) && line.Glued(at + 2) && line.Glued(at + 4);

    /// <summary>«04 09 2023», «04 09.2023», «04. 09 2023», whose full stops were lost.</summary>
    public static bool Spaced(Line line, int at)
    {
        if (line[at + 1] is not (Lex.Number or Lex.Dot) || line.Word(at).Length != 2 || !line.IsNumber(at, 1, 31))
        {
            return false;
        }

        var (month, year) = SpacedParts(line, at);
        return year - at < 4 && line.IsNumber(month, 1, 12) && line.Word(month).Length == 2 && YearGrammar.IsYear(line, year) && !(month == at + 1 && line.Glued(month)) && !(year == month + 1 && line.Glued(year));
    }

    private static (int Month, int Year) SpacedParts(Line line, int at)
    {
        var month = line.Skip(at + 1, Lex.Dot);
        return (month, line.Skip(month + 1, Lex.Dot));
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

        end = line.Has(end, Lex.Dot, Lex.Dot) && YearGrammar.IsYear(line, end + 2) ? end + 1 : end;
        if (line[end] is Lex.Dot or Lex.Slash or Lex.Comma && line[end + 1] == Lex.Number && YearGrammar.IsYear(line, end + 1))
        {
            year = new(YearMarkKind.Calendar, line.Value(end + 1));
            end = YearGrammar.Noun(line, end + 2);
        }
        else if ((line[end] is Lex.Dot || (line[end] == Lex.Slash && line[at + 1] == Lex.Slash)) && line.IsNumber(end + 1, 0, 49) && line.Word(end + 1).Length == 2 && (line.Glued(end + 1) || line[end + 2] == Lex.Year))
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
}
