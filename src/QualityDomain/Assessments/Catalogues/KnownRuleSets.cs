namespace QualityDomain.Assessments.Catalogues;

/// <summary>The rule sets that the program knows.</summary>
public static class KnownRuleSets
{
    /// <summary>«Зона 60±3» and «30±1,5»; the quotation leaves 60–63 both sufficient and in the zone: we read the zone as its lower half, 57–60 and 28,5–30.</summary>
    public static ThresholdRuleSet Fioko2026 { get; } = new(
        "ФИОКО 2026",
        2026,
        "ФИОКО, «Рекомендации по проведению анализа результатов ВПР», 2026, с. 5–27; по пересказу, с подлинником не сверено",
        [new(DifficultyLevel.Basic, 0.60, 0.57), new(DifficultyLevel.Advanced, 0.30, 0.285), new(DifficultyLevel.High, 0.30, 0.285)]);

    /// <summary>The corridor that specifications expect: 60–90, 40–60, below 40 per cent. A task below its corridor is insufficient; the high level has no lower end.</summary>
    public static ThresholdRuleSet FipiCorridor { get; } = new(
        "Коридор ФИПИ",
        2026,
        "спецификации КИМ, ожидаемые интервалы выполнения; не сверено с текстом года",
        [new(DifficultyLevel.Basic, 0.60, 0.60), new(DifficultyLevel.Advanced, 0.40, 0.40), new(DifficultyLevel.High, 0, 0)]);

    public static ValueList<ThresholdRuleSet> All { get; } = [Fioko2026, FipiCorridor];
}
