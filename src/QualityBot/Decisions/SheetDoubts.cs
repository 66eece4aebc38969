using QualityDomain.Decisions.Intake;
using QualityDomain.Minutes;

namespace QualityBot.Decisions;

/// <summary>What a person should look at in each row, in words.</summary>
internal static class SheetDoubts
{
    /// <summary>A text for each row of the paper.</summary>
    public static IReadOnlyList<string> Of(ImportStage.Preview stage, ImportFacts facts)
    {
        var asked = Questions.Of(stage.Draft, facts.Intake).SelectMany(question => question.Rows.Select(row => (Row: row, Words: Short(question)))).ToLookup(each => each.Row, each => each.Words);
        return [.. stage.Draft.Rows.Select((row, index) => string.Join('\n', row.Doubts.Where(doubt => doubt.Kind != DoubtKind.Inherited).Select(Texts.Doubt)
            .Concat(asked[index])
            .Concat(Texts.AsBefore(stage.Phrases, row))
            .Distinct()))];
    }

    private static string Short(Question question) => question.Kind switch
    {
        QuestionKind.MeetingDay => "Когда проходило заседание?",
        QuestionKind.Reading => "Проверьте срок: прочитан не наверняка.",
        QuestionKind.NoDeadline => "Срока нет.",
        QuestionKind.Information => "Похоже на сообщение: делать нечего?",
        QuestionKind.Past => "Срок уже прошёл.",
        QuestionKind.NobodyHolds => $"Кто это: {Texts.PartyName(question.Subject)}?",
        QuestionKind.WhichOf => $"Подходят несколько человек: {Texts.PartyName(question.Subject)}.",
        QuestionKind.NoResponsible => "Ответственного нет.",
        _ => "Такое решение уже есть выше.",
    };
}
