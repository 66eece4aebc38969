namespace QualityDomain.Minutes;

/// <summary>Reads a grid, cell after cell: every text under a month or a week is an activity of that time, the first column is its section.</summary>
internal sealed class GridTable(TableHeader header, Gathering into, string? openMonth)
{
    private string? title;
    private string? month = openMonth;

    /// <summary>Whether the cells under the periods hold activities rather than marks.</summary>
    public static bool HoldsTexts(TableHeader header, Block.Table table)
    {
        var cells = table.Rows.Skip(header.FirstRow + header.Rows).Where(row => !header.IsRepeatedIn(row))
            .SelectMany(row => row.Cells.Index().Where(cell => header.Columns[cell.Index] is Column.Period && !cell.Item.IsEmpty && !cell.Item.FromLeft))
            .ToArray();
        return cells.Length > 0 && cells.Count(cell => CellMeaning.IsMark(cell.Item.Text) || CellMeaning.IsTime(cell.Item.Text)) * 2 < cells.Length;
    }

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
            else if (row.IsOneText || row.HasTextOnly)
            {
                (title, month) = Dates.BareMonth(row.Lines[0]) is null ? (row.Lines[0], month) : (title, row.Lines[0]);
                into.Skip(firstRow + index, row.At, row.Printed, SkipReason.Section);
            }
            else
            {
                ReadRow(row, firstRow + index);
            }
        }
    }

    private void ReadRow(RowCells row, int number)
    {
        var hour = Array.Find([row.Cell(Column.Hour), row.Text], CellMeaning.IsHour);
        var label = row.Text.Length > 0 && hour is null ? row.Text : null;
        var section = title is not null && label is not null ? $"{title} / {label}" : label ?? title;
        foreach (var (column, cell) in row.Row.Cells.Index().Where(pair => header.Columns[pair.Index] is Column.Period && pair.Item is { IsEmpty: false, FromLeft: false, FromAbove: false }))
        {
            var period = hour is null ? Period(row, column) : $"{Period(row, column)} в {hour.TrimStart('в', ' ')}";
            var list = into.NewList();
            var cellItems = CellItems.Of(cell);
            foreach (var listed in cellItems.Items.Where(item => item.Item.Text.Any(char.IsLetterOrDigit)))
            {
                var (item, at) = (listed.Item, listed.At);
                var parts = LabelledText.Of(item.Text);
                into.Add(new ReadDecision(number, at, parts.Text)
                {
                    IsTableRow = true,
                    Number = item.Number,
                    List = list,
                    Section = cellItems.Under(section),
                    DeadlineText = parts.Deadline.Length > 0 ? parts.Deadline : listed.When(period),
                    DeadlineCell = cell.At,
                    ResponsibleText = parts.Responsible.Length > 0 ? parts.Responsible : row.Cell(Column.Responsible),
                    ResponsibleAt = row.AtOf(Column.Responsible),
                    ResponsibleCell = row.CellAt(Column.Responsible),
                    ExecutionCell = row.CellAt(Column.Execution),
                });
            }
        }
    }

    /// <summary>The heading, with the month of the title where it is only a week; a cell over several columns lasts from the first to the last.</summary>
    private string Period(RowCells row, int column)
    {
        var last = column;
        while (last + 1 < row.Row.Cells.Count && row.Row.Cells[last + 1].FromLeft && header.Columns[last + 1] is Column.Period)
        {
            last++;
        }

        string Said(int at) => Periods.Of(header.Headings[at], header.Headings) ?? header.Headings[at];
        var period = last == column ? Said(column) : $"{Said(column)} – {Said(last)}";
        return month is not null && Dates.BareMonth(Said(column)) is null && period.Contains("недел", StringComparison.OrdinalIgnoreCase) ? $"{period} {month}" : period;
    }
}
