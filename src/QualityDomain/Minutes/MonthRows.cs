namespace QualityDomain.Minutes;

/// <summary>A cyclogram: the month stands in the first column, every other column is a body or a kind of work, what is done stands in the cells.</summary>
internal sealed class MonthRows(TableHeader header, Gathering into)
{
    private const int FewestColumns = 3;

    /// <summary>Whether the table is one: months below each other, and no column that says what, when or who.</summary>
    public static bool Is(TableHeader header, Block.Table table)
    {
        var rows = Body(header, table).ToArray();
        return header.Columns.Count >= FewestColumns && rows.Length >= 2 && rows.All(row => row.Cells[0].FromLeft || Dates.BareMonth(row.Cells[0].Text.Trim()) is not null)
            && header.Headings.Skip(1).All(heading => heading.Length > 0 && Columns.Of(heading) is Column.Meeting or Column.Topic or Column.Other or Column.Matter)
            && header.Headings.Skip(1).Distinct().Count() == header.Headings.Count - 1 && !header.HasPeriods;
    }

    private static IEnumerable<Row> Body(TableHeader header, Block.Table table) => table.Rows.Skip(header.FirstRow + header.Rows).Where(row => row.Cells.Any(cell => !cell.IsEmpty));

    /// <summary>Reads all rows; the first of them has the running number <paramref name="firstRow"/>.</summary>
    public void Read(Block.Table table, int firstRow)
    {
        foreach (var (index, row) in table.Rows.Select(row => new RowCells(header, row)).Index())
        {
            if (row.IsEmpty)
            {
                into.Skip(firstRow + index, row.At, "", SkipReason.Empty);
            }
            else if (header.Covers(index, row.Row))
            {
                into.Skip(firstRow + index, row.At, row.Printed, SkipReason.Heading);
            }
            else
            {
                ReadRow(row.Row, firstRow + index);
            }
        }
    }

    private void ReadRow(Row row, int number)
    {
        foreach (var (column, cell) in row.Cells.Index().Skip(1).Where(pair => pair.Item is { IsEmpty: false, FromLeft: false, FromAbove: false }))
        {
            var list = into.NewList();
            var cellItems = CellItems.Of(cell);
            foreach (var listed in cellItems.Items.Where(item => item.Item.Text.Length > 0))
            {
                var (item, at) = (listed.Item, listed.At);
                var parts = LabelledText.Of(item.Text);
                into.Add(new ReadDecision(number, at, parts.Text)
                {
                    IsTableRow = true,
                    Number = item.Number,
                    List = list,
                    Section = cellItems.Under(header.Headings[column]),
                    DeadlineText = parts.Deadline.Length > 0 ? parts.Deadline : listed.When(row.Cells[0].Text.Trim()),
                    DeadlineCell = row.Cells[0].At,
                    ResponsibleText = parts.Responsible,
                });
            }
        }
    }
}
