namespace QualityDomain.FollowUp;

/// <summary>The assignment is confirmed or cancelled.</summary>
public sealed record AlreadyClosed(long AssignmentId, AssignmentState State) : Problem;

/// <summary>The occurrence is closed or cancelled.</summary>
public sealed record OccurrenceIsOver(long OccurrenceId, OccurrenceState State) : Problem;

/// <summary>A report waits for confirmation already.</summary>
public sealed record AlreadyReported(long AssignmentId) : Problem;

/// <summary>No report waits for confirmation.</summary>
public sealed record NothingToConfirm(long AssignmentId, AssignmentState State) : Problem;

/// <summary>Somebody else answers for it.</summary>
public sealed record NotTheirs(long AssignmentId, long PersonId) : Problem;

/// <summary>The card is not among those of this occurrence: an old button.</summary>
public sealed record NoSuchAssignment(long AssignmentId) : Problem;

/// <summary>A lead reports with something that shows the work.</summary>
public sealed record ProofIsMissing : Problem;

/// <summary>It wants a reason in words.</summary>
public sealed record ReasonIsMissing : Problem;

/// <summary>A part that is handed over wants words of its own.</summary>
public sealed record WordsAreMissing : Problem;

/// <summary>The new due day is today's past, or the day it is due anyway.</summary>
public sealed record DueDayIsNotLater(DateOnly Day) : Problem;

/// <summary>A part is due on or before the whole.</summary>
public sealed record PartIsDueAfterTheWhole(DateOnly Part, DateOnly Whole) : Problem;

/// <summary>It waits for its event: without a due day there is nothing to postpone or to put off.</summary>
public sealed record DueDayIsUnknown(long OccurrenceId) : Problem;

/// <summary>It has a due day already: that is postponed, not set.</summary>
public sealed record DueDayIsKnown(long OccurrenceId, DateOnly Due) : Problem;

/// <summary>Silence may last until the due day at most, and must begin before it.</summary>
public sealed record SnoozeIsTooLong(DateOnly Due) : Problem;

/// <summary>The day of a snooze lies ahead.</summary>
public sealed record SnoozeIsPast(DateOnly Until) : Problem;

/// <summary>The person has it already.</summary>
public sealed record AlreadyTheirs(long PersonId) : Problem;

/// <summary>The person may confirm these reports without being entrusted with it.</summary>
public sealed record MayConfirmAnyway(long PersonId) : Problem;

/// <summary>The person holds no role that may be trusted with a confirmation.</summary>
public sealed record CannotBeEntrusted(long PersonId) : Problem;

/// <summary>Only members of the group are ticked off.</summary>
public sealed record NotInTheGroup(long PersonId) : Problem;

/// <summary>The registration of the event was undone before.</summary>
public sealed record EventWasUndone(long EventId) : Problem;
