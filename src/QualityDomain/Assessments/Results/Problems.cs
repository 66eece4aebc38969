namespace QualityDomain.Assessments.Results;

/// <summary>The files belong to different works, which are never poured together.</summary>
public sealed record DifferentWorks(Work One, Work Other) : Problem;

/// <summary>The boundaries of a scale do not rise, or lie outside the work.</summary>
public sealed record UnsoundScale(int Three, int Four, int Five, int? Max) : Problem;
