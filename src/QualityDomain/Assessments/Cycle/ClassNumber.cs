namespace QualityDomain.Assessments.Cycle;

/// <summary>Which class an ordinal number of the official files means, in one school year: «1» of grade 4 is «4А».</summary>
/// <param name="StartYear">2026: the school year from September 2026.</param>
/// <param name="Class">In canonical form.</param>
public sealed record ClassNumber(long Id, long SchoolId, int StartYear, int Grade, int Number, string Class);
