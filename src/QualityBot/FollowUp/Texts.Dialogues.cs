using QualityBot.Engine;
using QualityDomain;
using QualityDomain.Decisions;
using QualityDomain.FollowUp;
using QualityDomain.People;
using QualityDomain.Letters;

namespace QualityBot.FollowUp;

/// <content>What the dialogues ask and answer.</content>
internal static partial class Texts
{
    public const string WeekLater = "+1 неделя";
    public const string TwoWeeksLater = "+2 недели";
    public const string MonthLater = "+1 месяц";
    public const string Confirmed = "Подтверждено";
    public const string AskProof = "Чем подтвердить? Удобнее всего — номер документа, который уже есть.";
    public const string AskFounderProof = "Чем подтвердить? Учредителю нужен ответ: его номер и дата.";
    public const string AskAnswer = "Напишите номер и дату ответа, например: 01-15/214 от 25.11";
    public const string NotAnAnswer = "Нужны и номер, и дата ответа, например: 01-15/214 от 25.11. Дата не может быть в будущем.";
    public const string AnswerSent = "Ответ №… от…";
    public const string AskOrder = "Напишите номер и дату приказа, например: 112 от 15.09";
    public const string AskFolder = "Напишите номер папки или раздела, например: 3";
    public const string AskLink = "Пришлите ссылку.";
    public const string AskFile = "Пришлите файл или фото. Важно: без фамилий и лиц детей — через мессенджер их передавать нельзя.";
    public const string NotALink = "Это не похоже на ссылку. Пришлите адрес, который начинается с https://";
    public const string FileIsComing = "Сохраняю файл…";
    public const string StillSaving = "Файл ещё сохраняется, минуту.";
    public const string FileIsTooBig = "Файл больше 20 МБ: бот его не примет. Пришлите ссылку или номер документа.";
    public const string FileIsLost = "Файл не удалось получить. Пришлите его ещё раз или назовите номер документа.";
    public const string AskReason = "Почему? Выберите или напишите коротко.";
    public const string AskEndReason = "Снимаю решение целиком: все сроки, и повторяться оно больше не будет. Почему?";
    public const string AskReturnReason = "Что доработать? Напишите коротко: человек увидит это в следующей сводке.";
    public const string AskDay = "На какой день? Выберите или напишите дату, например: 20.10";
    public const string NotADay = "Не понял дату. Напишите, например: 20.10 или 20 октября.";
    public const string AskPerson = "Кому? Напишите фамилию или выберите.";
    public const string NobodyFound = "Такого сотрудника не нашёл. Проверьте фамилию.";
    public const string AskPart = "Что поручить? Напишите коротко.";
    public const string SamePart = "Всё целиком";
    public const string SameDue = "К тому же сроку";
    public const string AskPartDue = "К какому дню? Не позже срока всей задачи.";
    public const string OtherDay = "Другой день";
    public const string Asked = "Передал просьбу: её увидит тот, кто ведёт решение. Пока срок прежний.";
    public const string Order = "Приказ №…";
    public const string Folder = "Папка ВШК";
    public const string Link = "Ссылка";
    public const string File = "Файл или фото";
    public const string SendIt = "Там нет фамилий и лиц, приложить";
    public const string DoNotSend = "Не прикладывать";

    public static readonly string[] PostponeReasons = ["Болезнь", "Ждём документы", "Перенесено мероприятие", "Не хватило времени"];
    public static readonly string[] CancelReasons = ["Потеряло смысл", "Дублирует другое решение", "Внесено по ошибке"];

    public static string AnswerProof(AnswerReference answer) => $"Ответ №{RussianText.NoBreakSpace}{answer.Number} от {RussianText.ShortDay(answer.Date)}";

    public static RichText WarnFile(string name) => RichText.Of($"Прикладываю «{RichText.Shorten(name, 80)}»? Проверьте: <b>без фамилий и лиц детей</b>.");

    public static RichText Reported(Card card) => RichText.Of($"Спасибо! Отчёт по «{RichText.Shorten(card.Words, 80)}» отправлен на подтверждение.");

    public static RichText Closed(Card card) => RichText.Of($"Готово: «{RichText.Shorten(card.Words, 80)}» закрыто.");

    public static RichText ReturnedNow(int count) => $"Возвращено: {RussianText.Count(count, "отчёт", "отчёта", "отчётов")}. Люди увидят причину в своей следующей сводке.";

    public static RichText Moved(Card card, DateOnly from, DateOnly to, DateOnly today) =>
        RichText.Of($"Срок «{RichText.Shorten(card.Words, 80)}» перенесён: было до {RussianText.DayMonth(from)}, стало <b>{Until(to, today)}</b>.");

    public static RichText DueIsSet(Card card, DateOnly due, DateOnly today) => RichText.Of($"Назначен срок «{RichText.Shorten(card.Words, 80)}»: <b>{Until(due, today)}</b>.");

    public static RichText CancelledNow(Card card) => RichText.Of($"Снято: «{RichText.Shorten(card.Words, 80)}». Напоминаний больше не будет.");

    public static RichText Ended(Decision decision) => RichText.Of($"Снято целиком: {Number(decision)} «{RichText.Shorten(decision.Text, 80)}». Сделанное осталось в истории.");

    public static RichText HandedOver(Card card, string name) => RichText.Of($"Передано. Теперь {name} ведёт «{RichText.Shorten(card.Words, 80)}» и узнает об этом в своей следующей сводке.");

    public const string LeftReason = "сотрудник больше не работает";

    public static RichText AskSuccessor(Person from, IReadOnlyList<string> tasks) => RichText.Lines(
    [
        RichText.Of($"<b>{from.Name.WithInitials}: {RussianText.Count(tasks.Count, "открытая задача", "открытые задачи", "открытых задач")}</b>"),
        .. tasks.Take(MostTasksToHandOn).Select(words => (RichText)$"• {RichText.Shorten(words, 110)}"),
        tasks.Count > MostTasksToHandOn ? $"…и ещё {tasks.Count - MostTasksToHandOn}." : "",
        "Кому передать все? Напишите фамилию или выберите.",
    ]);

    private const int MostTasksToHandOn = 8;

    public static string NothingToHandOn(Person from) => $"{from.Name.WithInitials}: открытых задач, которые Вы можете передать, нет.";

    public static string AllHandedOn(int count, Person to) =>
        $"Передано: {RussianText.Count(count, "задача", "задачи", "задач")}. Теперь их ведёт {to.Name.WithInitials} и узнает об этом в своей следующей сводке.";

    public static RichText PartGiven(string words, string name, DateOnly? due, DateOnly today) =>
        RichText.Of($"Поручено: «{RichText.Shorten(words, 80)}» — {name}{(due is { } day ? $", {Until(day, today)}" : "")}. За всю задачу по-прежнему отвечает ведущий.");

    public static string Member(string name, bool done) => (done ? "✅ " : "▫️ ") + name;

    public static RichText GroupList(Card card, int done) => RichText.Lines(
        RichText.Of($"<b>{Number(card.Decision)}</b> {RichText.Shorten(card.Words, 300)}"),
        card.Assignment.IsClosed
            ? $"Готово: отмечены все {card.Assignment.Members.Count}."
            : $"{card.Assignment.Group ?? "Группа"}: отмечено {done} из {card.Assignment.Members.Count}. Нажмите на фамилию, чтобы отметить.");
}
