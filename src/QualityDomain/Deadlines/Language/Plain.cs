namespace QualityDomain.Deadlines.Language;

/// <summary>Once in each period, shared: the grammar begins every attempt with one, at every word.</summary>
internal static class Plain
{
    private static readonly Recurrence[] Units = [.. Enum.GetValues<RecurrenceUnit>().Select(unit => new Recurrence(unit))];

    public static Recurrence Of(RecurrenceUnit unit) => Units[(int)unit];
}
