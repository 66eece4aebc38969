namespace QualityDomain.Deadlines.Language;

/// <summary>Days counted from the meeting: «завтра», «до пятницы», «до конца месяца», «до 25 числа», «через неделю», «на следующей неделе».</summary>
internal static class MeetingGrammar
{
    /// <summary>Packs the two days of «с 15 по 19» into the value of a step.</summary>
    public const int DaysOfMonthBase = 100;

    public static void Read(Line line, int at, List<Phrase> found)
    {
        var start = Bounds.UntilMark(line, at);
        var since = line[at] == Lex.From && line[at + 1] is Lex.Today or Lex.Next or Lex.Weekday;
        var edge = since ? Edge.From : start is null ? Edge.On : Edge.By;
        var from = start ?? (since || line[at] is Lex.In or Lex.On ? at + 1 : at);
        from = line.Word(from).StartsWith("ближайш", StringComparison.Ordinal) && line[from + 1] == Lex.Weekday ? from + 1 : from;
        var step = line[from] switch
        {
            Lex.Today => (MeetingStep.Days, line.Value(from), line.Skip(from + 1, Lex.Day)),
            Lex.EndOf when line[from + 1] == Lex.Next && line[from + 2] == Lex.Week => (MeetingStep.EndOfNextWeek, 0, from + 3),
            Lex.Weekday when start is not null || from > at => (MeetingStep.Weekday, line.Value(from), from + 1),
            Lex.Next when line[from + 1] == Lex.Weekday => (MeetingStep.WeekdayOfNextWeek, line.Value(from + 1), from + 2),
            Lex.This when line[from + 1] == Lex.Weekday => (MeetingStep.Weekday, line.Value(from + 1), from + 2),
            Lex.EndOf => End(line, from),
            Lex.Next when line[from + 1] == Lex.Week => (MeetingStep.NextWeek, 0, from + 2),
            Lex.This when line[from + 1] == Lex.Week => (MeetingStep.ThisWeek, 0, from + 2),
            Lex.Next when line[from + 1] == Lex.MonthNoun => (MeetingStep.NextMonth, 0, from + 2),
            Lex.This when line[from + 1] == Lex.MonthNoun => (MeetingStep.ThisMonth, 0, from + 2),
            Lex.Number when line.IsNumber(from, 1, 31) && (line[from + 1] == Lex.OfMonth || (line.Token(from).Ordinal && start is not null && !IsUnit(line, from + 1))) =>
                (MeetingStep.DayOfMonth, line.Value(from), line.Skip(line.Skip(from + 1, Lex.OfMonth), Lex.This)),
            _ => ((MeetingStep, int, int)?)null,
        };
        if (step is var (kind, value, end))
        {
            (kind, end) = kind == MeetingStep.DayOfMonth && line.Has(end, Lex.Next, Lex.MonthNoun) ? (MeetingStep.DayOfNextMonth, end + 2)
                : (kind, kind == MeetingStep.DayOfMonth ? line.Skip(end, Lex.MonthNoun) : end);
            found.Add(new(at, end, new Meaning.FromMeeting(kind, value, edge)));
        }
        else if (line.IsNumber(at, 1, 31) && line[at + 1] is Lex.And or Lex.Comma && line.IsNumber(at + 2, 1, 31) && line.Token(at + 2).Ordinal && line[line.Skip(at + 3, Lex.OfMonth)] is Lex.End or Lex.Comma)
        {
            // «18 и 19-го»: both of the meeting's month.
            found.Add(new(at, at + 1, new Meaning.FromMeeting(MeetingStep.DayOfMonth, line.Value(at), Edge.On)));
        }
        else if (line.IsNumber(at, 1, 31) && line.Token(at).Ordinal && line[at - 1] is Lex.And or Lex.Comma && line.IsNumber(at - 2, 1, 31) && line[line.Skip(at + 1, Lex.OfMonth)] is Lex.End or Lex.Comma)
        {
            found.Add(new(at, line.Skip(at + 1, Lex.OfMonth), new Meaning.FromMeeting(MeetingStep.DayOfMonth, line.Value(at), Edge.On)));
        }
        else if (line[at] == Lex.From && line.IsNumber(at + 1, 1, 30) && line[at + 2] == Lex.Through && line.IsNumber(at + 3, line.Value(at + 1) + 1, 31) && line[line.Skip(at + 4, Lex.OfMonth)] == Lex.End)
        {
            found.Add(new(at, line.Skip(at + 4, Lex.OfMonth), new Meaning.FromMeeting(MeetingStep.DaysOfMonth, (line.Value(at + 1) * DaysOfMonthBase) + line.Value(at + 3), Edge.On)));
        }
        else if (line[at] == Lex.Upon && Length.TryRead(line, at + 1, out var length, out end) && length.Unit is RelativeUnit.Days or RelativeUnit.Weeks or RelativeUnit.Months)
        {
            var unit = length.Unit switch { RelativeUnit.Months => MeetingStep.Months, RelativeUnit.Weeks => MeetingStep.Weeks, _ => MeetingStep.Days };
            found.Add(new(at, end, new Meaning.FromMeeting(unit, length.Count, Edge.By)));
        }
    }

    private static bool IsUnit(Line line, int at) => line[at] is Lex.Day or Lex.Years or Lex.Week or Lex.MonthNoun or Lex.Term or Lex.Times or Lex.Classes or Lex.Month or Lex.Hour or Lex.Decade or Lex.Half;

    private static (MeetingStep, int, int)? End(Line line, int at)
    {
        var noun = line.Skip(at + 1, Lex.This);
        return line[noun] switch
        {
            Lex.Week => (MeetingStep.EndOfWeek, 0, noun + 1),
            Lex.MonthNoun => (MeetingStep.EndOfMonth, 0, noun + 1),
            Lex.Day when line.Word(noun) is "дня" => (MeetingStep.Days, 0, noun + 1),
            _ => null,
        };
    }
}
