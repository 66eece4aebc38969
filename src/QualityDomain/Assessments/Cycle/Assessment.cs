namespace QualityDomain.Assessments.Cycle;

/// <summary>One work of a school (procedure, subject, grade, year) on its way round the cycle: from the plan to the second measurement.</summary>
/// <param name="Procedure">The code of <see cref="Catalogues.KnownProcedures"/>, or the school's own title.</param>
/// <param name="Subject">In its ordinary name; null: drawn by lot later.</param>
/// <param name="Grade">1–11.</param>
/// <param name="Year">The calendar year in which it is written.</param>
public sealed record Assessment(long Id, long SchoolId, string Procedure, string? Subject, int Grade, int Year)
{
    /// <summary>For classes with advanced study: ordinary scales do not fit it.</summary>
    public bool IsAdvanced { get; init; }

    /// <summary>The day it is planned for; null: none was said.</summary>
    public DateOnly? PlannedOn { get; init; }

    /// <summary>The day it was written; null: not said.</summary>
    public DateOnly? ConductedOn { get; init; }

    /// <summary>The official day of receipt of the results, from which the clocks run; null: not received.</summary>
    public DateOnly? ReceivedOn { get; init; }

    public CycleStep Step { get; init; }

    /// <summary>The day on which the step was reached; for a planned work the day it was planned.</summary>
    public DateOnly StepOn { get; init; }

    /// <summary>Whether conducting was objective (0-4); null: nobody said.</summary>
    public bool? ConductedFairly { get; init; }

    /// <summary>Whether checking was objective (0-4); null: nobody said.</summary>
    public bool? CheckedFairly { get; init; }

    /// <summary>The event «получены результаты» that started the clocks; null: none was registered.</summary>
    public long? ReceivedEventId { get; init; }

    /// <summary>The later work that shows the effect; null: none yet.</summary>
    public long? RemeasuredBy { get; init; }

    /// <summary>Which work it is.</summary>
    public Work Work => new(Procedure, Subject, Grade, Year) { IsAdvanced = IsAdvanced };

    /// <summary>Puts a work into the plan.</summary>
    /// <param name="on">Null: some day of the year.</param>
    public static Assessment Plan(long id, long school, Work work, DateOnly? on, DateOnly today) =>
        new(id, school, Known(work.Procedure), work.Subject, Known(work.Grade), Known(work.Year)) { IsAdvanced = work.IsAdvanced, PlannedOn = on, StepOn = today };

    /// <summary>The lot named the subject.</summary>
    public Outcome<Assessment> Draw(string subject) => Subject is null ? this with { Subject = subject } : new SubjectIsKnown(Id, Subject);

    /// <summary>It was written.</summary>
    public Outcome<Assessment> Conduct(DateOnly on, DateOnly today) =>
        on > today ? new DayIsAhead(on)
        : Step > CycleStep.Conducted ? new StepIsPassed(Id, CycleStep.Conducted)
        : At(CycleStep.Conducted, today) with { ConductedOn = on };

    /// <summary>The results are there, with their official day. A work that nobody marked as written was written.</summary>
    /// <param name="eventId">The event that starts the clocks; null: no deadline waits for it.</param>
    public Outcome<Assessment> Receive(DateOnly on, long? eventId, DateOnly today) =>
        on > today ? new DayIsAhead(on)
        : ConductedOn is { } written && on < written ? new ReceivedBeforeWritten(written, on)
        : Step >= CycleStep.ResultsReceived ? new StepIsPassed(Id, CycleStep.ResultsReceived)
        : At(CycleStep.ResultsReceived, today) with { ReceivedOn = on, ReceivedEventId = eventId };

    /// <summary>The next step of the cycle, by the hand of a person or because its condition holds.</summary>
    /// <remarks>Steps before the receipt have their own dates and are not taken this way; steps between may be skipped forwards, never backwards.</remarks>
    public Outcome<Assessment> Reach(CycleStep step, DateOnly today) =>
        Step < CycleStep.ResultsReceived ? new ResultsAreMissing(Id)
        : step <= Step ? new StepIsPassed(Id, step)
        : step == CycleStep.Remeasured ? throw new ArgumentOutOfRangeException(nameof(step), step, "A second measurement names its work.")
        : At(step, today);

    /// <summary>A later work of the same pupils and subject shows the effect.</summary>
    public Outcome<Assessment> Remeasure(Assessment later, DateOnly today) =>
        Step < CycleStep.ResultsReceived ? new ResultsAreMissing(Id)
        : later.ReceivedOn is null ? new ResultsAreMissing(later.Id)
        : !Cohorts.IsLater(later, this) ? new NotTheSamePupils(Id, later.Id)
        : At(CycleStep.Remeasured, today) with { RemeasuredBy = later.Id };

    /// <summary>One step back: it was marked by mistake. The receipt is taken back with <see cref="UndoReceipt"/>.</summary>
    public Outcome<Assessment> StepBack(DateOnly today) => Step switch
    {
        CycleStep.Planned => new NothingToUndo(Id),
        CycleStep.ResultsReceived => new NothingToUndo(Id),
        CycleStep.Conducted => At(CycleStep.Planned, today) with { ConductedOn = null },
        CycleStep.Remeasured => At(CycleStep.MeasuresDone, today) with { RemeasuredBy = null },
        _ => At(Step - 1, today),
    };

    /// <summary>The results turn out not to be received: the work is again written, or planned.</summary>
    public Outcome<Assessment> UndoReceipt(DateOnly today) => Step < CycleStep.ResultsReceived
        ? new NothingToUndo(Id)
        : At(ConductedOn is null ? CycleStep.Planned : CycleStep.Conducted, today) with { ReceivedOn = null, ReceivedEventId = null, RemeasuredBy = null };

    private Assessment At(CycleStep step, DateOnly today) => this with { Step = step, StepOn = today };

    private static T Known<T>(T? value)
        where T : class => value ?? throw new ArgumentException("A stored work has a procedure, a grade and a year.", nameof(value));

    private static int Known(int? value) => value ?? throw new ArgumentException("A stored work has a procedure, a grade and a year.", nameof(value));
}
