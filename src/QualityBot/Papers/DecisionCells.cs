using QualityBot.Reports;
using QualityDomain;
using QualityDomain.Decisions;
using QualityDomain.FollowUp;

namespace QualityBot.Papers;

/// <summary>What tables of decisions say in their cells, the same in every paper.</summary>
internal static class DecisionCells
{
    /// <summary>More helpers than that are counted, not named.</summary>
    private const int NamedHelpers = 4;

    /// <summary>More due days than that are summed up.</summary>
    private const int NamedDays = 3;

    /// <summary>The item as decided; its number in the document stands before it.</summary>
    public static RichText What(Decision decision) =>
        decision.ItemNumber is { Length: > 0 } item ? $"п.\u00A0{item.TrimEnd('.')}. {RussianText.WithoutStop(Texts.OneLine(decision.Text))}" : RussianText.WithoutStop(Texts.OneLine(decision.Text));

    /// <summary>The lead by name, then those who help; without people, the words of the document.</summary>
    public static RichText Who(TrackedDecision tracked, PaperFacts facts)
    {
        var leads = tracked.People(Part.Lead).ToList();
        var helpers = tracked.People(Part.CoExecutor, Part.Group, Part.Share).Except(leads).Select(facts.NameOf).ToList();
        var named = string.Join(", ", helpers.Take(NamedHelpers)) + (helpers.Count > NamedHelpers ? Texts.AndMore(helpers.Count - NamedHelpers) : "");
        return (leads.Count, tracked.Decision.ResponsibleText) switch
        {
            (0, { Length: > 0 } words) => tracked.Decision.State == DecisionState.Active ? $"{Texts.OneLine(words)} ({Texts.NobodyInCharge})" : Texts.OneLine(words),
            (0, _) => Texts.NobodyInCharge,
            _ => string.Join(", ", leads.Select(facts.NameOf)) + (helpers.Count == 0 ? "" : Texts.Helping(named)),
        };
    }

    /// <summary>The due day with the one before it was postponed; the words of the document where there is no single day.</summary>
    public static RichText When(TrackedDecision tracked) => tracked.Matters.Where(matter => matter.Occurrence.State != OccurrenceState.Cancelled).ToList() switch
    {
        [{ Occurrence: { Due: { } due } only } matter] => only.OriginalDue is { } original && original != due
            ? Texts.DueAfter(due, original)
            : Texts.Due(due, matter.Lead?.DueTime),
        _ when tracked.Decision.DeadlineText.Length > 0 => Texts.OneLine(tracked.Decision.DeadlineText),
        { Count: > 1 } several when several[^1].Occurrence.Due is { } last => Texts.Until(last),
        _ => Texts.NoDeadline,
    };

    /// <summary>What became of it, with the proof. What is overdue stands out.</summary>
    public static RichText How(TrackedDecision tracked, DateOnly today)
    {
        switch (tracked.StandingOn(today))
        {
            case Standing.Cancelled:
                return Texts.TakenOff(tracked.Decision.CancelledBecause);
            case Standing.Archived:
                return Texts.InArchive;
            case Standing.Done when tracked.Matters.Count == 0:
                return Texts.DoneWord;
            case Standing.Waiting when tracked.Matters.Count == 0:
                return Texts.NobodyInCharge;
            default:
                var matters = tracked.Matters.Where(matter => matter.Occurrence.State != OccurrenceState.Cancelled).ToList();
                return matters is [var only] ? Day(tracked, only, today) : Lines(Days(tracked, matters, today));
        }
    }

    /// <summary>Done days of a recurring decision are summed up, the rest is told day by day.</summary>
    private static IEnumerable<RichText> Days(TrackedDecision tracked, List<Matter> matters, DateOnly today)
    {
        var done = matters.FindAll(matter => Standings.Of(matter, today) is Standing.InTime or Standing.Late or Standing.Done);
        var late = done.Count(matter => Standings.Of(matter, today) == Standing.Late);
        if (done.Count > 0)
        {
            yield return Texts.DoneSoOften(done.Count, late, Standings.DoneOn(done[^1]));
        }

        var open = matters.Except(done).ToList();
        foreach (var matter in open.Take(NamedDays))
        {
            yield return (matter.Occurrence.Due is { } due ? Texts.By(due) : "") + Day(tracked, matter, today);
        }

        if (open.Count > NamedDays)
        {
            yield return Texts.MoreDays(open.Count - NamedDays);
        }
    }

    private static RichText Day(TrackedDecision tracked, Matter matter, DateOnly today)
    {
        var words = Texts.StateOf(matter, today);
        var overdue = Standings.Of(matter, today) == Standing.Overdue;
        var proof = tracked.ProofOf(matter) is { } shown ? $". {Texts.ProofOf(shown)}" : "";
        return (overdue ? RichText.Bold(words) : words) + proof;
    }

    private static RichText Lines(IEnumerable<RichText> lines) =>
        lines.Aggregate((RichText?)null, (all, line) => all is null ? line : all + "\n" + line) ?? RichText.Empty;
}
