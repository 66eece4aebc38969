using QualityBot.Reports;

namespace QualityBot.Papers.Results;

/// <summary>«Лист ознакомления»: names with lines to sign and date by hand.</summary>
internal static class AcquaintancePaper
{
    private const int Lines = 18;

    public static Paper Of(ProcedureFacts facts)
    {
        var readers = ConductOrder.Readers(facts).ToList();
        return new(
            facts.Frame.Paper($"ЛИСТ ОЗНАКОМЛЕНИЯ\n{SetTexts.AcquaintanceTitle(facts)}", null, Papers.Texts.MadeBy(facts.Frame)) with
            {
                Blocks =
                [
                    new Paragraph(SetTexts.AcquaintanceDocument) { Indent = false },
                    new Table(
                        [new("№", 0.7, Alignment.Centre), new("Фамилия, инициалы", 3.2), new("Должность", 4), new("Дата", 1.6), new("Подпись", 2)],
                        [.. Enumerable.Range(0, Math.Max(Lines, readers.Count + 3)).Select(at => at < readers.Count
                            ? Row.Of($"{at + 1}", readers[at].Name.InTables, readers[at].Post, "", "")
                            : Row.Of($"{at + 1}", "", "", "", ""))]) { FontSize = 12 },
                ],
            },
            "Лист ознакомления",
            SetTexts.AcquaintanceWords(readers.Count),
            Chart: null,
            $"Лист ознакомления {SetTexts.FileName(facts.Work)}");
    }
}
