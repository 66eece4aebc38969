namespace QualityDomain.Assessments.Cycle;

/// <summary>Until when a work is expected at its next step.</summary>
/// <remarks>
/// Results of federal works come within two months after the end (letter 02-86, 2025). From their receipt ten days are given for analysis,
/// low results and measures, as schools' plans of objectivity say (I2-2.1–2.3, 3.4). A quarter of a year for what was decided and as much until
/// the second measurement are a decision of ours.
/// </remarks>
public static class CycleClock
{
    private const int MonthsForResults = 2;
    private const int DaysForMeasures = 10;
    private const int MonthsForDoing = 3;

    /// <summary>The last day, included; null: nothing is awaited, or no day is known.</summary>
    public static DateOnly? DueOf(Assessment work) => work.Step switch
    {
        CycleStep.Planned => work.PlannedOn,
        CycleStep.Conducted => work.ConductedOn?.AddMonths(MonthsForResults),
        CycleStep.ResultsReceived or CycleStep.Analysed or CycleStep.LowIdentified => work.ReceivedOn?.AddDays(DaysForMeasures),
        CycleStep.MeasuresDecided or CycleStep.MeasuresDone => work.StepOn.AddMonths(MonthsForDoing),
        _ => null,
    };

    /// <summary>Whether the next step is late.</summary>
    public static bool IsStuck(Assessment work, DateOnly today) => DueOf(work) is { } due && due < today;

    /// <summary>What is stuck first, the longest first; then what is awaited, the nearest first; then the rest, the newest first.</summary>
    public static IEnumerable<Assessment> InOrder(IEnumerable<Assessment> works, DateOnly today) =>
        works.OrderByDescending(work => IsStuck(work, today)).ThenBy(work => DueOf(work) ?? DateOnly.MaxValue).ThenByDescending(work => work.ReceivedOn ?? work.StepOn).ThenByDescending(work => work.Id);
}
