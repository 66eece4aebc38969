namespace QualityDomain.Minutes;

/// <summary>The lint of lines that are no decisions: L-1 and L-7 in prose, L-9 in the passport.</summary>
internal static class OutsideLint
{
    public static IEnumerable<Finding> Of(ReadDocument document)
    {
        var period = document.Skipped.Where(row => row.Reason is SkipReason.Passport && row.Text.StartsWith("срок", StringComparison.OrdinalIgnoreCase))
            .Select(row => MentionedYears.LastOfPeriod(row.Text)).FirstOrDefault(year => year is not null);
        var numbers = new HashSet<string>();
        foreach (var row in document.Skipped)
        {
            if (row.Reason is SkipReason.Text && document.Head.SchoolYear is { } year)
            {
                foreach (var words in MentionedYears.Over(row.Text, year))
                {
                    yield return new(row.Row, row.At, new(DoubtKind.StaleYear, DoubtField.Text, words));
                }
            }

            if (row.Reason is SkipReason.Passport && period is { } end && Columns.Normalise(row.Text).Contains("основани", StringComparison.Ordinal))
            {
                foreach (var words in MentionedYears.PeriodsOver(row.Text, end))
                {
                    yield return new(row.Row, row.At, new(DoubtKind.OutdatedBasis, DoubtField.Text, words));
                }
            }

            if (RepeatsNumber(row, numbers) is { } number)
            {
                yield return new(row.Row, row.At, new(DoubtKind.DuplicateNumber, DoubtField.Number, number));
            }
        }
    }

    /// <summary>The number of a point of prose that was used before in the same list; a title or another «1» begins a new list.</summary>
    private static string? RepeatsNumber(SkippedRow row, HashSet<string> numbers)
    {
        var number = row is { Row: > 0, Reason: SkipReason.Text } ? Item.Of(row.Text).Number : null;
        if (row.Reason is SkipReason.Heading or SkipReason.Section || number is "1")
        {
            numbers.Clear();
        }

        return number is not null && !numbers.Add(number) ? number : null;
    }
}
