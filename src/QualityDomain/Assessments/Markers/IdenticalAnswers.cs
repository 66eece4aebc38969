using QualityDomain.Assessments.Results;
using QualityDomain.Assessments.Statistics;

namespace QualityDomain.Assessments.Markers;

/// <summary>Pupils of one class and variant whose points agree in every task, against pupils who cannot have copied.</summary>
/// <remarks>
/// A decision of ours. Pairs of different classes with the same variant and the same sum show how often points agree by chance; nothing
/// is assumed about tasks or abilities. Sums at which agreement is common (nearly everything solved, nearly nothing) are left out.
/// </remarks>
internal static class IdenticalAnswers
{
    /// <summary>Where more than one pair in ten agrees across classes, agreement says nothing.</summary>
    private const double Common = 0.1;

    public static IEnumerable<Marker> Find(ResultSheet sheet)
    {
        var pupils = sheet.Pupils.Where(pupil => pupil.Group.Length > 0 && pupil.Scores.Count > 1 && pupil.Scores.All(score => score.IsKnown)).ToList();
        var sizes = pupils.GroupBy(pupil => pupil.Group).ToDictionary(group => group.Key, group => group.Count());
        if (sizes.Count < 2)
        {
            return [];
        }

        var (seen, expected) = (new Dictionary<string, int>(), new Dictionary<string, double>());
        foreach (var alike in pupils.GroupBy(pupil => (pupil.Variant, pupil.Total)))
        {
            var classes = alike.GroupBy(pupil => pupil.Group).Select(own => (Name: own.Key, Pairs: Pairs(own.Count()), Same: SamePairs(own))).ToList();
            var (across, agreeing) = (Pairs(alike.Count()) - classes.Sum(own => own.Pairs), SamePairs(alike) - classes.Sum(own => own.Same));
            var rate = (agreeing + 0.5) / (across + 1);
            foreach (var own in across == 0 || rate > Common ? [] : classes)
            {
                seen[own.Name] = seen.GetValueOrDefault(own.Name) + own.Same;
                expected[own.Name] = expected.GetValueOrDefault(own.Name) + (own.Pairs * rate);
            }
        }

        var judged = seen.Keys.Where(name => sizes[name] >= Marker.FewestInClass).ToList();
        return judged.Select(name => new Marker.IdenticalAnswers(name, sizes[name], Distributions.PoissonTail(seen[name], expected[name]), seen[name], expected[name]))
            .Where(marker => marker.P < Marker.Level / judged.Count);
    }

    private static int SamePairs(IEnumerable<PupilResult> pupils) => pupils.GroupBy(pupil => pupil.Scores).Sum(same => Pairs(same.Count()));

    private static int Pairs(int n) => n * (n - 1) / 2;
}
