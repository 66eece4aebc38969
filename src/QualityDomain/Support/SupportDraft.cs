using QualityDomain.Assessments.Cycle;
using QualityDomain.Assessments.Gaps;
using QualityDomain.People;

namespace QualityDomain.Support;

/// <summary>The plan that the analysis of a work proposes for a pupil. A person says yes, and somebody takes it on.</summary>
/// <remarks>Source: the process (0-10, 0-19): item analysis gives the gaps, the teachers propose individual work. How much of it is a decision of ours.</remarks>
public static class SupportDraft
{
    /// <summary>More gaps than these no plan of six weeks closes; the rest wait for the next.</summary>
    public const int MostGaps = 4;

    private static readonly Rhythm OnceAWeek = new(1, 40);

    /// <summary>A proposed plan.</summary>
    /// <param name="gaps">Of a pupil who may need support.</param>
    /// <param name="leadId">Whom it is offered to; null: nobody yet.</param>
    public static Outcome<SupportPlan> Of(long id, long pupilId, Assessment work, PupilGaps gaps, long? leadId, long byId, DateOnly today)
    {
        var kinds = KindsFor(gaps);
        return SupportPlan.Propose(new(id, work.SchoolId, pupilId, work.Subject ?? work.Procedure)
        {
            AssessmentId = work.Id, Gaps = GapsOf(gaps), Kinds = kinds, Rhythm = kinds.Contains(SupportKind.ExtraLessons) ? OnceAWeek : null, LeadId = leadId,
            From = today, Until = today.AddDays((7 * SupportPlan.UsualWeeks) - 1), ProposedBy = byId, ProposedOn = today,
        });
    }

    /// <summary>The skills that the pupil did not show; where the work names no skills, its tasks.</summary>
    public static ValueList<string> GapsOf(PupilGaps gaps) => gaps.Skills.Count > 0
        ? [.. gaps.Skills.Take(MostGaps)]
        : gaps.Tasks.Count > 0 ? [.. gaps.Tasks.Take(MostGaps).Select(gap => $"задание {gap.Task.Code}")] : ["базовые задания работы"];

    /// <summary>Lessons for many gaps, homework for few; the check in any case.</summary>
    public static ValueList<SupportKind> KindsFor(PupilGaps gaps) =>
        [gaps.Tasks.Count >= SupportProposal.ForLessons ? SupportKind.ExtraLessons : SupportKind.DifferentiatedHomework, SupportKind.Recheck];

    /// <summary>Whom a plan is offered to: the one teacher of the subject in the class; null: none, or several.</summary>
    public static long? LeadOf(string subject, string schoolClass, IEnumerable<Appointment> appointments, DateOnly today)
    {
        var teachers = appointments.Where(held => held.HeldOn(today) && held.Classes.Contains(schoolClass)
            && (held.Role == Role.PrimaryTeacher || (held.Role == Role.SubjectTeacher && held.Subjects.Any(own => SubjectName.Covers(own, subject)))))
            .Select(held => held.PersonId).Distinct().ToList();
        return teachers is [var only] ? only : null;
    }
}
