using QualityBot.Engine;
using QualityDomain;
using QualityDomain.People;
using QualityDomain.Support;
using QualityDomain.Support.Bodies;

namespace QualityBot.Support.Bodies;

/// <summary>Every word about ППк and Совет профилактики. Pupils are codes here.</summary>
internal static class Texts
{
    public const string BodiesKey = "ППк и Совет профилактики";
    public const string NotYours = "Эти записи видят только члены этого совета и директор.";
    public const string RecordIsGone = "Этой записи уже нет.";
    public const string StepIsGone = "Этого шага за Вами нет: он уже выполнен, снят или передан.";
    public const string WhoLeft = "выбыл";
    public const string NewKey = "➕ Запись с заседания";
    public const string OneMoreKey = "➕ Ещё с этого заседания";
    public const string JournalKey = "Журнал (PDF)";
    public const string SeatsKey = "Состав";
    public const string OpenKey = "Открыть";
    public const string UndoKey = "Убрать запись";
    public const string WhatToDoKey = "Что сделать";
    public const string SaveKey = "Сохранить";
    public const string NoStepKey = "Шага нет";
    public const string NoConsentKey = "Согласия нет";
    public const string OtherDayKey = "Заседание было в другой день";
    public const string TodayKey = "Сегодня";
    public const string YesterdayKey = "Вчера";
    public const string WeekKey = "Через неделю";
    public const string TwoWeeksKey = "Через две";
    public const string MonthKey = "Через месяц";
    public const string AskLead = "Кто ведёт этот шаг? Член совета – кнопкой, другого сотрудника можно найти по первым буквам фамилии.";
    public const string AskDue = "До какого дня? Можно написать дату.";
    public const string NobodyFound = "Такого сотрудника не нашлось. Напишите начало фамилии.";
    public const string WhichOne = "Кто именно?";
    public const string NoSuchCode = "Такого кода в школе нет. Код – класс и номер в журнале: 5А-07.";
    public const string DueIsOff = "Этот день не подходит: шаг делают не раньше сегодняшнего дня.";
    public const string TooLateToUndo = "Убрать запись можно в тот же день, пока по шагу ничего не делали. Теперь исправьте новой записью.";
    public const string WithoutConsent = "Без согласия родителей на бумаге обследования нет и записи о нём нет.";
    public const string StepExpected = "отметка о выполнении без имени и обстоятельств ребёнка; что нужно сделать, показывает команда /councils";
    public static readonly string DayIsOff = $"Записать можно заседание не старше {RussianText.Count(BodyRecord.DaysBack, "дня", "дней", "дней")} и не из будущего.";

    public static string Short(SupportBody body) => body == SupportBody.Consilium ? "ППк" : "Совет профилактики";

    /// <summary>«ППк», «Совета профилактики».</summary>
    public static string Of(SupportBody body) => body == SupportBody.Consilium ? "ППк" : "Совета профилактики";

    public static string Full(SupportBody body) => body == SupportBody.Consilium ? "Психолого-педагогический консилиум (ППк)" : "Совет профилактики";

    public static string SeatsOfKey(SupportBody body) => $"Состав {Of(body)}";

    public static string BackKey(SupportBody body) => $"‹ {Short(body)}";

    public static string StepKey(BodyRecord record) => $"Шаг № {record.Number}, {Short(record.Body)}{(record.Due is { } due ? $" · до {RussianText.DayMonth(due)}" : "")}";

    /// <summary>Facts that need no words of one's own: what was done, nothing of why.</summary>
    public static IReadOnlyList<string> FactsOf(SupportBody body) => body == SupportBody.Consilium
        ? ["Обсудили на заседании", "Даны рекомендации учителям", "Даны рекомендации семье", "Рекомендации продлены", "Рекомендации больше не нужны", "Проведено обследование", "Направление на ПМПК"]
        : ["Беседа с учеником", "Беседа с учеником и родителями", "Родители приглашены и не пришли", "Поставлен на внутришкольный учёт", "Остаётся на учёте", "Снят с учёта"];

    public static IReadOnlyList<string> StepsOf(SupportBody body) => body == SupportBody.Consilium
        ? ["Взять у родителей письменное согласие", "Занятия со специалистом", "Понаблюдать на уроках", "Подготовить документы на ПМПК", "Вернуться к вопросу на заседании"]
        : ["Встреча с родителями", "Беседа со специалистом", "Следить за посещаемостью", "Помочь с кружком или секцией", "Вернуться к вопросу на заседании"];

    public static RichText Overview(BodyFacts facts, IReadOnlyList<SupportBody> seen, Input input) => RichText.Lines(
    [
        RichText.Of($"<b>{BodiesKey}</b>"),
        .. seen.Select(body => (RichText)$"{Short(body)}: {Records(facts.Of(body))}"),
        .. BodyRights.MaySeat(input.Someone) ? BodyRights.All.Where(body => facts.Seats.Of(body).Count == 0).Select(body => (RichText)$"Состав {Of(body)} ещё не назван.") : [],
        .. facts.Mine.Count > 0 ? ValueList.Of<RichText>(["Ваши шаги – кнопками ниже."]) : [],
        .. seen.Count == 0 && facts.Mine.Count == 0 ? ValueList.Of<RichText>([BodyRights.MaySeat(input.Someone) ? "Вы называете состав; записи видят только члены и директор." : "Записи видят только члены этих советов и директор. Состав называет директор."]) : [],
    ]);

    public static RichText BodyPage(SupportBody body, BodyFacts facts, IReadOnlyList<BodyRecord> shown) => RichText.Lines(
    [
        RichText.Of($"<b>{Full(body)}</b>"),
        Papers.Texts.Capital(Records(facts.Of(body))),
        .. shown.Select(record => Line(record, facts, withCode: true)),
        facts.Seats.Of(body).Count == 0 ? "Состав ещё не назван." : RichText.Of($"<i>Видят только члены ({facts.Seats.Of(body).Count}) и директор. Каждый просмотр записывается.</i>"),
    ]);

    public static RichText PupilPage(SupportBody body, BodyFacts facts, IReadOnlyList<BodyRecord> records) => RichText.Lines(
    [
        RichText.Of($"<b>{facts.CodeOf(records[0])} · {Short(body)}</b>"),
        .. records.Select(record => Line(record, facts, withCode: false)),
    ]);

    public static RichText StepOf(BodyRecord record, BodyFacts facts) => RichText.Of(
        $"<b>Шаг № {record.Number}, {Short(record.Body)}</b>\n{facts.CodeOf(record)}: {record.NextStep}{(record.Due is { } due ? $", до {RussianText.DayMonth(due)}" : "")}.\nОтчитайтесь в карточке задачи («Мои задачи») без имени и обстоятельств ребёнка.");

    public static RichText StepIsYours(BodyRecord record) => $"Вам поручен следующий шаг по записи № {record.Number} {Of(record.Body)}, до {RussianText.DayMonth(record.Due!.Value)}. Он есть и в «Моих задачах».";

    public static RichText StepIsOff(BodyRecord record) => $"Шаг по записи № {record.Number} {Of(record.Body)} больше не нужен: запись убрана.";

    /// <summary>For the register, which more people see than the body: neither pupil nor step.</summary>
    public static string StepTask(BodyRecord record) => $"Выполнить следующий шаг по записи № {record.Number} {Of(record.Body)}";

    public static RichText AskClass(SupportBody body, DateOnly on, DateOnly today) => RichText.Of($"<b>{Short(body)}, заседание {(on == today ? $"сегодня, {RussianText.DayMonth(on)}" : RussianText.DayMonth(on))}</b>\nО ком запись? Выберите класс или напишите код: 5А-07.");

    public static RichText AskDay(SupportBody body) => RichText.Of($"<b>{Short(body)}</b>. Когда было заседание?");

    public static RichText AskPupil(string name, ClassStyle style) => RichText.Of($"<b>{Support.Texts.ClassKey(name, style)}</b>. Кто? Номер в журнале:");

    public static RichText AskFact(string code, string? before) => RichText.Of($"{(before is null ? "" : before + "\n\n")}<b>{code}</b>. Что решено? Кнопкой или одной строкой – без имён, диагнозов и обстоятельств: они остаются в бумагах совета.");

    public static RichText AskStep(string code, string? before) => RichText.Of($"{(before is null ? "" : before + "\n\n")}<b>{code}</b>. Какой следующий шаг? Кнопкой или одной строкой.");

    public static RichText AskConsent(DateOnly last) => $"Обследование бывает только с согласия родителей на бумаге. Каким днём оно подписано? Не позже {RussianText.DayMonth(last)}.";

    public static RichText Summary(WriteBodyRecord.Draft draft, string code, BodyFacts facts) => RichText.Lines(
    [
        RichText.Of($"<b>Сохранить?</b> {Short(draft.Body)}, заседание {RussianText.DayMonth(draft.On)}"),
        RichText.Of($"<b>{code}</b>: {draft.Fact}"),
        .. draft.ConsentOn is { } consent ? ValueList.Of<RichText>([$"Согласие родителей на бумаге от {RussianText.ShortDay(consent)}"]) : [],
        draft.Step.Length == 0 ? "Следующего шага нет." : $"Дальше: {draft.Step} – {facts.NameOf(draft.LeadId)}, до {RussianText.DayMonth(draft.Due!.Value)}",
    ]);

    public static RichText Saved(BodyRecord record, string code, BodyFacts facts) => RichText.Lines(
    [
        RichText.Of($"✅ <b>Запись № {record.Number}, {Short(record.Body)}: {code}</b>"),
        $"{record.Fact}.{(record.NextStep.Length == 0 ? "" : $" Дальше: {record.NextStep}.")}",
        .. record.LeadId is null ? ValueList.Of<RichText>([]) : [$"Напомню: {facts.NameOf(record.LeadId)}, до {RussianText.DayMonth(record.Due!.Value)}. В реестре решений – только номер записи."],
    ]);

    public static RichText Undone(BodyRecord record) => $"Запись № {record.Number} убрана, её задача тоже.";

    public static string PostWord(BodyPost post) => post switch { BodyPost.Chair => "председатель", BodyPost.Secretary => "секретарь", _ => "член" };

    public static string PostKey(BodyPost post, bool taken) => (post, taken) switch
    {
        (BodyPost.Member, _) => "➕ Член",
        (BodyPost.Chair, false) => "➕ Председатель",
        (BodyPost.Chair, true) => "Другой председатель",
        (_, false) => "➕ Секретарь",
        _ => "Другой секретарь",
    };

    public static string OffKey(string name) => $"✕ {name}";

    public static RichText SeatsPage(SupportBody body, BodyFacts facts) => RichText.Lines(
    [
        RichText.Of($"<b>Состав {Of(body)}</b>"),
        .. facts.Seats.Of(body).Select(seat => (RichText)$"{Papers.Texts.Capital(PostWord(seat.Post))}: {facts.NameOf(seat.PersonId)}"),
        .. facts.Seats.Of(body).Count == 0 ? ValueList.Of<RichText>(["Пока никого."]) : [],
        "Записи видят только те, кто здесь назван, и директор. Кто выбыл из состава, перестаёт видеть их сразу.",
    ]);

    public static RichText AskMember(SupportBody body, BodyPost post) => $"{Papers.Texts.Capital(PostWord(post))} {Of(body)} – кто? Кнопкой или первыми буквами фамилии.";

    public static RichText YouBelong(SupportBody body, BodyPost post) => $"Вы теперь в составе {Of(body)} ({PostWord(post)}). Записи этого совета видят только его члены и директор. Открыть потом: /{ShowBodies.Command}";

    public static string JoinedBody(SupportBody body, string name, BodyPost post) => $"В состав {Of(body)} включили: {name} ({PostWord(post)}). Состав: /{ShowBodies.Command}";

    public static string LeftBody(SupportBody body, string name) => $"Из состава {Of(body)} исключили: {name}. Состав: /{ShowBodies.Command}";

    /// <summary>«до 12.11.2026», «выполнено 10.11.2026»; empty where there is no step.</summary>
    public static string StepState(BodyRecord record) => record switch
    {
        { DoneOn: { } done } => $"выполнено {RussianText.ShortDay(done)}",
        { DroppedOn: { } dropped } => $"снято {RussianText.ShortDay(dropped)}",
        { Due: { } due } => $"до {RussianText.ShortDay(due)}",
        _ => "",
    };

    public static string Explain(Problem problem) => problem switch
    {
        AlreadySeated => "Этот сотрудник уже в составе с такой ролью.",
        LineIsOff(var longest) => $"Напишите одну строку: от 3 до {longest} знаков.",
        NameInLine => "Пожалуйста, без имён: ребёнок здесь – код. Я ничего не записал; сообщение с именем лучше удалить.",
        FindingInLine(var word) => $"«{word}» – слово о здоровье или обстоятельствах ребёнка: оно остаётся в бумагах совета. Запишите только, что решено.",
        StepIsHalf => "У шага должны быть и ответственный, и срок.",
        StepDayIsOver(var due) => $"{RussianText.DayMonth(due)} уже прошло: назовите день, который впереди.",
        _ => Support.Texts.Explain(problem),
    };

    private static string Records(IReadOnlyList<BodyRecord> records) => records.Count == 0 ? "записей пока нет"
        : $"{RussianText.Count(records.Count, "запись", "записи", "записей")}{(records.Count(record => record.IsOpen) is > 0 and var open ? $", открытых шагов: {open}" : "")}";

    private static RichText Line(BodyRecord record, BodyFacts facts, bool withCode) => RichText.Of(
        $"• <b>{(withCode ? $"{facts.CodeOf(record)} · " : "")}{RussianText.DayMonth(record.On)}</b>: {record.Fact}{(record.ConsentOn is { } consent ? $" (согласие от {RussianText.ShortDay(consent)})" : "")}{(record.NextStep.Length == 0 ? "" : $". Дальше: {record.NextStep} – {facts.NameOf(record.LeadId)}, {StepState(record)}")}");
}
