using System.Text.RegularExpressions;
using QualityDomain.Minutes.Guessing;

namespace QualityDomain.Minutes;

/// <summary>Goes through the document block by block and numbers its rows and list items.</summary>
internal sealed partial class DocumentWalk(DocumentHead head, IReadOnlyDictionary<Block, TableRole> tables, Gathering into)
{
    /// <summary>So many lines after «Протокол № 2» may tell its day.</summary>
    private const int LinesOfHead = 10;

    /// <summary>What stands before «приказываю» in the same line is kept as a line of its own from so many signs on; less is the opening itself.</summary>
    private const int FewestSignsOfPreamble = 30;

    private readonly List<Line> pending = [];
    private readonly HashSet<string> agenda = new(StringComparer.OrdinalIgnoreCase);
    private readonly bool hasMeeting = head.Kind is DocumentKind.Minutes;
    private ReadMeeting? meeting = head.Kind is DocumentKind.Minutes ? MeetingKinds.Named(head) : null;
    private Zone zone = Zone.Head;
    private int nextRow = 1;
    private string? question;
    private string? month = head.Kind is DocumentKind.Plan ? Dates.OnlyMonth(head.Title) : null;
    private string executors = "";

    /// <summary>Reads all blocks.</summary>
    /// <param name="habit">Whether paragraphs are weighed one by one instead of by the parts of minutes, orders and plans.</param>
    public void Read(SourceDocument document, LineHabit habit)
    {
        if (habit is not LineHabit.None)
        {
            SkipTablesAndNotes(document);
            new FreeLines(head, into, habit is LineHabit.TimesBelow).Read(document, nextRow);
            return;
        }

        if (ListedPlan.Is(document, head, tables))
        {
            SkipTablesAndNotes(document);
            new ListedPlan(head, into).Read(document, nextRow);
            return;
        }

        foreach (var (index, block) in document.Blocks.Index())
        {
            switch (block)
            {
                case Block.Paragraph(var line) when hasMeeting && zone is not Zone.Head && NextMinutes().IsMatch(line.Text):
                    Flush();
                    OpenMinutes(document.Blocks.Skip(index).OfType<Block.Paragraph>().Take(LinesOfHead).Select(block => block.Line).ToArray());
                    SkipLine(line, SkipReason.Heading);
                    break;
                case Block.Paragraph(var line):
                    ReadLine(
                        line,
                        index + 1 < document.Blocks.Count && document.Blocks[index + 1] is Block.Table next && tables[next] is not TableRole.Layout,
                        index + 1 < document.Blocks.Count && document.Blocks[index + 1] is Block.Paragraph(var below) && Zones.OpenedBy(below.Text) is (Zone.Talk, _));
                    break;
                case Block.Table table:
                    Flush();
                    ReadTable(table, TitleBefore(document, index));
                    break;
                case Block.Note(var note):
                    Flush();
                    into.Skip(0, note.At, note.Text, SkipReason.Text);
                    break;
            }
        }

        Flush();
        Passports.GiveExecutors(into, executors);
    }

    private void SkipTablesAndNotes(SourceDocument document)
    {
        foreach (var block in document.Blocks)
        {
            if (block is Block.Table table)
            {
                ReadTable(table, null);
            }
            else if (block is Block.Note(var note))
            {
                into.Skip(0, note.At, note.Text, SkipReason.Text);
            }
        }
    }

    private void ReadLine(Line line, bool isTitleOfTable, bool isBeforeTalk)
    {
        if (zone is Zone.Decided && pending.Count > 0 && WrappedLine.GoesOn(pending[^1], line))
        {
            pending[^1] = pending[^1] with { Text = $"{pending[^1].Text} {line.Text.Trim()}" };
            return;
        }

        if (Zones.OpenedBy(line.Text) is var (opened, rest) && !(opened is Zone.After && zone is Zone.Head or Zone.Agenda) && !(head.Kind is DocumentKind.Order && Zones.IsTitle(line.Text)))
        {
            Flush();
            zone = opened;
            question = opened is Zone.Talk && rest.Length > 0 && line.Text.Contains("лушали", StringComparison.OrdinalIgnoreCase) ? Shorten(rest) : opened is Zone.Agenda ? null : question;
            if (opened is Zone.Decided && rest.Length > 0)
            {
                if (line.Text.IndexOf(rest, StringComparison.Ordinal) is > FewestSignsOfPreamble and var start)
                {
                    into.Skip(0, line.At, line.Text[..start].Trim(), SkipReason.Heading);
                }

                pending.Add(line with { Text = rest, Label = null });
                return;
            }

            SkipLine(line, Zones.IsSignature(line.Text) ? SkipReason.Signature : opened is Zone.Talk or Zone.After ? SkipReason.Text : SkipReason.Heading);
            return;
        }

        if (head.Kind is DocumentKind.Plan && Dates.BareMonth(Item.Of(line).Text) is not null)
        {
            Flush();
            (month, zone) = (Item.Of(line).Text.TrimEnd(':', ' '), Zone.Decided);
            SkipLine(line, SkipReason.Section);
            return;
        }

        if (zone is Zone.Agenda && Item.Of(line) is { IsListed: true } topic)
        {
            agenda.Add(Bare(topic.Text));
        }

        if (zone is Zone.Decided or Zone.Talk && !Item.Of(line).IsListed && agenda.Contains(Bare(line.Text)))
        {
            Flush();
            (zone, question) = (Zone.Talk, Shorten(line.Text.Trim()));
            SkipLine(line, SkipReason.Heading);
            return;
        }

        if (zone is Zone.Decided && head.Kind is DocumentKind.Minutes && (isBeforeTalk && !LabelledText.IsLabelled(line.Text) || Question().IsMatch(line.Text)) && !Verbs.IsIn(line.Text))
        {
            Flush();
            (zone, question) = (Zone.Talk, Shorten(Item.Of(Question().Replace(line.Text, "")).Text));
            SkipLine(line, SkipReason.Heading);
            return;
        }

        var commands = Item.Of(line) is { Number: not null } command && Verbs.Begins(command.Text);
        if (zone is Zone.Decided && (!isTitleOfTable || commands))
        {
            pending.Add(isTitleOfTable ? line with { Text = line.Text.TrimEnd(' ', ':') } : line);
            return;
        }

        Flush();
        foreach (var part in Item.SplitGlued(line))
        {
            SkipLine(part, isTitleOfTable || line.IsHeading || zone is Zone.Head && nextRow == 1 && !Item.Of(part).IsListed ? SkipReason.Heading : SkipReason.Text);
        }
    }

    /// <summary>The minutes of another meeting begin in the same file.</summary>
    private void OpenMinutes(Line[] lines)
    {
        var next = HeadReader.Read(lines, new DocumentShape(Decides: true, false, false, false, false, false, false));
        (zone, question, meeting) = (Zone.Agenda, null, MeetingKinds.Named(next.Title.Length > 0 ? next : next with { Title = head.Title }));
    }

    private void SkipLine(Line line, SkipReason reason)
    {
        var item = Item.Of(line);
        var row = item.IsListed ? nextRow++ : 0;
        if (item is { Number: not null, Text.Length: 0 })
        {
            into.Find(row, line.At, new(DoubtKind.Empty, DoubtField.Text, item.Number));
            reason = SkipReason.Empty;
        }

        into.Skip(row, line.At, line.Printed, Zones.IsSignature(line.Text) && (zone is not Zone.Head || nextRow > 1) ? SkipReason.Signature : reason);
    }

    private void Flush()
    {
        if (pending.Count > 0)
        {
            nextRow = new DecidedLines(into, meeting, question, month).Read([.. pending], nextRow);
            pending.Clear();
        }
    }

    private void ReadTable(Block.Table table, string? title)
    {
        switch (tables[table])
        {
            case TableRole.Decisions(var header) when SideBySide.Halves(table, header) is var (left, right):
                new DecisionTable(TableHeader.Find(left)!, into, title, month, meeting, head.OnlyDay).Read(left, nextRow);
                var known = into.Skipped.Count;
                new DecisionTable(TableHeader.Find(right)!, into, title, month, meeting, head.OnlyDay).Read(right, nextRow);
                into.ForgetRepeated(known);
                break;
            case TableRole.Decisions(var header):
                new DecisionTable(header, into, title, month, meeting, head.OnlyDay).Read(table, nextRow);
                break;
            case TableRole.Cyclogram(var header):
                new MonthRows(header, into).Read(table, nextRow);
                break;
            case TableRole.Grid(var header):
                new GridTable(header, into, month).Read(table, nextRow);
                break;
            case TableRole.Schedule:
                new ScheduleTable(into).Read(table, nextRow);
                break;
            case TableRole.Passport:
                executors = Passport.Executors(table);
                Passports.Skip(table, into, nextRow);
                break;
            case TableRole.Map(var header):
                Passports.SkipMap(table, header, into, nextRow);
                break;
            default:
                Passports.SkipLayout(table, into, nextRow, zone);
                break;
        }

        nextRow += table.Rows.Count;
    }

    /// <summary>The line right above the table, if it is a title of it and not of the whole document.</summary>
    private string? TitleBefore(SourceDocument document, int index) =>
        index > 0 && document.Blocks[index - 1] is Block.Paragraph(var line) && (line.IsHeading || Item.Of(line).Number is not null)
            && line.Text.Length < 200 && zone is not Zone.Decided && Dates.BareMonth(Item.Of(line).Text) is null && !head.Title.StartsWith(line.Text.Trim(), StringComparison.Ordinal)
            ? Item.Of(line).Text
            : question;

    private static string Bare(string topic) => topic.Trim(' ', '.', ';', ',', ':');

    private static string Shorten(string text) => text.Length <= 200 ? text : $"{text[..199]}…";

    /// <summary>«2. О питании», «Вопрос 2. О наставничестве»: the next question begins.</summary>
    [GeneratedRegex("""^\s*(?:Вопрос\s(?:№\s?)?\d{1,2}[.:]?\s*|\d{1,2}[.)]\s*(?=(?:О|Об|Обо)\s[а-яё«]))""")]
    private static partial Regex Question();

    [GeneratedRegex("""^\s*(?:ПРОТОКОЛ|Протокол)(?:\s*№\s?\d{1,3}(?:\s*$|\s+(?:от|заседания)\s.{0,80}$)|\s*$|\sзаседания\s.{0,80}$)""")]
    private static partial Regex NextMinutes();
}
