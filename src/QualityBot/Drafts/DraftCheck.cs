using System.Text.RegularExpressions;
using QualityDomain;
using QualityDomain.Checks;
using QualityDomain.Decisions.Intake;
using QualityDomain.Minutes;

namespace QualityBot.Drafts;

/// <summary>A draft looked through before it is signed: what of it would be regretted later.</summary>
/// <param name="Decisions">How many decisions it has.</param>
/// <param name="Remarks">In the order of the document.</param>
internal sealed partial record DraftCheck(int Decisions, ValueList<Remark> Remarks)
{
    /// <summary>More remarks than that help nobody; the first ones are enough to see what is the matter.</summary>
    public const int Most = 100;

    /// <summary>At how many places the remarks stand.</summary>
    public int Places => Remarks.Select(remark => remark.At).Distinct().Count();

    public static DraftCheck Of(SourceDocument source, ReadDocument document)
    {
        var advice = new Advice(document);
        var remarks = document.Decisions.SelectMany(decision => On(decision, advice))
            .Concat(document.Findings.Select(finding => advice.On(finding.At, finding.Doubt, null)).OfType<Remark>())
            .Concat(WithoutColumn(document))
            .Concat(Undated(source, document))
            .Concat(Repetitions.InOtherWords(document).Select(pair => new Remark(RemarkKind.Repetition, pair.Second.At, "", Texts.Similar(pair.First), Texts.RepetitionProposal) { Number = pair.Second.Number ?? "" }))
            .Concat(Crowding.In(document).Select(week => new Remark(RemarkKind.Crowded, week.Decisions[^1].PlaceOf(DoubtField.Deadline), "", Texts.Crowded(week), Texts.CrowdedProposal)))
            .Distinct()
            .OrderBy(remark => (remark.At.Part, remark.At.Row, remark.At.Column))
            .Take(Most);
        return new(document.Decisions.Count, remarks.ToValueList());
    }

    private static IEnumerable<Remark> On(ReadDecision decision, Advice advice) => decision.Doubts
        .Where(doubt => doubt.Kind is not (DoubtKind.Inherited or DoubtKind.NoMeetingDate) && !MayBeMissing(decision, doubt) && !LacksColumn(decision, doubt) && !IsSaidBefore(decision, doubt) && !IsClear(decision, doubt))
        .Select(doubt => advice.On(decision.PlaceOf(doubt.Field), doubt, decision))
        .OfType<Remark>();

    /// <summary>One remark about a deadline is enough: that it can be read in two ways says that one of them is over, and that it is over says that it is not understood.</summary>
    private static bool IsSaidBefore(ReadDecision decision, Doubt doubt) => doubt switch
    {
        { Kind: DoubtKind.BeforeMeeting } => decision.Doubts.Any(other => other.Kind is DoubtKind.Ambiguous || other is { Kind: DoubtKind.StaleYear, Field: DoubtField.Deadline }),
        { Kind: DoubtKind.LowConfidence } => decision.Doubts.Any(other => other is { Kind: DoubtKind.StaleYear or DoubtKind.BeforeMeeting, Field: DoubtField.Deadline }),
        _ => false,
    };

    /// <summary>Nothing is to be done, or it is done by the decision itself: «Принять к сведению …», «Утвердить …».</summary>
    private static bool MayBeMissing(ReadDecision decision, Doubt doubt) =>
        doubt.Kind is DoubtKind.NoDeadline or DoubtKind.NoResponsible
        && (new DraftRow(decision.Row, decision.Text).IsInformation || !decision.IsTableRow && Performed.Any(verb => decision.Text.StartsWith(verb, StringComparison.OrdinalIgnoreCase))
            || doubt.Kind is DoubtKind.NoResponsible && PeopleBelow().IsMatch(decision.Text));

    private static readonly string[] Performed = ["утвердить", "принять ", "признать", "считать", "одобрить", "согласовать", "избрать", "назначить", "закрепить", "возложить", "ответственность за"];

    /// <summary>A post that one person of a school holds, or one with the name beside it, is clear to everybody who works there.</summary>
    private static bool IsClear(ReadDecision decision, Doubt doubt) => doubt.Kind is DoubtKind.UnknownRole
        && (Posts.IsOfOne(doubt.Detail) || decision.ResponsibleText.IndexOf(doubt.Detail, StringComparison.Ordinal) is >= 0 and var at
            && (NameBehind().IsMatch(decision.ResponsibleText[(at + doubt.Detail.Length)..]) || NameBefore().IsMatch(decision.ResponsibleText[..at])));

    [GeneratedRegex("""^[\s,(–-]{0,4}[А-ЯЁ][а-яё-]{2,25}\s{0,2}(?:[А-ЯЁ]\.|[А-ЯЁ][а-яё]{2,20}\s[А-ЯЁ][а-яё]{3,20}(?:ич|на|ичу|не)(?![а-яё]))""")]
    private static partial Regex NameBehind();

    [GeneratedRegex("""(?:[А-ЯЁ]\.|[А-ЯЁ][а-яё]{3,20}(?:ич|на))[\s,(–-]{1,4}$""")]
    private static partial Regex NameBefore();

    /// <summary>«главный вход – Ломова И.И.» on the lines below the sentence.</summary>
    [GeneratedRegex("""\n[^\n]{0,200}[А-ЯЁ][а-яё-]{2,25}\s[А-ЯЁ]\.\s?[А-ЯЁ]\.""")]
    private static partial Regex PeopleBelow();

    /// <summary>What a table has no column for is missed once, not in every row.</summary>
    private static bool LacksColumn(ReadDecision decision, Doubt doubt) => decision.IsTableRow && doubt.Kind switch
    {
        DoubtKind.NoResponsible => decision.ResponsibleCell is null,
        DoubtKind.NoDeadline => decision.DeadlineCell is null,
        _ => false,
    };

    private static IEnumerable<Remark> WithoutColumn(ReadDocument document)
    {
        foreach (var table in document.Decisions.Where(decision => decision.IsTableRow).GroupBy(decision => decision.List).Select(group => group.ToList()))
        {
            if (table.TrueForAll(row => row.ResponsibleCell is null && row.Doubts.Any(doubt => doubt.Kind is DoubtKind.NoResponsible)))
            {
                yield return new(RemarkKind.NoResponsible, table[0].At, "", Texts.NoResponsibleColumn(table.Count), Texts.ResponsibleColumnProposal);
            }

            if (table.TrueForAll(row => row.DeadlineCell is null && row.Doubts.Any(doubt => doubt.Kind is DoubtKind.NoDeadline)))
            {
                yield return new(RemarkKind.NoDeadline, table[0].At, "", Texts.NoDeadlineColumn(table.Count), Texts.DeadlineColumnProposal);
            }
        }
    }

    /// <summary>A meeting without a day is one remark: at the title of minutes, else at its first decision.</summary>
    private static IEnumerable<Remark> Undated(SourceDocument source, ReadDocument document) => document.Decisions
        .Where(decision => decision.Doubts.Any(doubt => doubt.Kind is DoubtKind.NoMeetingDate))
        .DistinctBy(decision => decision.Meeting)
        .Select(decision => new Remark(RemarkKind.NoMeetingDate, document.Head.Kind is DocumentKind.Minutes && Title(source) is { } title ? title : decision.At, "", Texts.NoMeetingDate, Texts.MeetingDateProposal));

    private static Position? Title(SourceDocument source) => source.Blocks.OfType<Block.Paragraph>()
        .Where(block => block.Line.Text.Contains("протокол", StringComparison.OrdinalIgnoreCase))
        .Select(block => (Position?)block.Line.At).FirstOrDefault();
}
