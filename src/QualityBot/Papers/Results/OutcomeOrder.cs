using QualityBot.Reports;
using QualityDomain;

namespace QualityBot.Papers.Results;

/// <summary>«Об итогах …»: the recommendations as an order. It holds nobody to account; the director changes and signs it.</summary>
internal static class OutcomeOrder
{
    public static Paper Of(WorkFacts facts)
    {
        var items = Recommendations.Of(facts).Where(one => one.To != Addressee.Parents && one.What != Texts.DiscussReport).ToList();
        return new(
            facts.Frame.Paper($"ПРИКАЗ\n{SetTexts.OutcomeHeading(facts)}", null, Texts.Provenance(facts)) with
            {
                DateLine = SetTexts.ToBeNumbered(facts.Frame),
                Blocks =
                [
                    new Paragraph(SetTexts.OutcomePreamble(facts)),
                    new Paragraph(RichText.Bold(SetTexts.Orders)) { Indent = false, KeepWithNext = true },
                    new ItemList([SetTexts.ApproveReport(facts), .. items.Select(one => (RichText)SetTexts.Ordered(one)), SetTexts.ControlIsMine]),
                    new Signatures([facts.Frame.Signatures.Signers[^1]]),
                    new Acquainted([.. Enumerable.Repeat("", 4)], SetTexts.OrderRead),
                ],
            },
            SetTexts.OutcomeHeading(facts),
            SetTexts.OutcomeWords(items.Count + 2),
            Chart: null,
            $"Приказ об итогах {Texts.FileName(facts)}");
    }
}
