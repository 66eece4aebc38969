namespace QualityDomain.Deadlines.Language;

/// <summary>«Вторник», «пн, ср, пт», «с понедельника по пятницу» and nothing else: what a weekly timetable says.</summary>
internal static class BareWeekdays
{
    private const double Usual = 0.75;

    public static void Read(Line line, int at, List<Phrase> found)
    {
        if (!Range(line, at, out var days, out var end) && !List(line, at, out days, out end))
        {
            return;
        }

        RecurrenceModifiers.Read(line, Plain.Of(RecurrenceUnit.Weekly) with { Weekdays = days }, ref end, out var rule);
        found.Add(new(at, end, new Meaning.Said(new Deadline.Recurring(rule))) { Certainty = Usual });
    }

    private static bool Range(Line line, int at, out ValueList<DayOfWeek> days, out int end)
    {
        (days, end) = ([], at);
        var start = line.Skip(at, Lex.From);
        var mark = line.Skip(start + 1, Lex.Dot);
        if (line[start] != Lex.Weekday || line[mark] is not (Lex.Dash or Lex.Through) || line[mark + 1] != Lex.Weekday)
        {
            return false;
        }

        var (first, last) = (FromMonday(line, start), FromMonday(line, mark + 1));
        end = line.Skip(mark + 2, Lex.Dot);
        days = Enumerable.Range(first, ((last - first + 7) % 7) + 1).Select(day => day % 7).Order().Select(day => (DayOfWeek)((day + 1) % 7)).ToValueList();
        return last != first && (NoDateFollows(line, end) || (start > at && line[mark] == Lex.Through && !SlotGrammar.TryRead(line, end, out _, out _)));
    }

    /// <summary>The whole text is nothing but weekdays, so that they are its meaning and no remark.</summary>
    public static bool IsAll(Line line) => Range(line, 0, out _, out _) || (WeekdayGrammar.List(line, 0, out _, out var end) && NoDateFollows(line, end));

    private static int FromMonday(Line line, int at) => (line.Value(at) + 6) % 7;

    /// <summary>A weekday behind something else is a remark on it.</summary>
    private static bool List(Line line, int at, out ValueList<DayOfWeek> days, out int end) =>
        WeekdayGrammar.List(line, at, out days, out end) && (line[at - 1] is Lex.End or Lex.Open || BehindHours(line, at)) && NoDateFollows(line, end);

    /// <summary>«Пн-пт 9:00-18:00, [сб] 10:00-14:00».</summary>
    private static bool BehindHours(Line line, int at) => line[at - 1] is Lex.Comma or Lex.Semicolon && line[at - 2] == Lex.Number && line[0] == Lex.Weekday;

    private static bool NoDateFollows(Line line, int at) =>
        line[at] is Lex.End or Lex.Close or Lex.In or Lex.Open || ClockGrammar.TryRead(line, line[at] is Lex.Dash or Lex.Colon or Lex.Comma ? at + 1 : at, out _, out _) || (line[at] == Lex.Comma && (line[at + 1] is not (Lex.Number or Lex.Unknown) || line.Has(at + 1, Lex.Number, Lex.Times)));
}
