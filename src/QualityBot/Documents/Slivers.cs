using QualityDomain;
using QualityDomain.Minutes;

namespace QualityBot.Documents;

/// <summary>
/// Columns of the grid that nobody meant: where the rules of two rows miss each other by a hair, Word puts one more column between them,
/// and a heading no longer stands over its cells.
/// </summary>
internal static class Slivers
{
    /// <summary>The rows with neighbouring columns put together wherever no row has a cell of its own in both.</summary>
    public static ValueList<Row> Closed(List<Row> rows)
    {
        if (rows.Count == 0 || rows[0].Cells.Count < 2 || rows.Exists(row => row.Cells.All(cell => !cell.FromLeft)))
        {
            return rows.ToValueList();
        }

        var kept = rows.ConvertAll(row => new List<Cell> { row.Cells[0] });
        for (var column = 1; column < rows[0].Cells.Count; column++)
        {
            var at = column;
            if (rows.Index().Any(row => !row.Item.Cells[at].FromLeft && !kept[row.Index][^1].FromLeft))
            {
                foreach (var (index, row) in rows.Index())
                {
                    kept[index].Add(row.Cells[column]);
                }
            }
            else
            {
                foreach (var (index, row) in rows.Index().Where(row => !row.Item.Cells[at].FromLeft))
                {
                    kept[index][^1] = row.Cells[column];
                }
            }
        }

        return kept.Select(row => new Row(row.ToValueList())).ToValueList();
    }
}
