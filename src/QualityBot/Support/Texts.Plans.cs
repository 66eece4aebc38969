using QualityBot.Engine;
using QualityDomain;
using QualityDomain.Assessments.Gaps;
using QualityDomain.People;
using QualityDomain.Support;

namespace QualityBot.Support;

/// <content>Plans of support and the page of a class.</content>
internal static partial class Texts
{
    public const string AskSubject = "Какой предмет? Выберите или напишите.";
    public const string UnknownSubject = "Такого предмета не знаю. Выберите кнопкой или напишите, как в расписании, например: математика.";
    public const string AskLead = "Кто будет вести?";
    public const string LeadKey = "Ведёт…";
    public const string SavePlanKey = "Сохранить план";
    public const string TakeKey = "Беру";
    public const string ProlongKey = "Ещё две недели";
    public const string ReopenKey = "Закрыто по ошибке — открыть";
    public const string PlanIsGone = "Этого плана нет или он не в Вашем ведении.";

    public static readonly IReadOnlyList<string> DeclineReasons = ["помощь не нужна", "уже занимаются", "ученик выбыл", "нет возможности"];

    public static string DeclineKey(string reason) => $"Нет: {reason}";

    public static string KindKey(SupportKind kind, bool chosen) => $"{(chosen ? "✅" : "▫️")} {Kind(kind)}";

    public static string LessonsKey(int lessons) => $"{RussianText.Count(lessons, "раз", "раза", "раз")} в неделю";

    public static string WeeksKey(int weeks) => RussianText.Count(weeks, "неделя", "недели", "недель");

    public static string TooLong(int most) => $"Слишком длинно: хватит {most} знаков.";

    public static string EffectKey(EffectWord word) => word switch
    {
        EffectWord.Helped => "Помогло",
        EffectWord.Partly => "Частично",
        EffectWord.NotHelped => "Не помогло",
        _ => "Пока неясно",
    };

    public static string PlanKey(SupportPlan plan, SupportFacts facts) => RichText.Shorten($"{facts.CodeOf(plan)} · {plan.Gaps[0]}", 28);

    public static RichText AskPlanPupils(string name, ClassStyle style) => RichText.Of($"<b>{Written(name, style)}</b>. Кому нужна помощь? Отметьте одного или группу с общим пробелом.");

    public static RichText AskGap(string subject) => RichText.Of($"<b>{subject}</b>. Какой пробел подтягиваем? Напишите умение или тему, например: сложение дробей.");

    /// <summary>The plan as it would be saved; every line below the gap is changed by a key.</summary>
    public static RichText PlanSheet(PlanSupport.Sheet sheet, PlanFacts facts, DateOnly today) => RichText.Lines(
    [
        RichText.Of($"<b>План помощи: {facts.Roster.Codes(sheet.Pupils)}</b>"),
        RichText.Of($"{sheet.Subject}: {string.Join(", ", sheet.Gaps)}"),
        $"Ведёт: {facts.NameOf(sheet.LeadId)}",
        $"{(sheet.Lessons > 0 ? $"{LessonsKey(sheet.Lessons)} по 40 мин, " : "")}до {RussianText.DayMonth(today.AddDays((7 * sheet.Weeks) - 1))}",
        "Получилось ли, проверим на тех же умениях.",
    ]);

    public static RichText PlanSaved(PlanSupport.Sheet sheet, PlanFacts facts, DateOnly today) => RichText.Lines(
    [
        RichText.Of($"✅ <b>План сохранён: {facts.Roster.Codes(sheet.Pupils)}</b>"),
        RichText.Of($"{sheet.Subject}: {string.Join(", ", sheet.Gaps)}, ведёт {facts.NameOf(sheet.LeadId)}, до {RussianText.DayMonth(today.AddDays((7 * sheet.Weeks) - 1))}."),
    ]);

    public static RichText Overview(SupportFacts facts, IReadOnlyList<string> classes, ClassStyle style)
    {
        var all = facts.Coverage(null);
        return RichText.Lines(
        [
            RichText.Of($"<b>Поддержка учеников</b>"),
            all.All == 0 ? "Планов помощи пока нет." : $"С планом: {RussianText.Count(all.All, "ученик", "ученика", "учеников")}. Занимаются: {all.Served.Count}. Ждут учителя: {all.Waiting.Count}. Две недели без занятий: {all.Quiet.Count}.",
            .. all.Quiet.Count == 0 ? ValueList.Of<RichText>([]) : [$"Без занятий: {Codes(all.Quiet)}. Может быть, учителю нужна помощь?"],
            .. all.Overdue.Count == 0 ? ValueList.Of<RichText>([]) : [$"Закончились, итог не назван: {RussianText.Count(all.Overdue.Count, "план", "плана", "планов")}."],
            .. classes.Select(one => (Name: one, Open: facts.Open(one).Count)).Where(one => one.Open > 0).Select(one => (RichText)$"• {Written(one.Name, style)}: {RussianText.Count(one.Open, "план", "плана", "планов")}"),
        ]);
    }

    public static RichText ClassPage(SupportFacts facts, string name, ClassStyle style, IReadOnlyList<SupportPlan> shown)
    {
        var coverage = facts.Coverage(name);
        return RichText.Lines(
        [
            RichText.Of($"<b>Поддержка, {Written(name, style)}</b>"),
            .. shown.Count == 0 ? ValueList.Of<RichText>(["Планов помощи пока нет."]) : [],
            .. shown.Select(plan => PlanLine(plan, facts)),
            .. coverage.Quiet.Count == 0 ? ValueList.Of<RichText>([]) : [$"Две недели без занятий: {Codes(coverage.Quiet)}."],
        ]);
    }

    public static RichText PlanPage(SupportPlan plan, SupportFacts facts)
    {
        var dose = facts.DoseOf(plan);
        var last = facts.Entries.Where(entry => entry.PlanId == plan.Id).OrderByDescending(entry => entry.On).ThenByDescending(entry => entry.Id).Take(5).ToList();
        return RichText.Lines(
        [
            RichText.Of($"<b>{facts.CodeOf(plan)}</b>, {plan.Subject}: {string.Join(", ", plan.Gaps)}"),
            $"{StateWords(plan, facts)}, с {RussianText.DayMonth(plan.From)} по {RussianText.DayMonth(plan.Until)}.",
            string.Join(", ", plan.Kinds.Select(Kind)) + (plan.Rhythm is { } rhythm ? $"; {LessonsKey(rhythm.PerWeek)} по {rhythm.Minutes} мин" : "") + ".",
            dose.Planned > 0 ? $"Проведено занятий: {dose.Held} из {dose.Planned}{(dose.IsEnough == false ? " — меньше, чем задумано" : "")}." : $"Проведено занятий: {dose.Held}.",
            .. last.Select(entry => (RichText)$"• {RussianText.DayMonth(entry.On)}: {KindWords(entry.Kind)}{About(entry.Topic, 60)}{(entry.Minutes is { } minutes ? $", {minutes} мин" : "")}"),
            .. facts.Changes.TryGetValue(plan.Id, out var change) ? ValueList.Of<RichText>([RichText.Of($"<b>До и после:</b> {Change(change)}")]) : [],
            .. plan.State == SupportState.Active ? ValueList.Of<RichText>(["Чем закончилось? Пробел проверяют на тех же умениях."]) : [],
        ]);
    }

    private static RichText PlanLine(SupportPlan plan, SupportFacts facts)
    {
        var dose = facts.DoseOf(plan);
        return RichText.Of($"• <b>{facts.CodeOf(plan)}</b> {plan.Subject}: {RichText.Shorten(string.Join(", ", plan.Gaps), 60)} — {(plan.State == SupportState.Proposed ? "ждёт учителя" : $"{facts.NameOf(plan.LeadId)}, {(dose.Planned > 0 ? $"{dose.Held} из {dose.Planned}, " : "")}{(plan.AwaitsEffect(facts.Today) ? "пора назвать итог" : $"до {RussianText.DayMonth(plan.Until)}")}")}");
    }

    private static string StateWords(SupportPlan plan, SupportFacts facts) => plan.State switch
    {
        SupportState.Proposed when plan.LeadId is not null => $"Предложен, ждёт согласия: {facts.NameOf(plan.LeadId)}",
        SupportState.Proposed => "Предложен, его пока никто не ведёт",
        SupportState.Declined => $"Отклонён: {plan.Reason}",
        SupportState.Closed => $"Закрыт: {EffectKey(plan.Effect!.Value).ToLowerInvariant()}, вёл план {facts.NameOf(plan.LeadId)}",
        _ => $"Ведёт {facts.NameOf(plan.LeadId)}",
    };

    private static string Codes(IEnumerable<AtRisk> pupils) => string.Join(", ", pupils.Select(pupil => pupil.Code));

    private static string Kind(SupportKind kind) => kind switch
    {
        SupportKind.ExtraLessons => "Индивидуальные занятия",
        SupportKind.ProgrammeCorrection => "Корректировка рабочей программы",
        SupportKind.DifferentiatedHomework => "Домашние задания по пробелу",
        _ => "Повторная проверка",
    };
}
