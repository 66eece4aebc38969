using System.Text.RegularExpressions;

namespace QualityDomain.Minutes;

/// <summary>A table that lost all signs between its cells: the headings stand in one line, every row is a number, the text, the time, the people.</summary>
internal static partial class RunOnTable
{
    private const int FewestRows = 2;
    private const int MostWordsOfHead = 10;
    private const int MostWordsOfTime = 9;
    private const int MostWordsOfRow = 90;
    private const int LongestHeading = 40;

    /// <summary>«сент.», «чел.»; a longer word before a full stop ends a sentence.</summary>
    private const int LongestAbbreviation = 6;

    /// <summary>The lines with such a table written with tabs; the same lines where there is none.</summary>
    public static string[] Restore(string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (Head(lines[i]) is { } head && Rows(lines, i, head) is { } rows)
            {
                return [.. lines[..i], head.Before, "№\tМероприятия\tСроки\tОтветственные", .. rows];
            }
        }

        return lines;
    }

    /// <param name="Before">What stands before the headings in their line.</param>
    /// <param name="After">What stands behind them.</param>
    private sealed record HeadLine(string Before, string After, bool HasTime);

    /// <summary>The headings «№ … Мероприятие … Срок … Ответственный»; a short text behind them is one more heading («Привлекаемые лица»).</summary>
    private static HeadLine? Head(string line)
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
            if (what < 0 && when < 0)
            {
                what = Array.FindIndex(meanings, from, who - from, meaning => meaning is Column.Text);
            }

            if (what >= 0)
            {
                var start = Array.FindIndex(meanings, from, what - from, meaning => meaning is Column.Number) is >= 0 and var number ? number : what;
                var end = who + 1 < words.Length && meanings[who + 1] is Column.Responsible ? who + 1 : who;
                var rest = line[(words[end].Index + words[end].Length)..].Trim();
                return new(line[..words[start].Index].Trim(), when < 0 && rest.Length < LongestHeading && !rest.Any(char.IsDigit) ? "" : rest, when >= 0);
            }
        }

        return null;
    }

    private static string[]? Rows(string[] lines, int at, HeadLine head)
    {
        var (rows, expected, found) = (new List<string>(), 1, 0);
        foreach (var line in lines.Skip(at + 1).Prepend(head.After).Select(line => line.Trim()).Where(line => line.Length > 0))
        {
            var start = 0;
            foreach (var number in Number().Matches(line).Where(number => number.Groups["n"].Value == $"{expected}" || number.Index == 0 && number.Groups["n"].Value == "1"))
            {
                found += Add(rows, line[start..number.Index], start > 0 || IsRow(line), head.HasTime) ? 1 : 0;
                (start, expected) = (number.Index, int.Parse(number.Groups["n"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) + 1);
            }

            found += Add(rows, line[start..], IsRow(line[start..]), head.HasTime) ? 1 : 0;
        }

        return found >= FewestRows ? [.. rows] : null;
    }

    private static bool IsRow(string line) => Number().Match(line) is { Success: true, Index: 0 };

    /// <summary>Adds a row or a title; whether it is a row that has a time.</summary>
    private static bool Add(List<string> rows, string text, bool isRow, bool hasTime)
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
        var (from, to) = hasTime ? Time(words) : (words.Length, words.Length);
        if (from == to && People(words) is { } people)
        {
            rows.Add($"{number.Groups["n"].Value}\t{string.Join(' ', words[..people])}\t\t{string.Join(' ', words[people..Second(words, people)])}");
            return true;
        }

        rows.Add($"{number.Groups["n"].Value}\t{string.Join(' ', words[..from])}\t{string.Join(' ', words[from..to])}\t{string.Join(' ', words[to..])}");
        return to > from;
    }

    /// <summary>Where the people begin that close a row without a time; null: nobody closes it.</summary>
    private static int? People(string[] words) => Enumerable.Range(1, Math.Max(0, Math.Min(words.Length, MostWordsOfRow) - 1))
        .Where(at => char.IsUpper(words[at][0]) && IsPeople(words, at)).Select(at => (int?)at).FirstOrDefault();

    /// <summary>Whether people stand there up to the end, a post that nobody listed perhaps the first of them.</summary>
    private static bool IsPeople(string[] words, int at) => CellMeaning.IsPeople(string.Join(' ', words[at..])) || Posts.Is(words[at]) && (at + 1 == words.Length || IsPeopleOrPost(string.Join(' ', words[(at + 1)..])));

    /// <summary>Where those begin who only help, behind the ones who answer.</summary>
    private static int Second(string[] words, int first) => Enumerable.Range(first + 1, words.Length - first - 1)
        .FirstOrDefault(at => char.IsUpper(words[at][0]) && !words[at].Contains('.', StringComparison.Ordinal) && (CellMeaning.IsPeople(string.Join(' ', words[first..at])) || Posts.Is(string.Join(' ', words[first..at]))) && IsPeopleOrPost(string.Join(' ', words[at..])), words.Length);

    private static bool IsPeopleOrPost(string text) => CellMeaning.IsPeople(text) || Posts.Is(text);

    /// <summary>The last time that has a text before it and people behind it, as long as it goes.</summary>
    private static (int From, int To) Time(string[] words)
    {
        (int From, int To)? any = null;
        for (var to = Math.Min(words.Length, MostWordsOfRow); to > 1; to--)
        {
            var from = Beginning(words, to, CellMeaning.IsFirmTime) is > 0 and var firm ? firm : Beginning(words, to, CellMeaning.IsTime);
            if (from > 0)
            {
                if (to == words.Length && !Initials().IsMatch(words[^1]) || to < words.Length && CellMeaning.IsPeople(string.Join(' ', words[to..])))
                {
                    return (from, to);
                }

                any ??= (from, to);
            }
        }

        return any ?? (words.Length, words.Length);
    }

    /// <summary>Where the longest time begins that ends before a word; 0: none does. A quote is not cut.</summary>
    private static int Beginning(string[] words, int to, Func<string, bool> isTime) =>
        Enumerable.Range(Math.Max(1, to - MostWordsOfTime), to - Math.Max(1, to - MostWordsOfTime)).FirstOrDefault(at => words[at][0] != '(' && !(at + 1 < to && words[at + 1].StartsWith("класс", StringComparison.OrdinalIgnoreCase))
            && !EndsSentence(words, at, to) && string.Join(' ', words[at..to]) is var text && text.Count(sign => sign == '«') == text.Count(sign => sign == '»') && isTime(text));

    /// <summary>Whether a sentence ends between the words: what stands before its full stop is the wording.</summary>
    private static bool EndsSentence(string[] words, int from, int to) =>
        Enumerable.Range(from, Math.Max(0, to - from - 1)).Any(at => words[at].Length > LongestAbbreviation && words[at].EndsWith('.') && char.IsUpper(words[at + 1][0]));

    [GeneratedRegex("""(?:мероприяти|содержани|наименовани|вид\sдеятельности).{1,80}(?:(?:срок|дата|время).{1,60})?(?:ответственн|исполнител)""", RegexOptions.IgnoreCase)]
    private static partial Regex AnyHead();

    [GeneratedRegex("""^[А-ЯЁ]\.(?:[А-ЯЁ]\.)?$""")]
    private static partial Regex Initials();

    [GeneratedRegex("""\S+""")]
    private static partial Regex Word();

    [GeneratedRegex("""(?<=^|\s)(?<n>\d{1,3})\.?\s+(?=[А-ЯЁ«"])""")]
    private static partial Regex Number();
}
