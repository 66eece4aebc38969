namespace QualityDomain.Deadlines.Language;

/// <summary>The month first and its part behind it, as supervision plans write: «Сентябрь (1-2 неделя)», «октябрь, 3 декада», «Март (15-20)», «Ноябрь (до 10)».</summary>
internal static class MonthFirstGrammar
{
    /// <summary>Numbers up to it may be classes as well as days.</summary>
    private const int HighestClass = 11;

    private const double YearPerhaps = 0.65;

    /// <summary>A part of the month: a week, a decade, days in brackets.</summary>
    public static bool TryRead(Line line, int at, out Slot slot, out int end)
    {
        (slot, end) = (default, at);
        if (line[at] != Lex.Month)
        {
            return false;
        }

        var year = SlotGrammar.YearAfterMonth(line, at, out var after);
        var part = Inside(line, after, out var opened);
        if (part == after && !opened)
        {
            return false;
        }

        var (days, next) = Portions.Read(line, part);
        days ??= opened ? Days(line, part, out next) : null;
        next = opened ? line.Skip(next, Lex.OfMonth) : next;
        if (days is not var (first, last) || !Closes(line, next, opened))
        {
            return false;
        }

        slot = new(line.Value(at), first, line.Value(at), last, year);
        end = opened ? line.Skip(next, Lex.Close) : next;
        return true;
    }

    /// <summary>«Ноябрь (до 10)», «декабрь, до 15 числа», «май – не позднее 20-го».</summary>
    public static void Read(Line line, int at, List<Phrase> found)
    {
        if (line.Has(at, Lex.In, Lex.Month))
        {
            ByDay(line, at, at + 1, found);
        }
        else if (line[at] == Lex.Month)
        {
            ByDay(line, at, at, found);
        }
    }

    private static void ByDay(Line line, int start, int at, List<Phrase> found)
    {
        var year = SlotGrammar.YearAfterMonth(line, at, out var after);
        var part = Inside(line, after, out var opened);
        if (DayList(line, at, part, opened || line[after] == Lex.Colon, year) is { } list)
        {
            found.Add(list with { Start = start });
            return;
        }

        if (line[part] == Lex.From && line.IsNumber(part + 1, 1, 30) && line[part + 2] is Lex.Through or Lex.Until && line.IsNumber(part + 3, line.Value(part + 1) + 1, 31) && line.Skip(part + 4, Lex.OfMonth) is var behind && Closes(line, behind, opened))
        {
            // «Октябрь (с 3 по 7)»
            found.Add(new(start, opened ? line.Skip(behind, Lex.Close) : behind, new Meaning.Dated([new(Slot.Day(line.Value(at), line.Value(part + 1), year), Slot.Day(line.Value(at), line.Value(part + 3), year), true)], Edge.On)));
            return;
        }

        if (Bounds.UntilMark(line, part) is not { } day || !line.IsNumber(day, 1, 31))
        {
            return;
        }

        var end = line.Skip(day + 1, Lex.OfMonth);
        var plain = opened || end > day + 1 || line.Token(day).Ordinal;
        if (plain && Closes(line, end, opened))
        {
            found.Add(new(start, opened ? line.Skip(end, Lex.Close) : end, new Meaning.Dated([new(Slot.Day(line.Value(at), line.Value(day), year), Slot.Day(line.Value(at), line.Value(day), year), false)], Edge.By)));
        }
    }

    /// <summary>«Октябрь: 15, 22, 29», «октябрь 15-20», «октябрь 15, 16»; without a colon no number may be a class.</summary>
    private static Phrase? DayList(Line line, int month, int at, bool marked, YearMark year)
    {
        var days = new List<Stretch>();
        for (var next = at; line.IsNumber(next, marked && line[at - 1] == Lex.Colon ? 1 : HighestClass + 1, 31) && line.Word(next).Length <= 2; next++)
        {
            var range = line[next + 1] == Lex.Dash && line.IsNumber(next + 2, line.Value(next) + 1, 31);
            var last = range ? next + 2 : next;
            days.Add(new(Slot.Day(line.Value(month), line.Value(next), year), Slot.Day(line.Value(month), line.Value(last), year), range));
            next = line.Skip(last + 1, Lex.OfMonth);
            if (line[next] == Lex.End)
            {
                return new(month, next, new Meaning.Dated(days.ToValueList(), Edge.On)) { Certainty = IsYearPerhaps(days, line, at) ? YearPerhaps : 0.9 };
            }

            if (line[next] is not (Lex.Comma or Lex.And))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>«Октябрь 24» may be the month of that year.</summary>
    private static bool IsYearPerhaps(List<Stretch> days, Line line, int at) => days is [{ IsRange: false, First.FirstDay: >= 15 }] && line[at - 1] is Lex.Month or Lex.Dot;

    private static int Inside(Line line, int at, out bool opened)
    {
        opened = line[at] == Lex.Open;
        return line[at] is Lex.Open or Lex.Comma or Lex.Dash or Lex.Colon ? at + 1 : at;
    }

    private static (int First, int Last)? Days(Line line, int at, out int end)
    {
        var range = line[at + 1] == Lex.Dash && line.IsNumber(at + 2, line.Value(at) + 1, 31);
        end = range ? at + 3 : at + 1;
        return line.IsNumber(at, 1, 31) && line.Value(end - 1) > HighestClass ? (line.Value(at), line.Value(end - 1)) : null;
    }

    private static bool Closes(Line line, int at, bool opened) => opened ? line[at] is Lex.Close or Lex.End : line[at] is Lex.End or Lex.Comma or Lex.Semicolon or Lex.Close or Lex.Open;
}
