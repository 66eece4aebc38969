using QualityDomain.Decisions;
using QualityDomain.FollowUp;

namespace QualityDomain.Checks;

/// <summary>A decision of the register as lint sees it.</summary>
/// <param name="Meeting">Null: it was entered by hand.</param>
/// <param name="Matters">All its due days.</param>
public sealed record LintEntry(Decision Decision, Meeting? Meeting, ValueList<Matter> Matters);
