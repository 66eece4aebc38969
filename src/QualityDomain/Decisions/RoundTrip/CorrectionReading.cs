using QualityDomain.Decisions.Intake;
using QualityDomain.People;

namespace QualityDomain.Decisions.RoundTrip;

/// <summary>What a person changed in the sheet of a paper.</summary>
/// <remarks>
/// Decisions of ours: only a cell that differs from how it was given out is a correction, so what was answered by buttons meanwhile
/// stays; the order of rows means nothing; a row that is gone is not taken; a row copied or written anew is added under the meeting
/// of the row above; what is written over the words of the document stands for its meaning where that was left alone.
/// </remarks>
public static class CorrectionReading
{
    /// <param name="sheet">The rows that came back, without the heading.</param>
    public static Corrections Of(IReadOnlyList<SheetRow> sheet, PaperDraft draft, IntakeFacts facts)
    {
        var found = new Dictionary<int, RowCorrection>();
        var added = new List<RowCorrection>();
        var unclear = new List<UnclearCell>();
        int? above = null;
        foreach (var (index, cells) in sheet.Index().Where(each => !each.Item.IsEmpty))
        {
            var line = new CorrectedLine(index + 1, cells, facts);
            if (RowKey.Read(cells[SheetColumn.Key]) is { } key && key.Row < draft.Rows.Count && !found.ContainsKey(key.Row) && key.IsOf(CorrectionSheet.Of(draft.Rows[key.Row], facts)))
            {
                found[key.Row] = line.Changed(draft.Rows[key.Row], key);
                above = key.Row;
            }
            else if (line.Added(above is { } near ? draft.Rows[near] : draft.Rows.Count > 0 ? draft.Rows[0] : null) is { } row)
            {
                added.Add(row);
            }

            unclear.AddRange(line.Unclear);
        }

        var gone = draft.Rows.Index().Where(each => each.Item.IsTaken && !found.ContainsKey(each.Index))
            .Select(each => new RowCorrection(each.Index, each.Item with { Fate = RowFate.Drop }, [new(SheetColumn.Fate, FateWords.Of(each.Item.Fate), FateWords.Of(RowFate.Drop))]));
        return new(
            [.. found.Values.Where(row => row.Changes.Count > 0).Concat(gone).OrderBy(row => row.Row), .. added],
            unclear.ToValueList());
    }
}

/// <summary>One line of the sheet on its way back.</summary>
internal sealed class CorrectedLine(int number, SheetRow cells, IntakeFacts facts)
{
    private readonly List<UnclearCell> unclear = [];

    public IReadOnlyList<UnclearCell> Unclear => unclear;

    /// <summary>The row with every cell that was changed.</summary>
    public RowCorrection Changed(DraftRow row, RowKey key)
    {
        var after = row;
        if (key.IsChanged(SheetColumn.Text, cells))
        {
            after = Worded(after);
        }

        if (key.IsChanged(SheetColumn.Classes, cells))
        {
            after = Concerning(after);
        }

        var deadline = key.IsChanged(SheetColumn.Deadline, cells) ? SheetColumn.Deadline : SheetColumn.DeadlineAsWritten;
        if (key.IsChanged(deadline, cells))
        {
            after = Due(after, deadline);
        }

        var people = key.IsChanged(SheetColumn.People, cells) ? SheetColumn.People : SheetColumn.ResponsibleAsWritten;
        if (key.IsChanged(people, cells))
        {
            after = Meaning(after, people, row);
        }

        if (key.IsChanged(SheetColumn.Fate, cells))
        {
            after = Fated(after);
        }

        return new(key.Row, after, Differences(row, after).ToValueList());
    }

    /// <summary>A row that somebody wrote; null when it says nothing that is to be done.</summary>
    /// <param name="near">The row above it, whose meeting and year it shares.</param>
    public RowCorrection? Added(DraftRow? near)
    {
        var text = cells[SheetColumn.Text].Trim();
        if (text.Length == 0)
        {
            unclear.Add(new(number, SheetColumn.Text, ""));
            return null;
        }

        var row = new DraftRow(0, text) { Meeting = near?.Meeting, Section = near?.Section, Context = near?.Context ?? "", Number = cells[SheetColumn.Number].Trim() is { Length: > 0 } own ? own : null };
        row = Concerning(row);
        row = Due(row, Filled(SheetColumn.Deadline, SheetColumn.DeadlineAsWritten));
        row = Meaning(row, Filled(SheetColumn.People, SheetColumn.ResponsibleAsWritten), row);
        row = Fated(row);
        return row.IsTaken ? new(null, row, []) : null;
    }

    private SheetColumn Filled(SheetColumn first, SheetColumn second) => string.IsNullOrWhiteSpace(cells[first]) ? second : first;

    private DraftRow Worded(DraftRow row)
    {
        if (cells[SheetColumn.Text].Trim() is { Length: > 0 } text)
        {
            return row with { Text = text };
        }

        unclear.Add(new(number, SheetColumn.Text, ""));
        return row;
    }

    private DraftRow Due(DraftRow row, SheetColumn column)
    {
        if (DeadlineCell.Read(cells[column], row.ContextValue) is { } deadline)
        {
            var isEmpty = string.IsNullOrWhiteSpace(cells[column]);
            return row with { Deadline = deadline, DeadlineConfirmed = row.Row > 0 || !isEmpty };
        }

        unclear.Add(new(number, column, cells[column].Trim()));
        return row;
    }

    /// <param name="given">The row as the sheet gave it out: its lines are recognised.</param>
    private DraftRow Meaning(DraftRow row, SheetColumn column, DraftRow given) => PeopleCell.Read(cells[column], given, facts).Match(
        parties => row with { Parties = parties },
        problem =>
        {
            unclear.Add(problem switch
            {
                NobodyIsCalledSo(var words) => new(number, column, words),
                SeveralAreCalledSo(var words) => new(number, column, words) { FitsSeveral = true },
                _ => new(number, column, cells[column].Trim()),
            });
            return row;
        });

    private DraftRow Concerning(DraftRow row)
    {
        var text = cells[SheetColumn.Classes].Trim();
        if (text.Length == 0 || ClassSet.TryParse(text, out _))
        {
            return row with { Classes = text.Length == 0 ? null : text };
        }

        unclear.Add(new(number, SheetColumn.Classes, text));
        return row;
    }

    private DraftRow Fated(DraftRow row)
    {
        if (FateWords.Read(cells[SheetColumn.Fate]) is { } fate)
        {
            return row with { Fate = fate };
        }

        unclear.Add(new(number, SheetColumn.Fate, cells[SheetColumn.Fate].Trim()));
        return row;
    }

    /// <summary>What differs now, in the words of the sheet; a cell that was rewritten to the same meaning does not.</summary>
    private IEnumerable<CellChange> Differences(DraftRow before, DraftRow after)
    {
        var (old, now) = (CorrectionSheet.Of(before, facts), CorrectionSheet.Of(after, facts));
        SheetColumn[] told = [SheetColumn.Text, SheetColumn.Deadline, SheetColumn.People, SheetColumn.Classes, SheetColumn.Fate];
        return told.Where(column => old[column] != now[column]).Select(column => new CellChange(column, old[column], now[column]));
    }
}
