namespace QualityDomain.Minutes.Guessing;

/// <summary>Tells the columns of a table by what stands in them: each meaning goes to the column that holds the most of it.</summary>
internal static class ColumnWeights
{
    private const int Sample = 16;
    private const int MostColumns = 10;

    /// <summary>A table so narrow is a plan only if its text names actions.</summary>
    private const int FewColumns = 2;

    /// <summary>A column in which fewer cells are of a kind is not of that kind.</summary>
    private const double Least = 0.5;

    private const double ShortestText = 10;

    /// <summary>The head that fits the contents better: that of the headings, or one made from the contents alone; null: neither is the head of a plan.</summary>
    public static TableHeader? Better(TableHeader? known, Block.Table table)
    {
        if (table.Rows.Count < 2 || table.Rows[0].Cells.Count is < 2 or > MostColumns || known is { HasPeriods: true } or { IsOfCauses: true })
        {
            return known;
        }

        var first = known?.FirstRow ?? 0;
        var body = Body(table, first + (known?.Rows ?? 1));
        var guessed = Told(body, table.Rows[0].Cells.Count, known);
        var text = Array.IndexOf(guessed, Column.Text);
        if (guessed.Length == FewColumns && (text < 0 || Cells(body, text).Count(cell => Evidence.IsAction(Item.Of(cell).Text)) * 2 < body.Length))
        {
            return known;
        }

        if (!guessed.Contains(Column.Text) || !guessed.Any(column => column is Column.Deadline or Column.Responsible))
        {
            return known;
        }

        var isHead = known is not null || IsHead(table.Rows[0], guessed);
        var rows = known?.Rows ?? (isHead ? 1 : 0);
        var headings = known?.Headings ?? table.Rows[0].Cells.Select(cell => isHead ? cell.Text : "").ToValueList();
        var own = new TableHeader(guessed.ToValueList(), headings, first, rows);
        return known is { IsOfDecisions: true } && Fit(known.Columns, body) >= Fit(own.Columns, body) ? known : own;
    }

    private static Row[] Body(Block.Table table, int from) =>
        [.. table.Rows.Skip(from).Where(row => row.Cells.Count(cell => cell is { IsEmpty: false, FromLeft: false }) > 1).Take(Sample)];

    private static bool IsHead(Row row, Column[] columns) =>
        row.Cells.Index().All(cell => !cell.Item.FromLeft && cell.Item.Text.Length < 80 && Share(columns[cell.Index], [cell.Item.Text]) < 1
            || columns[cell.Index] is Column.Text or Column.Other && !CellMeaning.IsTime(cell.Item.Text) && !CellMeaning.IsNumber(cell.Item.Text));

    /// <summary>What headings say is kept where the contents do not deny it.</summary>
    private static Column[] Told(Row[] rows, int width, TableHeader? known)
    {
        var columns = new Column[width];
        var cells = Enumerable.Range(0, width).Select(column => Cells(rows, column)).ToArray();
        foreach (var column in Enumerable.Range(0, width))
        {
            var said = known?.Columns[column] ?? Column.Other;
            columns[column] = said is Column.Deadline or Column.Responsible or Column.Number or Column.Text or Column.Matter && IsDenied(said, cells[column]) ? Column.Other : said;
        }

        foreach (var meaning in (Column[])[Column.Number, Column.Deadline, Column.Responsible, Column.Text])
        {
            var best = Enumerable.Range(0, width).Where(column => (columns[column] is Column.Other || meaning is not Column.Number && columns[column] is Column.Matter or Column.Classes) && cells[column].Length * 2 >= rows.Length)
                .Select(column => (Column: column, Share: Share(meaning, cells[column]))).Where(pair => pair.Share >= Least).OrderByDescending(pair => pair.Share).ToArray();
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

    private static string[] Cells(Row[] rows, int column) =>
        [.. rows.Select(row => row.Cells[column]).Where(cell => cell is { IsEmpty: false, FromLeft: false }).Select(cell => cell.Text)];

    /// <summary>How much of what stands in the columns is what they are said to hold.</summary>
    private static double Fit(IReadOnlyList<Column> columns, Row[] rows) => columns.Index().Sum(pair => Cells(rows, pair.Index) is { Length: > 0 } cells
        ? pair.Item is Column.Other or Column.Matter ? 0 : Share(pair.Item, cells) - (pair.Item is Column.Text or Column.Deadline or Column.Responsible or Column.Number ? Least / 2 : 1)
        : 0);

    /// <summary>The share of the cells that are of the kind, from 0 to 1; longer texts that begin like an action are more of a text.</summary>
    private static double Share(Column meaning, string[] cells) => cells.Length == 0 ? 0 : cells.Average(cell => meaning switch
    {
        Column.Number => CellMeaning.IsNumber(cell) && !CellMeaning.IsExactDay(cell) ? 1.0 : 0,
        Column.Deadline => CellMeaning.IsTime(cell) ? 1.0 : 0,
        Column.Responsible => CellMeaning.IsPeople(cell) && !CellMeaning.IsTime(cell) ? 1.0 : 0,
        Column.Text or Column.Matter => CellMeaning.IsTime(cell) || CellMeaning.IsNumber(cell) || cell.Length < 60 && CellMeaning.IsPeople(cell) ? 0
            : Math.Min(1, cell.Length / ShortestText / 2) * (Evidence.IsAction(Item.Of(cell).Text) ? 1 : 0.7),
        _ => 1,
    });
}
