using QualityBot.Reports;

namespace QualityBot.Papers.Results;

/// <summary>«График проведения …», approved by the director.</summary>
internal static class SchedulePaper
{
    public static Paper Of(ProcedureFacts facts) => new(
        facts.Frame.Paper($"ГРАФИК\n{SetTexts.ScheduleTitle(facts)}", null, Papers.Texts.MadeBy(facts.Frame)) with
        {
            Approval = SetTexts.ApprovalOf(facts.Frame),
            Blocks = [ConductOrder.ScheduleTable(facts), new Paragraph(SetTexts.ScheduleNote), new Signatures([facts.Frame.Signatures.Signers[0]])],
        },
        $"График {SetTexts.ScheduleTitle(facts)}",
        SetTexts.ConductWords(facts),
        Chart: null,
        $"График {SetTexts.FileName(facts.Work)}");
}
