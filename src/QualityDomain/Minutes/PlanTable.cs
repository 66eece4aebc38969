namespace QualityDomain.Minutes;

/// <summary>A table of decisions as it stands on the page: which column means what, and which line each of its rows can be found by.</summary>
/// <remarks>For whoever writes into the document: an empty cell has no line of its own, so it is found through its row.</remarks>
/// <param name="HeadRows">Lines of the rows of the head; the last one is right above the body.</param>
/// <param name="Rows">A line of every row of the body that has one, in the order of the table.</param>
/// <param name="Width">Columns of the full grid.</param>
public sealed record PlanTable(ValueList<PlanRow> HeadRows, ValueList<PlanRow> Rows, int Width)
{
    /// <summary>The column of the wording.</summary>
    public int? Text { get; init; }

    public int? Deadline { get; init; }

    public int? Responsible { get; init; }

    /// <summary>«Отметка об исполнении», «Выполнение», «Статус».</summary>
    public int? Execution { get; init; }

    /// <summary>All tables of decisions of a document. A table that goes on with the one before it has that one's columns.</summary>
    public static ValueList<PlanTable> Of(SourceDocument document)
    {
        var roles = TableRole.Of(document);
        return document.Blocks.OfType<Block.Table>()
            .Where(table => roles[table] is TableRole.Decisions)
            .Select(table => Of(table, ((TableRole.Decisions)roles[table]).Header))
            .ToValueList();
    }

    private static PlanTable Of(Block.Table table, TableHeader header)
    {
        var body = header.FirstRow + header.Rows;
        return new(
            table.Rows.Take(body).Skip(header.FirstRow).Select(RowOf).OfType<PlanRow>().ToValueList(),
            table.Rows.Skip(body).Select(RowOf).OfType<PlanRow>().ToValueList(),
            header.Columns.Count)
        {
            Text = header.IndexOf(Column.Text),
            Deadline = header.IndexOf(Column.Deadline) ?? header.IndexOf(Column.DeadlineEnd) ?? header.IndexOf(Column.Month),
            Responsible = header.IndexOf(Column.Responsible),
            Execution = header.IndexOf(Column.Execution),
        };
    }

    private static PlanRow? RowOf(Row row) => row.Cells.Index().FirstOrDefault(cell => cell.Item is { IsEmpty: false, FromAbove: false }) is { Item: { } first }
        ? new(first.Lines[0].At, row.Cells.Where(cell => !cell.FromAbove).SelectMany(cell => cell.Lines).Select(line => line.At).Distinct().ToValueList())
        {
            Texts = row.Cells.Select(cell => cell.Text).ToValueList(),
        }
        : null;
}

/// <summary>A row of a table of decisions.</summary>
/// <param name="At">The first line that stands in the row itself.</param>
/// <param name="Lines">All lines of the row; those of a cell merged from above do not count.</param>
public sealed record PlanRow(Position At, ValueList<Position> Lines)
{
    /// <summary>The texts of all columns.</summary>
    public ValueList<string> Texts { get; init; } = [];
}
