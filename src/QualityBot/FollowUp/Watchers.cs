using QualityDomain;
using QualityDomain.Decisions;
using QualityDomain.People;

namespace QualityBot.FollowUp;

/// <summary>Who answers for the area of a decision: its deputies for studies, else for education, else the director.</summary>
/// <remarks>A decision of ours: overdue lists and what cannot be delivered go to one kind of deputy, not to both.</remarks>
internal sealed class Watchers(IEnumerable<Actor> staff)
{
    private static readonly Role[] Order = [Role.DeputyAcademic, Role.DeputyPastoral, Role.Director];

    private readonly List<Actor> leaders = [.. staff.Where(actor => Order.Any(actor.Holds))];

    public ValueList<long> Of(Decision decision) =>
        Of(new Scope(decision.SchoolId) { Classes = decision.Classes, Grades = decision.Grades, Subjects = decision.Subjects, Association = decision.Association });

    public ValueList<long> Of(Scope scope) => Order
        .Select(role => leaders.Where(actor => actor.Holds(role) && Permissions.May(actor, Permission.ConfirmReport, scope)).Select(actor => actor.Id).ToValueList())
        .FirstOrDefault(found => found.Count > 0) ?? [];

    /// <summary>Everybody who may have to hear of what nobody nearer can be told, the nearest first.</summary>
    public IEnumerable<long> OfSchool => Order.SelectMany(role => leaders.Where(actor => actor.Holds(role))).Select(actor => actor.Id).Distinct();
}
