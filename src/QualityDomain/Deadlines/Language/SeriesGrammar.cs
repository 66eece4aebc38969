namespace QualityDomain.Deadlines.Language;

/// <summary>Slots and ranges of slots, one or several: «13.10 -15.10.2014», «с 1 по 15 сентября», «сентябрь, январь-март 2024», «5, 12, 19 октября».</summary>
internal static class SeriesGrammar
{
    private const double NewYearsEve = 0.75;

    /// <summary>«15 или 16 октября»: both are shown, and somebody says which.</summary>
    private const double EitherDay = 0.65;

    public static void Read(Line line, int at, List<Phrase> found)
    {
        if (line[at] == Lex.Through && line.Word(at + 1) == "месяцам" && SeriesReader.TryRead(line, line.Skip(at + 2, Lex.Colon), out var months, out var last, out _) && months.All(stretch => stretch.IsMonths))
        {
            // As our own explanations print it: each month for itself, also where there is only one, which is why one stands twice.
            found.Add(new(at, last, new Meaning.Dated(months.Count == 1 ? [months[0], months[0]] : months, Edge.On)));
            return;
        }

        var from = Bounds.Prefix(line, at, out var edge);
        if (NewYear(line, from, edge))
        {
            var eve = Slot.Day(12, 31, default);
            found.Add(new(at, from + 2, new Meaning.Dated([new(eve, eve, false)], Edge.By)) { Certainty = NewYearsEve });
        }
        else if (SeriesReader.TryRead(line, from, out var series, out var end, out var typo))
        {
            edge = edge == Edge.On && series is [{ IsRange: false }] && line[from] == Lex.From ? Edge.From : edge;
            series = series.WithoutRepeats();
            if (edge == Edge.By && EachYear(line, series, end) is { } yearly)
            {
                found.Add(new(at, RecurrenceModifiers.YearAfterDate(line, end), new Meaning.Said(new Deadline.Recurring(yearly))));
                return;
            }

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
                Certainty = OneOfThem(line, from, end) ? EitherDay : edge == Edge.By && series is [{ IsRange: false, First.IsMonth: true }] ? 0.75 : 1,
            });
        }
    }

    private static bool OneOfThem(Line line, int from, int end)
    {
        for (var at = from; at < end; at++)
        {
            if (line[at] == Lex.Or)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«Не позднее 1 июня года, следующего за отчётным»: every year.</summary>
    private static Recurrence? EachYear(Line line, ValueList<Stretch> series, int end) =>
        series is [{ IsDay: true, First: { FirstMonth: { } month, Year.IsSilent: true, Weekday: null } day }] && RecurrenceModifiers.YearAfterDate(line, end) > end
            ? Plain.Of(RecurrenceUnit.Yearly) with { ByDay = day.FirstDay, Months = [new(month, month)] }
            : null;

    /// <summary>«Апрель – май 2013 2014 2015», «до 1 июня 2024, 2025 года»: the same again in each of the years.</summary>
    private static ValueList<Stretch> InEachYear(Line line, ValueList<Stretch> series, ref int end)
    {
        var marked = line[end] is Lex.Comma or Lex.And;
        if (!series.All(stretch => stretch.Last.Year.Kind == YearMarkKind.Calendar && (stretch.IsMonths || (stretch.IsDay && marked))))
        {
            return series;
        }

        var all = series.ToList();
        for (var year = series[^1].Last.Year.Value + 1; line[end] is var mark and (Lex.Comma or Lex.And or Lex.Number) && line.Value(mark == Lex.Number ? end : end + 1) == year && YearGrammar.IsYear(line, mark == Lex.Number ? end : end + 1); year++)
        {
            var added = new YearMark(YearMarkKind.Calendar, year);
            all.AddRange(series.Select(stretch => stretch with { First = stretch.First with { Year = added }, Last = stretch.Last with { Year = added } }));
            end = YearGrammar.Noun(line, mark == Lex.Number ? end + 1 : end + 2);
        }

        return all.ToValueList();
    }

    /// <summary>«До Нового года» ends with the last day of December.</summary>
    private static bool NewYear(Line line, int at, Edge edge) => edge == Edge.By && line.Word(at) is "нового" or "новому" && line[at + 1] == Lex.Year;

    private static ValueList<ReadingRule> RulesOf(Line line, int from, int end)
    {
        ValueList<ReadingRule> rules = [];
        for (var at = from; at < end; at++)
        {
            switch (line[at])
            {
                case Lex.Week:
                    rules = rules.Then([ReadingRule.WeeksOfSevenDays]);
                    break;
                case Lex.Beginning or Lex.Middle or Lex.EndOf or Lex.Decade:
                    rules = rules.Then([ReadingRule.DecadesOfMonth]);
                    break;
                case Lex.Month when line.Corrected(at):
                    rules = rules.Then([ReadingRule.SpellingCorrected]);
                    break;
            }
        }

        return rules;
    }
}
