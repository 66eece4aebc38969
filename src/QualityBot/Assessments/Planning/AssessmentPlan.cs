using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.FollowUp;
using QualityBot.Storage;
using QualityDomain.Assessments.Cycle;
using QualityDomain.FollowUp;
using QualityDomain.People;

namespace QualityBot.Assessments.Planning;

/// <summary>What is stuck in the cycle is one line in the digest of the deputy who answers for the grade: on Fridays, and on the day after a due day.</summary>
/// <remarks>No message of its own: the line travels with the digest, inside its budget. Once a day at most, however often the tick comes.</remarks>
internal sealed class AssessmentPlan : ITickPlan
{
    public async Task<IReadOnlyList<Effect>> Plan(AppDb db, School school, Moment moment, CancellationToken ct)
    {
        var works = await db.Of<Assessment>(school.Id).Where(work => work.Step != CycleStep.Remeasured).ToListAsync(ct);
        var stuck = CycleClock.InOrder(works.Where(work => CycleClock.IsStuck(work, moment.Today)), moment.Today).ToList();
        if (stuck.Count == 0)
        {
            return [];
        }

        var calendar = await CalendarOf.School(db, school.Id, ct);
        var since = calendar.PreviousWorkingDay(moment.Today);
        if (moment.Today.DayOfWeek != DayOfWeek.Friday && !stuck.Exists(work => CycleClock.DueOf(work) >= since))
        {
            return [];
        }

        var told = (await db.Of<Notice>(school.Id).Where(notice => notice.On == moment.Today && notice.Kind == NoticeKind.WorkIsStuck).Select(notice => notice.PersonId).ToListAsync(ct)).ToHashSet();
        var watchers = new Watchers(await StaffOnDuty.Read(db, school.Id, moment.Today, ct));
        return
        [
            .. from pair in stuck.SelectMany(work => watchers.Of(AnalysisView.ScopeOf(work)).Select(person => (Person: person, Work: work)))
               group pair.Work by pair.Person into mine
               where !told.Contains(mine.Key)
               select new Effect.Add(new Notice(moment.Ids.Next(), school.Id, mine.Key, NoticeKind.WorkIsStuck, 0, Texts.StuckLine([.. mine], moment.Today), moment.Today)),
        ];
    }
}
