using QualityDomain.Deadlines;
using QualityDomain.People.Responsibles;

namespace QualityDomain.Minutes;

/// <summary>What the raw texts of the rows mean, with the doubts that follow.</summary>
internal static class Understanding
{
    public static ReadDocument Of(ReadDocument document, DateOnly? on)
    {
        var head = document.Head with { SchoolYear = document.Head.SchoolYear ?? YearOfMeetings(document) };
        var ofRows = ContextOf(head) is null ? YearOfRows.Of(document.Decisions.Where(decision => decision.Meeting?.Date is null)) : null;
        var owner = document.Decisions.All(decision => decision.ResponsibleText.Length == 0) ? PlanOwner.Of(head.Title) : "";
        var read = document with
        {
            Head = head,
            Decisions = document.Decisions.Select(decision => WithParties(WithDeadline(OfOwner(decision, owner), ContextOf(decision, head) ?? ofRows ?? OfReader(on), ofRows))).ToValueList(),
        };
        return Lint.Attach(read);
    }

    private static ReadDecision OfOwner(ReadDecision decision, string owner) =>
        owner.Length == 0 ? decision : decision with { ResponsibleText = owner, Doubts = [.. decision.Doubts, new(DoubtKind.Inherited, DoubtField.Responsible)] };

    private static ReadDecision WithParties(ReadDecision decision)
    {
        var reading = CellReadings.People(decision.ResponsibleText);
        return decision with
        {
            Responsible = reading,
            Doubts =
            [
                .. decision.Doubts,
                .. reading.Parties.Select(party => party.OtherText).OfType<string>().Select(text => new Doubt(DoubtKind.UnknownRole, DoubtField.Responsible, text)),
            ],
        };
    }

    private static ReadDecision WithDeadline(ReadDecision decision, DeadlineContext context, DeadlineContext? ofRows)
    {
        var read = WithDeadline(decision with { Context = context });
        return ReferenceEquals(context, ofRows) ? read with { Deadline = YearOfRows.Explained(read.Deadline) } : read;
    }

    private static ReadDecision WithDeadline(ReadDecision decision)
    {
        var ofHeading = decision.DeadlineAt is null && Dates.BareMonth(decision.DeadlineText) is not null;
        if ((decision.DeadlineText.Length == 0 || ofHeading) && !(decision.IsTableRow && decision.DeadlineCell is not null) && WordingTime.Find(decision.Text, decision.Context) is { } found)
        {
            var words = decision.Text.Substring(found.Start, found.Length);
            return decision with { DeadlineText = words, DeadlineAt = decision.At, Deadline = found.Reading };
        }

        var reading = CellReadings.Time(decision.DeadlineText, decision.Context);
        return decision with { Deadline = reading, Doubts = [.. decision.Doubts, .. DoubtsOf(reading)] };
    }

    private static IEnumerable<Doubt> DoubtsOf(DeadlineReading reading)
    {
        var isAmbiguous = reading.Alternatives.Count > 0 || reading.Doubts.Any(doubt => doubt.Kind is ReadingDoubtKind.Ambiguous or ReadingDoubtKind.AmbiguousYear);
        if (isAmbiguous)
        {
            yield return new(DoubtKind.Ambiguous, DoubtField.Deadline, reading.Text);
        }

        if (reading.Doubts.Any(doubt => doubt.Kind is ReadingDoubtKind.StaleYear))
        {
            yield return new(DoubtKind.StaleYear, DoubtField.Deadline, reading.Text);
        }

        var wrong = reading.Doubts.FirstOrDefault(doubt => doubt.Kind is ReadingDoubtKind.EndBeforeStart or ReadingDoubtKind.NoSuchDay or ReadingDoubtKind.WeekdayDisagrees or ReadingDoubtKind.Misspelt);
        if (wrong is not null || !isAmbiguous && reading.Text.Any(char.IsLetterOrDigit) && reading.NeedsConfirmation)
        {
            yield return new(DoubtKind.LowConfidence, DoubtField.Deadline, reading.Text);
        }
    }

    /// <summary>A decision's time is known best from its meeting, then from the plan's year, then from the document's day, then from its other rows, then from the one who asks.</summary>
    private static DeadlineContext? ContextOf(ReadDecision decision, DocumentHead head) => decision.Meeting switch
    {
        { Date: { } date } => Of(date),
        null => ContextOf(head),
        _ => null,
    };

    private static DeadlineContext? ContextOf(DocumentHead head) => head switch
    {
        { Kind: not DocumentKind.Order, SchoolYear: { } year } => new DeadlineContext.SchoolYear(year),
        { CalendarYear: { } year } => new DeadlineContext.CalendarYear(year),
        { Date: { } date } => Of(date),
        _ => null,
    };

    private static DeadlineContext OfReader(DateOnly? on) => on is { } day ? new DeadlineContext.Day(day) : new DeadlineContext.Unknown();

    private static DeadlineContext Of(LooseDate date) => date.Day is null ? new DeadlineContext.Month(date.First) : new DeadlineContext.Day(date.First);

    /// <summary>The school year of a register, where all its meetings lie in one.</summary>
    private static int? YearOfMeetings(ReadDocument document)
    {
        var years = document.Decisions.Select(decision => decision.Meeting?.Date?.SchoolYear).OfType<int>().Distinct().ToArray();
        return years is [var only] ? only : document.Head.Date is { } date && document.Head.Kind is DocumentKind.Minutes or DocumentKind.Order ? date.SchoolYear : null;
    }
}
