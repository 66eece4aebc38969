using Microsoft.EntityFrameworkCore;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Assessments;
using QualityDomain.Assessments.Catalogues;
using QualityDomain.Assessments.Cycle;
using QualityDomain.Assessments.Figures;
using QualityDomain.People;
using QualityDomain.Support;
using QualityDomain.Support.Checks;

namespace QualityBot.Assessments;

/// <summary>Loads works with their figures, computed from the stored sheets and narrowed to what a person may see.</summary>
internal static class AssessmentStore
{
    /// <summary>How many earlier works are loaded beside one.</summary>
    private const int MostEarlier = 6;

    /// <summary>A work as this person may see it; null: there is none, or nothing of it is for them.</summary>
    public static Task<AssessmentFacts?> Load(AppDb db, Actor actor, long assessmentId, CancellationToken ct) => Load(db, actor.SchoolId, actor, assessmentId, ct);

    /// <param name="viewer">Null: somebody at the school's own machine, who sees everything.</param>
    public static async Task<AssessmentFacts?> Load(AppDb db, long school, Actor? viewer, long assessmentId, CancellationToken ct)
    {
        if (await db.Of<Assessment>(school).FirstOrDefaultAsync(one => one.Id == assessmentId, ct) is not { } assessment)
        {
            return null;
        }

        var seesAll = viewer is null || AnalysisView.SeesAll(viewer, assessment);
        var scales = await db.Of<OwnScale>(school).OrderByDescending(scale => scale.Id).ToListAsync(ct);
        var results = await db.Of<ResultSet>(school).FirstOrDefaultAsync(set => set.AssessmentId == assessmentId && set.IsCurrent, ct);
        if (results is null)
        {
            return seesAll ? new(assessment, null, null, [], [], [], true, []) : null;
        }

        var all = Analysed(assessment, results, scales);
        var supporters = viewer is null || seesAll ? Supporters.None : await SupportersFor(db, viewer, ct);
        var analysis = all.Analysis is { } whole ? AnalysisView.Of(whole, viewer, assessment, supporters) : null;
        return analysis is null && !seesAll ? null : new(
            assessment, results, analysis, seesAll ? all.Benchmarks : [.. all.Benchmarks.Where(row => row.Level != BenchmarkLevel.School)], seesAll ? all.Journals : [], seesAll ? all.Doubts : [], seesAll, await Earlier(db, assessment, analysis, viewer, supporters, scales, ct))
        {
            OnlySupported = !seesAll && analysis is not null && !analysis.Sheet.Groups.Any(group => AnalysisView.Sees(viewer!, assessment, group)),
        };
    }

    /// <summary>Everything that the stored sheet tells, for all classes.</summary>
    /// <param name="scales">The school's own, the newest first.</param>
    public static AnalysedFiles Analysed(Assessment assessment, ResultSet results, IReadOnlyCollection<OwnScale> scales) =>
        AnalysedFiles.Of(ContentText.Read(results.Content).Of(assessment.Work), OwnFirst(scales))
            .Match(analysed => analysed, problem => throw new InvalidOperationException($"A stored scale or sheet is unsound: {problem}."));

    /// <summary>The school's own scale where it has one.</summary>
    public static Func<Work, int, MarkScale?> OwnFirst(IReadOnlyCollection<OwnScale> scales) => (work, max) => scales.FirstOrDefault(scale => scale.Fits(work, max))?.Scale;

    private static PupilDynamics? Paired(Assessment before, WorkAnalysis was, Assessment after, WorkAnalysis now, PupilKeys keys) =>
        PupilDynamics.Of(was.Sheet, Cohorts.SchoolYearOf(before), now.Sheet, Cohorts.SchoolYearOf(after), keys) is { Pupils.Count: > 0 } paired ? paired : null;

    /// <summary>Who supports whom, for somebody who sees results so far; nobody for all others.</summary>
    public static async Task<Supporters> SupportersFor(AppDb db, Actor viewer, CancellationToken ct)
    {
        if (!Permissions.ReachOf(viewer, Permission.SeeAnalysis).HasFlag(Reach.Supported))
        {
            return Supporters.None;
        }

        var plans = await db.Of<SupportPlan>(viewer.SchoolId).Where(plan => plan.State == SupportState.Active || plan.State == SupportState.Proposed).ToListAsync(ct);
        var pupils = plans.Select(plan => plan.PupilId).Distinct().ToList();
        return pupils.Count == 0 ? Supporters.None : Supporters.Of(
            plans,
            await db.Of<PupilCheck>(viewer.SchoolId).Where(check => check.ById == viewer.Id && pupils.Contains(check.PupilId)).ToListAsync(ct),
            PupilKeys.Of(await db.Of<PupilPlace>(viewer.SchoolId).Where(place => pupils.Contains(place.PupilId)).ToListAsync(ct)));
    }

    private static async Task<ValueList<EarlierWork>> Earlier(AppDb db, Assessment assessment, WorkAnalysis? analysis, Actor? viewer, Supporters supporters, List<OwnScale> scales, CancellationToken ct)
    {
        var others = await db.Of<Assessment>(assessment.SchoolId).Where(one => one.Id != assessment.Id && one.ReceivedOn != null && one.Year <= assessment.Year).ToListAsync(ct);
        var kinds = (from other in others
                     let kind = Cohorts.KindOf(other, assessment)
                     where kind is not null
                     orderby other.Year descending, other.Id descending
                     select (other, kind.Value)).Take(MostEarlier).ToList();
        var ids = kinds.ConvertAll(pair => pair.other.Id);
        var sets = ids.Count == 0 ? [] : await db.Of<ResultSet>(assessment.SchoolId).Where(set => ids.Contains(set.AssessmentId) && set.IsCurrent).ToDictionaryAsync(set => set.AssessmentId, ct);
        var years = kinds.Where(pair => pair.Value == EarlierKind.SamePupils && sets.ContainsKey(pair.other.Id)).Select(pair => Cohorts.SchoolYearOf(pair.other)).Append(Cohorts.SchoolYearOf(assessment)).Distinct().ToList();
        var keys = analysis is null || !kinds.Exists(pair => pair.Value == EarlierKind.SamePupils && sets.ContainsKey(pair.other.Id)) ? PupilKeys.None
            : PupilKeys.Of(await db.Of<PupilPlace>(assessment.SchoolId).Where(place => years.Contains(place.StartYear)).ToListAsync(ct));
        return
        [
            .. from pair in kinds
               where sets.ContainsKey(pair.other.Id)
               let whole = Analysed(pair.other, sets[pair.other.Id], scales).Analysis
               let seen = whole is null ? null : AnalysisView.Of(whole, viewer, pair.other, supporters, pair.Value == EarlierKind.SamePupils ? assessment.Grade - pair.other.Grade : 0)
               where seen is not null
               select new EarlierWork(pair.other, pair.Value, seen) { Pupils = pair.Value == EarlierKind.SamePupils && !keys.IsEmpty ? Paired(pair.other, seen, assessment, analysis!, keys) : null },
        ];
    }
}
