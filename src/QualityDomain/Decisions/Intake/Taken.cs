using QualityDomain.Calendar;
using QualityDomain.FollowUp;
using QualityDomain.People;

namespace QualityDomain.Decisions.Intake;

/// <summary>A decision with everything that begins with it.</summary>
public sealed record Taken(Decision Decision, ValueList<Matter> Matters)
{
    /// <summary>Begins a decision: its first due days and a card for each person. Nobody is told at once: the next digest does.</summary>
    /// <param name="decision">In force.</param>
    /// <param name="executors">Who works on it; with nobody the occurrences wait for someone.</param>
    /// <param name="leaves">Leaves of the staff, by which a report day moves.</param>
    /// <param name="nextId">Gives a fresh id at each call.</param>
    public static Taken Begin(Decision decision, Executors executors, DueContext context, IReadOnlyCollection<Leave> leaves, Func<long> nextId, DateOnly today)
    {
        var deadline = Deadlines.Deadline.TryParse(decision.Deadline, out var value) ? value : new Deadlines.Deadline.None();
        return new(decision, FirstDays.Of(deadline, context, today).Select(day => Begin(decision, day, executors, context.Calendar, leaves, nextId, today)).ToValueList());
    }

    private static Matter Begin(
        Decision decision, DueDay day, Executors executors, SchoolCalendar calendar, IReadOnlyCollection<Leave> leaves, Func<long> nextId, DateOnly today)
    {
        var occurrence = day.ToOccurrence(nextId(), decision.SchoolId, decision.Id);
        return new(decision, occurrence, executors.Cards.Select(executor => new Assignment(
            nextId(), decision.SchoolId, decision.Id, occurrence.Id, executor.Person.Id, executor.Part,
            PersonalDue.Of(occurrence, leaves.Where(leave => leave.PersonId == executor.Person.Id), calendar, today), today)
        {
            DueTime = occurrence.Due is null ? null : decision.DeadlineTime,
            Kind = occurrence.Kind,
            InterimLook = occurrence.InterimLook,
            Group = executor.Group,
            Members = executor.Members.Select(member => member.Id).ToValueList(),
            NextStep = today,
        }).ToValueList());
    }
}
