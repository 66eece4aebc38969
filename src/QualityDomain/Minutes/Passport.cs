namespace QualityDomain.Minutes;

/// <summary>The passport of a programme: a table of names and values.</summary>
internal static class Passport
{
    private static readonly string[] Labels =
        ["наименование программы", "основани", "документальн", "заказчик", "разработчик", "исполнител", "срок", "этап", "цел", "задач", "показател", "индикатор", "ожидаемые", "источник", "финансирован"];

    private const int FewestLabels = 4;

    /// <summary>Whether the table is a passport.</summary>
    public static bool Is(Block.Table table) =>
        table.Rows.Count >= FewestLabels && table.Rows[0].Cells.Count is 2 or 3
        && Labels.Count(label => table.Rows.Any(row => LabelOf(row).StartsWith(label, StringComparison.Ordinal))) >= FewestLabels;

    /// <summary>Who carries the programme out, as written; empty: it does not say.</summary>
    public static string Executors(Block.Table table) => table.Rows
        .Where(row => LabelOf(row).StartsWith("исполнител", StringComparison.Ordinal) || LabelOf(row).StartsWith("ответственн", StringComparison.Ordinal))
        .Select(row => row.Cells[^1].Text).FirstOrDefault("");

    /// <summary>Whether the row goes on with the value of the row above.</summary>
    public static bool Continues(Row row) => row.Cells[0].IsEmpty && !row.Cells[^1].IsEmpty;

    private static string LabelOf(Row row) => Columns.Normalise(row.Cells[^2].Text);
}
