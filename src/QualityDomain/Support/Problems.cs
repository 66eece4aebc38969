namespace QualityDomain.Support;

/// <summary>A plan answers at least one gap.</summary>
public sealed record GapIsMissing : Problem;

/// <summary>A plan has at least one of the four kinds of work.</summary>
public sealed record KindIsMissing : Problem;

public sealed record PlanEndsBeforeItBegins(DateOnly From, DateOnly Until) : Problem;

public sealed record PlanIsTooLong(int MostWeeks) : Problem;

/// <summary>One to six lessons a week, 5 to 120 minutes each.</summary>
public sealed record RhythmIsOff(int PerWeek, int Minutes) : Problem;

public sealed record PlanIsOver(long PlanId, SupportState State) : Problem;

/// <summary>A plan under way is closed with its effect, not declined.</summary>
public sealed record PlanIsRunning(long PlanId) : Problem;

/// <summary>Nobody took it on yet, so nothing can have come of it.</summary>
public sealed record PlanHasNotBegun(long PlanId) : Problem;

public sealed record PlanIsNotClosed(long PlanId) : Problem;

/// <summary>The person leads it already.</summary>
public sealed record AlreadyTheirPlan(long PlanId, long PersonId) : Problem;

/// <summary>It wants a reason in words.</summary>
public sealed record ReasonIsMissing : Problem;

/// <summary>The new last day is not later than the old one.</summary>
public sealed record NotLater(DateOnly Until, DateOnly Wanted) : Problem;

/// <summary>Work of a day that has not come yet cannot be logged.</summary>
public sealed record DayLiesAhead(DateOnly Day) : Problem;

public sealed record DayIsTooOld(DateOnly Day, int DaysBack) : Problem;

public sealed record EntryWasUndone(long EntryId) : Problem;

/// <summary>Only who held or logged it may take it back.</summary>
public sealed record NotTheirEntry(long EntryId, long PersonId) : Problem;

/// <summary>The month of the check has not begun.</summary>
public sealed record MonthLiesAhead(DateOnly Month) : Problem;

/// <summary>The pupil has no paper consent of the parents to the examination on that day.</summary>
public sealed record NoPaperConsent(long PupilId) : Problem;

/// <summary>An exception names a pupil who is not on the list of the class.</summary>
public sealed record NotOnTheList(long PupilId) : Problem;

/// <summary>The person has that post in the body already.</summary>
public sealed record AlreadySeated(Bodies.SupportBody Body, long PersonId) : Problem;

/// <summary>A line of a body has at least three characters, and not more than so many.</summary>
public sealed record LineIsOff(int Longest) : Problem;

/// <summary>A line carries a child's name.</summary>
public sealed record NameInLine : Problem;

/// <summary>A line speaks of health or of a sentence, which stays on the body's own paper.</summary>
public sealed record FindingInLine(string Word) : Problem;

/// <summary>A step has its lead and its day, and nothing has them without a step.</summary>
public sealed record StepIsHalf : Problem;

/// <summary>The day of the step is over already.</summary>
public sealed record StepDayIsOver(DateOnly Due) : Problem;
