namespace QualityDomain.Support;

/// <summary>How often lessons of support are planned.</summary>
/// <param name="PerWeek">Lessons in a week with lessons, from 1 to 6.</param>
/// <param name="Minutes">The length of each, from 5 to 120.</param>
public sealed record Rhythm(int PerWeek, int Minutes)
{
    public bool IsSound => PerWeek is >= 1 and <= 6 && Minutes is >= 5 and <= 120;
}
