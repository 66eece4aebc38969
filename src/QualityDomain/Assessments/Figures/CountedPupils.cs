using QualityDomain.Assessments.Results;
using QualityDomain.Assessments.Statistics;

namespace QualityDomain.Assessments.Figures;

/// <summary>Whom a figure of several classes may count, so that no class of fewer than five can be told from it.</summary>
/// <remarks>
/// Source: rule P-8. A class of fewer than five shows nothing of its own; but the total without the classes that are shown would give it away.
/// So the total leaves it out, unless those who are not shown are five or more together: then nobody can tell whose a number is.
/// That the total is cut, and not a second class hidden, is a decision of ours: a class of twenty keeps its figures.
/// </remarks>
public static class CountedPupils
{
    /// <summary>The pupils whom a total counts.</summary>
    /// <param name="isMeant">Who has what the total is about: a mark, a pair of marks, points.</param>
    public static IReadOnlyList<PupilResult> Of(IReadOnlyCollection<PupilResult> pupils, Func<PupilResult, bool> isMeant)
    {
        var meant = pupils.Where(isMeant).ToList();
        var shown = meant.Where(pupil => pupil.Group.Length > 0).GroupBy(pupil => pupil.Group).Where(group => group.Count() >= Share.Fewest).Select(group => group.Key).ToHashSet();
        var hidden = meant.Count(pupil => !shown.Contains(pupil.Group));
        return shown.Count == 0 || hidden is 0 or >= Share.Fewest ? meant : [.. meant.Where(pupil => shown.Contains(pupil.Group))];
    }

    /// <summary>All who wrote, as far as a total counts them.</summary>
    public static IReadOnlyList<PupilResult> Of(ResultSheet sheet) => Of(sheet.Pupils, static _ => true);
}
