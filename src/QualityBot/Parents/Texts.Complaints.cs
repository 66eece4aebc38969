using QualityBot.Engine;
using QualityDomain;
using QualityDomain.Parents;
using QualityDomain.People;

namespace QualityBot.Parents;

/// <content>Complaints.</content>
internal static partial class Texts
{
    public const string Nobody = "никто";
    public const string PupilWhoLeft = "ученик без кода в этом году";
    public const string NewComplaintKey = "➕ Новое обращение";
    public const string ChronologyKey = "📄 Хронология";
    public const string AnsweredKey = "Ответ отправлен";
    public const string BackToComplaintsKey = "‹ Все обращения";
    public const string OpenComplaintKey = "Открыть обращение";
    public const string NoSuchComplaint = "Такого обращения нет.";
    public const string AskComplaintPupil = "О каком ученике обращение? Напишите код, например 5А-07. Фамилии не нужны.";
    public const string NoSuchCodeHere = "Такого кода в школе нет. Напишите, например, 5А-07.";
    public const string AskComplaintFrom = "От кого обращение?";
    public const string AskComplaintEssence = "В чём суть? Одной строкой и без фамилий, например: «нет дополнительных занятий по математике».";
    public const string NoNamesInEssence = "Пожалуйста, только суть, без фамилий и имён";
    public const string EssenceIsOff = "Напишите суть одной строкой, до 200 знаков.";
    public const string AskComplaintResponsible = "Кто готовит ответ? Нажмите или напишите фамилию.";
    public const string NobodyFound = "Никого не нашёл. Попробуйте другую фамилию или её начало.";
    public const string AnswerExpected = "номер и дата ответа";

    /// <summary>The place in the list is the guardian's number; 0 is somebody else.</summary>
    public static readonly IReadOnlyList<string> FromKeys = ["Другой человек или не знаю", "Родитель 1", "Родитель 2"];

    public static string AnswerTask(int number, string code) => $"Подготовить ответ на обращение № {number} ({code})";

    public static RichText ComplaintList(ComplaintFacts facts, DateOnly today) => facts.Open.Count == 0
        ? "Обращений, которые ждут ответа, нет."
        : RichText.Lines([RichText.Of($"<b>Ждут ответа: {facts.Open.Count}</b>"), .. facts.Open.Select(one => RichText.Of($"№ {one.Number}, <b>{facts.CodeOf(one)}</b>: {Left(one, today)}, {facts.NameOf(one.ResponsibleId)}"))]);

    public static string ComplaintKey(Complaint one, ComplaintFacts facts) => $"№ {one.Number}, {facts.CodeOf(one)}";

    public static RichText ComplaintPage(Complaint one, ComplaintFacts facts, DateOnly today) => RichText.Lines(
    [
        RichText.Of($"<b>Обращение № {one.Number}, {facts.CodeOf(one)}</b>"),
        one.Essence,
        $"Зарегистрировано {RussianText.DayMonth(one.On)}{(one.FromGuardian is { } guardian ? $", от родителя {guardian}" : "")}. {RussianText.Stopped($"Ответ готовит {facts.NameOf(one.ResponsibleId)}")}",
        one.AnsweredOn is { } answered ? $"✅ Ответ отправлен {RussianText.DayMonth(answered)}" : RichText.Of($"Ответ – до <b>{RussianText.Day(one.Due)}</b> ({Left(one, today)})"),
        one.HoldsOn(today) ? "Пока идёт обращение и три месяца после ответа, данные об этом ученике не удаляются." : "Срок хранения по обращению истёк.",
    ]);

    public static RichText ComplaintSaved(Complaint one, string code, Person person) => RichText.Lines(
    [
        RichText.Of($"✅ <b>Обращение № {one.Number} зарегистрировано</b>: {code}, «{one.Essence}»."),
        RichText.Of($"Ответ – до <b>{RussianText.Day(one.Due)}</b> (30 дней по закону 59-ФЗ; если последний день выходной – рабочий день перед ним). Готовит {person.Name.WithInitials}: задача уже в сводке, напоминать буду как обычно."),
    ]);

    private static string Left(Complaint one, DateOnly today) => (one.Due.DayNumber - today.DayNumber) switch
    {
        < 0 and var late => $"просрочено на {RussianText.Count(-late, "день", "дня", "дней")}",
        0 => "последний день сегодня",
        var days => $"осталось {RussianText.Count(days, "день", "дня", "дней")}",
    };
}
