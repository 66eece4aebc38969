using QualityDomain;
using QualityDomain.Minutes;

namespace QualityBot.Documents;

/// <summary>What is a title and what is a table on a sheet, where everything is cells.</summary>
internal static class SheetLayout
{
    /// <summary>Leading rows with one text each are lines of the page; from the first row with two texts on it is the table. Blank rows and the empty columns at the right are dropped.</summary>
    public static IEnumerable<Block> Blocks(IEnumerable<List<Cell>> sheet)
    {
        var rows = sheet.Where(row => row.Exists(cell => !cell.IsEmpty)).ToList();
        var titles = rows.FindIndex(row => row.Count(IsText) > 1);
        if (titles < 0)
        {
            titles = rows.Count;
        }

        foreach (var line in rows.Take(titles).SelectMany(row => row.Where(IsText).SelectMany(cell => cell.Lines)))
        {
            yield return new Block.Paragraph(line);
        }

        var body = rows.Skip(titles).ToList();
        if (body.Count > 0)
        {
            var width = body.Max(row => row.FindLastIndex(cell => !cell.IsEmpty) + 1);
            yield return new Block.Table(body.Select(row => Fit(row, width)).ToValueList());
        }
    }

    private static bool IsText(Cell cell) => !cell.IsEmpty && !cell.FromLeft && !cell.FromAbove;

    private static Row Fit(List<Cell> row, int width) => new([.. row.Take(width), .. Enumerable.Repeat(new Cell([]), Math.Max(0, width - row.Count))]);
}
