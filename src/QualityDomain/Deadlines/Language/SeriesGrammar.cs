namespace QualityDomain.Deadlines.Language;

/// <summary>Slots and ranges of slots, one or several: «13.10 -15.10.2014», «с 1 по 15 сентября», «сентябрь, январь-март 2024», «5, 12, 19 октября».</summary>
internal static class SeriesGrammar
{
    private const int Longest = 24;
    private const double NewYearsEve = 0.75;

    public static void Read(Line line, int at, List<Phrase> found)
    {
        var from = Bounds.Prefix(line, at, out var edge);
        if (NewYear(line, from, edge))
        {
            var eve = Slot.Day(12, 31, default);
            found.Add(new(at, from + 2, new Meaning.Dated([new(eve, eve, false)], Edge.By)) { Certainty = NewYearsEve });
        }
        else if (TryRead(line, from, out var series, out var end, out var typo))
        {
            edge = edge == Edge.On && series is [{ IsRange: false }] && line[from] == Lex.From ? Edge.From : edge;
            series = InEachYear(line, series, ref end);
            var past = Bounds.Suffix(line, end);
            if (edge == Edge.By && series is [{ IsMonths: true, IsRange: false } month] && (past > end || line[from - 1] == Lex.Through))
            {
                series = [month with { IsRange = true }];
            }

            found.Add(new(at, past, new Meaning.Dated(series, edge))
            {
                Doubts = typo,
                Rules = RulesOf(line, from, end),
                Certainty = edge == Edge.By && series is [{ IsRange: false, First.IsMonth: true }] ? 0.75 : 1,
            });
        }
    }

    /// <summary>«Апрель – май 2013 2014 2015»: the months again in each of the years.</summary>
    private static ValueList<Stretch> InEachYear(Line line, ValueList<Stretch> series, ref int end)
    {
        if (!series.All(stretch => stretch.IsMonths && stretch.Last.Year.Kind == YearMarkKind.Calendar))
        {
            return series;
        }

        var all = series.ToList();
        for (var year = series[^1].Last.Year.Value + 1; YearGrammar.IsYear(line, line.Skip(end, Lex.Comma)) && line.Value(line.Skip(end, Lex.Comma)) == year; year++)
        {
            var mark = new YearMark(YearMarkKind.Calendar, year);
            all.AddRange(series.Select(stretch => stretch with { First = stretch.First with { Year = mark }, Last = stretch.Last with { Year = mark } }));
            end = YearGrammar.Noun(line, line.Skip(end, Lex.Comma) + 1);
        }

        return all.ToValueList();
    }

    /// <summary>«До Нового года» ends with the last day of December.</summary>
    private static bool NewYear(Line line, int at, Edge edge) => edge == Edge.By && line.Word(at) == "нового" && line[at + 1] == Lex.Year;

    private static ValueList<ReadingRule> RulesOf(Line line, int from, int end)
    {
        var rules = new List<ReadingRule>();
        for (var at = from; at < end; at++)
        {
            switch (line[at])
            {
                case Lex.Week:
                    rules.Add(ReadingRule.WeeksOfSevenDays);
                    break;
                case Lex.Beginning or Lex.Middle or Lex.EndOf or Lex.Decade:
                    rules.Add(ReadingRule.DecadesOfMonth);
                    break;
                case Lex.Month when line.Corrected(at):
                    rules.Add(ReadingRule.SpellingCorrected);
                    break;
            }
        }

        return rules.ToValueList();
    }

    public static bool TryRead(Line line, int at, out ValueList<Stretch> series, out int end, out ValueList<ReadingDoubt> typo)
    {
        (series, end, typo) = ([], at, []);
        if (!TryItem(line, at, false, out var item, out var after, ref typo))
        {
            return false;
        }

        List<Stretch> items = [item];
        List<int> ends = [after];
        for (var next = Separator(line, after); next >= 0 && items.Count < Longest && TryItem(line, next, true, out item, out after, ref typo); next = Separator(line, after))
        {
            items.Add(item);
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
        if (!TryEnd(line, start, out var first, out end))
        {
            return false;
        }

        var to = RangeMark(line, end, start > at, out var misspelt);
        if (to > 0 && TryEnd(line, to, out var last, out var lastEnd) && !(first.FirstMonth is not null && last.FirstMonth is null && !IsClosed(line, lastEnd)))
        {
            if (first.FirstMonth is null && last.IsMonth && lastEnd > to + 1 && line[to] == Lex.Number)
            {
                first = Slot.Month(Math.Min(first.FirstDay, 12), default);
            }

            typo = misspelt ? [.. typo, new(ReadingDoubtKind.Misspelt, "но")] : typo;
            (item, end) = (new(first, last, true), lastEnd);
            return true;
        }

        item = new(first, first, false);
        return start == at || line[at] != Lex.Since || first.FirstMonth is not null;
    }

    /// <summary>After «с 1 сентября по 15» nothing may follow that makes 15 something else.</summary>
    private static bool IsClosed(Line line, int at) => line[at] is Lex.End or Lex.Comma or Lex.Semicolon or Lex.Close or Lex.Dot || line[at - 1] == Lex.OfMonth;

    private static bool TryEnd(Line line, int at, out Slot slot, out int end) =>
        SlotGrammar.TryRead(line, at, out slot, out end) || SlotGrammar.TryBareDay(line, at, out slot, out end);

    /// <summary>Past «(вт.)» between a day and the dash behind it.</summary>
    private static int WeekdayRemark(Line line, int at)
    {
        var weekday = line.Skip(line.Skip(at, Lex.Open), Lex.In);
        if (line[weekday] != Lex.Weekday)
        {
            return at;
        }

        var end = line.Skip(line.Skip(weekday + 1, Lex.Dot), Lex.Close);
        return line[end] is Lex.Dash or Lex.Through ? end : at;
    }

    /// <summary>Past «-», «по», «до», «- по», or «но» mistyped for «по»; −1 when no range follows.</summary>
    private static int RangeMark(Line line, int at, bool opened, out bool misspelt)
    {
        misspelt = false;
        var next = line.Skip(WeekdayRemark(line, at), Lex.Comma);
        next = line[next] == Lex.Dot && line[next + 1] == Lex.Dot ? next + 2 : next;
        var dash = next;
        while (line[dash] == Lex.Dash)
        {
            dash++;
        }

        if (line[dash] is Lex.Through || (line[dash] == Lex.Until && (opened || dash > next)))
        {
            return dash + 1;
        }

        misspelt = opened && dash == next && line[next] == Lex.But;
        return misspelt ? next + 1 : dash > next ? dash : -1;
    }

    /// <summary>Where the next item of a list begins; −1 when the list ends. Months need no mark between them.</summary>
    private static int Separator(Line line, int at)
    {
        if (line[at] is Lex.Comma or Lex.And or Lex.Semicolon or Lex.Slash or Lex.Dot)
        {
            return line.Skip(at + 1, Lex.And);
        }

        return line[at] == Lex.Month || (line.BeginsLine(at) && line[at] is Lex.From or Lex.Number && SlotGrammar.TryRead(line, line.Skip(at, Lex.From), out _, out _)) ? at : -1;
    }
}
