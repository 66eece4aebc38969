using QualityDomain.Decisions.Intake;

namespace QualityDomain.Decisions.RoundTrip;

/// <summary>What becomes of a row, as the sheet says it.</summary>
public static class FateWords
{
    private static readonly (RowFate Fate, string Words)[] All = [(RowFate.AsPaper, "берём"), (RowFate.Drop, "не берём"), (RowFate.Archive, "в архив"), (RowFate.Done, "исполнено")];

    /// <summary>Every word that may stand there.</summary>
    public static IEnumerable<string> Words => All.Select(one => one.Words);

    public static string Of(RowFate fate) => All.First(one => one.Fate == fate).Words;

    /// <summary>An empty cell is taken; null: another word.</summary>
    public static RowFate? Read(string text) => text.Trim().TrimEnd('.').ToLowerInvariant().Replace('ё', 'е') switch
    {
        "" or "берем" or "да" or "взять" or "брать" or "+" => RowFate.AsPaper,
        "не берем" or "нет" or "не брать" or "удалить" or "-" or "–" => RowFate.Drop,
        "в архив" or "архив" => RowFate.Archive,
        "исполнено" or "выполнено" or "сделано" => RowFate.Done,
        _ => null,
    };
}
