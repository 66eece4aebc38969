namespace QualityDomain.Minutes.Guessing;

/// <summary>Tells the columns of a table by what stands in them: each meaning goes to the column that holds the most of it.</summary>
internal static class ColumnWeights
{
    /// <summary>So many rows are looked at.</summary>
    private const int Sample = 16;

    /// <summary>A column in which fewer cells are of a kind is not of that kind.</summary>
    private const double Least = 0.5;

    /// <summary>Without headings posts that nobody listed («завхоз») may stand among known ones.</summary>
    private const double SomePeople = 0.3;

    private const double ShortestText = 10;

    /// <summary>The rows that are looked at: those below the head in which more than a title stands.</summary>
    public static Row[] Body(Block.Table table, int from) =>
        [.. table.Rows.Skip(from).Where(row => row.Cells.Count(cell => cell is { IsEmpty: false, FromLeft: false }) > 1).Take(Sample)];

    /// <summary>
    /// The meaning of each column: what headings say, else what the most of its cells are. The times are told first, then people,
    /// and of the rest the column with most of a text is the text.
    /// </summary>
    /// <param name="rows">Rows of the body.</param>
    /// <param name="width">How many columns there are.</param>
    /// <param name="said">What the headings say; empty: there are none.</param>
    /// <param name="denies">Whether contents that are plainly something else overrule a heading, and a matter or classes may turn out to be something else.</param>
    public static Column[] Told(Row[] rows, int width, IReadOnlyList<Column> said, bool denies)
    {
        var columns = new Column[width];
        var cells = Enumerable.Range(0, width).Select(column => Cells(rows, column)).ToArray();
        foreach (var column in Enumerable.Range(0, width))
        {
            var heading = said.Count == 0 ? Column.Other : said[column] is Column.Date ? Column.Deadline : said[column];
            columns[column] = denies && heading is Column.Deadline or Column.Responsible or Column.Number or Column.Text or Column.Matter && IsDenied(heading, cells[column]) ? Column.Other : heading;
        }

        foreach (var meaning in (Column[])[Column.Number, Column.Deadline, Column.Responsible, Column.Text])
        {
            var best = Enumerable.Range(0, width).Where(column => (columns[column] is Column.Other || denies && meaning is not Column.Number && columns[column] is Column.Matter or Column.Classes) && cells[column].Length * 2 >= rows.Length)
                .Select(column => (Column: column, Share: Share(meaning, cells[column]))).Where(pair => pair.Share >= (meaning is Column.Responsible && said.Count == 0 ? SomePeople : Least)).OrderByDescending(pair => pair.Share).ToArray();
            if (best.Length > 0 && !columns.Contains(meaning))
            {
                columns[best[0].Column] = meaning;
            }
        }

        return columns;
    }

    /// <summary>Whether the cells are plainly something else than the heading says.</summary>
    private static bool IsDenied(Column said, string[] cells) =>
        cells.Length > 0 && Share(said, cells) < Least && Array.Exists([Column.Number, Column.Deadline, Column.Responsible], other => other != said && Share(other, cells) >= Least);

    /// <summary>What stands in the column; a cell merged over several counts in the first of them.</summary>
    public static string[] Cells(Row[] rows, int column) =>
        [.. rows.Select(row => row.Cells[column]).Where(cell => cell is { IsEmpty: false, FromLeft: false }).Select(cell => cell.Text)];

    /// <summary>How much of what stands in the columns is what they are said to hold.</summary>
    public static double Fit(IReadOnlyList<Column> columns, Row[] rows) => columns.Index().Sum(pair => Cells(rows, pair.Index) is { Length: > 0 } cells
        ? pair.Item is Column.Other or Column.Matter ? 0 : Share(pair.Item, cells) - (pair.Item is Column.Text or Column.Deadline or Column.Responsible or Column.Number ? Least / 2 : 1)
        : 0);

    /// <summary>The share of the cells that are of the kind, from 0 to 1; longer texts that begin like an action are more of a text.</summary>
    public static double Share(Column meaning, string[] cells) => cells.Length == 0 ? 0 : cells.Average(cell => meaning switch
    {
        Column.Number => CellMeaning.IsNumber(cell) && !CellMeaning.IsExactDay(cell) ? 1.0 : 0,
        Column.Deadline => CellMeaning.IsTime(cell) ? 1.0 : 0,
        Column.Responsible => CellMeaning.IsPeople(cell) && !CellMeaning.IsTime(cell) ? 1.0 : 0,
        Column.Text or Column.Matter => CellMeaning.IsTime(cell) || CellMeaning.IsNumber(cell) || cell.Length < 60 && CellMeaning.IsPeople(cell) ? 0
            : Math.Min(1, cell.Length / ShortestText / 2) * (Evidence.IsAction(Item.Of(cell).Text) ? 1 : 0.7),
        _ => 1,
    });
}
