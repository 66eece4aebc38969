using QualityDomain.Decisions;
using QualityDomain.People;

namespace QualityDomain.FollowUp;

/// <summary>That somebody who confirms the reports on a decision, or on all decisions of a meeting, lets another person do it.</summary>
/// <remarks>Reports of a whole association are delegated by <see cref="Delegation"/>.</remarks>
/// <param name="FromId">Who entrusted it.</param>
/// <param name="ToId">Who may confirm.</param>
/// <param name="First">First day, included.</param>
public sealed record Entrustment(long Id, long SchoolId, long FromId, long ToId, DateOnly First)
{
    /// <summary>The one decision; null: a whole meeting.</summary>
    public long? DecisionId { get; init; }

    /// <summary>The meeting, with all its decisions; null: one decision.</summary>
    public long? MeetingId { get; init; }

    /// <summary>Last day, included; null: until taken back.</summary>
    public DateOnly? Last { get; init; }

    public bool HoldsOn(DateOnly day) => First <= day && (Last is not { } last || day <= last);

    /// <summary>Whether the reports on that decision are meant.</summary>
    public bool IsOf(Decision decision) => DecisionId == decision.Id || (MeetingId is { } meeting && meeting == decision.MeetingId);

    /// <summary>Those to whom the reports on a decision are entrusted on a day: a part of <see cref="Scope.DelegatedTo"/>.</summary>
    public static ValueList<long> Of(Decision decision, DateOnly day, IEnumerable<Entrustment> entrustments) =>
        entrustments.Where(one => one.HoldsOn(day) && one.IsOf(decision)).Select(one => one.ToId).Distinct().ToValueList();

    /// <summary>Entrusts the confirmation. What was entrusted to somebody is not passed on.</summary>
    /// <param name="from">May confirm the reports on every one of these decisions herself.</param>
    /// <param name="to">Holds a role that may be trusted with it: head of an association, or another deputy.</param>
    /// <param name="matters">What it is about: the decision, or all decisions of the meeting.</param>
    public static Outcome<Entrustment> Give(Actor from, Actor to, IReadOnlyCollection<Matter> matters, Entrustment entrustment) => entrustment switch
    {
        _ when matters.Count == 0 || !matters.All(matter => matter.IsEntrustedBy(from)) => new NotAllowed(Permission.ConfirmReport),
        _ when !to.Person.WorksOn(entrustment.First) => new PersonHasLeft(to.Id),
        _ when to.Id == from.Id || matters.All(matter => matter.IsConfirmedBy(to)) => new MayConfirmAnyway(to.Id),
        _ when to.SchoolId != from.SchoolId || !Permissions.ReachOf(to, Permission.ConfirmReport).HasFlag(Reach.Delegated) => new CannotBeEntrusted(to.Id),
        _ => entrustment,
    };
}
