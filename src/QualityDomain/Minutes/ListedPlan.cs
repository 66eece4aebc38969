using System.Text.RegularExpressions;
using QualityDomain.Deadlines;
using QualityDomain.Minutes.Guessing;

namespace QualityDomain.Minutes;

/// <summary>A plan without a table: titles, and under them lines that say what, when and who.</summary>
internal sealed partial class ListedPlan(DocumentHead head, Gathering into)
{
    /// <summary>Fewer lines with a time may stand in any preamble.</summary>
    private const int FewestTimed = 2;

    private const int LongestTitle = 160;

    private static readonly DeadlineContext SomeYear = new DeadlineContext.SchoolYear(2026);

    private readonly List<(Line Line, Item Item)> group = [];
    private string? section;

    /// <summary>The time that is the title of the lines below: «Ежедневно:», «Понедельник, 16 ноября».</summary>
    private string? time;

    /// <summary>Whether the document is one: a plan in which no table says what is to be done, and several lines say when.</summary>
    public static bool Is(SourceDocument document, DocumentHead head, IReadOnlyDictionary<Block, TableRole> tables) =>
        head.Kind is DocumentKind.Plan or DocumentKind.Measures
        && tables.Values.All(role => role is TableRole.Layout or TableRole.Passport)
        && Lines(document) is var lines
        && !lines.Any(line => Zones.OpenedBy(line.Text) is (Zone.Decided, _) || Dates.BareMonth(Item.Of(line).Text) is not null)
        && lines.Index().Count(line => IsTimed(line.Item) || IsTimeTitle(Item.Of(line.Item), line.Index + 1 < lines.Length ? lines[line.Index + 1] : null)) >= FewestTimed;

    /// <summary>Reads all paragraphs; the first list item has the running number <paramref name="row"/>.</summary>
    public void Read(SourceDocument document, int row)
    {
        var lines = Lines(document);
        foreach (var (index, line) in lines.Index())
        {
            var item = Item.Of(line);
            var next = index + 1 < lines.Length ? lines[index + 1] : null;
            if (IsTimeTitle(item, next))
            {
                var above = group.Count == 0 && time is not null && TimedLine.IsWeekday(item.Text) ? $"{time} " : "";
                row = Close(row);
                into.Skip(item.IsListed ? row++ : 0, line.At, line.Printed, SkipReason.Section);
                time = above + Bare(item.Text);
            }
            else if (time is not null && group.Count == 0 && Sections.IsMotto(item.Text))
            {
                into.Skip(0, line.At, line.Printed, SkipReason.Section);
                section = item.Text;
            }
            else if (!(time is not null && group.Count == 0 && !item.Text.EndsWith(':') && Evidence.IsAction(item.Text)) && IsTitle(line, item, next))
            {
                row = Close(row);
                into.Skip(item.IsListed ? row++ : 0, line.At, line.Printed, SkipReason.Section);
                (section, time) = (head.Title.StartsWith(line.Text.Trim(), StringComparison.Ordinal) ? null : Bare(item.Text), null);
            }
            else
            {
                group.Add((line, item));
            }
        }

        Close(row);
    }

    private static Line[] Lines(SourceDocument document) => BracketsBelow.Joined(document.Blocks.OfType<Block.Paragraph>().Select(block => block.Line).SelectMany(TimedLine.TitleApart));

    private static string Bare(string title) => title.TrimEnd(':', ' ', '.');

    /// <summary>What a line says before its number is taken off: «8.20 – линейка» is an hour, not item 8.20.</summary>
    private static (string Time, string Text)? Timed(Line line) => TimedLine.Of(Item.Of(line).Text) ?? TimedLine.Of(line.Text);

    private static bool IsTimeTitle(Item item, Line? next) =>
        next is not null && item.Text.Length is > 0 and < LongestTitle && CellMeaning.IsTime(Bare(item.Text)) && (item.Text.EndsWith(':') || Item.Of(next).IsListed || Timed(next) is not null || Verbs.Begins(next.Text) || TimedLine.IsWeekday(next.Text) || TimedLine.IsWeekday(item.Text));

    private static bool IsTimed(Line line) => Timed(line) is not null || IsTimed(Item.Of(line));

    private static bool IsTimed(Item item) =>
        item.IsListed && (LabelledText.Of(item.Text).Deadline.Length > 0 || WordingTime.Find(item.Text, SomeYear) is not null)
        || LabelledText.IsLabelled(item.Text);

    private static bool IsTitle(Line line, Item item, Line? below) =>
        below is not null && Item.Of(below) is var next && item.Text.Length is > 0 and < LongestTitle && Timed(line) is null && !LabelledText.IsLabelled(item.Text)
        && (line.IsHeading || item.Text.EndsWith(':')
            || item.Number is { } own && (next.Number?.StartsWith($"{own}.", StringComparison.Ordinal) == true || next.Number is "1" or "1.1" && own != "0" || next.IsBullet && !IsTimed(item))
            || !item.IsListed && (next.IsListed || Timed(below) is not null) && !Verbs.Begins(item.Text) && !(item.Text.EndsWith('»') && Evidence.IsAction(item.Text)) && LabelledText.Of(item.Text).Responsible.Length == 0);

    /// <summary>The lines of one title are tasks when they say when or who; a list of aims does neither.</summary>
    private int Close(int row)
    {
        var isPlan = time is not null || group.Count(pair => IsTimed(pair.Line) || LabelledText.Of(pair.Item.Text).Responsible.Length > 0) * 2 >= group.Count(pair => !LabelledText.IsLabelled(pair.Item.Text))
            && !(section is not null && Aims().IsMatch(section));
        var list = into.NewList();
        int? last = null;
        foreach (var (index, (line, item)) in group.Index())
        {
            if (isPlan && last is { } above && LabelledText.IsLabelled(item.Text))
            {
                Attach(above, line);
                into.Skip(item.IsListed ? row++ : 0, line.At, line.Printed, SkipReason.Continued);
            }
            else if (isPlan && time is null && last is { } open && into.Decisions[open].Number is not null && !item.IsListed && Timed(line) is null && index + 1 < group.Count && group[index + 1].Item.IsListed)
            {
                into.Decisions[open] = into.Decisions[open] with { Text = $"{into.Decisions[open].Text}\n{item.Text}" };
                into.Skip(0, line.At, line.Printed, SkipReason.Continued);
            }
            else if (isPlan && (time is not null || item.IsListed || Timed(line) is not null) && item.Text.Length > 0)
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
        var timed = Timed(line) ?? (time is null ? null : TimedLine.OfHour(line.Text));
        var when = timed is { Time: var own } ? time is not null && CellMeaning.IsHour(own) ? $"{time} {own}" : own : time ?? "";
        var parts = LabelledText.Of(timed?.Text ?? item.Text);
        return new(row, line.At, parts.Text)
        {
            Number = timed is { Time: var said } && CellMeaning.IsHour(said) ? null : item.Number,
            List = list,
            Section = section,
            DeadlineText = parts.Deadline.Length > 0 ? parts.Deadline : when,
            DeadlineAt = parts.Deadline.Length > 0 || when.Length > 0 ? line.At : null,
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
