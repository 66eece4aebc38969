namespace QualityDomain.Minutes;

/// <summary>The rules by which a register, a plan or minutes are checked before anybody signs or follows them: L-1 to L-9.</summary>
/// <remarks>A decision of ours, each rule from a mistake seen in a real register. Lint shows doubts; it never corrects.</remarks>
public static class Lint
{
    /// <summary>All findings in the order of the document: those about decisions and those about lines that are none.</summary>
    public static ValueList<Finding> Of(ReadDocument document) =>
        document.Decisions.Zip(DoubtsOf(document), (decision, doubts) => doubts.Select(doubt => new Finding(decision.Row, decision.PlaceOf(doubt.Field), doubt)))
            .SelectMany(findings => findings)
            .Concat(Outside(document))
            .OrderBy(finding => finding.Row)
            .ToValueList();

    /// <summary>Adds to every decision the doubts about it and to the document those about its other lines.</summary>
    internal static ReadDocument Attach(ReadDocument document) => document with
    {
        Decisions = document.Decisions.Zip(DoubtsOf(document), (decision, doubts) => decision with { Doubts = [.. decision.Doubts, .. doubts] }).ToValueList(),
        Findings = Outside(document).ToValueList(),
    };

    private static IEnumerable<Doubt[]> DoubtsOf(ReadDocument document)
    {
        var numbers = new HashSet<(int, string?, string)>();
        var texts = new Dictionary<string, ReadDecision>();
        foreach (var decision in document.Decisions)
        {
            yield return [.. Missing(decision), .. Stale(decision), .. Early(decision), .. Repeated(decision, numbers, texts)];
        }
    }

    /// <summary>L-3, L-4, L-5: what the row leaves out.</summary>
    private static IEnumerable<Doubt> Missing(ReadDecision decision)
    {
        if (!decision.DeadlineText.Any(char.IsLetterOrDigit))
        {
            yield return new(DoubtKind.NoDeadline, DoubtField.Deadline);
        }

        if (!decision.ResponsibleText.Any(char.IsLetterOrDigit))
        {
            yield return new(DoubtKind.NoResponsible, DoubtField.Responsible);
        }

        if (decision.Meeting is { Date: null } meeting)
        {
            yield return new(DoubtKind.NoMeetingDate, DoubtField.Meeting, meeting.Title);
        }
    }

    /// <summary>L-1: the text names a year that was over when the school year of the decision began.</summary>
    private static IEnumerable<Doubt> Stale(ReadDecision decision) => decision.Context.SchoolYearStart is { } year
        ? MentionedYears.Over(decision.Text, year).Select(words => new Doubt(DoubtKind.StaleYear, DoubtField.Text, words))
        : [];

    /// <summary>L-2: the deadline, or one of its readings, was over when the meeting met.</summary>
    private static IEnumerable<Doubt> Early(ReadDecision decision) =>
        decision.Meeting is { Date: { } date }
        && decision.Deadline.Alternatives.Prepend(decision.Deadline.Deadline).Any(reading => LastDay.Of(reading) is { } last && last < date.First)
            ? [new(DoubtKind.BeforeMeeting, DoubtField.Deadline, decision.DeadlineText)]
            : [];

    /// <summary>L-7, L-8. Rows that share one merged text are no repetition.</summary>
    private static IEnumerable<Doubt> Repeated(ReadDecision decision, HashSet<(int, string?, string)> numbers, Dictionary<string, ReadDecision> texts)
    {
        if (decision.Number is { } number && !numbers.Add((decision.List, decision.Section, number)))
        {
            yield return new(DoubtKind.DuplicateNumber, DoubtField.Number, number);
        }

        var key = string.Concat(decision.Text.ToLowerInvariant().Where(char.IsLetterOrDigit));
        if (key.Length >= ShortestRepetition && !texts.TryAdd(key, decision) && texts[key].At != decision.At)
        {
            yield return new(DoubtKind.Duplicate, DoubtField.Text, texts[key].Number ?? "");
        }
    }

    /// <summary>Shorter texts («Разное») repeat rightly.</summary>
    private const int ShortestRepetition = 15;

    private static IEnumerable<Finding> Outside(ReadDocument document) =>
        document.Findings.Where(finding => finding.Doubt.Kind is DoubtKind.Empty).Concat(OutsideLint.Of(document));
}
