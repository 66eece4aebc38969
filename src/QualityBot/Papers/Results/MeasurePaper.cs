using QualityBot.Reports;
using QualityDomain;

namespace QualityBot.Papers.Results;

/// <summary>A measure of the plan.</summary>
/// <param name="Why">The finding that it follows from.</param>
/// <param name="Who">A role or people, in the nominative.</param>
internal sealed record PlannedMeasure(string What, string Why, string Who, string Due);

/// <summary>«План мер …»: the decisions that were taken, or, while there are none, a draft from the recommendations.</summary>
internal static class MeasurePaper
{
    public static Paper Of(WorkFacts facts, ValueList<PlannedMeasure> decided)
    {
        var rows = decided.Count > 0 ? decided : [.. Recommendations.Of(facts).Where(one => one.To != Addressee.Parents).Select(one => new PlannedMeasure(
            Papers.Texts.Capital(one.What), SetTexts.Reason(one), SetTexts.Nominative(one.To), Texts.TillDay(one.Due)))];
        return new(
            facts.Frame.Paper($"ПЛАН МЕР\n{Texts.About(facts)}", null, Texts.Provenance(facts)) with
            {
                Approval = SetTexts.ApprovalOf(facts.Frame),
                Landscape = true,
                Blocks =
                [
                    new Paragraph(decided.Count > 0 ? SetTexts.PlanOfDecisions : SetTexts.PlanIsDraft),
                    new Table(
                        [new("№", 0.6, Alignment.Centre), new("Мера", 6), new("Основание", 3.2), new("Ответственный", 3), new("Срок", 2.2, Alignment.Centre), new("Отметка об исполнении", 2.6)],
                        [.. rows.Select((one, at) => Row.Of($"{at + 1}", one.What, one.Why, one.Who, one.Due, ""))]),
                    new Signatures([facts.Frame.Signatures.Signers[0]]),
                ],
            },
            $"План мер {Texts.About(facts)}",
            SetTexts.PlanWords(rows.Count, decided.Count > 0),
            Chart: null,
            $"План мер {Texts.FileName(facts)}");
    }
}
