using QualityBot.Documents.Returned;
using QualityDomain.Minutes;

namespace QualityBot.Drafts;

/// <summary>
/// The marks for the cells of a table. Where several items share one cell – a list in one row, a cell merged over rows – each is named,
/// so that «выполнено» is never read as said of all of them.
/// </summary>
internal static class CellMarks
{
    /// <param name="rows">All rows of the document, each with what the register says of it; null: the register says nothing.</param>
    public static List<ExecutionMark> Of(IEnumerable<(ReadDecision Row, string? Words)> rows) => rows
        .GroupBy(pair => pair.Row.ExecutionCell is { } cell ? ((Position?)cell, 0) : (null, pair.Row.Row))
        .SelectMany(group => Shared([.. group])).ToList();

    private static IEnumerable<ExecutionMark> Shared((ReadDecision Row, string? Words)[] items)
    {
        var saysOneThing = items.All(item => item.Words is not null && item.Words == items[0].Words);
        var numbersTell = items.Select(item => item.Row.Number).OfType<string>().Distinct().Count() == items.Length;
        return items.Where(item => item.Words is not null).Select(item => new ExecutionMark(
            item.Row.At, item.Row.ExecutionCell,
            saysOneThing ? Texts.Mark(item.Words!) : Texts.NamedMark(numbersTell ? Texts.RowName(item.Row) : Texts.RowWords(item.Row), item.Words!)));
    }
}
