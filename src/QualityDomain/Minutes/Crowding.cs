using QualityDomain.Calendar;
using QualityDomain.Deadlines;

namespace QualityDomain.Minutes;

/// <summary>Too much for one within one week: nobody does five things well on the same days.</summary>
/// <param name="Party">The canonical string of who answers for all of them.</param>
/// <param name="Monday">The first day of the week.</param>
/// <param name="Decisions">What falls due in it, in the order of the document.</param>
public sealed record Crowding(string Party, DateOnly Monday, ValueList<ReadDecision> Decisions)
{
    /// <summary>From this many on it is too much. A decision of ours.</summary>
    public const int TooMany = 5;

    /// <summary>The crowded weeks of a document, in the order of the calendar. What recurs or has no day of its own does not count.</summary>
    public static ValueList<Crowding> In(ReadDocument document) => document.Decisions
        .Where(decision => decision.Deadline.Deadline is not (Deadline.Recurring or Deadline.Ongoing or Deadline.None))
        .SelectMany(decision => decision.Deadline.FirstDue(decision.Context) is { } due
            ? decision.Responsible.Parties.Select(party => (Party: party.ToString(), Monday: Week.MondayOf(due), Decision: decision)).Distinct()
            : [])
        .GroupBy(each => (each.Party, each.Monday))
        .Where(group => group.Count() >= TooMany)
        .OrderBy(group => group.Key.Monday)
        .Select(group => new Crowding(group.Key.Party, group.Key.Monday, group.Select(each => each.Decision).ToValueList()))
        .ToValueList();
}
