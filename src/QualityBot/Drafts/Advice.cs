using QualityDomain.Deadlines;
using QualityDomain.Minutes;

namespace QualityBot.Drafts;

/// <summary>Turns a doubt about a place into a remark with a proposal, which is taken from the document itself where it can be.</summary>
internal sealed class Advice(ReadDocument document)
{
    private readonly HashSet<(int List, string? Section, string Number)> numbers =
        document.Decisions.Where(decision => decision.Number is not null).Select(decision => (decision.List, decision.Section, decision.Number!)).ToHashSet();

    /// <summary>The remark; null: the doubt is no matter of the draft.</summary>
    /// <param name="decision">Null: the line is no decision.</param>
    public Remark? On(Position at, Doubt doubt, ReadDecision? decision) => Say(at, doubt, decision) is { } remark
        ? remark with { Number = decision?.Number ?? "" }
        : null;

    private Remark? Say(Position at, Doubt doubt, ReadDecision? decision) => doubt switch
    {
        { Kind: DoubtKind.NoDeadline } => new(RemarkKind.NoDeadline, at, "", Texts.NoDeadline, Texts.DeadlineProposal(decision is null ? null : Soon(decision))),
        { Kind: DoubtKind.NoResponsible } => new(RemarkKind.NoResponsible, at, "", Texts.NoResponsible, Texts.ResponsibleProposal(UsualResponsible(decision))),
        { Kind: DoubtKind.StaleYear, Field: DoubtField.Deadline } => new(RemarkKind.Past, at, doubt.Detail, Texts.PastDeadline(doubt.Detail, MetOn(decision)), Proposed(doubt.Detail, decision)),
        { Kind: DoubtKind.BeforeMeeting } => new(RemarkKind.Past, at, doubt.Detail, Texts.PastDeadline(doubt.Detail, MetOn(decision)), Proposed(doubt.Detail, decision)),
        { Kind: DoubtKind.StaleYear } => new(RemarkKind.Past, at, doubt.Detail, Texts.StaleYear(doubt.Detail), Texts.Perhaps(YearWords.InSchoolYear(doubt.Detail, YearOf(decision)))),
        { Kind: DoubtKind.OutdatedBasis } => new(RemarkKind.Past, at, doubt.Detail, Texts.OutdatedBasis(doubt.Detail), Texts.OutdatedBasisProposal),
        { Kind: DoubtKind.Duplicate } => new(RemarkKind.Repetition, at, "", Texts.Repetition(doubt.Detail), Texts.RepetitionProposal),
        { Kind: DoubtKind.DuplicateNumber } => new(RemarkKind.Number, at, "", Texts.NumberTwice(doubt.Detail), decision is null ? null : NextNumber(decision)),
        { Kind: DoubtKind.Empty } => new(RemarkKind.Empty, at, "", Texts.Empty(doubt.Detail), Texts.EmptyProposal),
        { Kind: DoubtKind.Ambiguous } when decision is { Deadline: { } reading } => new(RemarkKind.Unclear, at, doubt.Detail, Texts.Ambiguous(reading), Texts.AmbiguousProposal(reading)),
        { Kind: DoubtKind.LowConfidence } when decision is { Deadline: { } reading } => new(RemarkKind.Unclear, at, doubt.Detail, Texts.Unclear(reading), Texts.DeadlineProposal(Soon(decision))),
        { Kind: DoubtKind.UnknownRole } => new(RemarkKind.Nobody, at, doubt.Detail, Texts.Nobody(doubt.Detail), Texts.ResponsibleProposal(null)),
        _ => null,
    };

    /// <summary>Four weeks later, a Friday: what councils usually mean when they name no day. A decision of ours, shown as an example.</summary>
    private static DateOnly? Soon(ReadDecision decision)
    {
        if (decision.Context.FirstDay is not { } from)
        {
            return null;
        }

        var day = from.AddDays(28);
        var ahead = ((int)DayOfWeek.Friday - (int)day.DayOfWeek + 7) % 7;
        return day.AddDays(ahead > 3 ? ahead - 7 : ahead);
    }

    /// <summary>Who answers for most of the other decisions of the same list; null: nobody answers for several of them.</summary>
    private string? UsualResponsible(ReadDecision? decision) => document.Decisions
        .Where(other => other.ResponsibleText.Any(char.IsLetter) && !other.Text.StartsWith("контроль", StringComparison.OrdinalIgnoreCase) && (decision is null || other.List == decision.List) && !other.Doubts.Any(doubt => doubt.Kind is DoubtKind.UnknownRole))
        .GroupBy(other => other.ResponsibleText.ReplaceLineEndings(", ").Trim())
        .Where(group => group.Count() > 1)
        .OrderByDescending(group => group.Count())
        .Select(group => group.Key)
        .FirstOrDefault(text => text.Length <= 80);

    private static string? Proposed(string deadline, ReadDecision? decision) =>
        decision is null ? null : Texts.Perhaps(YearWords.Later(deadline, decision.Context));

    private static LooseDate? MetOn(ReadDecision? decision) => decision?.Meeting?.Date;

    private int? YearOf(ReadDecision? decision) => decision?.Context.SchoolYearStart ?? document.Head.SchoolYear;

    /// <summary>The number that follows: «2.3» after a second «2.2».</summary>
    private string? NextNumber(ReadDecision decision)
    {
        var cut = decision.Number!.LastIndexOf('.') + 1;
        if (!int.TryParse(decision.Number[cut..], out var last))
        {
            return null;
        }

        var next = $"{decision.Number[..cut]}{last + 1}";
        return Texts.NumberProposal(next, shifts: numbers.Contains((decision.List, decision.Section, next)));
    }
}
