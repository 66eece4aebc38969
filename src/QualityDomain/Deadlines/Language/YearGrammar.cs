namespace QualityDomain.Deadlines.Language;

/// <summary>Years: «2023 г.», «23г», «2023-2024 уч. года», «т.г.», «текущего года», and periods of whole years.</summary>
internal static class YearGrammar
{
    private const int Earliest = 1990;
    private const int Latest = 2099;

    /// <summary>No programme is longer.</summary>
    private const int LongestInYears = 15;

    public static bool IsYear(Line line, int at) => line.IsNumber(at, Earliest, Latest) && line.Word(at).Length == 4;

    /// <summary>The year that follows a day, month or term; silent when none does.</summary>
    public static YearMark After(Line line, int at, out int end)
    {
        var from = line.Has(at, Lex.Comma, Lex.Number) ? at + 1 : at;
        from = line[from] == Lex.On && (IsYear(line, from + 1)) ? from + 1 : from;
        if (SchoolYear(line, line.Skip(from, Lex.Open), out var start, out end))
        {
            end = line[from] == Lex.Open ? line.Skip(end, Lex.Close) : end;
            return new(YearMarkKind.School, start);
        }

        if (IsYear(line, from))
        {
            end = Noun(line, from + 1);
            return new(YearMarkKind.Calendar, line.Value(from));
        }

        if (line.IsNumber(from, 10, 40) && line[from + 1] == Lex.Year)
        {
            end = Noun(line, from + 1);
            return new(YearMarkKind.Calendar, 2000 + line.Value(from));
        }

        return Spoken(line, at, out end);
    }

    private static YearMark Spoken(Line line, int at, out int end)
    {
        end = at;
        if (line[at] == Lex.In && line[at + 1] == Lex.This && line[line.Skip(at + 2, Lex.School)] == Lex.Year)
        {
            // «До 1 мая в текущем году».
            return Spoken(line, at + 1, out end);
        }

        if ((line[at] is Lex.CurrentLetter or Lex.From) && line[at + 1] == Lex.Dot && line[at + 2] == Lex.Year)
        {
            end = line.Skip(at + 3, Lex.Dot);
            return new(YearMarkKind.Current);
        }

        if (line[at] is not (Lex.This or Lex.Next or Lex.School))
        {
            return default;
        }

        var noun = line[at] == Lex.School ? at : line.Skip(at + 1, Lex.Dot);
        var school = line[noun] == Lex.School;
        noun = school ? line.Skip(noun + 1, Lex.Dot) : line.Skip(noun, Lex.CalendarWord);
        if (line[noun] != Lex.Year)
        {
            return default;
        }

        end = line.Skip(noun + 1, Lex.Dot);
        return line[at] switch
        {
            Lex.School => default,
            Lex.Next => new(school ? YearMarkKind.NextSchool : YearMarkKind.Next),
            _ => new(school ? YearMarkKind.CurrentSchool : YearMarkKind.Current),
        };
    }

    /// <summary>«2023-2024», «2023/24», each of them one school year, with or without «уч. год» behind it.</summary>
    public static bool SchoolYear(Line line, int at, out int start, out int end)
    {
        (start, end) = (line.Value(at), at);
        if (ShortSchoolYear(line, at, ref start, ref end))
        {
            return true;
        }

        if (!IsYear(line, at) || line[at + 1] is not (Lex.Dash or Lex.Slash) || line[at + 2] != Lex.Number)
        {
            return false;
        }

        var second = line.Value(at + 2);
        var follows = (line.Word(at + 2).Length == 4 && second == start + 1) || (line.Word(at + 2).Length == 2 && second == (start + 1) % 100);
        if (!follows || (line[at + 3] == Lex.Dot && line[at + 4] == Lex.Number && line.Glued(at + 4)))
        {
            return false;
        }

        end = SchoolNoun(line, at + 3);
        return true;
    }

    /// <summary>«22/23 учебный год»: two short years need the noun.</summary>
    private static bool ShortSchoolYear(Line line, int at, ref int start, ref int end)
    {
        if (!line.IsNumber(at, 10, 98) || line[at + 1] is not (Lex.Dash or Lex.Slash) || line.Value(at + 2) != line.Value(at) + 1 || line[at + 3] != Lex.School)
        {
            return false;
        }

        (start, end) = (2000 + line.Value(at), SchoolNoun(line, at + 3));
        return true;
    }

    /// <summary>Past «год», «г.», «гг.», «г.г.».</summary>
    public static int Noun(Line line, int at)
    {
        if (line[at] is not (Lex.Year or Lex.Years))
        {
            return at;
        }

        at = line.Skip(at + 1, Lex.Dot);
        return line[at] == Lex.Year && line.Word(at) == "г" && line.Glued(at) ? line.Skip(at + 1, Lex.Dot) : at;
    }

    /// <summary>Past «учебный год», «уч. г.», «у.г.»; the same place when they are not there.</summary>
    private static int SchoolNoun(Line line, int at)
    {
        if (line[at] == Lex.School)
        {
            return Noun(line, line.Skip(at + 1, Lex.Dot));
        }

        return line.Word(at) == "у" && line[at + 1] == Lex.Dot && line[at + 2] == Lex.Year ? line.Skip(at + 3, Lex.Dot) : Noun(line, at);
    }

    private static bool HasSchoolNoun(Line line, int end) =>
        line[end - 1] == Lex.School || line[end - 2] == Lex.School || line[end - 3] == Lex.School || line[end - 4] == Lex.School
        || line.Word(end - 4) == "у" || line.Word(end - 3) == "у";

    /// <summary>Whole years as a deadline of their own: «2020-2023 годы», «2023/24 учебный год», «2024 год».</summary>
    public static void Read(Line line, int at, List<Phrase> found)
    {
        var from = Prefix(line, line.Word(at) == "начиная" && line[at + 1] == Lex.From ? at + 1 : at, out var edge);
        var number = line[from] == Lex.School && line[from + 1] == Lex.Year ? from + 2 : from;
        if (!IsYear(line, number))
        {
            if (SchoolYear(line, number, out var shortStart, out var shortEnd))
            {
                found.Add(new(at, shortEnd, new Meaning.WholeYears(shortStart, shortStart, true, edge)));
            }

            return;
        }

        var first = line.Value(number);
        if (FromYearToYear(line, at, number) is { } range)
        {
            found.Add(range);
        }
        else if (SchoolYear(line, number, out var start, out var end))
        {
            var calendar = line[number + 3] is Lex.Year or Lex.Years && !HasSchoolNoun(line, end);
            found.Add(calendar
                ? new(at, end, new Meaning.WholeYears(first, first + 1, false, edge)) { Certainty = line[number + 3] == Lex.Years ? 1 : 0.8 }
                : new(at, end, new Meaning.WholeYears(start, start, true, edge) { BeforeIt = BeforeIt(line, at) }));
        }
        else if (line[number + 1] is Lex.Dash or Lex.Through or Lex.And or Lex.Comma && (IsYear(line, number + 2) || line.IsNumber(number + 2, 1, 99)) && LastYear(line, first, number + 2) is { } last
            && !(line[number + 3] == Lex.Dot && line[number + 4] == Lex.Number))
        {
            var next = number + 3;
            while (line[next] is Lex.Comma or Lex.And && IsYear(line, next + 1) && line.Value(next + 1) == last + 1)
            {
                (last, next) = (last + 1, next + 2);
            }

            var school = line[next] == Lex.School;
            found.Add(new(at, school ? SchoolNoun(line, next) : Noun(line, next), new Meaning.WholeYears(first, school ? last - 1 : last, school, edge)));
        }
        else if (line[number + 1] is Lex.Year && !line.Glued(number))
        {
            found.Add(new(at, Noun(line, number + 1), new Meaning.WholeYears(first, first, false, edge) { BeforeIt = BeforeIt(line, at) }) { Certainty = edge == Edge.By && number == at + 1 ? 0.75 : 1 });
        }
        else if (line[at] == Lex.From && number == at + 1 && line[number + 1] is Lex.End or Lex.Comma or Lex.Semicolon or Lex.Close)
        {
            found.Add(new(at, number + 1, new Meaning.WholeYears(first, first, false, Edge.From)) { Certainty = 0.9 });
        }
        else if (line[at] is Lex.Until or Lex.Towards && line[at + 1] is Lex.EndOf or Lex.Beginning && number == at + 2 && line[number + 1] is Lex.End or Lex.Comma or Lex.Semicolon or Lex.Close)
        {
            found.Add(new(at, number + 1, new Meaning.WholeYears(first, first, false, Edge.By) { BeforeIt = BeforeIt(line, at) }) { Certainty = 0.9 });
        }
        else if (line.Count == 1)
        {
            found.Add(new(at, number + 1, new Meaning.WholeYears(first, first, false, edge)) { Certainty = 0.75 });
        }
    }

    /// <summary>«С 2023 года по 2028 год», «2023 г. – 2028 г.», «с 2021-2022 по 2024-2025 учебный год».</summary>
    private static Phrase? FromYearToYear(Line line, int at, int number)
    {
        var first = line.Value(number);
        var school = SchoolYear(line, number, out _, out var behind) && SchoolYear(line, line.Skip(behind, Lex.Dash) + (line[behind] is Lex.Through or Lex.Until ? 1 : 0), out _, out _);
        behind = school ? behind : Noun(line, number + 1);
        var named = behind > number + 1;
        var next = line[behind] is Lex.Dash or Lex.Through || (line[behind] == Lex.Until && line[number - 1] == Lex.From) ? behind + 1 : -1;
        next = line[next] == Lex.Through ? next + 1 : next;
        if (next < 0 || !IsYear(line, next) || line.Value(next) <= first || line.Value(next) - first > LongestInYears || !(named || (line[number - 1] == Lex.From && next > behind && line[next - 1] != Lex.Dash)))
        {
            return null;
        }

        if (school)
        {
            return SchoolYear(line, next, out var last, out var schoolEnd) ? new(at, schoolEnd, new Meaning.WholeYears(first, last, true, Edge.On)) : null;
        }

        return line[next + 1] is Lex.Dash or Lex.Slash or Lex.Dot ? null
            : line[next + 1] == Lex.School ? new(at, SchoolNoun(line, next + 1), new Meaning.WholeYears(first, line.Value(next) - 1, true, Edge.On))
            : new(at, Noun(line, next + 1), new Meaning.WholeYears(first, line.Value(next), false, Edge.On));
    }

    /// <summary>«До 2025 года», «до начала 2025 года» end where «до конца 2025 года» only begins.</summary>
    private static bool BeforeIt(Line line, int at) => line[at] is Lex.Until or Lex.Towards && line[at + 1] is Lex.Number or Lex.Beginning;

    private static int? LastYear(Line line, int first, int at)
    {
        var last = line.Word(at).Length == 2 ? (first / 100 * 100) + line.Value(at) : line.Value(at);
        return last > first && last - first <= LongestInYears ? last : null;
    }

    private static int Prefix(Line line, int at, out Edge edge)
    {
        edge = Edge.On;
        switch (line[at])
        {
            case Lex.In when line[at + 1] is Lex.During or Lex.PeriodWord:
                return line.Skip(line.Skip(line.Skip(at + 2, Lex.Dot), Lex.Whole), Lex.From);
            case Lex.On or Lex.Before when line[at + 1] is Lex.PeriodWord or Lex.During:
                return line.Skip(at + 2, Lex.From);
            case Lex.PeriodWord:
                return line.Skip(at + 1, Lex.From);
            case Lex.Unknown when line[at + 1] == Lex.PeriodWord && line.Word(at) is [.., 'ы' or 'и', 'й']:
                return line.Skip(at + 2, Lex.From);
            case Lex.In when line[at + 1] is Lex.EndOf:
                edge = Edge.By;
                return at + 2;
            case Lex.In or Lex.On or Lex.Before:
                return at + 1;
            case Lex.From:
                edge = Edge.From;
                return at + 1;
            case Lex.Until or Lex.Towards when IsYear(line, at + 1):
                edge = Edge.By;
                return at + 1;
            case Lex.Until or Lex.Towards when line[at + 1] is Lex.EndOf or Lex.Beginning:
                edge = Edge.By;
                return at + 2;
            default:
                return at;
        }
    }
}
