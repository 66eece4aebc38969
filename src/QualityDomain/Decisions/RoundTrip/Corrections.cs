using QualityDomain.Decisions.Intake;

namespace QualityDomain.Decisions.RoundTrip;

/// <summary>One cell that a person changed, in the words of the sheet.</summary>
public sealed record CellChange(SheetColumn Column, string Before, string After);

/// <summary>A cell that is not understood; the paper keeps what it had.</summary>
/// <param name="Line">Which row of the sheet, counted from 1 without the heading.</param>
/// <param name="Words">What stands there; empty: it is missing.</param>
public sealed record UnclearCell(int Line, SheetColumn Column, string Words)
{
    /// <summary>The words fit several people of the staff.</summary>
    public bool FitsSeveral { get; init; }
}

/// <summary>A row that came back otherwise.</summary>
/// <param name="Row">Index in the paper; null: somebody added it.</param>
/// <param name="After">The row as it is to be.</param>
/// <param name="Changes">What differs; empty for an added row.</param>
public sealed record RowCorrection(int? Row, DraftRow After, ValueList<CellChange> Changes)
{
    /// <summary>Whether the row was taken out of the sheet, or marked as not to be taken.</summary>
    public bool IsRemoval(PaperDraft draft) => Row is { } row && draft.Rows[row].IsTaken && !After.IsTaken;
}

/// <summary>What a person corrected in the sheet of a paper. Nothing of it holds before the yes.</summary>
/// <param name="Rows">In the order of the paper, added rows last.</param>
public sealed record Corrections(ValueList<RowCorrection> Rows, ValueList<UnclearCell> Unclear)
{
    /// <summary>The paper with everything corrected; what that tells of a party that nobody or several people hold is remembered as an answer.</summary>
    public PaperDraft Apply(PaperDraft draft, IntakeFacts facts)
    {
        var rows = draft.Rows.ToList();
        var answers = new List<PartyAnswer>();
        foreach (var (row, after, _) in Rows)
        {
            if (row is { } index)
            {
                answers.AddRange(AnswerTo(rows[index], after, facts));
                rows[index] = after;
            }
            else
            {
                rows.Add(after);
            }
        }

        return draft.Changed(draft with { Rows = rows.ToValueList(), Answers = [.. draft.Answers, .. answers] });
    }

    /// <summary>One open party gave way to one person, or to nobody.</summary>
    private static IEnumerable<PartyAnswer> AnswerTo(DraftRow before, DraftRow after, IntakeFacts facts)
    {
        var (gone, come) = (before.Parties.Except(after.Parties).ToList(), after.Parties.Except(before.Parties).ToList());
        if (gone is not [var party] || facts.ExecutorsOf(before).Open.All(open => before.Parties[open.Party] != party))
        {
            return [];
        }

        return come switch
        {
            [] when after.Parties.Count > 0 => [new(party, null)],
            [var person] when facts.People.FirstOrDefault(one => Questions.PartyOf(one) == person) is { } whom => [new(party, whom.Id)],
            _ => [],
        };
    }
}
