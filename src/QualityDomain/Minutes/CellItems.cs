using System.Text.RegularExpressions;

namespace QualityDomain.Minutes;

/// <summary>What a cell lists, and the words over its list.</summary>
/// <param name="Lead">«Заседание № 1. Тема: «Итоги»» over numbered questions; null: nothing stands over them, or it is an item itself.</param>
internal sealed partial record CellItems(string? Lead, IReadOnlyList<(Item Item, Position At)> Items)
{
    /// <summary>The section with the lead as its last part.</summary>
    public string? Under(string? section) => Lead is null ? section : section is null ? Lead : $"{section} / {Lead}";

    /// <summary>
    /// Each numbered line begins an item, a letter only where the cell begins with a letter, a bullet only where all lines have one;
    /// a number after the end of a sentence does too, if it is the next one.
    /// </summary>
    public static CellItems Of(Cell cell)
    {
        (Item Item, Position At)[] lines = [.. cell.Lines.SelectMany(SplitBreaks).SelectMany(Item.SplitInline).Select(line => (Item.Of(line), line.At))];
        if (lines.Length > 1 && Array.TrueForAll(lines, line => line.Item.IsBullet))
        {
            return new(null, lines);
        }

        var items = Joined(lines).ToArray();
        return items is [({ IsListed: false } lead, _), ({ Number: "1" }, _), ({ Number: "2" }, _), ..] && IsLead(lead.Text)
            ? new(lead.Text.Replace('\n', ' ').TrimEnd(' ', ':'), items[1..])
            : new(null, items);
    }

    private static IEnumerable<(Item Item, Position At)> Joined((Item Item, Position At)[] lines)
    {
        (Item Item, Position At)? open = null;
        foreach (var (item, at) in lines)
        {
            if (open is not var (above, start))
            {
                open = (item, at);
            }
            else if (item.Number is not null && (!item.IsLetter || above.IsLetter))
            {
                yield return (above, start);
                open = (item, at);
            }
            else
            {
                open = (above with { Text = $"{above.Text}\n{(item.IsBullet ? "– " : item.IsLetter ? $"{item.Number}) " : "")}{item.Text}".Trim() }, start);
            }
        }

        if (open is { } last)
        {
            yield return last;
        }
    }

    private static bool IsLead(string text) => text.EndsWith(':') || OfMeeting().IsMatch(text);

    private static IEnumerable<Line> SplitBreaks(Line line) =>
        line.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select((part, index) => line with { Text = part, Label = index == 0 ? line.Label : null });

    /// <summary>The name of a meeting or its theme, not something to be done.</summary>
    [GeneratedRegex("""^(?:[IVX\d]{1,4}\s)?(?:заседание|совещание|собрание|педсовет|педагогический\sсовет|методический\sсовет|методсовет|круглый\sстол|тема|вопросы|повестка)(?![а-яё])""", RegexOptions.IgnoreCase)]
    private static partial Regex OfMeeting();
}
