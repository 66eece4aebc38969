using System.Text.RegularExpressions;

namespace QualityDomain.Minutes;

/// <summary>A table of which every cell became a line, below headings that are lines too.</summary>
internal static partial class CellLines
{
    private const int FewestColumns = 3;
    private const int MostColumns = 8;

    /// <summary>A longer text of a cell is in so many lines at most.</summary>
    private const int MostLinesOfText = 6;

    /// <summary>Two months under each other, two posts: so many lines at most.</summary>
    private const int MostLinesOfOthers = 3;

    private const int MostLinesOfHeading = 2;
    private const int LongestUnknown = 30;

    private const int Unfit = -1000;

    /// <summary>The lines with such a table written with tabs; the same lines where there is none.</summary>
    public static string[] Restore(string[] lines)
    {
        var filled = lines.Index().Where(line => line.Item.Trim().Length > 0).Select(line => (Line: line.Index, Text: line.Item.Trim())).ToArray();
        for (var start = 0; start + FewestColumns < filled.Length; start++)
        {
            if (Best(filled, start) is { Rows: >= 2 } best)
            {
                // The last line of the paper's title may look like the first heading.
                return Best(filled, start + 1) is { Rows: >= 2 } later && later.Fit > best.Fit ? Write(lines, filled, start + 1, later) : Write(lines, filled, start, best);
            }
        }

        return lines;
    }

    /// <summary>The table below the headings that begin there; a title behind them may look like one more, so the cut that fits best tells how many there are.</summary>
    private static Found? Best((int Line, string Text)[] filled, int start)
    {
        var headings = Headings(filled, start);
        return Enumerable.Range(FewestColumns, Math.Max(0, headings.Count - FewestColumns + 1))
            .Where(count => PastedTable.IsHead([.. headings.Take(count).Select(heading => heading.Text)]))
            .Select(count => Cut(filled, start, headings[..count])).MaxBy(cut => cut.Fit);
    }

    /// <summary>The headings that follow each other, each with the lines that it takes; one of an unknown meaning only before one of a known.</summary>
    private static List<(string Text, int Lines)> Headings((int Line, string Text)[] filled, int start)
    {
        var headings = new List<(string, int)>();
        for (var at = start; at < filled.Length && headings.Count < MostColumns;)
        {
            var unknown = filled.Skip(at).Take(MostLinesOfHeading + 1).TakeWhile(line => !IsHeading(line.Text)).ToArray();
            var goesOn = unknown.Length == 0 || headings.Count > 0 && unknown.Length <= MostLinesOfHeading && at + unknown.Length < filled.Length
                && unknown.All(line => line.Text.Length < LongestUnknown && !line.Text.Any(char.IsDigit)) && Columns.Of(filled[at + unknown.Length].Text) is Column.Responsible or Column.Deadline or Column.Date;
            if (!goesOn)
            {
                break;
            }

            headings.Add(unknown.Length == 0 ? (filled[at].Text, 1) : (string.Join(' ', unknown.Select(line => line.Text)), unknown.Length));
            at += Math.Max(1, unknown.Length);
        }

        return headings;
    }

    private static bool IsHeading(string text) => text.Length < 60 && !text.Any(char.IsDigit) && Columns.Of(text) is not Column.Other;

    /// <summary>How many lines the text, the time and the people of a row take.</summary>
    /// <param name="Others">Of a column of no known meaning: 1, or 0 where the row leaves it out.</param>
    private readonly record struct RowPlan(int Length, int Text, int Time, int People, int Others)
    {
        public int Of(Column column, bool isText) => isText ? Text : column is Column.Deadline ? Time : column is Column.Responsible ? People : column is Column.Other ? Others : 1;
    }

    private sealed record Found(int Width, List<Column> Columns, List<string> Headings, List<RowPlan> Plan, int Fit)
    {
        public int Rows => Plan.Count(row => row.Length > 1);
    }

    private static Found Cut((int Line, string Text)[] filled, int start, List<(string Text, int Lines)> head)
    {
        var headings = head.ConvertAll(heading => heading.Text);
        var columns = headings.ConvertAll(heading => Columns.Of(heading) is Column.Date or Column.Month ? Column.Deadline : Columns.Of(heading));
        var width = head.Sum(heading => heading.Lines);
        var body = filled[(start + width)..];
        if (columns[0] is not Column.Number && body.Count(cell => CellMeaning.IsNumber(cell.Text)) * (width + 2) >= body.Length)
        {
            columns.Insert(0, Column.Number);
            headings.Insert(0, "№");
        }

        var (plan, fit) = Plan(body, columns);
        return new(width, columns, headings, plan, fit);
    }

    private static string[] Write(string[] lines, (int Line, string Text)[] filled, int start, Found found)
    {
        var (width, columns, headings, plan, _) = found;
        var body = filled[(start + width)..];
        var result = (string[])lines.Clone();
        foreach (var line in filled.Skip(start).Take(width).Concat(body.Take(plan.Sum(row => row.Length))))
        {
            result[line.Line] = "";
        }

        result[filled[start].Line] = string.Join('\t', headings);
        var at = 0;
        foreach (var row in plan)
        {
            var cells = body[at..(at + row.Length)].Select(cell => cell.Text).ToArray();
            result[body[at].Line] = row.Length == 1 ? cells[0] + "\t" : string.Join('\t', Joined(cells, columns, row));
            at += row.Length;
        }

        return result;
    }

    /// <summary>The lines of one cell are one cell again.</summary>
    private static IEnumerable<string> Joined(string[] cells, List<Column> columns, RowPlan row)
    {
        var (at, text) = (0, TextAt(columns));
        foreach (var (index, column) in columns.Index())
        {
            var lines = row.Of(column, index == text);
            yield return string.Join(' ', cells[at..(at + lines)]);
            at += lines;
        }
    }

    private static int TextAt(List<Column> columns) =>
        columns.FindIndex(column => column is Column.Text) is >= 0 and var at ? at : columns.FindIndex(column => column is Column.Matter or Column.Topic);

    /// <summary>
    /// The cut into rows and titles between them that fits the columns best. What follows the last row that fits is no table.
    /// </summary>
    private static (List<RowPlan> Plan, int Fit) Plan((int Line, string Text)[] body, List<Column> columns)
    {
        var running = Running(body);
        var kinds = body.Select((cell, index) => (IsNumber: running.Count > 1 ? running.Contains(index) || CellMeaning.IsNumber(cell.Text) && !DayAndMonth().IsMatch(cell.Text) : CellMeaning.IsNumber(cell.Text), IsTime: CellMeaning.IsTime(cell.Text), IsPeople: CellMeaning.IsPeople(cell.Text))).ToArray();
        var best = new int[body.Length + 1];
        var step = new RowPlan[body.Length + 1];
        for (var at = body.Length - 1; at >= 0; at--)
        {
            (best[at], step[at]) = (best[at + 1] - (kinds[at].IsTime || kinds[at].IsNumber ? 4 : 1), new(1, 0, 0, 0, 0));
            foreach (var row in Shapes(columns))
            {
                if (row.Length > 1 && at + row.Length <= body.Length && Fit(body, kinds, columns, at, row) is > 0 and var fit && fit + best[at + row.Length] > best[at])
                {
                    (best[at], step[at]) = (fit + best[at + row.Length], row);
                }
            }
        }

        var plan = new List<RowPlan>();
        for (var at = 0; at < body.Length; at += step[at].Length)
        {
            plan.Add(step[at]);
        }

        return (plan.GetRange(0, plan.FindLastIndex(row => row.Length > 1) + 1), best[0]);
    }

    /// <summary>Which lines are the running numbers 1, 2, 3 of the rows.</summary>
    private static HashSet<int> Running((int Line, string Text)[] body)
    {
        var found = new HashSet<int>();
        foreach (var (index, cell) in body.Index())
        {
            if (cell.Text.TrimEnd('.', ')', ' ') == $"{found.Count + 1}")
            {
                found.Add(index);
            }
        }

        return found;
    }

    private static IEnumerable<RowPlan> Shapes(List<Column> columns)
    {
        var unknown = columns.Contains(Column.Other);
        var times = columns.Contains(Column.Deadline) ? MostLinesOfOthers : 1;
        var people = columns.Contains(Column.Responsible) ? MostLinesOfOthers : 1;
        for (var text = 1; text <= MostLinesOfText; text++)
        {
            for (var time = 1; time <= times; time++)
            {
                for (var who = 1; who <= people; who++)
                {
                    yield return Measured(new(0, text, time, who, 1), columns);
                    if (unknown)
                    {
                        yield return Measured(new(0, text, time, who, 0), columns);
                    }
                }
            }
        }
    }

    /// <summary>A head may name two times or nobody at all, so that the lines of a row are counted column by column.</summary>
    private static RowPlan Measured(RowPlan row, List<Column> columns)
    {
        var text = TextAt(columns);
        return row with { Length = columns.Index().Sum(column => row.Of(column.Item, column.Index == text)) };
    }

    private static int Fit((int Line, string Text)[] body, (bool IsNumber, bool IsTime, bool IsPeople)[] kinds, List<Column> columns, int at, RowPlan row)
    {
        var (fit, text, cell) = (2 - row.Text - row.Time + 1 - row.People + 1 - (row.Others == 0 ? 1 : 0), TextAt(columns), at);
        for (var column = 0; column < columns.Count; column++)
        {
            var lines = row.Of(columns[column], column == text);
            for (var line = cell; line < cell + lines; line++)
            {
                var first = line == cell;
                fit += columns[column] switch
                {
                    Column.Number => kinds[line].IsNumber ? 3 : Unfit,
                    Column.Deadline => kinds[line].IsTime ? first ? 3 : 2 : first ? -2 : Unfit,
                    Column.Classes => Classes().IsMatch(body[line].Text) ? 3 : -3,
                    Column.Responsible => kinds[line].IsPeople ? 2 : !first || kinds[line].IsTime || kinds[line].IsNumber ? -4 : 0,
                    Column.Other => kinds[line].IsTime || kinds[line].IsNumber ? -4 : Staff().IsMatch(body[line].Text) ? -3 : 0,
                    _ => first && column == text && (kinds[line].IsNumber || kinds[line].IsTime && body[line].Text.Length < 20) ? -4 : 0,
                };
            }

            cell += lines;
        }

        if (text < 0)
        {
            return fit;
        }

        // A bracket that is left open goes on in the next line of the same cell.
        var start = at + columns.Take(text).Select(column => row.Of(column, false)).Sum();
        var whole = string.Join(' ', body[start..(start + row.Text)].Select(part => part.Text));
        return whole.Count(sign => sign == '(') == whole.Count(sign => sign == ')') ? fit : fit - 4;
    }

    /// <summary>Who answers rather than takes part.</summary>
    [GeneratedRegex("""^(?:директор|заместител|зам\.|ответственн)""", RegexOptions.IgnoreCase)]
    private static partial Regex Staff();

    /// <summary>«26.04» beside running numbers is a day.</summary>
    [GeneratedRegex("""^\s*\d{1,2}\.(?:0\d|1[0-2])\.?\s*$""")]
    private static partial Regex DayAndMonth();

    [GeneratedRegex("""^\s*(?:\d{1,2}[\s\d,–—-]{0,20}(?:[а-яА-Я«»"]{1,3}\b)?(?:\s?(?:кл|класс).{0,10})?|все|вся школа)\s*$""", RegexOptions.IgnoreCase)]
    private static partial Regex Classes();
}
