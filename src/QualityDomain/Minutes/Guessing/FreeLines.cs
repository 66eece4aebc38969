using System.Text.RegularExpressions;

namespace QualityDomain.Minutes.Guessing;

/// <summary>Lines of a paper of no known structure: what says when, who or what is to be done is a task, under the titles above it.</summary>
/// <remarks>Times and people of a title hold for all lines below it, up to the next title.</remarks>
internal sealed partial class FreeLines(DocumentHead head, Gathering into, bool timesBelow)
{
    private const int LongestTitle = 160;

    private readonly int list = into.NewList();

    /// <summary>In minutes and orders only what is commanded counts; the rest is talk.</summary>
    private readonly bool isCommanded = head.Kind is DocumentKind.Minutes or DocumentKind.Order;

    private string? section;
    private string? time;
    private string people = "";

    /// <summary>Whether the line above was a time as a title.</summary>
    private bool timeIsOpen;

    /// <summary>Whether whole dates stand over the lines; a single one is that of the paper.</summary>
    private bool daysAreTitles;
    private int? last;
    private int group;

    /// <summary>Reads all paragraphs; the first list item has the running number <paramref name="row"/>.</summary>
    public void Read(SourceDocument document, int row)
    {
        var lines = BracketsBelow.Joined(document.Blocks.OfType<Block.Paragraph>().Select(block => block.Line).SelectMany(TimedLine.TitleApart));
        daysAreTitles = lines.Count(line => DayOfPaper().IsMatch(line.Text.Trim())) > 1;
        var title = Array.FindIndex(lines, line => head.Title.Length > 0 && head.Title.StartsWith(line.Text.Trim(), StringComparison.OrdinalIgnoreCase));
        foreach (var (index, line) in lines.Index())
        {
            var item = Item.Of(line);
            if (index < title)
            {
                into.Skip(item.IsListed ? row++ : 0, line.At, line.Printed, SkipReason.Heading);
                continue;
            }

            var next = index + 1 < lines.Length ? lines[index + 1] : null;
            if (Skips(line, item) is { } reason)
            {
                last = null;
                into.Skip(item.IsListed ? row++ : 0, line.At, line.Printed, reason);
            }
            else if (Attaches(line, item))
            {
                into.Skip(item.IsListed ? row++ : 0, line.At, line.Printed, SkipReason.Continued);
            }
            else if (timesBelow && next is not null && IsTimeBelow(next) && !IsTimeBelow(line))
            {
                last = into.Add(Decide(row++, line, item));
            }
            else if (TitleOf(line, item, next) is { } opened)
            {
                last = null;
                group++;
                timeIsOpen = opened.Time is not null && opened.Section == section;
                (section, time, people) = opened;
                into.Skip(item.IsListed ? row++ : 0, line.At, line.Printed, SkipReason.Section);
            }
            else if (last is { } above && !item.IsListed && into.Decisions[above] is { Number: not null } task && !IsTask(line, item) && Item.Of(next ?? line).IsListed)
            {
                into.Decisions[above] = task with { Text = $"{task.Text}\n{item.Text}" };
                into.Skip(0, line.At, line.Printed, SkipReason.Continued);
            }
            else if (IsTask(line, item))
            {
                timeIsOpen = false;
                last = into.Add(Decide(row++, line, item));
            }
            else
            {
                last = null;
                into.Skip(item.IsListed ? row++ : 0, line.At, line.Printed, SkipReason.Text);
            }
        }
    }

    private SkipReason? Skips(Line line, Item item) =>
        Zones.IsSignature(line.Text) ? SkipReason.Signature
        : head.Title.Contains(line.Text.Trim(' ', '.', ':'), StringComparison.OrdinalIgnoreCase) ? SkipReason.Heading
        : Remark().IsMatch(item.Text) || Zones.OpenedBy(line.Text) is (Zone.After, _) ? SkipReason.Text
        : null;

    /// <summary>A time or people on a line of their own belong to the task above, which has none yet.</summary>
    private bool Attaches(Line line, Item item)
    {
        if (last is not { } at || item.IsListed && !LabelledText.IsLabelled(item.Text))
        {
            return false;
        }

        var above = into.Decisions[at];
        var parts = LabelledText.IsLabelled(item.Text) ? LabelledText.Of(item.Text)
            : (above.DeadlineAt is null ? time is null : timesBelow && Evidence.IsCut(above.DeadlineText)) && IsTimeBelow(line) ? new("", $"{above.DeadlineText} {item.Text}".Trim(), "")
            : (above.ResponsibleText.Length == 0 || timesBelow) && CellMeaning.IsPeople(item.Text) ? new("", "", $"{above.ResponsibleText} {item.Text}".Trim())
            : null;
        if (parts is null or { Deadline: "", Responsible: "" })
        {
            return false;
        }

        into.Decisions[at] = above with
        {
            DeadlineText = parts.Deadline.Length > 0 ? parts.Deadline : above.DeadlineText,
            DeadlineAt = parts.Deadline.Length > 0 ? line.At : above.DeadlineAt,
            ResponsibleText = parts.Responsible.Length > 0 ? parts.Responsible : above.ResponsibleText,
            ResponsibleAt = parts.Responsible.Length > 0 ? line.At : above.ResponsibleAt,
        };
        return true;
    }

    /// <summary>A time that fills its line, perhaps up to a dash that goes on in the next one.</summary>
    private static bool IsTimeBelow(Line line) => line.Text.TrimEnd(' ', '–', '-') is var text && Evidence.IsPlainTime(text);

    /// <summary>The section, the time and the people that a title opens; null: the line is no title.</summary>
    private (string? Section, string? Time, string People)? TitleOf(Line line, Item item, Line? next)
    {
        var text = item.Text.TrimEnd(':', ' ', '.');
        if (next is null || text.Length is 0 or > LongestTitle || LabelledText.IsLabelled(item.Text) || DayOfPaper().IsMatch(text) && !daysAreTitles)
        {
            return null;
        }

        if (!isCommanded && !timesBelow && !IsOfPaper(text) && (Evidence.IsPlainTime(text) || Dates.BareMonth(text) is not null))
        {
            return (section, timeIsOpen && time is not null && TimedLine.IsWeekday(text) ? $"{time} {text}" : text, "");
        }

        if (timeIsOpen && Sections.IsMotto(text))
        {
            return (text, time, "");
        }

        if (!isCommanded && item.Text.EndsWith(':') && TimeAndPeople.Of(text) is { Time.Length: > 0, People.Length: > 0 } both && CellMeaning.IsPeople(both.People))
        {
            return (section, both.Time, both.People);
        }

        if (!isCommanded && !IsOfPaper(text) && TitleTime.Of(text) is { } said && (!item.IsListed || Item.Of(next).IsListed))
        {
            return (text, said, "");
        }

        if (timesBelow && !item.IsListed && !IsTimeBelow(next) && !Evidence.IsCommand(text))
        {
            return (text, null, "");
        }

        var isTitle = line.IsHeading || item.Text.EndsWith(':')
            || Item.Of(next) is var below && (item.Number is { } own ? below.Number?.StartsWith($"{own}.", StringComparison.Ordinal) == true || below.Number is "1" && own != "0" || below.IsBullet && time is null && !IsTask(line, item) && !Verbs.IsIn(text)
                : !item.IsListed && below.IsListed && time is null && !Evidence.IsCommand(text) && TimedLine.Of(line.Text) is null);
        return !isTitle ? null : item.Text.EndsWith(':') && time is not null ? (section, time, people) : (text, item.IsListed || section is null ? null : time, "");
    }

    private bool IsOfPaper(string text) => OfPaper().IsMatch(text) && !(daysAreTitles && DayOfPaper().IsMatch(text));

    private bool IsTask(Line line, Item item) =>
        item.Text.Any(char.IsLetter)
        && (isCommanded ? item.IsListed && (Evidence.IsCommand(item.Text) || Verbs.IsIn(item.Text))
            : TimedLine.Of(line.Text) is not null || TimedLine.Of(item.Text) is not null || LabelledText.Of(item.Text).Deadline.Length > 0 || time is not null
                || item.IsListed && (LabelledText.Of(item.Text).Responsible.Length > 0 || Evidence.IsCommand(item.Text)));

    private ReadDecision Decide(int row, Line line, Item item)
    {
        var timed = TimedLine.Of(item.Text) ?? TimedLine.Of(line.Text) ?? (time is null ? null : TimedLine.OfHour(line.Text));
        var parts = LabelledText.Of(timed?.Text ?? item.Text);
        var own = parts.Deadline.Length > 0 ? parts.Deadline : timed is { Time: var said } ? time is not null && CellMeaning.IsHour(said) ? $"{time} {said}" : said : "";
        return new(row, line.At, parts.Text)
        {
            Number = timed is { Time: var hour } && CellMeaning.IsHour(hour) ? null : item.Number,
            List = list + group,
            Section = section,
            DeadlineText = own.Length > 0 ? own : time ?? "",
            DeadlineAt = own.Length > 0 ? line.At : null,
            ResponsibleText = parts.Responsible.Length > 0 ? parts.Responsible : people,
            ResponsibleAt = parts.Responsible.Length > 0 ? line.At : null,
        };
    }

    /// <summary>The day or the year of the paper itself, not of what is planned.</summary>
    [GeneratedRegex("""^(?:от|на|в|за)\s|(?<![а-яё])уч(?:ебн|\.)|^[«"]?\d{1,2}[»"]?[.\s][а-яё\d]{2,8}[.\s]20\d\d\s?(?:г\.?|года)?$|^20\d\d""", RegexOptions.IgnoreCase)]
    private static partial Regex OfPaper();

    /// <summary>The day of the paper on a line of its own is no title of anything.</summary>
    [GeneratedRegex("""^(?:от\s)?(?:[«"]?\d{1,2}[»"]?[.\s][а-яё\d]{2,8}[.\s]20\d\d)\s?(?:г\.?|года)?$""", RegexOptions.IgnoreCase)]
    private static partial Regex DayOfPaper();

    /// <summary>What tells about a plan and asks for nothing.</summary>
    [GeneratedRegex("""^(?:цел[ьи]|задачи?|форм[аы](?:\sпроведения)?|тема|девиз|эпиграф|участники|место(?:\sпроведения)?|присутствовал[ио]|отсутствовал[ио]|председатель|секретарь|утвержда|согласован|рассмотрен|принят[оа]?(?![а-яё])|приложение|основание|директор|внимание)(?![а-яё]).{0,200}$""", RegexOptions.IgnoreCase)]
    private static partial Regex Remark();
}
