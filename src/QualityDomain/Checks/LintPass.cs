namespace QualityDomain.Checks;

/// <summary>«Так и надо»: a person has looked at a remark and left things as they are. It is not shown again.</summary>
/// <param name="Remark">The <see cref="RegisterRemark.Key"/>.</param>
public sealed record LintPass(long Id, long SchoolId, string Remark, long PersonId, DateOnly On);
