namespace QualityDomain.Support.Bodies;

/// <summary>What a body keeps of one pupil from one meeting: the day, the fact, the next step, who leads it, by when. Nothing of why.</summary>
/// <remarks>
/// Source: the register of a school asks for fact, date and next step only (P-12); what was found out about the child's health or
/// family stays on the body's own paper. Seen by the members of the body and the director; the follow-up knows the number alone.
/// </remarks>
/// <param name="Number">Of the body, counted through from 1.</param>
/// <param name="On">The day of the meeting.</param>
/// <param name="Fact">What the body did, in one line.</param>
/// <param name="ById">The member who wrote it down.</param>
public sealed record BodyRecord(long Id, long SchoolId, SupportBody Body, int Number, long PupilId, DateOnly On, string Fact, long ById)
{
    /// <summary>The longest fact or step, in characters: a line, not a story.</summary>
    public const int Longest = 160;

    /// <summary>A meeting may be written down so many days later. A decision of ours: the minutes of a term are typed up at its end.</summary>
    public const int DaysBack = 92;

    /// <summary>The day on which it was written down.</summary>
    public DateOnly WrittenOn { get; init; } = On;

    /// <summary>The day on the parents' paper consent to the examination; null: the record speaks of none.</summary>
    public DateOnly? ConsentOn { get; init; }

    /// <summary>What is done next, in one line; empty: nothing.</summary>
    public string NextStep { get; init; } = "";

    /// <summary>Who leads the step; null together with <see cref="Due"/> when there is none.</summary>
    public long? LeadId { get; init; }

    /// <summary>The last day of the step, included.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>The decision by which the follow-up reminds of the step; null: there is no step.</summary>
    public long? DecisionId { get; init; }

    /// <summary>When the step was done; null: not yet, or there is none.</summary>
    public DateOnly? DoneOn { get; init; }

    /// <summary>When the follow-up took the step off: it is not wanted any more; null: it is, or there is none.</summary>
    public DateOnly? DroppedOn { get; init; }

    public bool IsOpen => NextStep.Length > 0 && DoneOn is null && DroppedOn is null;

    /// <summary>Whether its words speak of an examination of the child.</summary>
    public bool SpeaksOfExamination => BodyWords.SpeakOfExamination(Fact) || BodyWords.SpeakOfExamination(NextStep);

    /// <summary>A record as a member writes it down; its words, its days and the parents' consent are looked at.</summary>
    public static Outcome<BodyRecord> Write(BodyRecord record, DateOnly today) =>
        BodyWords.RefusalOf(record.Fact) is { } fact ? fact
        : record.NextStep.Length > 0 && BodyWords.RefusalOf(record.NextStep) is { } step ? step
        : record.On > today ? new DayLiesAhead(record.On)
        : record.On < today.AddDays(-DaysBack) ? new DayIsTooOld(record.On, DaysBack)
        : record.ConsentOn > today ? new DayLiesAhead(record.ConsentOn.Value)
        : record is { SpeaksOfExamination: true, ConsentOn: null } ? new NoPaperConsent(record.PupilId)
        : BodyWords.SpeakOfExamination(record.Fact) && record.ConsentOn > record.On ? new NoPaperConsent(record.PupilId)
        : record.NextStep.Length > 0 != record.LeadId is not null || record.LeadId is null != record.Due is null ? new StepIsHalf()
        : record.Due < today ? new StepDayIsOver(record.Due.Value)
        : record;

    /// <summary>The step was done; a second time changes nothing.</summary>
    public BodyRecord Done(DateOnly today) => IsOpen ? this with { DoneOn = today } : this;

    /// <summary>The step is not wanted any more; what is over stays as it is.</summary>
    public BodyRecord Drop(DateOnly today) => IsOpen ? this with { DroppedOn = today } : this;
}
