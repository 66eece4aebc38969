namespace QualityDomain.Deadlines.Language;

/// <summary>So long after or before an event: «в течение 10 дней после…», «в трёхдневный срок», «не позднее чем за день до…», «в день…», «сразу после…».</summary>
internal static class RelativeGrammar
{
    private const double Unanchored = 0.65;
    private const int LongestRemark = 6;

    /// <summary>«До 18 часов» is an hour of the day, «в срок до 48 часов» a length.</summary>
    private const int MinutesOfDay = 24 * 60;

    public static void Read(Line line, int at, List<Phrase> found)
    {
        var phrase = DayBefore(line, at) ?? Within(line, at) ?? ByLengthAdjective(line, at) ?? NotLater(line, at) ?? Ahead(line, at) ?? Later(line, at) ?? Counted(line, at) ?? UpTo(line, at) ?? OnTheDay(line, at) ?? AtOnce(line, at) ?? Eve(line, at);
        if (phrase is not null)
        {
            found.Add(phrase);
        }
    }

    /// <summary>«В течение [первых] двух рабочих дней [, следующих за днём | после | со дня | с момента | до …]».</summary>
    private static Phrase? Within(Line line, int at)
    {
        var notExceeding = line.Has(at, Lex.In, Lex.Deadline) && line[line.Skip(at + 2, Lex.Comma)] == Lex.Not && line.Word(line.Skip(at + 2, Lex.Comma) + 1).StartsWith("превыша", StringComparison.Ordinal);
        if (!notExceeding && (line[at] is not (Lex.In or Lex.On) || (line[at + 1] != Lex.During && line.Word(at + 1) != "пределах")))
        {
            return null;
        }

        var next = notExceeding ? line.Skip(at + 2, Lex.Comma) + 2 : line.Skip(line.Skip(at + 2, Lex.Dot), Lex.Ordinal);
        return Length.TryRead(line, next, out var length, out var end) ? After(line, at, end, length, Numbers.Count(line, next, out _) is not null || line[next - 1] == Lex.Ordinal) : null;
    }

    /// <summary>«В трёхмесячный срок со дня…», «в 10-дневный срок», «в недельный срок после…».</summary>
    private static Phrase? ByLengthAdjective(Line line, int at)
    {
        var next = line[at] is Lex.In or Lex.Since ? at + 1 : at;
        var ahead = line[at] == Lex.Before ? -1 : 0;
        if (Length.TryAdjective(line, next, out var length, out var end) && line[end] == Lex.Deadline && ahead == 0)
        {
            return After(line, at, end + 1, length, true);
        }

        return null;
    }

    /// <summary>«Не позднее [чем через] 3 дней после…», «не позднее [чем за] день до…».</summary>
    private static Phrase? NotLater(Line line, int at)
    {
        if (line[at] != Lex.Not || line[at + 1] is not (Lex.Later or Lex.Less or Lex.More or Lex.Earlier))
        {
            return null;
        }

        var next = line.Skip(line.Skip(line.Skip(at + 2, Lex.Comma), Lex.Than), Lex.In);
        var before = line[next] == Lex.Before;
        if (line[at + 1] == Lex.Earlier && line[next] != Lex.Upon)
        {
            return null;
        }

        next = line[next] is Lex.Before or Lex.Upon or Lex.During ? next + 1 : next;
        next = line.Skip(next, Lex.Dot);
        if (!Length.TryRead(line, next, out var length, out var end) && !Length.TryAdjective(line, next, out length, out end))
        {
            return null;
        }

        end = line.Skip(end, Lex.Deadline);
        return before || line[end] == Lex.Until ? Before(line, at, end, length) : AfterOrNothing(line, at, end, length);
    }

    /// <summary>Without an event «не позднее десяти дней» is a term, «не менее 30 минут» a duration.</summary>
    private static Phrase? AfterOrNothing(Line line, int at, int end, (int Count, RelativeUnit Unit) length) => EventStart(line, end) is not null
        ? After(line, at, end, length, true)
        : line[at + 1] == Lex.Later && line[end - 1] == Lex.Day && line[end - 2] is Lex.Later or Lex.Ordinal ? null
        : line[at + 1] == Lex.Later || IsCalendarLength(line, at + 2, length.Unit) ? After(line, at, end, length, true)! with { Certainty = Unanchored } : null;

    /// <summary>«[не более] 7 дней», but not «не менее 7 дней» and not «не более 45 минут»; «не более недели» may be the length of anything.</summary>
    private static bool IsCalendarLength(Line line, int at, RelativeUnit unit) =>
        line[at - 1] == Lex.More && unit is not RelativeUnit.Minutes && Numbers.Count(line, line.Skip(line.Skip(at, Lex.Comma), Lex.Than), out _) is not null;

    /// <summary>«До 3 рабочих дней со дня…», «в срок до 10 дней»: up to so long after it.</summary>
    private static Phrase? UpTo(Line line, int at)
    {
        var until = line.Skip(line.Skip(at, Lex.In), Lex.Deadline);
        if (line[until] != Lex.Until || (line[at] == Lex.In && until == at + 1) || (line[at - 2] is Lex.Since or Lex.From && line[at - 1] is Lex.Number or Lex.Cardinal) || Numbers.Count(line, until + 1, out _) is null || !Length.TryRead(line, until + 1, out var length, out var end))
        {
            return null;
        }

        // «До 18 лет» is an age.
        return EventStart(line, end) is not null ? After(line, at, end, length, true)
            : line[end - 1] is Lex.Year or Lex.Years ? null
            : length.Unit is RelativeUnit.Minutes && (until == at || length.Count <= MinutesOfDay) ? null
            : After(line, at, end, length, true)! with { Certainty = Unanchored };
    }

    /// <summary>«За 3 дня до…», «за неделю до…», «за 10 дней».</summary>
    private static Phrase? Ahead(Line line, int at) =>
        line[at] != Lex.Before || !Length.TryRead(line, at + 1, out var length, out var end) ? null
        : line[end] == Lex.Until ? Before(line, at, end, length)
        : (at == 0 || line[at - 1] is Lex.Unknown or Lex.EventNoun) && line[end] == Lex.End ? Before(line, at, end, length) with { Certainty = Unanchored }
        : null;

    /// <summary>«Через 3 дня после…», «спустя неделю после…», «10 дней после…», «на следующий день после…», «на третий день после…».</summary>
    private static Phrase? Later(Line line, int at)
    {
        if (line[at] == Lex.On && Numbers.Ordinal(line, line.Skip(at + 1, Lex.Next), out var noun) is var nth && (line[noun] == Lex.Day || (line[at + 1] == Lex.Next && line[at + 2] == Lex.Day)))
        {
            var day = line[at + 1] == Lex.Next ? at + 2 : noun;
            return nth is null && line[at + 1] != Lex.Next ? null : After(line, at, day + 1, (line[at + 1] == Lex.Next ? 1 : nth!.Value, RelativeUnit.Days), true);
        }

        if (line.Has(at, Lex.On, Lex.Next) && line.Has(at + 2, Lex.Working, Lex.Day) && line[at + 4] != Lex.After)
        {
            return After(line, at, at + 4, (1, RelativeUnit.WorkingDays), true);
        }

        if (line[at] is Lex.In or Lex.On && line[at + 1] == Lex.Ordinal && line.Value(at + 1) == 1 && line[line.Skip(at + 2, Lex.Working)] == Lex.Day && line[line.Skip(at + 2, Lex.Working) + 1] == Lex.After)
        {
            return After(line, at, line.Skip(at + 2, Lex.Working) + 1, (1, line[at + 2] == Lex.Working ? RelativeUnit.WorkingDays : RelativeUnit.Days), true);
        }

        if (at == 0 && line[at] == Lex.Ordinal && line.Value(at) == 1 && line[line.Skip(at + 1, Lex.Working)] == Lex.Day && line.Skip(at + 1, Lex.Working) + 1 is var behind && line[line.Skip(behind, Lex.Comma)] is Lex.Next or Lex.Following)
        {
            return After(line, at, behind, (1, behind > at + 2 ? RelativeUnit.WorkingDays : RelativeUnit.Days), true);
        }

        var start = line[at] == Lex.Upon || (line.Has(at, Lex.On, Lex.Next) && line[at + 2] == Lex.Working) ? at + 1 : line[at] is Lex.In or Lex.On && line[at + 1] == Lex.Ordinal && line.Value(at + 1) == 1 && line[at + 2] == Lex.Week ? at + 2 : at;
        return Length.TryRead(line, start, out var length, out var end) && line[end] is Lex.After && (start > at || Numbers.Count(line, start, out _) is not null)
            ? After(line, at, end, length, true)
            : null;
    }

    /// <summary>«Четырёх рабочих дней, следующих за днём…» behind words that another sentence began, «10-12 рабочих дней со дня…».</summary>
    private static Phrase? Counted(Line line, int at) =>
        at == 0 && line[at] is Lex.Number or Lex.Cardinal && Length.TryRead(line, at, out var whole, out var last) && whole.Unit == RelativeUnit.WorkingDays && line[last] == Lex.End
            ? After(line, at, last, whole, true)! with { Certainty = Unanchored }
        : line[at] is Lex.Number or Lex.Cardinal && Length.TryRead(line, at, out var length, out var end)
            && (line[line.Skip(end, Lex.Comma)] == Lex.Following || (line[end] is Lex.From or Lex.Since && line[end + 1] is Lex.Day or Lex.Moment)) ? After(line, at, end, length, true) : null;

    /// <summary>«В день, предшествующий экзамену», «не позднее дня, предшествующего заседанию».</summary>
    private static Phrase? DayBefore(Line line, int at)
    {
        var day = line[at] == Lex.In ? at + 1 : line.Has(at, Lex.Not, Lex.Later) ? at + 2 : -1;
        var preceding = line.Skip(day + 1, Lex.Comma);
        return day > 0 && line[day] == Lex.Day && line.Word(preceding).StartsWith("предшеств", StringComparison.Ordinal)
            ? Relative(line, at, preceding + 1, Tail.End(line, preceding + 1), (1, RelativeUnit.Days), false)
            : null;
    }

    /// <summary>«В день получения», «в тот же день», «в день проведения».</summary>
    private static Phrase? OnTheDay(Line line, int at)
    {
        if (line[at] != Lex.In || line.Word(at + 1) is not ("день" or "тот"))
        {
            return null;
        }

        var day = line.Word(at + 1) == "день" ? at + 1 : at + 3;
        if (line[day] != Lex.Day)
        {
            return null;
        }

        if (line[line.Skip(day + 1, Lex.Comma)] == Lex.Next && line[line.Skip(day + 1, Lex.Comma) + 1] == Lex.Before)
        {
            var name = line.Skip(line.Skip(day + 1, Lex.Comma) + 2, Lex.Day);
            return Relative(line, at, name, Tail.End(line, name), (1, RelativeUnit.Days), true);
        }

        var end = Tail.End(line, day + 1);
        if (at > 0 && day == at + 1 && day + 1 == line.Count)
        {
            // «4 урока в день»: how many.
            return null;
        }

        if (char.IsUpper(line.Source[line.Token(day).Start]) && day == at + 1 && !char.IsUpper(line.Source[line.Token(at).Start + 1]))
        {
            // «В День учителя»: the name of a holiday.
            return new(at, end, new Meaning.Said(new Deadline.OnEvent(line.Verbatim(day, end)))) { Certainty = Unanchored };
        }

        return Relative(line, at, day + 1, line.Word(at + 1) == "тот" ? day + 1 : end, (0, RelativeUnit.Days), true);
    }

    /// <summary>«Сразу [же] после…», «незамедлительно», «немедленно по получении».</summary>
    private static Phrase? AtOnce(Line line, int at)
    {
        if (line[at] != Lex.AtOnce)
        {
            return null;
        }

        var next = line.Word(at + 1) == "же" ? at + 2 : at + 1;
        return line[next] is Lex.After or Lex.Through || (line[next] == Lex.At && line[next + 1] is Lex.Unknown or Lex.Outcome or Lex.EventNoun)
            ? Relative(line, at, next + 1, Tail.End(line, next + 1), (0, RelativeUnit.Days), true)
            : new(at, next, new Meaning.Said(new Deadline.Relative(0, RelativeUnit.Days, true, "")));
    }

    private static Phrase? Eve(Line line, int at) => line[at] == Lex.In && line.Word(at + 1) == "канун"
        ? Relative(line, at, at + 2, Tail.End(line, at + 2), (1, RelativeUnit.Days), false)
        : line[at] == Lex.Eve && line.Value(at) == 0
        ? Relative(line, at, at + 1, Tail.End(line, at + 1), (1, RelativeUnit.Days), false)
        : null;

    private static Phrase? After(Line line, int at, int end, (int, RelativeUnit) length, bool counted)
    {
        if (line[end] == Lex.Until && line[end + 1] is not Lex.Number)
        {
            return Before(line, at, end, length);
        }

        if (EventStart(line, end) is { } start)
        {
            return Relative(line, at, start, Tail.End(line, start), length, true);
        }

        return counted || length.Item2 is not RelativeUnit.Months || line[end - 1] == Lex.HalfAYear
            ? new(at, end, new Meaning.Said(new Deadline.Relative(length.Item1, length.Item2, true, ""))) { Certainty = line[end] == Lex.Month ? Unanchored : 0.9 }
            : null;
    }

    private static Phrase Before(Line line, int at, int end, (int, RelativeUnit) length)
    {
        var start = line.Skip(end, Lex.Until);
        return Relative(line, at, start, Tail.End(line, start), length, false);
    }

    private static Phrase Relative(Line line, int at, int from, int to, (int Count, RelativeUnit Unit) length, bool after) =>
        new(at, to, new Meaning.Said(new Deadline.Relative(length.Count, length.Unit, after, Tail.Words(line, from, to)))) { Certainty = Tail.Certainty(line, from, to) };

    /// <summary>Where the event begins behind «после», «со дня», «с момента», «с даты», «от», «следующих за днём», «по окончании»; null: no event follows.</summary>
    private static int? EventStart(Line line, int at)
    {
        var next = line.Skip(at, Lex.Comma);
        switch (line[next])
        {
            case Lex.Open when Remark(line, next) is { } behind:
                return EventStart(line, behind);
            case Lex.After:
                return line.Word(next + 1) == "дня" && line[next + 2] is not (Lex.End or Lex.Comma or Lex.Close) ? next + 2 : next + 1;
            case Lex.From or Lex.Since when line[next + 1] is Lex.Day or Lex.Moment:
                return next + 2;
            case Lex.From or Lex.Since when line[next + 1] is Lex.Unknown or Lex.EventNoun or Lex.Beginning && !IsWith(line.Word(next + 1)):
                return next + 1;
            case Lex.Following or Lex.Next:
                next = line.Skip(next + 1, Lex.Before);
                return line[next] is Lex.Day or Lex.Moment ? next + 1 : next;
            case Lex.Through when line[next + 1] is Lex.Outcome:
                return next + 1;
            default:
                return null;
        }
    }

    /// <summary>«С продлением», «с правом»: with something, not since it.</summary>
    private static bool IsWith(string word) => word is [.., 'о' or 'е', 'м'] or [.., 'а' or 'я', 'м', 'и'];

    /// <summary>Past «(включая субботу)» between a length and its event; null when numbers or too many words stand inside.</summary>
    private static int? Remark(Line line, int at)
    {
        for (var next = at + 1; next <= at + LongestRemark && line[next] is not (Lex.Number or Lex.End or Lex.Open); next++)
        {
            if (line[next] == Lex.Close)
            {
                return next + 1;
            }
        }

        return null;
    }
}
