using Microsoft.EntityFrameworkCore;
using QualityBot.Assessments;
using QualityBot.Storage;
using QualityBot.Support;
using QualityDomain;
using QualityDomain.Assessments.Cycle;
using QualityDomain.Calendar;
using QualityDomain.People;
using QualityDomain.Support;

namespace QualityBot.Papers.PupilSupport;

/// <summary>A pupil whom a work shows to need support in a subject, without an open plan in it.</summary>
internal sealed record WithoutPlan(PupilCode Code, ValueList<string> Subjects)
{
    /// <summary>The newest so many works of this school year and of the spring before are looked at.</summary>
    private const int Newest = 12;

    /// <summary>In the order of the codes; only lines under the school's own codes are anybody's.</summary>
    /// <param name="support">With the plans and pupils that the asker sees.</param>
    public static async Task<ValueList<WithoutPlan>> Read(AppDb db, Asker asker, SupportFacts support, CancellationToken ct)
    {
        var school = asker.School.Id;
        var since = new DateOnly(SchoolYear.StartYearOf(asker.Today), 4, 1);
        var ids = await db.Of<Assessment>(school).Where(work => work.ReceivedOn >= since).OrderByDescending(work => work.ReceivedOn).ThenByDescending(work => work.Id).Take(Newest).Select(work => work.Id).ToListAsync(ct);
        var keys = PupilKeys.Of(await db.Of<PupilPlace>(school).Where(place => place.StartYear >= since.Year - 1).ToListAsync(ct));
        var needs = new List<(PupilCode Code, string Subject)>();
        foreach (var id in ids)
        {
            if (await AssessmentStore.Load(db, school, asker.Viewer, id, ct) is not { Analysis: { } analysis, Assessment: var work })
            {
                continue;
            }

            var (subject, year) = (work.Subject ?? work.Procedure, Cohorts.SchoolYearOf(work));
            var planned = support.Plans.Where(plan => !plan.IsOver && SubjectName.Same(plan.Subject, subject)).Select(plan => plan.PupilId).ToHashSet();
            needs.AddRange(analysis.Needs.Select(need => keys.Of(need.Gaps.Pupil, year)).OfType<long>().Where(pupil => !planned.Contains(pupil)).Select(support.Roster.Find).OfType<Rostered>().Select(pupil => (pupil.Code, subject)));
        }

        return [.. needs.GroupBy(need => need.Code, need => need.Subject).OrderBy(own => own.Key).Select(own => new WithoutPlan(own.Key, [.. own.Distinct().Order(StringComparer.Ordinal)]))];
    }
}
