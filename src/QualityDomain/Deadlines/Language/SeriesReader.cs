namespace QualityDomain.Deadlines.Language;

/// <summary>Reads the members of a list of days or months one by one and gives them what a later member says for all.</summary>
internal static class SeriesReader
{
    private const int Longest = 24;

    /// <summary>Months that follow each other without any mark are those of a year at most.</summary>
    private const int LongestUnmarked = 12;

    /// <summary>The month of «1, 2, 3 … октября» stands at most so many words behind the first day.</summary>
    private const int FarthestMonth = 3 * Longest;

    /// <summary>Reads a list at <paramref name="at"/>. Many rules ask at the same place, so the answer is kept with the line.</summary>
    public static bool TryRead(Line line, int at, out ValueList<Stretch> series, out int end, out ValueList<ReadingDoubt> typo)
    {
        if (at < 0 || at >= line.Count)
        {
            (series, end, typo) = ([], at, []);
            return false;
        }

        ref var known = ref line.SeriesAt(at);
        if (known is null)
        {
            known = Read(line, at, out series, out end, out typo) ? new(series, end, typo) : ReadSeries.Nothing;
        }

        (series, end, typo) = (known.Series, ReferenceEquals(known, ReadSeries.Nothing) ? at : known.End, known.Typo);
        return series.Count > 0;
    }

    private static bool Read(Line line, int at, out ValueList<Stretch> series, out int end, out ValueList<ReadingDoubt> typo)
    {
        (series, end, typo) = ([], at, []);
        if (line[at] == Lex.Number && ((!line.HasMonthWithin(at, FarthestMonth) && !NumericDays.Spaced(line, at)) || ClockGrammar.OpensWithHour(line, at)))
        {
            return false;
        }

        if (!TryItem(line, at, false, out var item, out var after, ref typo))
        {
            return false;
        }

        List<Stretch> items = [item];
        List<int> ends = [after];
        for (var next = Separator(line, after); next >= 0 && items.Count < (next > after ? Longest : LongestUnmarked) && TryItem(line, next, true, out item, out after, ref typo); next = Separator(line, after))
        {
            items.Add(next > ends[^1] && IsOfMonth(line, next) && OfOneMonth(items[^1]) ? SamePart(items[^1], item.First) : item);
            ends.Add(after);
        }

        var kept = SeriesCompletion.Complete(items);
        (series, end) = (kept.ToValueList(), kept.Count > 0 ? ends[kept.Count - 1] : at);
        return kept.Count > 0;
    }

    private static bool TryItem(Line line, int at, bool isFollowing, out Stretch item, out int end, ref ValueList<ReadingDoubt> typo)
    {
        item = default;
        var start = line[at] is Lex.From or Lex.Since ? at + 1 : isFollowing && line[at] == Lex.In ? at + 1 : at;
        start = start > at ? BehindWeekday(line, start) : start;
        if (!TryEnd(line, start, out var first, out end))
        {
            return false;
        }

        var to = RangeMark.Past(line, end, start > at, first, out var misspelt);
        to = to > 0 ? BehindWeekday(line, to) : to;
        if (to > 0 && TryEnd(line, to, out var last, out var lastEnd) && !(first.IsMonth && last.FirstMonth is null) && !(first.FirstMonth is not null && last.FirstMonth is null && !IsClosed(line, lastEnd)))
        {
            if (first.FirstMonth is null && last.IsMonth && lastEnd > to + 1 && line[to] == Lex.Number)
            {
                first = Slot.Month(Math.Min(first.FirstDay, 12), default);
            }

            while (last.IsMonth && line[lastEnd] == Lex.Dash && SlotGrammar.TryRead(line, lastEnd + 1, out var further, out var furtherEnd) && further.IsMonth && further.FirstMonth == (last.LastMonth % 12) + 1)
            {
                (last, lastEnd) = (further, furtherEnd);
            }

            if (first.Weekday is not null && last is { IsDay: true, Weekday: null } && last.FirstMonth == first.FirstMonth)
            {
                // «Первая среда декабря – 4 декабря»: one day said twice.
                (item, end) = (new(last, last, false), lastEnd);
                return true;
            }

            typo = misspelt ? [.. typo, new(ReadingDoubtKind.Misspelt, "но")] : typo;
            (item, end) = (new(first, last, true), lastEnd);
            return true;
        }

        item = new(first, first, false);
        return start == at || line[at] != Lex.Since || first.FirstMonth is not null;
    }

    /// <summary>A bare month in the genitive, «марта» and not «март», belongs to the day or part before it: «до 20 декабря, марта», «конец октября, мая».</summary>
    private static bool IsOfMonth(Line line, int at) =>
        line[at] == Lex.Month && line[at + 1] is Lex.End or Lex.Comma or Lex.And or Lex.Semicolon or Lex.Dot or Lex.Number && line.Word(at) is [.., 'я' or 'а'];

    /// <summary>A day or a part of one month, whose name stood with it.</summary>
    private static bool OfOneMonth(Stretch stretch) =>
        !stretch.IsMonths && stretch.Last.FirstMonth is { } month && stretch.Last.LastMonth == month && (stretch.First.FirstMonth ?? month) == month;

    /// <summary>The same days of another month.</summary>
    private static Stretch SamePart(Stretch part, Slot month) =>
        part with { First = part.First.In(month.FirstMonth!.Value) with { Year = month.Year }, Last = part.Last.In(month.FirstMonth!.Value) with { Year = month.Year } };

    /// <summary>«С понедельника 14.10 по пятницу 18.10»: past the weekday before a day.</summary>
    private static int BehindWeekday(Line line, int at)
    {
        var day = line.Skip(line.Skip(at + 1, Lex.Dot), Lex.Comma);
        return line[at] == Lex.Weekday && SlotGrammar.TryRead(line, day, out var slot, out _) && slot.IsDay ? day : at;
    }

    /// <summary>After «с 1 сентября по 15» nothing may follow that makes 15 something else.</summary>
    private static bool IsClosed(Line line, int at) => line[at] is Lex.End or Lex.Comma or Lex.Semicolon or Lex.Close or Lex.Dot || line[at - 1] == Lex.OfMonth;

    private static bool TryEnd(Line line, int at, out Slot slot, out int end) =>
        SlotGrammar.TryRead(line, at, out slot, out end) || SlotGrammar.TryBareDay(line, at, out slot, out end);

    /// <summary>Where the next item of a list begins; −1 when the list ends. Months need no mark between them.</summary>
    private static int Separator(Line line, int at)
    {
        if (line[at] is Lex.Comma or Lex.And or Lex.Or or Lex.Semicolon or Lex.Slash or Lex.Dot)
        {
            return line.Skip(at + 1, Lex.And);
        }

        return line[at] == Lex.Month || (line.BeginsLine(at) && line[at] is Lex.From or Lex.Number && SlotGrammar.TryRead(line, line.Skip(at, Lex.From), out _, out _)) ? at : -1;
    }
}
