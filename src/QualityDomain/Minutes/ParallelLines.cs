namespace QualityDomain.Minutes;

/// <summary>Cells of one row that list line by line what belongs together: three items, three people.</summary>
internal static class ParallelLines
{
    /// <summary>The lines of the cell without numbers, if there is one for each of the items; null: the cell is for all of them.</summary>
    public static string[]? For(Cell? cell, int items)
    {
        if (cell is null || items < 2)
        {
            return null;
        }

        var lines = cell.Lines.SelectMany(line => line.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).ToArray();
        return lines.Length == items && lines.All(line => Item.Of(line).Text.Length > 0) && lines.Skip(1).All(line => !char.IsLower(line[0]) || CellMeaning.IsPeople(line) || CellMeaning.IsTime(line))
            && lines.All(line => !line.EndsWith(','))
            ? [.. lines.Select(line => Item.Of(line).Number is not null && !CellMeaning.IsTime(line) ? Item.Of(line).Text : line)]
            : null;
    }
}
