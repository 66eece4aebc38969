using QualityDomain.Assessments.Cycle;
using QualityDomain.Assessments.Results;
using QualityDomain.Support.Checks;

namespace QualityDomain.Support;

/// <summary>Who supports which pupils: so far a specialist sees results.</summary>
/// <remarks>
/// A decision of ours: whoever leads an open plan of the pupil, and whoever looked at the pupil in a monthly check since that plan began.
/// With the last plan closed the sight ends.
/// </remarks>
public sealed class Supporters
{
    private readonly ILookup<long, long> byPupil;

    private Supporters(PupilKeys keys, ILookup<long, long> byPupil) => (Keys, this.byPupil) = (keys, byPupil);

    public static Supporters None { get; } = new(PupilKeys.None, Array.Empty<(long Pupil, long Person)>().ToLookup(pair => pair.Pupil, pair => pair.Person));

    /// <summary>Of the supported pupils, in the years that were asked for.</summary>
    public PupilKeys Keys { get; }

    /// <param name="keys">At least of the pupils with an open plan.</param>
    public static Supporters Of(IReadOnlyCollection<SupportPlan> plans, IEnumerable<PupilCheck> checks, PupilKeys keys)
    {
        var open = plans.Where(plan => !plan.IsOver).ToList();
        var since = open.GroupBy(plan => plan.PupilId).ToDictionary(own => own.Key, own => own.Min(plan => plan.From));
        return new(keys, open.Where(plan => plan.LeadId is not null).Select(plan => (Pupil: plan.PupilId, Person: plan.LeadId!.Value))
            .Concat(checks.Where(check => since.TryGetValue(check.PupilId, out var from) && check.On >= from).Select(check => (Pupil: check.PupilId, Person: check.ById)))
            .Distinct().ToLookup(pair => pair.Pupil, pair => pair.Person));
    }

    /// <summary>The people who support the pupil of a line; empty: nobody, or the line is nobody's.</summary>
    /// <param name="startYear">The school year in which the work was written.</param>
    public ValueList<long> Of(PupilResult line, int startYear) => Keys.Of(line, startYear) is { } pupil ? [.. byPupil[pupil]] : [];
}
