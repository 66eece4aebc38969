using QualityDomain.Deadlines.Language;

namespace QualityDomain.Deadlines.Resolving;

/// <summary>What stands beside exact days only to name them: the term, the holidays, the purpose.</summary>
internal static class Labels
{
    private const double WithRemark = 0.75;
    private const int LongestName = 9;

    /// <summary>The dates, widened over the label beside them; null when the two phrases say two things.</summary>
    public static Phrase? Absorbed(Line line, Phrase first, Phrase second)
    {
        if (second.Meaning is Meaning.Dated && first.Meaning is Meaning.Said(Deadline.ByEvent) && line[first.End] == Lex.Comma && NoteGrammar.InOtherWords(line, first.End + 1) == second.Start)
        {
            // «До следующего учебного года, то есть до 1 сентября»: the day says it more exactly.
            return second with { Start = first.Start };
        }

        if (HasDays(second) && first.Meaning is Meaning.Said(Deadline.Relative { After: true, Unit: RelativeUnit.Days, Event: "" }) && line[first.End] is Lex.Dash or Lex.Colon && second.Start == first.End + 1)
        {
            // «В течение двух дней – 3 и 4 июня»: which days they are.
            return second with { Start = first.Start };
        }

        if (IsTerm(first) && StartAndEndColumns.OnTwoLines(line, second) is { } both)
        {
            return both with { Start = first.Start };
        }

        if (first.Meaning is Meaning.WholeYears { Edge: Edge.On, School: false } years && years.First == years.Last && second.Start == first.End && IsHolidays(line, second))
        {
            // «В 2025 году весенние каникулы»
            return second with { Start = first.Start };
        }

        if (HasDays(second) && (IsTerm(first) || IsHolidays(line, first)) && (IsJoint(line, first.End, second.Start) || IsNamed(line, first.End, second.Start)))
        {
            return InYearOf(YearOf(line, first), second) with { Start = first.Start };
        }

        if (IsTerm(first) && second.Meaning is Meaning.Dated && ((line[first.End] == Lex.Open && second.Start == first.End + 1) || (line[second.Start - 1] is Lex.Colon or Lex.Dash && IsJoint(line, first.End, second.Start))))
        {
            return second with { Start = first.Start };
        }

        if (HasDays(second) && IsSchoolYear(line, first) && (second.Start == first.End || IsJoint(line, first.End, second.Start)))
        {
            return second with { Start = first.Start };
        }

        if ((StartAndEndColumns.Named(line, first, second) ?? StartAndEndColumns.InOneLine(line, first, second) ?? SaidTwice.Of(line, first, second)) is { } one)
        {
            return one;
        }

        if (first.Meaning is Meaning.Dated && IsTerm(second) && line[first.End] == Lex.Open && second.Start == first.End + 1)
        {
            // «Декабрь (1 полугодие)»
            return first with { End = second.End };
        }

        if (!HasDays(first))
        {
            return null;
        }

        if (IsSomeTimeOfDay(line, second))
        {
            return first with { End = second.End };
        }

        var apart = line[first.End] is Lex.Dash or Lex.Open;
        return (apart && (IsTerm(second) || IsHolidays(line, second) || IsOutcome(line, second)) && IsJoint(line, first.End, second.Start)) ? first with { End = second.End }
            : IsLesson(line, second) ? first with { End = second.End }
            : IsCondition(line, second) ? first with { End = second.End, Certainty = Math.Min(first.Certainty, WithRemark) }
            : null;
    }

    /// <summary>«Учебный год с 02.09.2024 г. по 30.05.2025 г.»: the bare name, not «в течение учебного года».</summary>
    private static bool IsSchoolYear(Line line, Phrase phrase) =>
        phrase.Meaning is Meaning.Said(Deadline.Ongoing { Period: OngoingPeriod.SchoolYear }) && line[phrase.Start] == Lex.School;

    private static bool HasDays(Phrase phrase) => phrase.Meaning is Meaning.Dated dated && dated.Stretches.All(stretch => !stretch.IsMonths);

    private static bool IsTerm(Phrase phrase) => phrase.Meaning is Meaning.Terms;

    private static bool IsHolidays(Line line, Phrase phrase) =>
        phrase.Meaning is Meaning.Said(Deadline.OnEvent { Event: not null } or Deadline.Ongoing { Period: OngoingPeriod.Event }) && (line[phrase.End - 1] == Lex.Holidays || YearOf(line, phrase) is not null);

    /// <summary>The year of «летние каникулы в 2026 году».</summary>
    private static YearMark? YearOf(Line line, Phrase holidays)
    {
        if (line[holidays.Start] == Lex.In && YearGrammar.IsYear(line, holidays.Start + 1))
        {
            return new(YearMarkKind.Calendar, line.Value(holidays.Start + 1));
        }

        for (var at = holidays.Start; at < holidays.End; at++)
        {
            if (line[at] == Lex.Holidays && EdgeGrammar.YearOfHolidays(line, at, out var end) is { IsSilent: false } year && end == holidays.End)
            {
                return year;
            }
        }

        return null;
    }

    private static Phrase InYearOf(YearMark? year, Phrase days) =>
        year is { } known && days.Meaning is Meaning.Dated dated && dated.Stretches.All(stretch => stretch.First.Year.IsSilent && stretch.Last.Year.IsSilent)
            ? days with { Meaning = dated with { Stretches = dated.Stretches.Select(stretch => stretch with { First = stretch.First with { Year = known }, Last = stretch.Last with { Year = known } }).ToValueList() } }
            : days;

    /// <summary>«24-25 апреля – по итогам года»: what the days are for.</summary>
    private static bool IsOutcome(Line line, Phrase phrase) =>
        phrase.Meaning is Meaning.Said(Deadline.OnEvent { Event: not null }) && line[phrase.Start] == Lex.Through && (line[phrase.Start + 1] == Lex.Outcome || (line[phrase.Start + 1] != Lex.AsMuchAs && line[phrase.Start + 2] == Lex.Outcome));

    /// <summary>«25 октября в течение дня»: at no hour of it.</summary>
    private static bool IsSomeTimeOfDay(Line line, Phrase phrase) =>
        phrase.Meaning is Meaning.Said(Deadline.Relative { After: true, Unit: RelativeUnit.Days, Amount: 1, Event: "" }) && line[phrase.Start + 1] == Lex.During && line[phrase.End - 1] == Lex.Day;

    /// <summary>«24 октября после 6 урока»: when on that day.</summary>
    private static bool IsLesson(Line line, Phrase phrase) =>
        phrase.Meaning is Meaning.Said(Deadline.OnEvent) && line[phrase.Start] == Lex.After && line[phrase.Start + 1] == Lex.Number && line[phrase.Start + 2] == Lex.EventNoun;

    /// <summary>«До 31 августа (при приёме в 1 класс)»: whom it concerns.</summary>
    private static bool IsCondition(Line line, Phrase phrase) =>
        phrase.Meaning is Meaning.Said(Deadline.OnEvent { Event: not null }) && line[phrase.Start] == Lex.At && line[phrase.Start - 1] == Lex.Open;

    /// <summary>«Каникулы для первоклассников:» and «каникулы учащихся –» end with a mark directly before the days, «каникулы начнутся» with its verb.</summary>
    private static bool IsNamed(Line line, int from, int to)
    {
        if (to == from + 1 && line[from] == Lex.Unknown)
        {
            return true;
        }

        for (var at = from; at < to - 1; at++)
        {
            if (line[at] is not (Lex.Unknown or Lex.Classes or Lex.Dash or Lex.Comma) && !line.IsNumber(at, 1, 11))
            {
                return false;
            }
        }

        return to - from <= LongestName && line[to - 1] is Lex.Colon or Lex.Dash;
    }

    /// <summary>Nothing between the two but marks and the classes concerned; a comma would begin something new.</summary>
    private static bool IsJoint(Line line, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (line[at] is not (Lex.Dash or Lex.Colon or Lex.Open or Lex.Close or Lex.Dot or Lex.Quote or Lex.Classes or Lex.Number) && line.Word(at) is not ("для" or "х" or "го" or "е"))
            {
                return false;
            }
        }

        return true;
    }
}
