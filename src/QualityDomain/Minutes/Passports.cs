namespace QualityDomain.Minutes;

/// <summary>Tables without decisions: every row is accounted for with its reason.</summary>
internal static class Passports
{
    /// <summary>A programme without a column of the responsible is carried out by whom its passport names.</summary>
    public static void GiveExecutors(Gathering into, string executors)
    {
        for (var i = 0; executors.Length > 0 && i < into.Decisions.Count; i++)
        {
            if (into.Decisions[i] is { ResponsibleText.Length: 0 } decision)
            {
                into.Decisions[i] = decision with
                {
                    ResponsibleText = executors,
                    Doubts = [.. decision.Doubts, new(DoubtKind.Inherited, DoubtField.Responsible)],
                };
            }
        }
    }

    public static void Skip(Block.Table table, Gathering into, int row)
    {
        foreach (var line in table.Rows)
        {
            into.Skip(row++, At(line), Print(line), Passport.Continues(line) ? SkipReason.Continued : SkipReason.Passport);
        }
    }

    public static void SkipMap(Block.Table table, TableHeader header, Gathering into, int row)
    {
        foreach (var (index, line) in table.Rows.Index())
        {
            var cells = new RowCells(header, line);
            into.Skip(row++, At(line), Print(line), cells.IsEmpty ? SkipReason.Empty
                : header.Covers(index, line) ? SkipReason.Heading
                : cells.IsOneText ? SkipReason.Section
                : SkipReason.Map);
        }
    }

    public static void SkipLayout(Block.Table table, Gathering into, int row, Zone zone)
    {
        foreach (var line in table.Rows)
        {
            var text = Print(line);
            into.Skip(row++, At(line), text, text.Length == 0 ? SkipReason.Empty
                : zone is Zone.Decided or Zone.After && Zones.IsSignature(text.Replace(" | ", " ", StringComparison.Ordinal)) ? SkipReason.Signature
                : zone is Zone.Head ? SkipReason.Heading
                : SkipReason.Text);
        }
    }

    private static Position At(Row row) => row.Cells.SelectMany(cell => cell.Lines).Select(line => line.At).FirstOrDefault();

    private static string Print(Row row) => string.Join(" | ", row.Cells.Where(cell => cell is { IsEmpty: false, FromLeft: false, FromAbove: false }).Select(cell => cell.Text));
}
