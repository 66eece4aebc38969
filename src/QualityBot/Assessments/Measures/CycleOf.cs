using QualityBot.Engine;
using QualityDomain;
using QualityDomain.Assessments.Cycle;

namespace QualityBot.Assessments.Measures;

/// <summary>Moves a work along its cycle as its measures go.</summary>
internal static class CycleOf
{
    /// <summary>Measures are decided; further ones after all were done open that step again.</summary>
    public static IEnumerable<Effect> Decided(Assessment assessment, DateOnly today) => Moved(
        assessment, assessment.Step == CycleStep.MeasuresDone ? assessment.StepBack(today) : assessment.Reach(CycleStep.MeasuresDecided, today));

    /// <summary>Everything that was decided is done.</summary>
    public static IEnumerable<Effect> Done(Assessment assessment, DateOnly today) => Moved(assessment, assessment.Reach(CycleStep.MeasuresDone, today));

    /// <summary>A work that is further already stays where it is.</summary>
    private static IEnumerable<Effect> Moved(Assessment before, Outcome<Assessment> outcome) =>
        outcome is Outcome<Assessment>.Ok(var after) ? [new Effect.Replace(before, after)] : [];
}
