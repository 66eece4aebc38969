using System.Text.RegularExpressions;

namespace QualityDomain.Minutes;

/// <summary>One thing that a cell lists.</summary>
/// <param name="Hour">The hour that stands before it: «8.15 – Линейка»; null: none.</param>
internal readonly record struct CellItem(Item Item, Position At, string? Hour = null)
{
    /// <summary>The day or the period with the hour, if there is one.</summary>
    public string When(string day) => Hour is null ? day : day.Length == 0 ? Hour : $"{day} в {Hour.TrimStart('в', ' ')}";
}

/// <summary>What a cell lists, and the words over its list.</summary>
/// <param name="Lead">«Заседание № 1. Тема: «Итоги»» over numbered questions; null: nothing stands over them, or it is an item itself.</param>
internal sealed partial record CellItems(string? Lead, IReadOnlyList<CellItem> Items)
{
    /// <summary>The section with the lead as its last part.</summary>
    public string? Under(string? section) => Lead is null ? section : section is null ? Lead : $"{section} / {Lead}";

    /// <summary>
    /// Each numbered line begins an item, a letter only where the cell begins with a letter, a bullet only where all lines have one;
    /// a number after the end of a sentence does too, if it is the next one.
    /// </summary>
    public static CellItems Of(Cell cell)
    {
        Line[] all = [.. cell.Lines.SelectMany(SplitBreaks)];
        var hours = all.Select(line => TimedLine.OfWorkingHour(line.Text)).ToArray();
        if (hours.Length > 0 && Array.TrueForAll(hours, hour => hour is not null))
        {
            return new(null, [.. all.Zip(hours, (line, hour) => new CellItem(Item.Of(hour!.Value.Text), line.At, hour.Value.Time))]);
        }

        CellItem[] lines = [.. all.SelectMany(Item.SplitInline).Select(line => new CellItem(Item.Of(line), line.At))];
        if (lines.Length > 1 && Array.TrueForAll(lines, line => line.Item.IsBullet))
        {
            return new(null, lines);
        }

        var items = Joined(lines).ToArray();
        return items is [{ Item: { IsListed: false } lead }, { Item.Number: "1" }, { Item.Number: "2" }, ..] && IsLead(lead.Text)
            ? new(lead.Text.Replace('\n', ' ').TrimEnd(' ', ':'), items[1..])
            : new(null, items);
    }

    private static IEnumerable<CellItem> Joined(CellItem[] lines)
    {
        CellItem? open = null;
        foreach (var line in lines)
        {
            var item = line.Item;
            if (open is not { } above)
            {
                open = line;
            }
            else if (item.Number is not null && (!item.IsLetter || above.Item.IsLetter))
            {
                yield return above;
                open = line;
            }
            else
            {
                open = above with { Item = above.Item with { Text = $"{above.Item.Text}\n{(item.IsBullet ? "– " : item.IsLetter ? $"{item.Number}) " : "")}{item.Text}".Trim() } };
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
