using QualityBot.Reports;
using QualityDomain;

namespace QualityBot.Papers.Results;

/// <summary>A draft of the minutes of the subject association on the results: heard, decided; who spoke and how they voted is filled in.</summary>
internal static class AssociationMinutes
{
    private static readonly Addressee[] OfTheAssociation = [Addressee.Association, Addressee.Teachers, Addressee.ClassTeachers, Addressee.Psychologist];

    public static Paper Of(WorkFacts facts)
    {
        var recommended = Recommendations.Of(facts).Where(one => OfTheAssociation.Contains(one.To)).ToList();
        return new(
            facts.Frame.Paper($"ПРОТОКОЛ\n{SetTexts.MinutesTitle}", null, Texts.Provenance(facts)) with
            {
                DateLine = null,
                Blocks =
                [
                    .. SetTexts.MinutesHead.Select(line => new Paragraph(line) { Indent = false, Alignment = Alignment.Left }),
                    new Heading(SetTexts.Agenda, Level: 2),
                    new ItemList([SetTexts.AgendaResults(facts), SetTexts.AgendaSupport]),
                    .. Item(1, SetTexts.AgendaResults(facts), [.. Conclusions.Of(facts)], [.. recommended.Where(one => !IsSupport(one)).Select(SetTexts.Decided)]),
                    .. Item(2, SetTexts.AgendaSupport, [.. SetTexts.SupportHeard(facts)], [.. recommended.Where(IsSupport).Select(SetTexts.Decided)]),
                    new Signatures([new(SetTexts.Chair, ""), new(SetTexts.MinuteTaker, "")]),
                ],
            },
            $"Протокол ШМО {Texts.About(facts)}",
            SetTexts.MinutesWords(recommended.Count),
            Chart: null,
            $"Протокол ШМО {Texts.FileName(facts)}");
    }

    private static IEnumerable<Block> Item(int number, string about, ValueList<string> heard, ValueList<string> decided) =>
    [
        new Paragraph(RichText.Bold($"{number}. {SetTexts.Heard}: ") + $"{Texts.Blank} {about[..1].ToLowerInvariant()}{about[1..]}.") { Indent = false, KeepWithNext = true },
        new ItemList([.. heard.Select(line => (RichText)line)]) { Numbered = false },
        new Paragraph(RichText.Bold($"{SetTexts.Spoke}: ") + $"{Texts.Blank}{Texts.Blank}") { Indent = false },
        new Paragraph(RichText.Bold($"{SetTexts.Resolved}:")) { Indent = false, KeepWithNext = true },
        new ItemList([.. decided.Count > 0 ? decided.Select(line => (RichText)line) : [SetTexts.TakeNote]]) { Prefix = $"{number}." },
        new Paragraph(SetTexts.Votes) { Indent = false },
    ];

    private static bool IsSupport(Recommendation one) => one.To is Addressee.ClassTeachers or Addressee.Psychologist || one.What == Texts.OfferSupport;
}
