using QualityDomain.FollowUp;
using QualityDomain.People;

namespace QualityDomain.Decisions;

/// <summary>A decision that is not wanted any more, or recurs and has recurred enough: everything open of it ends.</summary>
/// <param name="Matters">Those that end with it; what was done before stays as it is.</param>
public sealed record Ending(Decision Decision, ValueList<Matter> Matters)
{
    /// <summary>Ends a decision with a reason.</summary>
    /// <param name="matters">All its matters.</param>
    public static Outcome<Ending> Of(Actor actor, Decision decision, IReadOnlyCollection<Matter> matters, string reason, DateOnly today) => decision switch
    {
        { State: not (DecisionState.Active or DecisionState.Draft) } => new DecisionIsOver(decision.Id, decision.State),
        _ when !May(actor, decision, matters) => new NotAllowed(Permission.ManageDecision),
        _ when string.IsNullOrWhiteSpace(reason) => new ReasonIsMissing(),
        _ => new Ending(
            decision with { State = DecisionState.Cancelled, CancelledBecause = reason.Trim() },
            matters.Where(matter => !matter.Occurrence.IsOver).Select(matter => matter.Cancelled(reason.Trim(), today)).ToValueList()),
    };

    /// <summary>Whether the actor may end it; a decision that nobody works on yet included.</summary>
    public static bool May(Actor actor, Decision decision, IReadOnlyCollection<Matter> matters) =>
        matters.DefaultIfEmpty(new Matter(decision, new Occurrence(0, decision.SchoolId, decision.Id), [])).All(matter => matter.IsManagedBy(actor));
}
