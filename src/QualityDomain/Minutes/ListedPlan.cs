using System.Text.RegularExpressions;
using QualityDomain.Deadlines;

namespace QualityDomain.Minutes;

/// <summary>A plan without a table: titles, and under them lines that say what, when and who.</summary>
internal sealed partial class ListedPlan(Gathering into)
{
    /// <summary>Fewer lines with a time may stand in any preamble.</summary>
    private const int FewestTimed = 2;

    private const int LongestTitle = 160;

    private static readonly DeadlineContext SomeYear = new DeadlineContext.SchoolYear(2026);

    private readonly List<(Line Line, Item Item)> group = [];
    private string? section;

    /// <summary>Whether the document is one: a plan in which no table says what is to be done, and several lines say when.</summary>
    public static bool Is(SourceDocument document, DocumentHead head, IReadOnlyDictionary<Block, TableRole> tables) =>
        head.Kind is DocumentKind.Plan or DocumentKind.Measures
        && tables.Values.All(role => role is TableRole.Layout or TableRole.Passport)
        && Lines(document) is var lines
        && !lines.Any(line => Zones.OpenedBy(line.Text) is (Zone.Decided, _) || Dates.BareMonth(Item.Of(line).Text) is not null)
        && lines.Count(line => IsTimed(Item.Of(line))) >= FewestTimed;

    /// <summary>Reads all paragraphs; the first list item has the running number <paramref name="row"/>.</summary>
    public void Read(SourceDocument document, int row)
    {
        var lines = Lines(document);
        foreach (var (index, line) in lines.Index())
        {
            var item = Item.Of(line);
            var next = index + 1 < lines.Length ? Item.Of(lines[index + 1]) : null;
            if (IsTitle(line, item, next))
            {
                row = Close(row);
                into.Skip(item.IsListed ? row++ : 0, line.At, line.Printed, SkipReason.Section);
                section = item.Text.TrimEnd(':', ' ', '.');
            }
            else
            {
                group.Add((line, item));
            }
        }

        Close(row);
    }

    private static Line[] Lines(SourceDocument document) => [.. document.Blocks.OfType<Block.Paragraph>().Select(block => block.Line)];

    private static bool IsTimed(Item item) => TimedLine.Of(item.Text) is not null
        || item.IsListed && (LabelledText.Of(item.Text).Deadline.Length > 0 || WordingTime.Find(item.Text, SomeYear) is not null)
        || LabelledText.IsLabelled(item.Text);

    private static bool IsTitle(Line line, Item item, Item? next) =>
        next is not null && item.Text.Length is > 0 and < LongestTitle && TimedLine.Of(item.Text) is null && !LabelledText.IsLabelled(item.Text)
        && (line.IsHeading || item.Text.EndsWith(':')
            || item.Number is { } own && next.Number?.StartsWith($"{own}.", StringComparison.Ordinal) == true
            || !item.IsListed && (next.IsListed || TimedLine.Of(next.Text) is not null));

    /// <summary>The lines of one title are tasks when they say when or who; a list of aims does neither.</summary>
    private int Close(int row)
    {
        var isPlan = group.Count(pair => IsTimed(pair.Item) || LabelledText.Of(pair.Item.Text).Responsible.Length > 0) * 2 >= group.Count(pair => !LabelledText.IsLabelled(pair.Item.Text))
            && !(section is not null && Aims().IsMatch(section));
        var list = into.NewList();
        int? last = null;
        foreach (var (line, item) in group)
        {
            if (isPlan && last is { } above && LabelledText.IsLabelled(item.Text))
            {
                Attach(above, line);
                into.Skip(item.IsListed ? row++ : 0, line.At, line.Printed, SkipReason.Continued);
            }
            else if (isPlan && (item.IsListed || TimedLine.Of(item.Text) is not null) && item.Text.Length > 0)
            {
                last = into.Add(Decide(row++, line, item, list));
            }
            else
            {
                last = null;
                into.Skip(item.IsListed ? row++ : 0, line.At, line.Printed, SkipReason.Text);
            }
        }

        group.Clear();
        return row;
    }

    private ReadDecision Decide(int row, Line line, Item item, int list)
    {
        var timed = TimedLine.Of(item.Text);
        var parts = LabelledText.Of(timed?.Text ?? item.Text);
        return new(row, line.At, parts.Text)
        {
            Number = item.Number,
            List = list,
            Section = section,
            DeadlineText = parts.Deadline.Length > 0 ? parts.Deadline : timed?.Time ?? "",
            DeadlineAt = parts.Deadline.Length > 0 || timed is not null ? line.At : null,
            ResponsibleText = parts.Responsible,
            ResponsibleAt = parts.Responsible.Length > 0 ? line.At : null,
        };
    }

    private void Attach(int target, Line line)
    {
        var (decision, parts) = (into.Decisions[target], LabelledText.Of(line.Text));
        into.Decisions[target] = decision with
        {
            DeadlineText = parts.Deadline.Length > 0 ? parts.Deadline : decision.DeadlineText,
            DeadlineAt = parts.Deadline.Length > 0 ? line.At : decision.DeadlineAt,
            ResponsibleText = parts.Responsible.Length > 0 ? parts.Responsible : decision.ResponsibleText,
            ResponsibleAt = parts.Responsible.Length > 0 ? line.At : decision.ResponsibleAt,
        };
    }

    [GeneratedRegex("""(?<![а-яё])(?:цел[ьи]|задач|ожидаем|результат|приоритет|пояснительн|состав|анализ)""", RegexOptions.IgnoreCase)]
    private static partial Regex Aims();
}
