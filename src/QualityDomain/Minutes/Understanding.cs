using QualityDomain.Deadlines;

namespace QualityDomain.Minutes;

/// <summary>What the raw texts of the rows mean, with the doubts that follow.</summary>
internal static class Understanding
{
    public static ReadDocument Of(ReadDocument document, DateOnly? on)
    {
        var head = document.Head with { SchoolYear = document.Head.SchoolYear ?? YearOfMeetings(document) };
        var read = document with
        {
            Head = head,
            Decisions = document.Decisions.Select(decision => decision with { Context = ContextOf(decision, head, on) }).ToValueList(),
        };
        return Lint.Attach(read);
    }

    /// <summary>A decision's time is known best from its meeting, then from the plan's year, then from the document's day, then from the one who asks.</summary>
    private static DeadlineContext ContextOf(ReadDecision decision, DocumentHead head, DateOnly? on) => decision.Meeting switch
    {
        { Date: { } date } => Of(date),
        null when head is { Kind: not DocumentKind.Order, SchoolYear: { } year } => new DeadlineContext.SchoolYear(year),
        null when head is { CalendarYear: { } year } => new DeadlineContext.CalendarYear(year),
        null when head.Date is { } date => Of(date),
        _ => on is { } day ? new DeadlineContext.Day(day) : new DeadlineContext.Unknown(),
    };

    private static DeadlineContext Of(LooseDate date) => date.Day is null ? new DeadlineContext.Month(date.First) : new DeadlineContext.Day(date.First);

    /// <summary>The school year of a register, where all its meetings lie in one.</summary>
    private static int? YearOfMeetings(ReadDocument document)
    {
        var years = document.Decisions.Select(decision => decision.Meeting?.Date?.SchoolYear).OfType<int>().Distinct().ToArray();
        return years is [var only] ? only : document.Head.Date is { } date && document.Head.Kind is DocumentKind.Minutes or DocumentKind.Order ? date.SchoolYear : null;
    }
}
