using QualityDomain.Calendar;
using QualityDomain.Deadlines;

namespace QualityDomain.Minutes;

/// <summary>One responsible party of a paper with too much in one week.</summary>
/// <param name="Party">The canonical string of who answers for all of them.</param>
/// <param name="Monday">The first day of the week.</param>
/// <param name="Decisions">What falls due in it, in the order of the document.</param>
public sealed record Crowding(string Party, DateOnly Monday, ValueList<ReadDecision> Decisions)
{
    /// <summary>The crowded weeks of a document, in the order of the calendar. What recurs or has no day of its own does not count.</summary>
    public static ValueList<Crowding> In(ReadDocument document)
    {
        var tasks = from decision in document.Decisions
                    where decision.Deadline.Deadline is not (Deadline.Recurring or Deadline.Ongoing or Deadline.None)
                    let due = decision.Deadline.FirstDue(decision.Context)
                    where due is not null
                    from party in decision.Responsible.Parties
                    select (party.ToString(), due.Value, decision);
        return CrowdedWeeks.Of(tasks).Select(week => new Crowding(week.Who, week.Monday, week.Tasks)).ToValueList();
    }
}
