using QualityDomain;
using QualityDomain.Decisions;
using QualityDomain.FollowUp;
using QualityDomain.People;

namespace QualityBot.FollowUp;

/// <content>Refusals, as sentences that say what to do.</content>
internal static partial class Texts
{
    public static string Explain(Problem problem) => problem switch
    {
        AlreadyClosed { State: AssignmentState.Confirmed } => "Эта задача уже выполнена.",
        AlreadyClosed => "Эта задача уже снята.",
        OccurrenceIsOver or DecisionIsOver => "По этому решению всё уже закончено.",
        AlreadyReported => "Отчёт уже отправлен и ждёт подтверждения.",
        NothingToConfirm => "Этот отчёт уже подтверждён или возвращён.",
        NotTheirs => "Это может сделать только ответственный.",
        NoSuchAssignment => CardIsGone,
        ProofIsMissing => "Нужно подтверждение: номер приказа, папка, ссылка или короткий текст.",
        ReasonIsMissing => "Напишите, пожалуйста, причину — хотя бы двумя словами.",
        WordsAreMissing => "Напишите, пожалуйста, что именно поручить.",
        DueDayIsNotLater(var day) => $"{RussianText.Day(day)} не подходит: новый срок должен быть позже нынешнего и не в прошлом.",
        PartIsDueAfterTheWhole(_, var whole) => $"Часть не может быть позже всей задачи: {Until(whole, whole)}.",
        DueDayIsUnknown => "Срок ещё не известен: переносить нечего.",
        DueDayIsKnown(_, var due) => $"Срок уже назначен: {Until(due, due)}.",
        SnoozeIsTooLong(var due) => $"Отложить можно не дальше срока, {Until(due, due)}.",
        SnoozeIsPast => "Этот день уже прошёл.",
        AlreadyTheirs => "Задача уже у этого сотрудника.",
        MayConfirmAnyway => "Этот сотрудник и так подтверждает эти отчёты.",
        CannotBeEntrusted => "Доверить подтверждение можно руководителю ШМО или другому заместителю.",
        NotInTheGroup => "Этого сотрудника нет в группе.",
        EventWasUndone => "Это событие уже отменено.",
        PersonHasLeft => "Этот сотрудник больше не работает в школе.",
        NotAllowed => "Это действие для Вас недоступно: решение не в Вашем ведении.",
        _ => throw new InvalidOperationException($"No words for {problem}."),
    };
}
