namespace QualityDomain.People;

/// <summary>Stages of school in words. Source: ФЗ 273, art. 10 and 66, and the federal curricula: 1–4, 5–9, 10–11.</summary>
internal static class SchoolStages
{
    /// <summary>The grades that «начальной школе», «среднем звене», «старших классах», «выпускных классов» mean; null: no stage is named.</summary>
    public static ValueList<int>? Of(string words) => Folded.Of(words) switch
    {
        var text when text.Contains("начальн", StringComparison.Ordinal) || text.Contains("младш", StringComparison.Ordinal) => [1, 2, 3, 4],
        var text when text.Contains("основн", StringComparison.Ordinal) || text.Contains("среднем звене", StringComparison.Ordinal) || text.Contains("среднего звена", StringComparison.Ordinal) => [5, 6, 7, 8, 9],
        var text when text.Contains("старш", StringComparison.Ordinal) => [10, 11],
        var text when text.Contains("выпускн", StringComparison.Ordinal) => [9, 11],
        _ => null,
    };
}
