using QualityDomain.Calendar;

namespace QualityDomain.Parents;

/// <summary>A parent's letter about a pupil that the school has to answer, and the clock that it starts. While it runs, nothing of that pupil is deleted.</summary>
/// <remarks>
/// Source: 59-ФЗ of 02.05.2006, art. 1 part 4 (state and municipal institutions follow it), art. 8 part 2 (registered within three days),
/// art. 12 part 1 (answered within 30 days from registration). That a last day which is off moves to the working day before is a decision of ours:
/// the law has no rule, and earlier is never late. That deletion rests for three months more is ours too, after КАС РФ, art. 219 part 1.
/// </remarks>
/// <param name="Number">Of the school's register of the calendar year, from 1.</param>
/// <param name="On">The day of registration.</param>
/// <param name="Essence">In one line, without names.</param>
/// <param name="Due">The last day for the answer, included.</param>
public sealed record Complaint(long Id, long SchoolId, long PupilId, int Number, DateOnly On, string Essence, long RegisteredBy, long ResponsibleId, DateOnly Due)
{
    /// <summary>Calendar days for the answer.</summary>
    public const int DaysToAnswer = 30;

    /// <summary>Months after the answer in which a court may still be asked.</summary>
    public const int MonthsAfterAnswer = 3;

    /// <summary>The guardian of the child from whom it came, by number; null: somebody else, or not known.</summary>
    public int? FromGuardian { get; init; }

    /// <summary>When it was answered; null: not yet.</summary>
    public DateOnly? AnsweredOn { get; init; }

    /// <summary>The decision by which the follow-up reminds of it; null: there is none.</summary>
    public long? DecisionId { get; init; }

    /// <summary>The last day for an answer to what was registered on <paramref name="on"/>.</summary>
    public static DateOnly LastDay(DateOnly on, SchoolCalendar calendar) => calendar.OnOrBefore(on.AddDays(DaysToAnswer));

    /// <summary>Whether what is known of the pupil must be kept on <paramref name="today"/>.</summary>
    public bool HoldsOn(DateOnly today) => AnsweredOn is not { } answered || today <= answered.AddMonths(MonthsAfterAnswer);

    /// <summary>Writes down that the answer went out.</summary>
    public Outcome<Complaint> Answer(DateOnly on, DateOnly today) =>
        AnsweredOn is not null ? new ComplaintWasAnswered(Number)
        : on > today || on < On ? new AnswerDayIsOff(on)
        : this with { AnsweredOn = on };
}
