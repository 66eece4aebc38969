namespace QualityDomain.People.StaffList;

/// <summary>What a column of a staff list holds.</summary>
public enum StaffColumn
{
    Name,
    FamilyName,
    GivenName,
    Patronymic,
    Post,
    Subjects,
    Classes,

    /// <summary>Классное руководство.</summary>
    LedClass,
    Association,

    /// <summary>Закреплённые параллели: the area of a deputy.</summary>
    Area,
    Hours,
    Email,
}

/// <summary>Finds the columns of a staff list by what their headers mean, wherever they stand.</summary>
/// <remarks>Source: staff lists and tariff lists of schools; headers differ in wording, order and number of rows.</remarks>
internal static class StaffColumns
{
    /// <summary>How many rows from the top are searched: titles and approvals may stand above the header.</summary>
    private const int SearchedRows = 20;

    /// <summary>The header's last row (from 0) and the column of each meaning; null when no row names people.</summary>
    public static (int Row, Dictionary<StaffColumn, int> Columns)? Find(ValueList<ValueList<string>> rows)
    {
        for (var i = 0; i < Math.Min(SearchedRows, rows.Count); i++)
        {
            var columns = Read(rows[i]);
            if (!NamesPeople(columns) || (columns.Count < 2 && rows[i].Count(cell => cell.Trim().Length > 0) > 2))
            {
                continue;
            }

            // A header of two rows: the second one tells what a merged cell of the first divides into.
            if (i + 1 < rows.Count && Read(rows[i + 1]) is { Count: > 0 } second && rows[i + 1].Distinct().Count() > 1 && !LooksLikePerson(rows[i + 1], columns))
            {
                foreach (var (meaning, column) in second)
                {
                    columns.TryAdd(meaning, column);
                }

                if (second.ContainsKey(StaffColumn.FamilyName))
                {
                    columns.Remove(StaffColumn.Name);
                }

                return (i + 1, columns);
            }

            return (i, columns);
        }

        return null;
    }

    private static Dictionary<StaffColumn, int> Read(ValueList<string> cells)
    {
        var columns = new Dictionary<StaffColumn, int>();
        for (var column = 0; column < cells.Count; column++)
        {
            if (Meaning(cells[column]) is { } meaning)
            {
                columns.TryAdd(meaning, column);
            }
        }

        return columns;
    }

    private static StaffColumn? Meaning(string cell) => Folded.Of(cell.Replace('.', ' ')) switch
    {
        { Length: 0 or > 60 } => null,
        var header when Has(header, "фио", "ф и о", "фамилия имя", "фамилия, имя", "фамилия инициалы") => StaffColumn.Name,
        var header when Has(header, "почт", "e mail", "email", "электронн адрес", "электронный адрес") => StaffColumn.Email,
        var header when header.StartsWith("фамилия", StringComparison.Ordinal) => StaffColumn.FamilyName,
        var header when header.StartsWith("имя", StringComparison.Ordinal) => StaffColumn.GivenName,
        var header when header.StartsWith("отчество", StringComparison.Ordinal) => StaffColumn.Patronymic,
        var header when Has(header, "классное рук", "классный рук", "кл рук", "классн рук", "классное руководство") => StaffColumn.LedClass,
        var header when Has(header, "закрепл", "курир", "параллел", "направление работы") => StaffColumn.Area,
        var header when Has(header, "шмо", "мо ", "методическое об", "методобъед", "кафедра") || header == "мо" => StaffColumn.Association,
        var header when Has(header, "нагрузк", "часов", "часы", "кол во час", "недельн") => StaffColumn.Hours,
        var header when Has(header, "должност") => StaffColumn.Post,
        var header when Has(header, "предмет", "дисциплин") => StaffColumn.Subjects,
        var header when Has(header, "класс") => StaffColumn.Classes,
        "сотрудник" or "работник" or "педагог" or "учитель" or "преподаватель" => StaffColumn.Name,
        _ => null,
    };

    private static bool NamesPeople(Dictionary<StaffColumn, int> columns) =>
        columns.ContainsKey(StaffColumn.Name) || columns.ContainsKey(StaffColumn.FamilyName);

    private static bool LooksLikePerson(ValueList<string> row, Dictionary<StaffColumn, int> columns) =>
        columns.TryGetValue(StaffColumn.Name, out var column)
            ? PersonNameReader.TryRead(row.ElementAtOrDefault(column), out _)
            : row.ElementAtOrDefault(columns[StaffColumn.FamilyName]) is { Length: > 0 } cell && Meaning(cell) is null;

    private static bool Has(string header, params ReadOnlySpan<string> parts)
    {
        foreach (var part in parts)
        {
            if (header.Contains(part, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
