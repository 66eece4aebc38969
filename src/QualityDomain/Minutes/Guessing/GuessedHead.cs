namespace QualityDomain.Minutes.Guessing;

/// <summary>The head of a table as its contents tell it, where the headings do not say it or where there are none.</summary>
internal static class GuessedHead
{
    private const int MostColumns = 10;

    /// <summary>A table so narrow is a plan only if its text names actions.</summary>
    private const int FewColumns = 2;

    /// <summary>The head of a table that has none, or whose headings say nothing known; null: its columns are no plan.</summary>
    public static TableHeader? Header(Block.Table table)
    {
        if (table.Rows.Count < 2 || table.Rows[0].Cells.Count is < 3 or > MostColumns)
        {
            return null;
        }

        var first = table.Rows[0].Cells;
        var named = first.Select(cell => cell.FromLeft || cell.Text.Any(char.IsDigit) ? Column.Other : Columns.Of(cell.Text)).ToArray();
        if (named.Where(meaning => meaning is not Column.Other).Distinct().Count() < 2)
        {
            named = [];
        }

        var meanings = ColumnWeights.Told(ColumnWeights.Body(table, named.Length == 0 ? 0 : 1), first.Count, named, denies: false);
        if (!meanings.Contains(Column.Text) || !meanings.Contains(Column.Deadline) || !meanings.Contains(Column.Responsible) && !meanings.Contains(Column.Number) && named.Length == 0)
        {
            return null;
        }

        var isHead = named.Length > 0 || !CellMeaning.IsTime(first[Array.IndexOf(meanings, Column.Deadline)].Text) && first.All(cell => !cell.FromLeft && cell.Text.Length < 80)
            && !(Array.IndexOf(meanings, Column.Number) is >= 0 and var number && CellMeaning.IsNumber(first[number].Text));
        return new(meanings.ToValueList(), first.Select(cell => isHead ? cell.Text : "").ToValueList(), 0, isHead ? 1 : 0);
    }

    /// <summary>The head with the columns whose headings are unknown told by their contents.</summary>
    public static TableHeader Complete(TableHeader header, Block.Table table)
    {
        if (!header.Has(Column.Other) || header.IsOfCauses || !header.Has(Column.Text))
        {
            return header;
        }

        header = Numbered(header, table);

        var lacksTime = !header.HasPeriods && !new[] { Column.Deadline, Column.DeadlineEnd, Column.Month, Column.SchoolYear }.Any(header.Has);
        if (!lacksTime && header.Has(Column.Responsible))
        {
            return header;
        }

        var guessed = ColumnWeights.Told(ColumnWeights.Body(table, header.FirstRow + header.Rows), header.Columns.Count, header.Columns, denies: false);
        return header with
        {
            Columns = header.Columns.Index().Select(pair => pair.Item is not Column.Other ? pair.Item
                : guessed[pair.Index] is Column.Deadline && lacksTime ? Column.Deadline
                : guessed[pair.Index] is Column.Responsible && !header.Has(Column.Responsible) ? Column.Responsible
                : Column.Other).ToValueList(),
        };
    }

    /// <summary>The head that fits the contents better: that of the headings, or one made from the contents alone; null: neither is the head of a plan.</summary>
    public static TableHeader? Better(TableHeader? known, Block.Table table)
    {
        if (table.Rows.Count < 2 || table.Rows[0].Cells.Count is < 2 or > MostColumns || known is { HasPeriods: true } or { IsOfCauses: true })
        {
            return known;
        }

        var first = known?.FirstRow ?? 0;
        var body = ColumnWeights.Body(table, first + (known?.Rows ?? 1));
        var guessed = ColumnWeights.Told(body, table.Rows[0].Cells.Count, known?.Columns ?? [], denies: true);
        var text = Array.IndexOf(guessed, Column.Text);
        if (guessed.Length == FewColumns && (text < 0 || ColumnWeights.Cells(body, text).Count(cell => Evidence.IsAction(Item.Of(cell).Text)) * 2 < body.Length))
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
        return known is { IsOfDecisions: true } && ColumnWeights.Fit(known.Columns, body) >= ColumnWeights.Fit(own.Columns, body) ? known : own;
    }

    /// <summary>The first column has no heading and holds the numbers.</summary>
    private static TableHeader Numbered(TableHeader header, Block.Table table) =>
        !header.Has(Column.Number) && header.Columns[0] is Column.Other && header.Headings[0].Length == 0
            && ColumnWeights.Cells(ColumnWeights.Body(table, header.FirstRow + header.Rows), 0) is [var top, ..] cells && top.TrimEnd('.', ' ') is "1" or "1.1" && cells.Count(CellMeaning.IsNumber) * 2 > cells.Length
            ? header with { Columns = header.Columns.Select((column, index) => index == 0 ? Column.Number : column).ToValueList() }
            : header;

    private static bool IsHead(Row row, Column[] columns) =>
        row.Cells.Index().All(cell => !cell.Item.FromLeft && cell.Item.Text.Length < 80 && ColumnWeights.Share(columns[cell.Index], [cell.Item.Text]) < 1
            || columns[cell.Index] is Column.Text or Column.Other && !CellMeaning.IsTime(cell.Item.Text) && !CellMeaning.IsNumber(cell.Item.Text));
}
