using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Pickers;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.People;
using QualityDomain.Support;

namespace QualityBot.Support;

/// <summary>What a plan is made from: pupils whom the person may plan for, colleagues who may lead it, gaps that were named before.</summary>
internal sealed record PlanFacts(Roster Roster, IReadOnlyList<Person> Staff, ValueList<SupportPlan> Plans)
{
    public static async Task<PlanFacts> Read(AppDb db, Input input, CancellationToken ct)
    {
        var roster = await Roster.Read(db, input, Permission.PlanSupport, ct);
        var pupils = roster.Pupils.Select(pupil => pupil.Id).ToHashSet();
        var plans = await db.Of<SupportPlan>(input.Here.Id).Where(plan => plan.State == SupportState.Active || plan.State == SupportState.Proposed).ToListAsync(ct);
        return new(roster, await PersonPicker.Staff(db, input.Here.Id, input.Today, ct), [.. plans.Where(plan => pupils.Contains(plan.PupilId))]);
    }

    /// <summary>Subjects that are offered: the person's own, then those of other plans.</summary>
    public IReadOnlyList<string> Subjects(Actor actor) =>
        [.. actor.Appointments.SelectMany(held => held.Subjects).Concat(Plans.Select(plan => plan.Subject)).Distinct(StringComparer.OrdinalIgnoreCase).Take(8)];

    /// <summary>Gaps of other plans in the subject: a group often shares one.</summary>
    public IReadOnlyList<string> Gaps(string subject) =>
        [.. Plans.Where(plan => SubjectName.Same(plan.Subject, subject)).SelectMany(plan => plan.Gaps).Distinct(StringComparer.OrdinalIgnoreCase).Take(6)];

    public string NameOf(long personId) => Staff.FirstOrDefault(person => person.Id == personId)?.Name.WithInitials ?? Texts.Nobody;
}
