namespace QualityDomain.Minutes;

/// <summary>What has been read so far. One reading of one document owns it; nothing outside sees it.</summary>
internal sealed class Gathering
{
    private readonly List<SkippedRow> skipped = [];
    private readonly List<Finding> findings = [];
    private int lists;

    public List<ReadDecision> Decisions { get; } = [];

    public IReadOnlyList<SkippedRow> Skipped => skipped;

    public IReadOnlyList<Finding> Findings => findings;

    /// <summary>An id for a new list of numbers, with room for the groups inside it.</summary>
    public int NewList() => lists += 10_000;

    /// <summary>Keeps a decision and tells its place, so that a following row can be joined to it.</summary>
    public int Add(ReadDecision decision)
    {
        Decisions.Add(decision);
        return Decisions.Count - 1;
    }

    public void Skip(int row, Position at, string text, SkipReason reason) => skipped.Add(new(row, at, text, reason));

    /// <summary>A row of two tables side by side is skipped once, and not at all where the other table decides in it.</summary>
    public void ForgetRepeated(int known)
    {
        var rows = skipped.Take(known).Select(row => row.Row).Concat(Decisions.Select(decision => decision.Row)).ToHashSet();
        var kept = skipped.Skip(known).Where(row => !rows.Contains(row.Row)).ToArray();
        var deciding = Decisions.Select(decision => decision.Row).ToHashSet();
        skipped.RemoveRange(known, skipped.Count - known);
        skipped.RemoveAll(row => row.Reason is SkipReason.Empty && deciding.Contains(row.Row));
        skipped.AddRange(kept);
    }

    public void Find(int row, Position at, Doubt doubt) => findings.Add(new(row, at, doubt));
}
