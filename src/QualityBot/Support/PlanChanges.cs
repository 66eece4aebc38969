using Microsoft.EntityFrameworkCore;
using QualityBot.Assessments;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Assessments.Cycle;
using QualityDomain.People;
using QualityDomain.Support;

namespace QualityBot.Support;

/// <summary>The gaps of a plan before and after, as stored works measured them.</summary>
internal sealed record PlanChange(SkillChange Change, Assessment Before, Assessment After);

/// <summary>Looks for the works that measured the skills of plans: the one that the plan answers, or the last before it began; and the last one since.</summary>
/// <remarks>Only lines under the school's own codes are anybody's, and only tasks that name a skill in the words of the plan measure it.</remarks>
internal static class PlanChanges
{
    private sealed record Line(Assessment Work, DateOnly On, Measured Measured);

    /// <summary>By the id of the plan; plans that nothing measured twice are left out.</summary>
    public static async Task<IReadOnlyDictionary<long, PlanChange>> Read(AppDb db, long school, IReadOnlyCollection<SupportPlan> plans, CancellationToken ct)
    {
        if (plans.Count == 0)
        {
            return new Dictionary<long, PlanChange>();
        }

        var pupils = plans.Select(plan => plan.PupilId).Distinct().ToList();
        var keys = PupilKeys.Of(await db.Of<PupilPlace>(school).Where(place => pupils.Contains(place.PupilId)).ToListAsync(ct));
        var works = (await db.Of<Assessment>(school).Where(work => work.ReceivedOn != null).ToListAsync(ct)).FindAll(work => plans.Any(plan => SubjectName.Same(plan.Subject, work.Subject ?? work.Procedure)));
        var ids = works.ConvertAll(work => work.Id);
        var sets = ids.Count == 0 ? [] : await db.Of<ResultSet>(school).Where(set => set.IsCurrent && ids.Contains(set.AssessmentId)).ToDictionaryAsync(set => set.AssessmentId, set => set.Content, ct);
        var lines = works.Where(work => sets.ContainsKey(work.Id)).SelectMany(work => LinesOf(work, sets[work.Id], keys)).ToLookup(pair => pair.Pupil, pair => pair.Line);
        return plans.Select(plan => (plan.Id, Change: Of(plan, [.. lines[plan.PupilId]]))).Where(pair => pair.Change is not null).ToDictionary(pair => pair.Id, pair => pair.Change!);
    }

    private static PlanChange? Of(SupportPlan plan, List<Line> lines)
    {
        var own = lines.Where(line => SubjectName.Same(plan.Subject, line.Work.Subject ?? line.Work.Procedure) && SkillPoints.At(plan.Gaps, line.Measured) is not null).OrderBy(line => line.On).ThenBy(line => line.Work.Id).ToList();
        var before = own.Find(line => line.Work.Id == plan.AssessmentId) ?? own.FindLast(line => line.On <= plan.From);
        var after = own.FindLast(line => line.On > plan.From && line != before);
        return before is null || after is null ? null : new(SkillChange.Of(plan.Gaps, before.Measured, after.Measured)!, before.Work, after.Work);
    }

    private static IEnumerable<(long Pupil, Line Line)> LinesOf(Assessment work, string content, PupilKeys keys)
    {
        var (sheet, year) = (ContentText.Read(content).Sheet, Cohorts.SchoolYearOf(work));
        var on = work.ConductedOn ?? work.PlannedOn ?? work.ReceivedOn!.Value;
        return sheet is null ? [] : sheet.Pupils.Select(line => (Pupil: keys.Of(line, year), Line: new Line(work, on, new Measured(sheet.Tasks, line)))).Where(pair => pair.Pupil is not null).Select(pair => (pair.Pupil!.Value, pair.Line));
    }
}
