using QualityDomain.Assessments.Statistics;

namespace QualityDomain.Assessments.Figures;

/// <summary>Where a school's results are low: cells class × subject of one year.</summary>
/// <remarks>
/// Source: the approach to lists of schools with low results: a procedure counts as low from 30 % of «2» on, a school from two
/// such procedures a year; the method itself was not compared (S-18). The index over cells is a decision of ours.
/// </remarks>
public sealed record LowResults(ValueList<LowResultCell> Cells)
{
    /// <summary>The share of «2», included, from which a cell is low.</summary>
    public const double Threshold = 0.30;

    /// <summary>From so many low procedures a year a school is looked at.</summary>
    public const int ListedFrom = 2;

    /// <summary>Cells with enough marks to say anything.</summary>
    public IEnumerable<LowResultCell> Judged => Cells.Where(cell => cell.Marks.Total >= Share.Fewest);

    public IEnumerable<LowResultCell> Low => Judged.Where(cell => cell.Marks.Failed.Value >= Threshold);

    /// <summary>Low cells of all judged, 0–1; null: none can be judged.</summary>
    public double? Index => Judged.Count() is > 0 and var judged ? (double)Low.Count() / judged : null;

    /// <summary>Pairs procedure × subject that are low over all classes together.</summary>
    public IEnumerable<(string Procedure, string Subject, MarkCounts Marks)> LowProcedures =>
        from cells in Cells.GroupBy(cell => (cell.Procedure, cell.Subject))
        let marks = cells.Aggregate(default(MarkCounts), (sum, cell) => sum + cell.Marks)
        where marks.Total >= Share.Fewest && marks.Failed.Value >= Threshold
        select (cells.Key.Procedure, cells.Key.Subject, marks);

    public bool IsListed => LowProcedures.Count() >= ListedFrom;
}

/// <summary>The marks of one class in one work.</summary>
public sealed record LowResultCell(string Procedure, string Subject, string Group, MarkCounts Marks);
