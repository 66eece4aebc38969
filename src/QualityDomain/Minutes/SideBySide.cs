namespace QualityDomain.Minutes;

/// <summary>Two plans that share one table, the same columns twice: each half is a table of its own.</summary>
internal static class SideBySide
{
    private const int FewestColumns = 2;

    /// <summary>The halves; null when the table is one plan.</summary>
    public static (Block.Table Left, Block.Table Right)? Halves(Block.Table table, TableHeader header)
    {
        var half = header.Columns.Count / 2;
        var twice = half >= FewestColumns && header.Columns.Count % 2 == 0 && !header.HasPeriods
            && header.Columns.Take(half).SequenceEqual(header.Columns.Skip(half)) && header.Columns.Take(half).Contains(Column.Text)
            && header.Columns.Take(half).Any(column => column is Column.Deadline or Column.Responsible);
        return twice ? (Part(table, 0, half), Part(table, half, half)) : null;
    }

    private static Block.Table Part(Block.Table table, int from, int width) =>
        new(table.Rows.Select(row => new Row(row.Cells.Skip(from).Take(width).ToValueList())).ToValueList());
}
