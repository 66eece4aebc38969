using QualityDomain;
using QualityDomain.Assessments.Map;

namespace QualityBot.Assessments.Measures;

/// <summary>Every word of the way from a finding to decisions, in one place to read aloud and correct.</summary>
internal static partial class Texts
{
    /// <summary>Why something of the map is not done.</summary>
    public static string Explain(Problem problem) => problem switch
    {
        NeverByVpr => "по ВПР никого не оценивают: для поощрений, категорий и взысканий она не основание",
        TwoYearsAreNotShown(var years) => $"нужны итоги трёх лет подряд без ВПР, сейчас их {years}",
        ResultsHaveGrown(var year) => $"в {year} году результаты выросли",
        CauseOfOtherHalf => "Эта причина относится к другой половине карты.",
        NoMeasures => "Отметьте хотя бы одну меру.",
        _ => throw new InvalidOperationException($"No words for {problem}."),
    };
}
