using QualityDomain.People;

namespace QualityDomain.FollowUp;

/// <content>How it is steered: another day, another person, in parts.</content>
public sealed partial record Matter
{
    /// <summary>Another due day, with a reason. The original due day stays, the ladder begins anew, a snooze ends; the hour was that of the day which is left.</summary>
    /// <param name="postponement">To be stored with the outcome; its <c>From</c> is the due day that it leaves.</param>
    public Outcome<Matter> Postpone(Actor actor, Postponement postponement) => Occurrence switch
    {
        { IsOver: true } over => new OccurrenceIsOver(over.Id, over.State),
        _ when !MayManage(actor) => new NotAllowed(Permission.ManageDecision),
        { Due: null } => new DueDayIsUnknown(Occurrence.Id),
        _ when postponement.To <= postponement.On || postponement.To <= Occurrence.Due => new DueDayIsNotLater(postponement.To),
        _ when string.IsNullOrWhiteSpace(postponement.Reason) => new ReasonIsMissing(),
        _ => DueOn(Occurrence with { Due = postponement.To }, actor, postponement.On),
    };

    /// <summary>An answer to «until when?» for what has no due day.</summary>
    public Outcome<Matter> SetDue(Actor actor, DateOnly due, DateOnly today) => Occurrence switch
    {
        { IsOver: true } over => new OccurrenceIsOver(over.Id, over.State),
        _ when !MayManage(actor) => new NotAllowed(Permission.ManageDecision),
        { Due: { } known } => new DueDayIsKnown(Occurrence.Id, known),
        _ when due < today => new DueDayIsNotLater(due),
        _ => DueOn(Occurrence with { State = OccurrenceState.Open, Due = due, OriginalDue = due }, actor, today),
    };

    /// <summary>The card goes to another person; the old card stays for the record.</summary>
    /// <param name="newId">The id of the new card.</param>
    public Outcome<Matter> Reassign(Actor actor, long assignmentId, Person to, long newId, DateOnly today) => On(assignmentId, assignment => assignment switch
    {
        { IsClosed: true } => new AlreadyClosed(assignment.Id, assignment.State),
        _ when !MayManage(actor) || to.SchoolId != Decision.SchoolId => new NotAllowed(Permission.ManageDecision),
        _ when !to.WorksOn(today) => new PersonHasLeft(to.Id),
        _ when assignment.PersonId == to.Id => new AlreadyTheirs(to.Id),
        _ => Handed(assignment, to, newId, today),
    });

    /// <summary>The person of a card has left the school; nobody has to allow what follows from that.</summary>
    /// <remarks>
    /// Decision of ours: nothing is left with somebody who is gone. A co-executor's card ends, since the lead answers for the whole; so does
    /// any card but the lead's where the successor has one already. Every other card goes to the successor.
    /// </remarks>
    /// <param name="reason">Said on a card that ends.</param>
    public Outcome<Matter> PassOn(long assignmentId, Person to, string reason, long newId, DateOnly today) => On(assignmentId, assignment => assignment switch
    {
        { IsClosed: true } => new AlreadyClosed(assignment.Id, assignment.State),
        _ when to.SchoolId != Decision.SchoolId || !to.WorksOn(today) => new PersonHasLeft(to.Id),
        { Part: Part.CoExecutor } => With(CancelledCard(assignment, reason, today)),
        { Part: not Part.Lead } when Assignments.Any(one => one.PersonId == to.Id && !one.IsClosed) => With(CancelledCard(assignment, reason, today)),
        _ => Handed(assignment, to, newId, today),
    });

    private Matter Handed(Assignment assignment, Person to, long newId, DateOnly today) =>
        With(CancelledCard(assignment, null, today) with { HandedToId = to.Id }).Add(assignment with
        {
            Id = newId, PersonId = to.Id, State = AssignmentState.Open, AssignedOn = today, RemindFrom = today,
            IsKnown = false, SnoozedUntil = null, ReportedOn = null, ReturnedOn = null, Reason = null, NextStep = today,
        });

    /// <summary>«Поручить»: the lead, or who manages decisions, hands a part to somebody. The lead still answers for the whole.</summary>
    /// <param name="due">Not after the due day of the whole; null: the same day.</param>
    public Outcome<Matter> HandOver(Actor actor, Person to, string words, DateOnly? due, long newId, DateOnly today) => Lead switch
    {
        null => new OccurrenceIsOver(Occurrence.Id, Occurrence.State),
        { IsClosed: true } closed => new AlreadyClosed(closed.Id, closed.State),
        var lead when (!Owns(actor, lead, today) && !MayManage(actor)) || to.SchoolId != Decision.SchoolId => new NotTheirs(lead.Id, lead.PersonId),
        _ when !to.WorksOn(today) => new PersonHasLeft(to.Id),
        _ when string.IsNullOrWhiteSpace(words) => new WordsAreMissing(),
        { Due: { } whole } when due > whole => new PartIsDueAfterTheWhole(due.Value, whole),
        _ when due < today => new DueDayIsNotLater(due.Value),
        var lead => Add(new Assignment(newId, Decision.SchoolId, Decision.Id, Occurrence.Id, to.Id, Part.Share, due ?? lead.Due, today)
        {
            DueTime = due is null || due == lead.Due ? lead.DueTime : null, Words = words.Trim(), Kind = lead.Kind, LadderVersion = lead.LadderVersion, NextStep = today,
        }),
    };

    /// <summary>The same people for another due day of the decision: the next period, or an event that happened.</summary>
    /// <param name="ids">Fresh ids: one for the occurrence, then one for each card that is repeated.</param>
    /// <param name="isRepeat">False when it is news to the people: an event started the clock.</param>
    public Matter Again(DueDay day, ValueList<long> ids, bool isRepeat, DateOnly today)
    {
        var occurrence = day.ToOccurrence(ids[0], Decision.SchoolId, Decision.Id);
        return this with
        {
            Occurrence = occurrence,
            Assignments = Assignments.Where(IsTaken).Select((card, index) =>
                new Assignment(ids[index + 1], card.SchoolId, card.DecisionId, occurrence.Id, card.PersonId, card.Part, day.Due, today)
                {
                    DueTime = card.DueTime, Kind = day.Kind, InterimLook = day.InterimLook, IsKnown = isRepeat, LadderVersion = card.LadderVersion,
                    Group = card.Group, Members = card.Members, NextStep = today,
                }).ToValueList(),
        };
    }

    /// <summary>How many fresh ids <see cref="Again"/> needs.</summary>
    public int IdsForAgain => 1 + Assignments.Count(IsTaken);

    /// <summary>Parts handed over, and cards that another person has now, are not repeated.</summary>
    private static bool IsTaken(Assignment card) => card.Part != Part.Share && card.HandedToId is null;

    /// <summary>Whoever set the day knows it: it is news to the others only.</summary>
    private Matter DueOn(Occurrence moved, Actor? by, DateOnly today) => this with
    {
        Occurrence = moved,
        Assignments = Assignments.Select(card => card.IsClosed || (card.Part == Part.Share && card.Due < Occurrence.Due)
            ? card
            : card with
            {
                Due = moved.Due, DueTime = card.Due == moved.Due ? card.DueTime : null, RemindFrom = today, IsKnown = card.PersonId == by?.Id,
                ReturnedOn = null, SnoozedUntil = null, NextStep = today,
            }).ToValueList(),
    };

    private Matter Add(Assignment card) => this with { Assignments = [.. Assignments, card] };
}
