using QualityBot.Reports;
using QualityDomain;

namespace QualityBot.Papers.Results;

/// <summary>«О проведении …»: who answers, who checks, how works are kept; with the schedule and those who are to read it.</summary>
/// <remarks>A draft: what the school did not tell is a line to be filled in. Works are kept a year, a proposal of ours.</remarks>
internal static class ConductOrder
{
    private const int EmptyLines = 4;

    public static Paper Of(ProcedureFacts facts) => new(
        facts.Frame.Paper($"ПРИКАЗ\n{SetTexts.ConductHeading(facts)}", null, Papers.Texts.MadeBy(facts.Frame)) with
        {
            DateLine = SetTexts.ToBeNumbered(facts.Frame),
            Blocks =
            [
                new Paragraph(SetTexts.ConductPreamble(facts)),
                new Paragraph(RichText.Bold(SetTexts.Orders)) { Indent = false, KeepWithNext = true },
                new ItemList([.. SetTexts.ConductItems(facts).Select(item => (RichText)item)]),
                new Signatures([facts.Frame.Signatures.Signers[^1]]),
                new PageBreak(),
                new Paragraph(SetTexts.Appendix(1)) { Alignment = Alignment.Right },
                new Heading(SetTexts.ScheduleHeading(facts)),
                ScheduleTable(facts),
                new Paragraph(SetTexts.Appendix(2)) { Alignment = Alignment.Right },
                new Heading(SetTexts.CommissionHeading(facts)),
                CommissionTable(facts),
                new Acquainted([.. Readers(facts).Select(one => one.Name.InTables), .. Enumerable.Repeat("", EmptyLines)], SetTexts.OrderRead),
            ],
        },
        SetTexts.ConductHeading(facts),
        SetTexts.ConductWords(facts),
        Chart: null,
        $"Приказ о проведении {SetTexts.FileName(facts.Work)}");

    /// <summary>The responsible, the experts, the class teachers; each once.</summary>
    public static IEnumerable<Official> Readers(ProcedureFacts facts) =>
        new[] { facts.Responsible }.OfType<Official>().Concat(facts.Experts).Concat(facts.ClassTeachers).DistinctBy(one => one.Name);

    public static Table ScheduleTable(ProcedureFacts facts) => new(
        [new("Класс", 1.2, Alignment.Centre), new("Предмет", 3), new("Дата", 1.9, Alignment.Centre), new("Урок, время", 1.9, Alignment.Centre), new("Кабинет", 1.4, Alignment.Centre), new("Организатор в аудитории", 3.2)],
        [.. SetTexts.ClassNames(facts).Select(one => Row.Of(one, facts.Work.Subject ?? SetTexts.ByLot, facts.On is { } day ? RussianText.ShortDay(day) : "", "", "", ""))]);

    private static Table CommissionTable(ProcedureFacts facts) => new(
        [new("Обязанность", 3.4), new("Фамилия, инициалы", 3.4), new("Должность", 4)],
        [
            .. facts.Responsible is { } one ? [Row.Of(SetTexts.ResponsibleDuty, one.Name.InTables, one.Post)] : new[] { Row.Of(SetTexts.ResponsibleDuty, "", "") },
            Row.Of(SetTexts.TechnicianDuty, "", ""),
            .. facts.Experts.Select(expert => Row.Of(SetTexts.ExpertDuty, expert.Name.InTables, expert.Post)),
            Row.Of(SetTexts.ExpertDuty, "", ""),
            Row.Of(SetTexts.ObserverDuty, "", ""),
        ]);
}
