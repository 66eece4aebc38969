using System.Globalization;

namespace QualityBot.Documents.Returned;

/// <summary>Names of cells, «C12», as rows and columns from 0.</summary>
internal static class CellNames
{
    private const int Letters = 26;

    public static string Of(int row, int column)
    {
        var name = "";
        for (var left = column + 1; left > 0; left = (left - 1) / Letters)
        {
            name = (char)('A' + ((left - 1) % Letters)) + name;
        }

        return string.Create(CultureInfo.InvariantCulture, $"{name}{row + 1}");
    }

    public static int ColumnOf(string name) => name.Where(char.IsAsciiLetter).Aggregate(0, (column, letter) => (column * Letters) + (char.ToUpperInvariant(letter) - 'A' + 1)) - 1;

    public static int RowOf(string name) => int.TryParse(string.Concat(name.Where(char.IsAsciiDigit)), NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row - 1 : 0;
}
