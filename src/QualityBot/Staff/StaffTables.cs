using QualityDomain;
using QualityDomain.Minutes;
using QualityDomain.People.StaffList;

namespace QualityBot.Staff;

/// <summary>The table of a document that is the staff list: the one in which most people are found.</summary>
internal static class StaffTables
{
    public static ValueList<ValueList<string>> Best(SourceDocument document) => document.Blocks
        .OfType<Block.Table>()
        .Select(table => table.Rows.Select(row => row.Cells.Select(cell => cell.Text).ToValueList()).ToValueList())
        .OrderByDescending(rows => StaffListReader.Read(rows).Staff.Count)
        .FirstOrDefault() ?? [];
}
