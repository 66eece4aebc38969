using QualityDomain.Minutes;

namespace QualityBot.Cli;

/// <summary>A doubt as a sentence for the person who checks the document.</summary>
public static class DoubtTexts
{
    public static string Say(Doubt doubt) => doubt switch
    {
        { Kind: DoubtKind.StaleYear } => $"Год в тексте уже прошёл: «{doubt.Detail}».",
        { Kind: DoubtKind.BeforeMeeting } => $"Срок «{doubt.Detail}» раньше заседания.",
        { Kind: DoubtKind.NoDeadline } => "Срок не указан.",
        { Kind: DoubtKind.NoResponsible } => "Ответственный не указан.",
        { Kind: DoubtKind.NoMeetingDate } => $"Не указана дата: «{doubt.Detail}».",
        { Kind: DoubtKind.Empty } => doubt.Detail.Length > 0 ? $"Пункт {doubt.Detail} пустой." : "Строка пустая.",
        { Kind: DoubtKind.DuplicateNumber } => $"Номер {doubt.Detail} уже был в этом списке.",
        { Kind: DoubtKind.Duplicate } => doubt.Detail.Length > 0 ? $"Тот же текст уже есть в пункте {doubt.Detail}." : "Тот же текст уже есть выше.",
        { Kind: DoubtKind.OutdatedBasis } => $"Основание уже закончилось: «{doubt.Detail}».",
        { Kind: DoubtKind.Ambiguous } => $"Срок «{doubt.Detail}» можно понять по-разному.",
        { Kind: DoubtKind.Inherited, Field: DoubtField.Responsible } => "Ответственный взят из общей ячейки, строки выше или паспорта.",
        { Kind: DoubtKind.Inherited } => "Срок взят из общей ячейки или строки выше.",
        { Kind: DoubtKind.UnknownRole } => $"Не понимаю, кто это: «{doubt.Detail}».",
        { Kind: DoubtKind.LowConfidence } => $"Не уверен, что правильно понял срок «{doubt.Detail}».",
        _ => throw new InvalidOperationException($"No words for {doubt}."),
    };
}
