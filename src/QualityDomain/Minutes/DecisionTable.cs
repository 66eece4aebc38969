using QualityDomain.Words;

namespace QualityDomain.Minutes;

/// <summary>Reads the body of a table of decisions, row after row.</summary>
/// <param name="header">Which column means what.</param>
/// <param name="into">Takes what is read.</param>
/// <param name="heading">The title over the table; null: none.</param>
/// <param name="openMonth">The month under whose title the table stands; null: none.</param>
/// <param name="openMeeting">The meeting that decided; null: none.</param>
/// <param name="day">The one day for which the paper plans, as its title writes it; null: none.</param>
/// <remarks>Pure from outside: a reader is made for one table, fed with its rows and asked for the result.</remarks>
internal sealed class DecisionTable(TableHeader header, Gathering into, string? heading, string? openMonth, ReadMeeting? openMeeting, string? day)
{
    private readonly HashSet<string> sections = [];
    private readonly int list = into.NewList();
    private string? stage;
    private string? section = heading;
    private bool sectionIsOpen;

    /// <summary>Who answers for all rows of the section by its title.</summary>
    private string sectionPeople = "";
    private string? month = openMonth;
    private ReadMeeting? meeting = openMeeting;
    private int group;
    private string responsibleAbove = "";
    private string deadlineAbove = "";
    private int? last;

    /// <summary>The time that a title over the rows names: «19.10.26», «II четверть».</summary>
    private string? time;

    /// <summary>What the section was before a lead-in («Информирование:») whose parts share one number.</summary>
    private (string? Section, bool IsOpen) outer;
    private int lastFull;

    /// <summary>Reads all rows of the table; the first of them has the running number <paramref name="firstRow"/>.</summary>
    public void Read(Block.Table table, int firstRow)
    {
        var rows = Rows(table).ToArray();
        var numbers = rows.Select(row => row.Number).OfType<string>().ToHashSet();
        sections.UnionWith(numbers.Where(number => numbers.Any(other => other.StartsWith($"{number}.", StringComparison.Ordinal))));
        lastFull = rows.Index().Where(pair => !pair.Item.IsEmpty && !pair.Item.HasTextOnly && !pair.Item.IsOneText).Select(pair => pair.Index).LastOrDefault() + firstRow;
        foreach (var (index, row) in rows.Index())
        {
            if (index < header.FirstRow + header.Rows)
            {
                if (index < header.FirstRow && row.IsOneText && index == header.FirstRow - 1)
                {
                    OpenSection(row.Lines[0]);
                }

                into.Skip(firstRow + index, row.At, row.Printed, index < header.FirstRow && row.IsEmpty ? SkipReason.Empty : SkipReason.Heading);
            }
            else
            {
                ReadRow(row, firstRow + index, index + 1 < rows.Length ? rows[index + 1] : null);
            }
        }
    }

    /// <summary>Each row seen through the head that stands nearest above it.</summary>
    private IEnumerable<RowCells> Rows(Block.Table table)
    {
        var current = header;
        foreach (var (index, row) in table.Rows.Index())
        {
            current = index < header.FirstRow + header.Rows ? current : current.ChangedBy(row) ?? current;
            yield return new(current, row);
        }
    }

    private void ReadRow(RowCells row, int number, RowCells? next)
    {
        header = row.Header;
        switch (row)
        {
            case { IsEmpty: true }:
                into.Skip(number, row.At, "", SkipReason.Empty);
                return;
            case var _ when header.IsRepeatedIn(row.Row):
                into.Skip(number, row.At, row.Printed, SkipReason.Heading);
                return;
            case { IsOneText: true } when !ContinuesTextOf(row):
                OpenSection(row.Lines[0]);
                into.Skip(number, row.At, row.Printed, SkipReason.Section);
                return;
            case { Number: { } stageNumber } when next is { IsOneText: true } or { HasTextOnly: true } && RomanNumbers.Value(stageNumber.ToLowerInvariant()) is not null && row.Cell(Column.Responsible).Length == 0:
                OpenSection(row.Text);
                into.Skip(number, row.At, row.Printed, SkipReason.Section);
                return;
            case { HasTextOnly: true, Number: { } own } when sections.Contains(own):
                OpenSection(row.Text);
                into.Skip(number, row.At, row.Printed, SkipReason.Section);
                return;
            case { HasTextOnly: true, Number: not null } when row.Text.EndsWith(':') && next is { NumberIsFromAbove: true }:
                outer = (section, true);
                section = row.Text.TrimEnd(':');
                into.Skip(number, row.At, row.Printed, SkipReason.Section);
                return;
            case { HasTextOnly: true, Number: null, HasItemNumber: true } when row.Text.Length > 0 && !header.IsRegister && header.Has(Column.Number) && header.HasTimes && number < lastFull && !Verbs.Begins(row.Text):
                OpenSection(row.TextCell.Text);
                group++;
                into.Skip(number, row.At, row.Printed, SkipReason.Section);
                return;
            case { HasTextOnly: true, Number: null, HasItemNumber: true } when number < lastFull && !Verbs.Begins(row.Text) && RomanNumbers.Value(Item.Of(row.TextCell.Lines[0]).Number!.ToLowerInvariant()) is not null:
                OpenSection(row.TextCell.Text);
                group++;
                into.Skip(number, row.At, row.Printed, SkipReason.Section);
                return;
            case { HasTextOnly: true } when number < lastFull && !Verbs.Begins(row.Text) && IsUnnumberedTitle(row):
                OpenSection(row.Text);
                into.Skip(number, row.At, row.Printed, SkipReason.Section);
                return;
            case var _ when last is { } target && IsRestOfAbove(row):
                Join(target, row);
                into.Skip(number, row.At, row.Printed, SkipReason.Continued);
                return;
        }

        if (outer.IsOpen && row.Number is not null)
        {
            (section, outer) = (outer.Section, default);
        }

        NoteMeeting(row);
        AddDecisions(row, number);
        sectionIsOpen = false;
    }

    /// <summary>
    /// A text without number, time and person that begins like a title, where other rows below it have them; nothing is a title
    /// that says what to do.
    /// </summary>
    private bool IsUnnumberedTitle(RowCells row) =>
        row.Number is null && !row.HasItemNumber && !header.Has(Column.Meeting) && StartsLikeSentence(row.Text) && !row.TextIsFromAbove;

    private static bool ContinuesTextOf(RowCells row) => row.Lines is [var first, ..] && !StartsLikeSentence(first);

    private static bool IsRestOfAbove(RowCells row) =>
        row.Number is null && !row.HasItemNumber && !row.HasOwnDeadline && !row.TextIsFromAbove
        && (row.Text.Length == 0 || !StartsLikeSentence(row.Text));

    private static bool StartsLikeSentence(string text) => text.FirstOrDefault(char.IsLetterOrDigit) is var first && (char.IsUpper(first) || char.IsDigit(first));

    private void OpenSection(string text)
    {
        (var title, sectionPeople) = LabelledText.WithPerson(Item.Of(text).Text);
        if (title.Any(char.IsDigit) && CellMeaning.IsExactDay(title) || TimedLine.IsWeekday(title))
        {
            (time, group) = (title, group + 1);
            return;
        }

        time = header.HasTimes ? null : CellMeaning.IsTime(title) ? title : TitleTime.Of(title);
        if (Dates.BareMonth(title) is not null)
        {
            (month, group) = (title, group + 1);
            return;
        }

        // Titles that follow each other are a stage and its part; a lone one is a part of the stage that is open.
        if (Sections.IsStage(text))
        {
            stage = title;
            section = title;
        }
        else
        {
            section = stage is null ? sectionIsOpen && section is not null ? $"{section} / {title}" : title : $"{stage} / {title}";
        }

        sectionIsOpen = true;
    }

    private void NoteMeeting(RowCells row)
    {
        if (!header.Has(Column.Meeting) || !row.BeginsGroup && meeting is not null)
        {
            return;
        }

        group++;
        (responsibleAbove, deadlineAbove) = ("", header.IsOfYears ? deadlineAbove : "");
        var title = row.Cell(Column.Meeting);
        meeting = title.Length == 0 ? null : new(MeetingKinds.Of(title), title, Dates.Find(row.Cell(Column.MeetingDate)));
    }

    private void AddDecisions(RowCells row, int number)
    {
        var cell = CellItems.Of(row.TextCell);
        var items = cell.Items;
        if (items.All(item => item.Item.Text.Length == 0))
        {
            into.Skip(number, row.At, row.Printed, SkipReason.Empty);
            into.Find(number, row.At, new(DoubtKind.Empty, DoubtField.Text, items is [var only, ..] ? only.Item.Number ?? "" : ""));
            return;
        }

        var (responsible, inherits) = row.ResponsibleUnder(responsibleAbove);
        var (said, place) = WithDay(row.DeadlineUnder(month, deadlineAbove));
        var deadline = said.Length > 0 ? said : time ?? (cell.Lead is null ? null : TitleTime.Of(cell.Lead)) ?? "";
        var isCarried = deadline.Length == 0 && header.IsOfMonths && deadlineAbove.Length > 0;
        deadline = isCarried ? deadlineAbove : deadline;
        (responsibleAbove, deadlineAbove) = (responsible, deadline);
        (responsible, inherits) = responsible.Length == 0 && sectionPeople.Length > 0 ? (sectionPeople, true) : (responsible, inherits);
        var isPlain = deadline.Length == 0 && (responsible.Length == 0 || !header.HasTimes) || responsible.Length == 0 && !header.Has(Column.Responsible) && !header.Has(Column.TimeAndPeople);
        var people = ParallelLines.For(row.CellOf(Column.Responsible), items.Count);
        var times = ParallelLines.For(row.CellOf(Column.Deadline), items.Count);
        if (ParallelLines.For(row.CellOf(Column.TimeAndPeople), items.Count)?.Select(TimeAndPeople.Of).ToArray() is { } both && both.All(one => one is { Time.Length: > 0, People.Length: > 0 }))
        {
            (times, people) = ([.. both.Select(one => one.Time)], [.. both.Select(one => one.People)]);
        }

        var numbers = items.Count > 1 && !header.IsRegister && row.Number is null ? into.NewList() : list + group;
        foreach (var (index, listed) in items.Index())
        {
            var (item, at) = (listed.Item, listed.At);
            var shared = index > 0;
            var parts = isPlain ? LabelledText.Of(item.Text) : new(item.Text, "", "");
            last = into.Add(new ReadDecision(number, at, parts.Text)
            {
                IsMeasure = !header.Has(Column.Deadline) && !header.Has(Column.TimeAndPeople) && !header.Has(Column.DeadlineEnd) && (header.Has(Column.SchoolYear) || header.Has(Column.Classes)),
                IsTableRow = true,
                Meeting = meeting,
                Number = items.Count > 1 && !header.IsRegister && item.Number is { } inner && row.Number is { } outer ? $"{outer}.{inner}" : item.Number ?? (shared ? null : row.Number),
                List = numbers,
                Section = cell.Under(row.Section(section)),
                DeadlineText = parts.Deadline.Length > 0 ? parts.Deadline : listed.When(times?[index] ?? deadline),
                DeadlineAt = row.AtOf(Column.Deadline) ?? row.AtOf(Column.SchoolYear) ?? row.AtOf(Column.Month),
                DeadlineCell = row.CellAt(Column.Deadline) ?? row.CellAt(Column.TimeAndPeople) ?? row.CellAt(Column.DeadlineEnd) ?? row.CellAt(Column.Month) ?? row.CellAt(Column.SchoolYear),
                ResponsibleText = people?[index] is { } own ? own : responsible.Length > 0 ? responsible : parts.Responsible,
                ResponsibleAt = row.AtOf(Column.Responsible),
                ResponsibleCell = row.CellAt(Column.Responsible) ?? row.CellAt(Column.TimeAndPeople),
                ExecutionCell = row.CellAt(Column.Execution),
                Classes = row.Cell(Column.Classes) is { Length: > 0 } classes ? classes : null,
                Subjects = Sections.List(row.Cell(Column.Subjects)),
                ExpectedResult = row.Cell(Column.ExpectedResult) is { Length: > 0 } result ? result : null,
                Besides = place is null ? row.Besides : [.. row.Besides, place],
                Doubts =
                [
                    .. isCarried || row.SharesDeadline && !header.IsOfYears || shared && times is null && deadline.Length > 0 ? [new Doubt(DoubtKind.Inherited, DoubtField.Deadline)] : (Doubt[])[],
                    .. responsible.Length > 0 && (inherits || shared && people is null) ? [new Doubt(DoubtKind.Inherited, DoubtField.Responsible)] : (Doubt[])[],
                ],
            });
        }
    }

    /// <summary>An hour alone is of the day in the title over the rows or over the paper; what stands below it in its cell is the place.</summary>
    private (string When, string? Where) WithDay(string said) =>
        (time ?? day) is { } of && said.Split('\n', 2) is [var hour, .. var place] && CellMeaning.IsHour(hour) ? ($"{of} в {hour.TrimStart('в', ' ')}", place is [var where] ? where : null) : (said, null);

    private void Join(int target, RowCells row)
    {
        var decision = into.Decisions[target];
        into.Decisions[target] = decision with
        {
            Text = $"{decision.Text} {row.Text}".Trim(),
            ResponsibleText = row.ResponsibleIsFromAbove ? decision.ResponsibleText : $"{decision.ResponsibleText} {row.Cell(Column.Responsible)}".Trim(),
            ExpectedResult = row.Cell(Column.ExpectedResult) is { Length: > 0 } rest && !row.IsFromAbove(Column.ExpectedResult)
                ? $"{decision.ExpectedResult} {rest}".Trim()
                : decision.ExpectedResult,
        };
    }
}
