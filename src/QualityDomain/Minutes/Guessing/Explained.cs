using QualityDomain.Deadlines;

namespace QualityDomain.Minutes.Guessing;

/// <summary>How much of what stands in a document a reading explains, and how much it leaves or twists.</summary>
/// <param name="For">Wordings, times and people that were found where they belong.</param>
/// <param name="Against">Times, people and numbers that were left out, or stand where something else belongs.</param>
/// <remarks>A decision of ours; the weights were chosen on layouts of other schools. They compare readings of one document, nothing else.</remarks>
internal readonly record struct Explained(double For, double Against)
{
    /// <summary>So much more must be explained than left for a reading to be taken without looking for a better one.</summary>
    private const double Enough = 8;

    /// <summary>Another reading must be better by so much, so that a known structure is given up for good reasons only.</summary>
    private const double Margin = 1.5;

    private const int ShortestText = 6;

    /// <summary>«VIII», «12а» are numbers, words are not.</summary>
    private const int LettersOfNumber = 5;

    public double Weight => For - Against;

    /// <summary>Whether hardly anything is left to explain.</summary>
    public bool IsWhole => Against * Enough <= For;

    /// <summary>Whether this reading is plainly better than that one.</summary>
    public bool IsBetterThan(Explained other) => Weight >= other.Weight + Margin;

    public static Explained Of(ReadDocument document)
    {
        var (good, bad) = (0.0, 0.0);
        foreach (var decision in document.Decisions)
        {
            var (forIt, against) = Of(decision);
            (good, bad) = (good + forIt, bad + against);
        }

        return new(good, bad + document.Skipped.Where(row => !document.Head.Title.Contains(row.Text.Trim(' ', '.', ':'), StringComparison.OrdinalIgnoreCase) && row.Reason is SkipReason.Text or SkipReason.Heading or SkipReason.Continued)
            .SelectMany(row => row.Text.Split(" | ")).Sum(Evidence.Left));
    }

    private static (double For, double Against) Of(ReadDecision decision)
    {
        var (good, bad) = (0.0, 0.0);
        var text = decision.Text;
        if (text.Count(char.IsLetter) < ShortestText || text.Length < 60 && (CellMeaning.IsTime(text) || CellMeaning.IsPeople(text)) || CellMeaning.IsTime(FirstLine(text)))
        {
            bad += 2;
        }
        else
        {
            good += decision.Number is { } own && own.Count(char.IsLetter) <= LettersOfNumber || Evidence.IsAction(text) ? 1 : 0.3;
            bad += decision is { DeadlineText.Length: 0, ResponsibleText.Length: 0 } && !text.Contains(' ', StringComparison.Ordinal) ? 1 : 0;
        }

        bad += decision.Number is { } number && (CellMeaning.IsHour(number) || number.Count(char.IsLetter) > LettersOfNumber) ? 1 : 0;
        bad += text.Split('\n').Skip(1).Count(line => Evidence.Left(line) >= 1);
        bad += new[] { text, decision.DeadlineText, decision.ResponsibleText }.Count(Evidence.IsCut);
        if (decision.DeadlineText.Length > 0)
        {
            var isRead = decision.Deadline is { Deadline: not Deadline.None, Leftovers.Count: 0 };
            good += !isRead ? 0 : decision.DeadlineAt is not null ? 1 : 0.5;
            bad += decision.Deadline.Deadline is Deadline.None ? 1 : 0;
        }

        if (decision.ResponsibleText.Length > 0)
        {
            good += decision.Responsible is { Parties.Count: > 0, Confidence: >= DeadlineReading.Sure } ? 1 : 0.3;
            bad += CellMeaning.IsNumber(decision.ResponsibleText) || CellMeaning.IsTime(decision.ResponsibleText) ? 1.5 : 0;
        }

        return (good, bad);
    }

    private static string FirstLine(string text) => text.IndexOf('\n') is > 0 and var end ? text[..end] : "";
}
