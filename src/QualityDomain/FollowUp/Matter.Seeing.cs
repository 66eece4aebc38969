using QualityDomain.People;

namespace QualityDomain.FollowUp;

/// <content>Who sees it, what it offers to whom, and what one may ask for.</content>
public sealed partial record Matter
{
    /// <summary>Whether the actor sees it at all; who stands in for one of its people does, and to whom its confirmation was entrusted.</summary>
    public bool MaySee(Actor actor, DateOnly today) =>
        Permissions.May(actor, Permission.SeeDecisions, Scope with { Owners = [.. Scope.Owners, .. StandIns(today), .. DelegatedTo] });

    /// <summary>Whether the actor may move, hand over and cancel it.</summary>
    public bool IsManagedBy(Actor actor) => MayManage(actor);

    /// <summary>Whether the actor may confirm reports on it.</summary>
    public bool IsConfirmedBy(Actor actor) => MayConfirm(actor);

    /// <summary>Whether the actor may entrust the confirmation to another: only whose own it is.</summary>
    public bool IsEntrustedBy(Actor actor) => Permissions.May(actor, Permission.ConfirmReport, Scope with { DelegatedTo = [] });

    /// <summary>Whether the actor may confirm or return the report of that card.</summary>
    public bool IsJudgedBy(Actor actor, Assignment card, DateOnly today) => MayJudge(actor, card, today);

    /// <summary>Whether the card is the actor's own, or of somebody for whom the actor stands in.</summary>
    public bool IsWorkOf(Actor actor, Assignment card, DateOnly today) => Owns(actor, card, today);

    /// <summary>Asks whoever manages the decision for another due day; nothing moves until it is granted.</summary>
    /// <param name="request">To be stored as it comes back.</param>
    public Outcome<PostponementRequest> AskToPostpone(Actor actor, PostponementRequest request) =>
        Assignments.FirstOrDefault(card => card.Id == request.AssignmentId) switch
        {
            null => new NoSuchAssignment(request.AssignmentId),
            { IsClosed: true } closed => new AlreadyClosed(closed.Id, closed.State),
            var card when !Owns(actor, card, request.On) => new NotTheirs(card.Id, card.PersonId),
            _ when Occurrence.Due is null => new DueDayIsUnknown(Occurrence.Id),
            _ when request.To <= request.On || request.To <= Occurrence.Due => new DueDayIsNotLater(request.To),
            _ when string.IsNullOrWhiteSpace(request.Reason) => new ReasonIsMissing(),
            _ => request with { Reason = request.Reason.Trim() },
        };

    private IEnumerable<long> StandIns(DateOnly today) => Leaves
        .Where(leave => leave.Covers(today) && Assignments.Any(card => card.PersonId == leave.PersonId && card.State != AssignmentState.Cancelled))
        .Select(leave => leave.SubstituteId).OfType<long>();
}
