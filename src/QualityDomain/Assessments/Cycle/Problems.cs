namespace QualityDomain.Assessments.Cycle;

/// <summary>The lot was drawn already, or the subject was known from the start.</summary>
public sealed record SubjectIsKnown(long AssessmentId, string Subject) : Problem;

/// <summary>What is said to have happened lies ahead.</summary>
public sealed record DayIsAhead(DateOnly On) : Problem;

/// <summary>The cycle is at that step or beyond it: an old button.</summary>
public sealed record StepIsPassed(long AssessmentId, CycleStep Step) : Problem;

/// <summary>Results cannot come before the work was written.</summary>
public sealed record ReceivedBeforeWritten(DateOnly Written, DateOnly Received) : Problem;

/// <summary>Without results there is nothing to analyse or to decide.</summary>
public sealed record ResultsAreMissing(long AssessmentId) : Problem;

/// <summary>The other work was not written later by the same pupils in the same subject.</summary>
public sealed record NotTheSamePupils(long AssessmentId, long OtherId) : Problem;

/// <summary>There is no step behind this one that a button could take back.</summary>
public sealed record NothingToUndo(long AssessmentId) : Problem;

/// <summary>The same content is the current version already.</summary>
public sealed record SameResults(long AssessmentId, int Version) : Problem;

/// <summary>There is no such work, or nothing of it is for this person.</summary>
public sealed record NoSuchAssessment(long AssessmentId) : Problem;
