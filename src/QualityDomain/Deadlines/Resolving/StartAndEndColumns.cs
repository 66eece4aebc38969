using QualityDomain.Deadlines.Language;

namespace QualityDomain.Deadlines.Resolving;

/// <summary>The columns «начало» and «окончание» of a calendar, run together or named one after the other: two days that are one period.</summary>
internal static class StartAndEndColumns
{
    /// <summary>No name of the beginning or the end is longer.</summary>
    private const int LongestName = 5;

    /// <summary>«28.10.2024 05.11.2024 9 дней», «1 четверть 01.09.22 29.10.22», «Осенние 30.10.2022 7.11.2022»: the columns «начало» and «окончание» in one line.</summary>
    public static Phrase? InOneLine(Line line, Phrase first, Phrase second)
    {
        if (first.Meaning is not Meaning.Dated { Edge: Edge.On, Stretches: [{ IsDay: true, First: { Year.Kind: YearMarkKind.Calendar } start }] } || !(second.Start == first.End || (second.Start == first.End + 1 && line.Word(first.End) == "|"))
            || second.Meaning is not Meaning.Dated { Edge: Edge.On, Stretches: [{ IsDay: true, First: { Year.Kind: YearMarkKind.Calendar } end }] } days || SlotGrammar.TryRead(line, second.End, out _, out _))
        {
            return null;
        }

        if (LabelledDays.IsLength(line, second.End, out _))
        {
            return second with { Start = first.Start, Meaning = days with { Stretches = [new(start, end, true)] } };
        }

        for (var at = first.End - 1; at >= 0; at--)
        {
            if (line[at] is Lex.Term or Lex.Holidays or Lex.Season)
            {
                return second with { Start = first.Start, Meaning = days with { Stretches = [new(start, end, true)] } };
            }
        }

        return null;
    }

    /// <summary>The same on two lines: «1 триместр⏎01.09.2024⏎15.11.2024».</summary>
    public static Phrase? OnTwoLines(Line line, Phrase days)
    {
        if (days.Meaning is not Meaning.Dated { Edge: Edge.On, Stretches: [{ IsDay: true, First: { Year.Kind: YearMarkKind.Calendar } start }, { IsDay: true, First: { Year.Kind: YearMarkKind.Calendar } end }] } dated)
        {
            return null;
        }

        for (var at = days.Start; at < days.End; at++)
        {
            if (line[at] is Lex.Comma or Lex.And or Lex.Semicolon)
            {
                return null;
            }
        }

        return days with { Meaning = dated with { Stretches = [new(start, end, true)] } };
    }

    /// <summary>«Начало 3 октября, окончание 7 октября»: named one after the other.</summary>
    public static Phrase? Named(Line line, Phrase first, Phrase second)
    {
        if (first.Meaning is not Meaning.Dated { Edge: Edge.On or Edge.From, Stretches: [{ IsRange: false, First: var start }] } || second.Meaning is not Meaning.Dated { Edge: Edge.On or Edge.By, Stretches: [{ IsRange: false, Last: var end }] } dated || start.IsDay != end.IsDay)
        {
            return null;
        }

        return Names(line, Math.Max(0, first.Start - LongestName), first.Start, IsBeginning) && Names(line, first.End, second.Start, IsEnd)
            ? second with { Start = first.Start, Meaning = dated with { Edge = Edge.On, Stretches = [new(start, end, true)] } }
            : null;
    }

    private static bool Names(Line line, int from, int to, Func<Line, int, bool> names)
    {
        for (var at = from; at < to && to - from <= LongestName; at++)
        {
            if (names(line, at))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBeginning(Line line, int at) => line[at] == Lex.Beginning || line.Word(at) is "открытие" or "старт";

    private static bool IsEnd(Line line, int at) => line[at] == Lex.EndOf || line.Word(at) is "окончание" or "окончания" or "завершение" or "завершения" or "закрытие" or "финиш";
}
