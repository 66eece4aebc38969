namespace QualityDomain.Minutes.Guessing;

/// <summary>Where a paper without a known structure writes the time of its lines.</summary>
internal enum LineHabit
{
    /// <summary>The paper is read by its parts, not line by line.</summary>
    None,

    /// <summary>In the line itself or in a title above: «Понедельник», «Заседание № 1 (сентябрь)».</summary>
    TimesAbove,

    /// <summary>On a line of its own below what is to be done, people below it.</summary>
    TimesBelow,
}
