using System.Text.RegularExpressions;
using QualityDomain.Deadlines;

namespace QualityDomain.Minutes;

/// <summary>Reads the lines under «РЕШИЛИ», «ПРИКАЗЫВАЮ» or the title of a month.</summary>
internal sealed partial class DecidedLines(Gathering into, ReadMeeting? meeting, string? section, string? month)
{
    private static readonly DeadlineContext SomeYear = new DeadlineContext.SchoolYear(2026);

    private readonly int list = into.NewList();
    private readonly List<Draft> drafts = [];
    private string? subsection;
    private string addressee = "";

    /// <summary>The time that a point sets for the bullets below it, each of which names who is to act; empty: none.</summary>
    private string time = "";
    private string? parent;

    /// <summary>Whether the bullets under the parent are what it has to do, one by one.</summary>
    private bool bulletsAreItems;

    /// <summary>A line that belongs to no item stood above («Начальник» of the signature); what follows it goes on with no item.</summary>
    private bool isInterrupted;

    private sealed record Draft(int Row, Position At, string? Number, string Text, string? Section, string Addressee, string Time, bool IsAppointment);

    /// <summary>Reads all lines; the first list item gets the running number <paramref name="row"/>, the answer is the next free one.</summary>
    public int Read(IReadOnlyList<Line> lines, int row)
    {
        var items = (lines is [var only] ? Clauses(only) : Paragraphs(lines)).SelectMany(Item.SplitGlued).SelectMany(Item.SplitInline).Select(line => (Line: line, Item: Item.Of(line))).ToArray();
        var numbered = items.Any(pair => pair.Item.Number is not null);
        foreach (var (index, (line, item)) in items.Index())
        {
            var next = index + 1 < items.Length ? items[index + 1].Item : null;
            isInterrupted &= !item.IsListed;
            if (item is { Text.Length: 0, Number: not null })
            {
                into.Skip(row, line.At, line.Printed, SkipReason.Empty);
                into.Find(row++, line.At, new(DoubtKind.Empty, DoubtField.Text, item.Number));
            }
            else if (drafts.Count > 0 && (IsAttached(item, numbered && !(bulletsAreItems && item.IsBullet)) || IsMember(item)))
            {
                Attach(item);
                into.Skip(item.IsListed ? row++ : 0, line.At, line.Printed, SkipReason.Continued);
            }
            else if (numbered && !item.IsListed)
            {
                isInterrupted = true;
                into.Skip(0, line.At, line.Printed, SkipReason.Text);
            }
            else if (items.Skip(index).Select(pair => pair.Item) is var below && IsOverPeople(below) is var isOverPeople && (isOverPeople || IsParent(item, next, numbered) || IsAddresseeOverTasks(below)))
            {
                (parent, subsection, addressee) = (item.Number, item.Text.TrimEnd(':'), isOverPeople ? "" : Addressee.OfLeadIn(item.Text));
                time = isOverPeople && WordingTime.Find(item.Text, SomeYear) is { } limit ? item.Text.Substring(limit.Start, limit.Length) : "";
                bulletsAreItems = next is { IsBullet: true };
                into.Skip(item.IsListed ? row++ : 0, line.At, line.Printed, SkipReason.Section);
            }
            else
            {
                if (parent is not null && item.Number?.StartsWith($"{parent}.", StringComparison.Ordinal) != true && !IsLetter(item.Number) && !(bulletsAreItems && item.IsBullet))
                {
                    (parent, subsection, addressee, time, bulletsAreItems) = (null, null, "", "", false);
                }

                drafts.Add(new(row++, line.At, item.Number, item.Text, subsection ?? section, addressee, time, subsection is not null && Appoints().IsMatch(subsection)));
            }
        }

        foreach (var draft in drafts)
        {
            into.Add(Decide(draft));
        }

        return row;
    }

    /// <summary>«§ 1» on a line of its own is the number of the line below.</summary>
    private static List<Line> Paragraphs(IReadOnlyList<Line> lines)
    {
        var result = new List<Line>();
        foreach (var (index, line) in lines.Index())
        {
            if (ParagraphSign().Match(line.Text) is not { Success: true } || index + 1 == lines.Count)
            {
                result.Add(index > 0 && ParagraphSign().Match(lines[index - 1].Text) is { Success: true } sign && Item.Of(line).Number is null
                    ? line with { Label = $"{sign.Groups["n"].Value}." }
                    : line);
            }
        }

        return result;
    }

    /// <summary>One sentence of several decisions parted by semicolons, each with its verb or its people.</summary>
    private static IReadOnlyList<Line> Clauses(Line line)
    {
        var clauses = line.Text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return Item.Of(line).Number is null && clauses.Length > 1 && clauses.All(clause => Verbs.Begins(clause) || Addressee.Of(clause).Length > 0)
            ? [.. clauses.Select(clause => line with { Text = clause, Label = "•" })]
            : [line];
    }

    /// <summary>«Срок: …» on a line of its own, a bullet under a numbered item, a sentence that goes on.</summary>
    private bool IsAttached(Item item, bool numbered) =>
        item.Number is null
        && (LabelledText.IsLabelled(item.Text)
            || numbered && item.IsBullet
            || numbered && !item.IsBullet && !isInterrupted && DayBelow().IsMatch(item.Text)
            || !item.IsBullet && drafts.Count > 0 && !isInterrupted && (char.IsLower(item.Text.FirstOrDefault()) || drafts[^1].Text.EndsWith(':')));

    /// <summary>«1. Белкина Н.А. – педагог-психолог» below «… в составе:».</summary>
    private bool IsMember(Item item) => drafts[^1].Text.Split('\n')[0].EndsWith(':') && Member().IsMatch(item.Text) && !Verbs.IsIn(item.Text);

    private void Attach(Item item) => drafts[^1] = drafts[^1] with { Text = $"{drafts[^1].Text}\n{(item.IsBullet ? "– " : "")}{item.Text}" };

    /// <summary>«2. Классным руководителям:» over 2.1, 2.2, or a line before bullets where nothing is numbered.</summary>
    private static bool IsParent(Item item, Item? next, bool numbered) => item.Text.EndsWith(':') && next is not null
        && (item.Number is { } own && (next.Number?.StartsWith($"{own}.", StringComparison.Ordinal) == true || !IsLetter(own) && IsLetter(next.Number))
            || !numbered && !item.IsBullet && next.IsBullet);

    /// <summary>
    /// «II. Классным руководителям:» and nothing that they are to do, over bullets that each say when; bullets with one time for all of
    /// them are one point.
    /// </summary>
    private static bool IsAddresseeOverTasks(IEnumerable<Item> items)
    {
        var (first, below) = (items.First(), items.Skip(1).TakeWhile(item => item.Number is null).ToArray());
        var tasks = below.Index().Where(pair => pair.Item.IsBullet).ToArray();
        return first.Number is not null && tasks.Length > 0 && below[0].IsBullet && tasks.All(task => Verbs.Begins(task.Item.Text)) && Addressee.OfLeadIn(first.Text) == first.Text.TrimEnd(' ', ':')
            && (tasks.Length == 1 || tasks.Count(task => LabelledText.Of(task.Item.Text).Deadline.Length > 0 || WordingTime.Find(task.Item.Text, SomeYear) is not null
                || task.Index + 1 < below.Length && LabelledText.IsLabelled(below[task.Index + 1].Text)) > 1);
    }

    /// <summary>«1. До 1 сентября обеспечить безопасность:» over bullets that each tell somebody else what to do.</summary>
    private static bool IsOverPeople(IEnumerable<Item> items)
    {
        var tasks = items.Skip(1).TakeWhile(item => item.IsBullet).ToArray();
        return items.First() is { Number: not null } first && first.Text.EndsWith(':') && tasks.Length > 1 && Addressee.OfLeadIn(first.Text).Length == 0
            && Array.TrueForAll(tasks, task => Addressee.Of(task.Text) is { Length: > 0 } who && Verbs.IsIn(task.Text[Math.Min(who.Length, task.Text.Length)..]));
    }

    /// <summary>«а)», «б)» under a number.</summary>
    private static bool IsLetter(string? number) => number is [var letter] && char.IsLetter(letter);

    private ReadDecision Decide(Draft draft)
    {
        var parts = LabelledText.Of(draft.Text);
        if (parts.Responsible.Length == 0 && (draft.IsAppointment ? TailParts.PeopleBehindDash(parts.Text) : Addressee.OfLeadIn(parts.Text.Split('\n')[0])) is { Length: > 0 } named)
        {
            parts = parts with { Responsible = named };
        }

        var inherits = parts.Responsible.Length == 0 && draft.Addressee.Length > 0;
        var inTime = parts.Deadline.Length == 0 && draft.Time.Length > 0 && WordingTime.Find(parts.Text, SomeYear) is null;
        return new(draft.Row, draft.At, parts.Text.TrimEnd(' ', ':'))
        {
            Meeting = meeting,
            Number = draft.Number,
            List = list,
            Section = draft.Section,
            DeadlineText = inTime ? draft.Time : month is null ? parts.Deadline : UnderMonth.Time(parts.Deadline, month),
            DeadlineAt = parts.Deadline.Length > 0 ? draft.At : null,
            ResponsibleText = inherits ? draft.Addressee : parts.Responsible,
            ResponsibleAt = parts.Responsible.Length > 0 ? draft.At : null,
            Doubts = [.. inTime ? [new Doubt(DoubtKind.Inherited, DoubtField.Deadline)] : (Doubt[])[], .. inherits ? [new Doubt(DoubtKind.Inherited, DoubtField.Responsible)] : (Doubt[])[]],
        };
    }

    [GeneratedRegex("""^[А-ЯЁ][а-яё-]{2,25}\s[А-ЯЁ]\.\s?[А-ЯЁ]\.\s?[,–—-]""")]
    private static partial Regex Member();

    /// <summary>The day of the item above on a line of its own.</summary>
    [GeneratedRegex("""^[«"]?\d{1,2}[»"]?\s?(?:[а-я]{3,8}\s20\d\d|\.\d{2}\.)""")]
    private static partial Regex DayBelow();

    [GeneratedRegex("""^\s*§\s?(?<n>\d{1,2})\.?\s*$""")]
    private static partial Regex ParagraphSign();

    /// <summary>«Назначить ответственными:» over «за охрану труда – …».</summary>
    [GeneratedRegex("""^(?:назначить|возложить|закрепить|утвердить\sответственн)""", RegexOptions.IgnoreCase)]
    private static partial Regex Appoints();
}
