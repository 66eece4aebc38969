using QualityDomain.FollowUp;
using QualityDomain.People;

namespace QualityDomain.Decisions;

/// <summary>«Отозвать импорт»: what becomes of everything that an import brought.</summary>
/// <param name="Cancelled">Matters that end; those on which somebody reported already stay in work.</param>
/// <param name="Decisions">Their decisions, cancelled; a decision with work done on it stays.</param>
/// <param name="Told">People who heard of their cards: each gets one apology.</param>
public sealed record Withdrawal(ImportBatch Batch, ValueList<Matter> Cancelled, ValueList<Decision> Decisions, ValueList<long> Told)
{
    /// <summary>Withdraws the whole import. The one who imported may, and who may manage every decision of it.</summary>
    /// <param name="decisions">All decisions of the import; drafts and archived ones have no matters.</param>
    /// <param name="matters">Their matters.</param>
    /// <param name="issued">Steps that went out for its assignments.</param>
    public static Outcome<Withdrawal> Of(
        Actor actor, ImportBatch batch, IReadOnlyCollection<Decision> decisions, IReadOnlyCollection<Matter> matters, IEnumerable<IssuedStep> issued, string reason, DateOnly today) =>
        batch switch
        {
            { WithdrawnOn: { } day } => new ImportIsWithdrawn(batch.Id, day),
            _ when !May(actor, batch, decisions, matters) => new NotAllowed(Permission.ImportPapers),
            _ => Of(actor, batch, decisions, matters.Where(IsWorkedOn).Select(matter => matter.Decision.Id).ToHashSet(), matters, issued, reason, today),
        };

    private static Withdrawal Of(
        Actor actor, ImportBatch batch, IEnumerable<Decision> decisions, HashSet<long> worked, IEnumerable<Matter> matters, IEnumerable<IssuedStep> issued, string reason, DateOnly today)
    {
        var untouched = matters.Where(matter => !worked.Contains(matter.Decision.Id)).ToList();
        var cards = untouched.SelectMany(matter => matter.Assignments).Select(card => card.Id).ToHashSet();
        return new(
            batch with { WithdrawnOn = today, WithdrawnById = actor.Id },
            untouched.Where(matter => !matter.Occurrence.IsOver).Select(matter => matter.Cancelled(reason, today)).ToValueList(),
            decisions.Where(decision => !worked.Contains(decision.Id) && decision.State != DecisionState.Cancelled)
                .Select(decision => decision with { State = DecisionState.Cancelled, CancelledBecause = reason }).ToValueList(),
            issued.Where(step => cards.Contains(step.AssignmentId)).Select(step => step.RecipientId).Distinct().ToValueList());
    }

    private static bool IsWorkedOn(Matter matter) =>
        matter.Assignments.Any(card => card.State is AssignmentState.Reported or AssignmentState.Confirmed);

    private static bool May(Actor actor, ImportBatch batch, IEnumerable<Decision> decisions, IEnumerable<Matter> matters) =>
        actor.SchoolId == batch.SchoolId
        && (actor.Id == batch.ById
            ? Permissions.MayAnywhere(actor, Permission.ImportPapers)
            : matters.All(matter => Permissions.May(actor, Permission.ManageDecision, matter.Scope))
                && decisions.All(decision => Permissions.May(actor, Permission.ManageDecision, new Matter(decision, new Occurrence(0, decision.SchoolId, decision.Id), []).Scope)));
}
