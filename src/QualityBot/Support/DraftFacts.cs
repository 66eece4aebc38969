using Microsoft.EntityFrameworkCore;
using QualityBot.Assessments;
using QualityBot.Engine;
using QualityBot.Pickers;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Assessments.Cycle;
using QualityDomain.Assessments.Gaps;
using QualityDomain.People;
using QualityDomain.Support;

namespace QualityBot.Support;

/// <summary>A pupil for whom the work proposes a plan.</summary>
/// <param name="LeadId">Whom it is offered to; null: nobody yet.</param>
internal sealed record Drafted(Rostered Pupil, PupilGaps Gaps, long? LeadId);

/// <summary>What plans are drafted from: the needs of one work as far as the person sees it and may plan.</summary>
/// <param name="Pupils">With a need and without an open plan in the subject, in the order of their codes.</param>
/// <param name="Planned">How many with a need have an open plan in the subject already.</param>
/// <param name="Unknown">How many stand in the work under codes that are not the school's, or learn here no more.</param>
internal sealed record DraftFacts(Assessment Work, ValueList<Drafted> Pupils, int Planned, int Unknown, IReadOnlyList<Person> Staff)
{
    public string NameOf(long? personId) => Staff.FirstOrDefault(person => person.Id == personId)?.Name.WithInitials ?? Texts.Nobody;

    /// <param name="group">A class of the work; empty: all.</param>
    public static async Task<DraftFacts?> Read(AppDb db, Input input, long workId, string group, CancellationToken ct)
    {
        if (await AssessmentStore.Load(db, input.Someone, workId, ct) is not { Analysis: { } analysis, Assessment: var work })
        {
            return null;
        }

        var school = input.Here.Id;
        var year = Cohorts.SchoolYearOf(work);
        var keys = PupilKeys.Of(await db.Of<PupilPlace>(school).Where(place => place.StartYear == year).ToListAsync(ct));
        var roster = await Roster.Read(db, input, Permission.PlanSupport, ct);
        var subject = work.Subject ?? work.Procedure;
        var planned = (await db.Of<SupportPlan>(school).Where(plan => plan.State == SupportState.Active || plan.State == SupportState.Proposed).ToListAsync(ct))
            .Where(plan => SubjectName.Same(plan.Subject, subject)).Select(plan => plan.PupilId).ToHashSet();
        var appointments = await db.Of<Appointment>(school).ToListAsync(ct);
        var needs = analysis.Needs.Where(need => group.Length == 0 || need.Gaps.Pupil.Group == group)
            .Select(need => (need.Gaps, Pupil: keys.Of(need.Gaps.Pupil, year) is { } id ? roster.Find(id) : null)).ToList();
        return new(
            work,
            [
                .. from need in needs
                   where need.Pupil is not null && !planned.Contains(need.Pupil.Id) && MayPlan(input.Someone, need.Pupil, subject)
                   orderby need.Pupil.Code
                   select new Drafted(need.Pupil, need.Gaps, SupportDraft.LeadOf(subject, need.Pupil.Class, appointments, input.Today)),
            ],
            needs.Count(need => need.Pupil is { } known && planned.Contains(known.Id)),
            needs.Count(need => need.Pupil is null),
            await PersonPicker.Staff(db, school, input.Today, ct));
    }

    /// <summary>For this class and subject: a teacher of one subject plans nothing in another.</summary>
    private static bool MayPlan(Actor actor, Rostered pupil, string subject) =>
        Permissions.May(actor, Permission.PlanSupport, Roster.ScopeOf(pupil.Class, actor) with { Subjects = [subject] });
}
