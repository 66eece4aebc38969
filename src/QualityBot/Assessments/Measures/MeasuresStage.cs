using System.Text.Json.Serialization;
using QualityDomain;
using QualityDomain.Assessments.Map;

namespace QualityBot.Assessments.Measures;

/// <summary>Where somebody stands between results and decisions.</summary>
[JsonDerivedType(typeof(List), "list")]
[JsonDerivedType(typeof(Causes), "causes")]
[JsonDerivedType(typeof(Measures), "measures")]
[JsonDerivedType(typeof(ChangeDay), "day")]
[JsonDerivedType(typeof(ChangeLead), "lead")]
internal abstract record MeasuresStage(long AssessmentId)
{
    /// <summary>What stands out in the work.</summary>
    public sealed record List(long AssessmentId, int Page) : MeasuresStage(AssessmentId);

    /// <param name="Key">The observation.</param>
    public sealed record Causes(long AssessmentId, string Key) : MeasuresStage(AssessmentId);

    /// <param name="Plan">What lies ticked and unticked before the person.</param>
    public sealed record Measures(long AssessmentId, string Key, string CauseId, ValueList<PlannedMeasure> Plan) : MeasuresStage(AssessmentId)
    {
        public Measures With(int at, Func<PlannedMeasure, PlannedMeasure> change) => this with { Plan = [.. Plan.Select((one, index) => index == at ? change(one) : one)] };
    }

    /// <param name="At">Which measure.</param>
    public sealed record ChangeDay(Measures From, int At) : MeasuresStage(From.AssessmentId);

    /// <param name="At">Which measure.</param>
    public sealed record ChangeLead(Measures From, int At, int Page) : MeasuresStage(From.AssessmentId);
}
