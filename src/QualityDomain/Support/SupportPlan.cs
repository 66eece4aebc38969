using QualityDomain.Assessments.Gaps;

namespace QualityDomain.Support;

/// <summary>What the school does for one pupil about one subject: which gaps, what kinds of work, who leads it, until when, and what will show that it helped.</summary>
/// <remarks>The four kinds of work are those of the process (0-19). Duration and rhythm follow what support systems elsewhere ask for: 1–12 weeks, six unless told otherwise.</remarks>
/// <param name="PupilId">The pupil's lasting key, never a name.</param>
/// <param name="Subject">In the school's wording.</param>
public sealed record SupportPlan(long Id, long SchoolId, long PupilId, string Subject)
{
    /// <summary>How long a plan runs unless somebody says otherwise, in weeks. A decision of ours.</summary>
    public const int UsualWeeks = 6;

    /// <summary>The longest plan, in weeks: what is not better by then needs another plan. A decision of ours.</summary>
    public const int MostWeeks = 36;

    public SupportState State { get; init; } = SupportState.Proposed;

    /// <summary>The skills that it answers, in the wording of the analysis or of the teacher; never empty.</summary>
    public ValueList<string> Gaps { get; init; } = [];

    /// <summary>The assessment whose gaps these are; null: the teacher saw them in class.</summary>
    public long? AssessmentId { get; init; }

    /// <summary>The kinds of work; never empty.</summary>
    public ValueList<SupportKind> Kinds { get; init; } = [];

    /// <summary>Who leads it; null while nobody took it.</summary>
    public long? LeadId { get; init; }

    /// <summary>Lessons a week; null: no lessons are planned (homework, checks, programme).</summary>
    public int? LessonsPerWeek { get; init; }

    /// <summary>The length of a lesson; null together with <see cref="LessonsPerWeek"/>.</summary>
    public int? LessonMinutes { get; init; }

    /// <summary>How often lessons are held; null: none are planned.</summary>
    public Rhythm? Rhythm
    {
        get => LessonsPerWeek is { } lessons && LessonMinutes is { } minutes ? new(lessons, minutes) : null;
        init => (LessonsPerWeek, LessonMinutes) = (value?.PerWeek, value?.Minutes);
    }

    /// <summary>Days of the week on which the lessons stand in the timetable, 1 Monday to 6 Saturday, ascending; empty: not said.</summary>
    public ValueList<int> Days { get; init; } = [];

    /// <summary>The first day, included.</summary>
    public DateOnly From { get; init; }

    /// <summary>The last day, included: the day of the check unless another is named.</summary>
    public DateOnly Until { get; init; }

    /// <summary>What will show success, in words: «проверка тех же заданий»; empty: the same skill is checked again.</summary>
    public string Success { get; init; } = "";

    /// <summary>The plans that were made together for several pupils share it; null: for this pupil alone.</summary>
    public long? GroupId { get; init; }

    public long ProposedBy { get; init; }

    public DateOnly ProposedOn { get; init; }

    /// <summary>Why it was declined or ended early; null: neither.</summary>
    public string? Reason { get; init; }

    /// <summary>What came of it, in the word of a person; null until it is closed.</summary>
    public EffectWord? Effect { get; init; }

    /// <summary>The day on which it was closed or declined; null while open.</summary>
    public DateOnly? ClosedOn { get; init; }

    public bool IsOver => State is SupportState.Closed or SupportState.Declined;

    /// <summary>Whether work is expected on <paramref name="day"/>.</summary>
    public bool RunsOn(DateOnly day) => State == SupportState.Active && From <= day && day <= Until;

    /// <summary>Whether the day of its check is over and nobody said what came of it.</summary>
    public bool AwaitsEffect(DateOnly today) => State == SupportState.Active && today > Until;

    /// <summary>A plan that somebody proposes; the gaps, the kinds and the length are looked at.</summary>
    public static Outcome<SupportPlan> Propose(SupportPlan plan) =>
        plan.Gaps.Count == 0 || plan.Gaps.Any(string.IsNullOrWhiteSpace) ? new GapIsMissing()
        : plan.Kinds.Count == 0 ? new KindIsMissing()
        : plan.Until < plan.From ? new PlanEndsBeforeItBegins(plan.From, plan.Until)
        : plan.Until > plan.From.AddDays(7 * MostWeeks) ? new PlanIsTooLong(MostWeeks)
        : plan.Rhythm is { IsSound: false } ? new RhythmIsOff(plan.Rhythm.PerWeek, plan.Rhythm.Minutes)
        : plan with { State = SupportState.Proposed, Kinds = [.. plan.Kinds.Distinct().Order()] };

    /// <summary>Somebody takes it on: from now on work is expected.</summary>
    public Outcome<SupportPlan> TakeOn(long leadId) => State switch
    {
        SupportState.Proposed => this with { State = SupportState.Active, LeadId = leadId },
        SupportState.Active when LeadId != leadId => this with { LeadId = leadId },
        SupportState.Active => new AlreadyTheirPlan(Id, leadId),
        _ => new PlanIsOver(Id, State),
    };

    /// <summary>Nobody will do it; the reason stays.</summary>
    public Outcome<SupportPlan> Decline(string? reason, DateOnly today) =>
        State != SupportState.Proposed ? State == SupportState.Active ? new PlanIsRunning(Id) : new PlanIsOver(Id, State)
        : string.IsNullOrWhiteSpace(reason) ? new ReasonIsMissing()
        : this with { State = SupportState.Declined, Reason = reason.Trim(), ClosedOn = today };

    /// <summary>Puts a day of the week into the timetable, or takes it out; the number of lessons follows when there are more days.</summary>
    /// <param name="day">1 Monday to 6 Saturday.</param>
    public Outcome<SupportPlan> ToggleDay(int day)
    {
        if (day is < 1 or > 6)
        {
            throw new ArgumentOutOfRangeException(nameof(day), day, "School has no lessons on that day.");
        }

        if (IsOver)
        {
            return new PlanIsOver(Id, State);
        }

        var days = Days.Contains(day) ? Days.Where(one => one != day) : Days.Append(day);
        return this with { Days = [.. days.Order()] } is var after && after.Rhythm is { } rhythm && after.Days.Count > rhythm.PerWeek
            ? after with { LessonsPerWeek = after.Days.Count }
            : after;
    }

    /// <summary>It goes on until another day.</summary>
    public Outcome<SupportPlan> Prolong(DateOnly until) =>
        IsOver ? new PlanIsOver(Id, State)
        : until <= Until ? new NotLater(Until, until)
        : until > From.AddDays(7 * MostWeeks) ? new PlanIsTooLong(MostWeeks)
        : this with { Until = until };

    /// <summary>It is over, with what came of it. «Не знаю» is an answer too.</summary>
    public Outcome<SupportPlan> Close(EffectWord effect, DateOnly today) =>
        State != SupportState.Active ? State == SupportState.Proposed ? new PlanHasNotBegun(Id) : new PlanIsOver(Id, State)
        : this with { State = SupportState.Closed, Effect = effect, ClosedOn = today };

    /// <summary>Opens a closed plan again, when the tap was a slip.</summary>
    public Outcome<SupportPlan> Reopen() => State == SupportState.Closed ? this with { State = SupportState.Active, Effect = null, ClosedOn = null } : new PlanIsNotClosed(Id);
}

/// <summary>Where a plan of support stands.</summary>
public enum SupportState
{
    /// <summary>By the analysis, an association, a teacher or a deputy; nobody leads it yet.</summary>
    Proposed,
    Active,
    Declined,
    Closed,
}
