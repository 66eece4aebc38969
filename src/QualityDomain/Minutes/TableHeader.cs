using System.Text.RegularExpressions;
using QualityDomain.Minutes.Guessing;

namespace QualityDomain.Minutes;

/// <summary>The head of a table: which column means what, and how many rows it takes.</summary>
internal sealed partial record TableHeader(ValueList<Column> Columns, ValueList<string> Headings, int FirstRow, int Rows)
{
    /// <summary>Titles over the head are this many rows at most.</summary>
    private const int LatestRow = 5;

    /// <summary>A head that changes keeps so many of its headings.</summary>
    private const int FewestRepeated = 2;

    private const int LongestNewHeading = 80;

    /// <summary>One column named after a month is no calendar.</summary>
    private const int FewestPeriods = 2;

    public bool Has(Column column) => Columns.Contains(column);

    /// <summary>The index of the first column with that meaning; null: there is none.</summary>
    public int? IndexOf(Column column) => Columns.Index().Where(pair => pair.Item == column).Select(pair => (int?)pair.Index).FirstOrDefault();

    /// <summary>Whether months, weeks or the like are columns.</summary>
    public bool HasPeriods => Has(Column.Period);

    /// <summary>Whether the rows below are decisions: they say what and, at least, when or who.</summary>
    public bool IsOfDecisions => Has(Column.Text) && !Has(Column.Cause)
        && (HasDecided || Has(Column.Deadline) || Has(Column.TimeAndPeople) || Has(Column.DeadlineEnd) || Has(Column.Responsible) || Has(Column.SchoolYear) || Has(Column.Month) || HasPeriods);

    /// <summary>Whether the table is minutes: who spoke on what, and «Решение» with times and people inside the sentences.</summary>
    private bool HasDecided => (Has(Column.Speaker) || Has(Column.Matter)) && Headings[IndexOf(Column.Text)!.Value].TrimStart().StartsWith("реш", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether some column says when.</summary>
    public bool HasTimes => HasPeriods || Has(Column.Deadline) || Has(Column.TimeAndPeople) || Has(Column.DeadlineStart) || Has(Column.DeadlineEnd) || Has(Column.Month) || Has(Column.SchoolYear);

    /// <summary>Whether the rows below map causes to what is decided on them.</summary>
    public bool IsOfCauses => Has(Column.Cause);

    /// <summary>Whether the only time that the rows name is a school year.</summary>
    public bool IsOfYears => Has(Column.SchoolYear) && !Has(Column.Deadline) && !Has(Column.DeadlineEnd) && !Has(Column.Month);

    /// <summary>Whether the only time is a month, written once over the rows that it is for.</summary>
    public bool IsOfMonths => Has(Column.Month) && !Has(Column.Deadline) && !Has(Column.DeadlineEnd) && !HasPeriods;

    /// <summary>Whether the rows name the meeting that decided.</summary>
    public bool IsRegister => IsOfDecisions && Has(Column.Meeting);

    /// <summary>Finds the head; null when the table has none.</summary>
    public static TableHeader? Find(Block.Table table)
    {
        for (var row = 0; row < Math.Min(table.Rows.Count, LatestRow); row++)
        {
            var headings = Shifted(table, row, [.. table.Rows[row].Cells.Select(cell => cell.Text)]);
            var meanings = Meanings(headings, table, row);
            if (!IsHead(meanings, table.Rows[row]))
            {
                continue;
            }

            var last = row;
            while (last + 1 < table.Rows.Count && GoesOn(table.Rows[last], table.Rows[last + 1]))
            {
                last++;
                headings = [.. headings.Zip(table.Rows[last].Cells, (upper, cell) => cell.FromAbove ? upper : $"{upper} {cell.Text}")];
            }

            return GuessedHead.Complete(new(Meanings(headings, table, last), headings.ToValueList(), row, last - row + 1), table);
        }

        return GuessedHead.Header(table);
    }

    /// <summary>A head that lost its cell over the numbers stands one column too far to the left.</summary>
    private static string[] Shifted(Block.Table table, int row, string[] headings)
    {
        var body = table.Rows.Skip(row + 1).Where(below => below.Cells.Count(cell => !cell.IsEmpty) == headings.Length).ToArray();
        return headings.Length > 2 && headings[^1].Length == 0 && headings[0].Length > 0 && Minutes.Columns.Of(headings[0]) is not Column.Number
            && body.Length > 1 && body.All(below => CellMeaning.IsNumber(below.Cells[0].Text)) ? ["№", .. headings[..^1]] : headings;
    }

    /// <summary>Whether the row repeats the head, as on every page of some documents, or only numbers the columns.</summary>
    public bool IsRepeatedIn(Row row) =>
        row.Cells.Select(cell => Minutes.Columns.Normalise(cell.Text)).SequenceEqual(Headings.Select(Minutes.Columns.Normalise))
        || row.Cells.Count > 2 && row.Cells.Index().All(cell => cell.Item.Text == $"{cell.Index + 1}");

    /// <summary>
    /// The head that the row makes of this one: it repeats some of the headings and puts others in the place of the rest («Название курса»,
    /// «Количество часов» under the next module); null: the row is no such head.
    /// </summary>
    public TableHeader? ChangedBy(Row row)
    {
        if (row.Cells.Index().Count(cell => cell.Item.Text.Length > 0 && cell.Item.Text.Equals(Headings[cell.Index], StringComparison.OrdinalIgnoreCase)) < FewestRepeated
            || row.Cells.Any(cell => cell.IsEmpty || cell.FromLeft || cell.FromAbove || cell.Text.Length > LongestNewHeading) || IsRepeatedIn(row))
        {
            return null;
        }

        var columns = row.Cells.Index().Select(cell => cell.Item.Text.Equals(Headings[cell.Index], StringComparison.OrdinalIgnoreCase) || Columns[cell.Index] is Column.Text
            ? Columns[cell.Index]
            : Minutes.Columns.Of(cell.Item.Text) is var meaning && meaning is Column.Text ? Column.Matter : meaning is Column.Date ? Column.Deadline : meaning).ToValueList();
        return this with { Columns = columns, Headings = row.Cells.Select(cell => cell.Text).ToValueList() };
    }

    /// <summary>Whether the row at that place of the table is above its body or repeats the head inside it.</summary>
    /// <param name="index">Counted from 0.</param>
    public bool Covers(int index, Row row) => index < FirstRow + Rows || IsRepeatedIn(row);

    /// <summary>Whether nothing but ticks and blanks stands below the row in that column.</summary>
    private static bool IsMarked(Block.Table table, int lastRow, int column) =>
        table.Rows.Skip(lastRow + 1).Select(row => row.Cells[column]).Where(cell => cell is { IsEmpty: false, FromLeft: false }).Select(cell => cell.Text).All(text => CellMeaning.IsMark(text) && !CellMeaning.NamesDays(text));

    /// <summary>Whether people stand below the row in that column: who is on duty is nothing to be done.</summary>
    private static bool HoldsPeople(Block.Table table, int lastRow, int column) =>
        ColumnWeights.Cells(ColumnWeights.Body(table, lastRow + 1), column) is { Length: > 0 } cells && Array.TrueForAll(cells, CellMeaning.IsPeople);

    /// <summary>A title merged over several columns is one heading, not many.</summary>
    private static bool IsHead(ValueList<Column> meanings, Row row) =>
        meanings.Any(meaning => meaning is Column.Text or Column.Cause or Column.Period) && meanings.Where((meaning, column) => meaning is not Column.Other && !row.Cells[column].FromLeft).Distinct().Count() > 1;

    /// <summary>A head has a second row where a heading is merged over both, or where one is split into several under it.</summary>
    private static bool GoesOn(Row upper, Row lower) =>
        lower.Cells.Any(cell => cell.FromAbove && !cell.IsEmpty)
        && lower.Cells.Any(cell => !cell.FromAbove)
        && upper.Cells.Any(cell => cell.FromLeft);

    /// <summary>Decides what depends on the other columns: a bare «Дата», and the text where only a topic is named.</summary>
    private static ValueList<Column> Meanings(IEnumerable<string> headings, Block.Table table, int lastRow)
    {
        string[] all = [.. headings];
        var columns = all.Select(Minutes.Columns.Of).ToArray();
        var periods = all.Index().Where(pair => Periods.Of(pair.Item, all) is not null && (!Periods.IsYear(pair.Item) || IsMarked(table, lastRow, pair.Index))).Select(pair => pair.Index).ToArray();
        foreach (var period in periods.Length >= FewestPeriods ? periods : [])
        {
            columns[period] = Column.Period;
        }

        // «Тема заседания» beside what is talked about is the section of the row.
        foreach (var theme in columns.Index().Where(pair => pair.Item is Column.Meeting && ThemeOf().IsMatch(all[pair.Index])).Select(pair => pair.Index).ToArray())
        {
            columns[theme] = columns.Any(column => column is Column.Text or Column.Matter) ? Column.Topic : Column.Meeting;
        }

        // In a plan whoever speaks on a matter answers for it.
        if (Array.IndexOf(columns, Column.Speaker) is >= 0 and var speaker && !columns.Contains(Column.Responsible) && !columns.Contains(Column.Meeting)
            && columns.Any(column => column is Column.Deadline or Column.Date or Column.Month))
        {
            columns[speaker] = Column.Responsible;
        }

        var hasMeeting = columns.Contains(Column.Meeting);
        for (var i = 0; i < columns.Length; i++)
        {
            columns[i] = columns[i] is Column.Date ? hasMeeting ? Column.MeetingDate : Column.Deadline : columns[i];
        }

        // Of several columns that say what, the plainest one is the text.
        var texts = columns.Index().Where(pair => pair.Item is Column.Text).Select(pair => (pair.Index, Rank: Minutes.Columns.Plainness(all[pair.Index]))).ToArray();
        foreach (var (other, _) in texts.Where(text => text.Rank > texts.Min(candidate => candidate.Rank)))
        {
            columns[other] = Column.Matter;
        }

        // «Время» beside a day is its hour, alone it is all that says when.
        if (!columns.Any(column => column is Column.Deadline or Column.DeadlineStart or Column.DeadlineEnd or Column.TimeAndPeople or Column.Month or Column.Period)
            && Array.IndexOf(columns, Column.Hour) is >= 0 and var hour)
        {
            columns[hour] = Column.Deadline;
        }

        if (!columns.Any(column => column is Column.Deadline or Column.DeadlineStart or Column.DeadlineEnd or Column.TimeAndPeople or Column.Month or Column.Period)
            && Array.IndexOf(columns, Column.Week) is >= 0 and var week)
        {
            columns[week] = Column.Deadline;
        }

        // In a calendar the first column that is no number says what, whatever it is called.
        if (columns.Contains(Column.Period) && !columns.Any(column => column is Column.Text or Column.Matter or Column.Topic)
            && Array.FindIndex(columns, column => column is Column.Other or Column.Paper or Column.Classes) is >= 0 and var label)
        {
            columns[label] = Column.Text;
        }

        // Where no matter is named, «Показатели» before the columns of time and people say what is looked at, more than their direction.
        if (!columns.Any(column => column is Column.Text or Column.Matter) && columns.Contains(Column.Topic) && Array.IndexOf(columns, Column.ExpectedResult) is >= 0 and var looked
            && Indicator().IsMatch(all[looked]) && Array.FindIndex(columns, column => column is Column.Deadline or Column.Responsible) > looked)
        {
            columns[looked] = Column.Text;
        }

        // «Тема заседания» is what will be talked about, not who met, where no other column says what.
        foreach (var substitute in (Column[])[Column.Matter, Column.Topic, Column.Paper, Column.Meeting, Column.Aim])
        {
            if (!columns.Contains(Column.Text) && Array.IndexOf(columns, substitute) is >= 0 and var index)
            {
                columns[index] = Column.Text;
            }
        }

        // A schedule of works names the subject and the day.
        if (!columns.Contains(Column.Text) && columns.Contains(Column.Deadline) && Array.IndexOf(columns, Column.Subjects) is >= 0 and var subject)
        {
            columns[subject] = Column.Text;
        }

        // Whatever the school calls it: beside a time and people the first column of no known meaning says what.
        if (!columns.Contains(Column.Text) && columns.Contains(Column.Deadline) && columns.Contains(Column.Responsible) && !(Array.IndexOf(columns, Column.ExpectedResult) is >= 0 and var result && result < Array.IndexOf(columns, Column.Deadline))
            && Array.FindIndex(columns, column => column is Column.Other) is >= 0 and var what && all[what].Length > 0 && !HoldsPeople(table, lastRow, what))
        {
            columns[what] = Column.Text;
        }

        // «Показатель» before the columns of time and people is what is looked at, behind them what comes out.
        if (!columns.Contains(Column.Text) && Array.IndexOf(columns, Column.ExpectedResult) is >= 0 and var shown
            && Array.FindIndex(columns, column => column is Column.Deadline or Column.Responsible) > shown)
        {
            columns[shown] = Column.Text;
        }

        return columns.ToValueList();
    }

    [GeneratedRegex("""^тем[аы]\s""", RegexOptions.IgnoreCase)]
    private static partial Regex ThemeOf();

    [GeneratedRegex("""показател|критери""", RegexOptions.IgnoreCase)]
    private static partial Regex Indicator();
}
