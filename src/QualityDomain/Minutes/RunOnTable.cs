using System.Text.RegularExpressions;

namespace QualityDomain.Minutes;

/// <summary>A table that lost all signs between its cells: the headings stand in one line, every row is a number, the text, the time, the people.</summary>
internal static partial class RunOnTable
{
    private const int FewestRows = 2;
    private const int MostWordsOfHead = 10;
    private const int MostWordsOfTime = 9;
    private const int MostWordsOfRow = 90;

    /// <summary>The lines with such a table written with tabs; the same lines where there is none.</summary>
    public static string[] Restore(string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (Head(lines[i]) is var (before, after) && Rows(lines, i, after) is { } rows)
            {
                return [.. lines[..i], before, "№\tМероприятия\tСроки\tОтветственные", .. rows];
            }
        }

        return lines;
    }

    /// <summary>What stands before and behind the headings «№ … Мероприятие … Срок … Ответственный».</summary>
    private static (string Before, string After)? Head(string line)
    {
        if (!AnyHead().IsMatch(line))
        {
            return null;
        }

        var words = Word().Matches(line).ToArray();
        var meanings = words.Select(word => Columns.Of(word.Value)).ToArray();
        for (var who = Array.IndexOf(meanings, Column.Responsible); who >= 0 && who < words.Length; who = Array.IndexOf(meanings, Column.Responsible, who + 1))
        {
            var from = Math.Max(0, who - MostWordsOfHead);
            var when = Array.FindIndex(meanings, from, who - from, meaning => meaning is Column.Deadline or Column.Date or Column.Month or Column.Hour);
            var what = when > from ? Array.FindIndex(meanings, from, when - from, meaning => meaning is Column.Text or Column.Matter) : -1;
            if (what >= 0)
            {
                var start = Array.FindIndex(meanings, from, what - from, meaning => meaning is Column.Number) is >= 0 and var number ? number : what;
                var end = who + 1 < words.Length && meanings[who + 1] is Column.Responsible ? who + 1 : who;
                return (line[..words[start].Index].Trim(), line[(words[end].Index + words[end].Length)..].Trim());
            }
        }

        return null;
    }

    private static string[]? Rows(string[] lines, int head, string after)
    {
        var (rows, expected, found) = (new List<string>(), 1, 0);
        foreach (var line in lines.Skip(head + 1).Prepend(after).Select(line => line.Trim()).Where(line => line.Length > 0))
        {
            var start = 0;
            foreach (var number in Number().Matches(line).Where(number => number.Groups["n"].Value == $"{expected}" || number.Index == 0 && number.Groups["n"].Value == "1"))
            {
                found += Add(rows, line[start..number.Index], start > 0 || IsRow(line)) ? 1 : 0;
                (start, expected) = (number.Index, int.Parse(number.Groups["n"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) + 1);
            }

            found += Add(rows, line[start..], IsRow(line[start..])) ? 1 : 0;
        }

        return found >= FewestRows ? [.. rows] : null;
    }

    private static bool IsRow(string line) => Number().Match(line) is { Success: true, Index: 0 };

    /// <summary>Adds a row or a title; whether it is a row that has a time.</summary>
    private static bool Add(List<string> rows, string text, bool isRow)
    {
        if (text.Trim().Length == 0)
        {
            return false;
        }

        if (!isRow || Number().Match(text) is not { Success: true, Index: 0 } number)
        {
            rows.Add($"{text.Trim()}\t");
            return false;
        }

        var words = text[number.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var (from, to) = Time(words);
        rows.Add($"{number.Groups["n"].Value}\t{string.Join(' ', words[..from])}\t{string.Join(' ', words[from..to])}\t{string.Join(' ', words[to..])}");
        return to > from;
    }

    /// <summary>The last time that has a text before it and people behind it, as long as it goes.</summary>
    private static (int From, int To) Time(string[] words)
    {
        (int From, int To)? any = null;
        for (var to = Math.Min(words.Length, MostWordsOfRow); to > 1; to--)
        {
            var from = Enumerable.Range(Math.Max(1, to - MostWordsOfTime), to - Math.Max(1, to - MostWordsOfTime)).FirstOrDefault(at => words[at][0] != '(' && !(at + 1 < to && words[at + 1].StartsWith("класс", StringComparison.OrdinalIgnoreCase)) && CellMeaning.IsTime(string.Join(' ', words[at..to])));
            if (from > 0)
            {
                if (to == words.Length || CellMeaning.IsPeople(string.Join(' ', words[to..])))
                {
                    return (from, to);
                }

                any ??= (from, to);
            }
        }

        return any ?? (words.Length, words.Length);
    }

    [GeneratedRegex("""(?:мероприяти|содержани|наименовани|вид\sдеятельности).{1,80}(?:срок|дата|время).{1,60}(?:ответственн|исполнител)""", RegexOptions.IgnoreCase)]
    private static partial Regex AnyHead();

    [GeneratedRegex("""\S+""")]
    private static partial Regex Word();

    [GeneratedRegex("""(?<=^|\s)(?<n>\d{1,3})\.?\s+(?=[А-ЯЁ«"])""")]
    private static partial Regex Number();
}
