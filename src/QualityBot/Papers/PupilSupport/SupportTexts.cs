using QualityDomain;
using QualityDomain.Meetings;
using QualityDomain.Parents;
using QualityDomain.Assessments.Gaps;
using QualityDomain.People;
using QualityDomain.Support;
using QualityDomain.Support.Bodies;
using QualityDomain.Support.Checks;

namespace QualityBot.Papers.PupilSupport;

/// <summary>Words of the papers about support.</summary>
internal static class SupportTexts
{
    public const string Blank = "________________________________________";
    public const string NameLine = "Фамилия, имя: ";
    public const string NoPlans = "Планов поддержки в этом учебном году нет.";
    public const string PlansTitle = "Планы";
    public const string SectionTitle = "Поддержка обучающихся";
    public const string ChangesTitle = "До и после: те же умения";
    public const string LessonsTitle = "Что проведено";
    public const string ChecksTitle = "Ежемесячная проверка";
    public const string ContactsTitle = "Встречи и договорённости с семьёй";
    public const string EffectTitle = "Что изменилось";
    public const string WithoutTitle = "Помощь может понадобиться, плана нет";
    public const string KindsCaption = "Планы, у которых назван итог; план с несколькими видами работы учтён в каждом";
    public const string DoseNote = "Занятий проведено / задумано; недели каникул не считаются. Меньше 80 % – повод предложить учителю помощь.";
    public const string NoProof = "Числа показывают, что менялось вместе с поддержкой. Они не доказывают, что причина в ней: умения растут и сами, а планы получают те, у кого было труднее. Об учителях по ним не судят.";
    public const string LeadSigns = "Ведущий план";
    public const string ClassTeacher = "Классный руководитель";
    public const string ParentRead = "С листом ознакомлен(а), родитель (законный представитель)";
    public const string Psychologist = "Педагог-психолог";
    public const string SocialPedagogue = "Социальный педагог";

    public const string ChronologyNote = "Собрано из записей школы о поддержке. Записей о том, чего не отмечали, здесь нет: пробел в хронологии – не доказательство, что ничего не было.";
    public const string Answers = "Готовит ответ";
    public const string CheckLine = "Проверка месяца";
    public const string ContactLine = "Разговор с семьёй";
    public const string SheetLine = "Лист для семьи";
    public const string PlanLine = "План поддержки";
    public const string PlanClosedLine = "План закрыт";

    public static string Told(AnnouncementKind kind) => kind switch
    {
        AnnouncementKind.Invitation => "Приглашение",
        AnnouncementKind.Reminder => "Напоминание",
        AnnouncementKind.Change or AnnouncementKind.Cancellation => "Перемена",
        _ => "Объявление",
    };

    /// <param name="got">Numbers of the guardians whom it reached.</param>
    public static string ToldDetails(Announcement one, Gathering? gathering, IReadOnlyList<int> got, IReadOnlyList<(int Number, DateOnly On)> read, IReadOnlyList<(int Number, bool Comes)> answers) => string.Join("; ", new[]
    {
        gathering is null ? $"«{Engine.RichText.Shorten(one.Text.ReplaceLineEndings(" "), 120)}»" : $"{Meetings.Texts.GatheringTitle(gathering.Kind)}, {RussianText.ShortDay(gathering.Day)}",
        $"доставлено: {string.Join(", ", got.Select(number => $"родитель {number}"))}",
        read.Count == 0 ? "«Ознакомлен(а)» никто не отметил" : "«Ознакомлен(а)»: " + string.Join(", ", read.Select(said => $"родитель {said.Number} ({RussianText.ShortDay(said.On)})")),
        answers.Count == 0 ? "" : string.Join(", ", answers.Select(answer => $"родитель {answer.Number} {(answer.Comes ? "собирался прийти" : "прийти не мог")}")),
    }.Where(part => part.Length > 0));

    public static string ComplaintLine(int number) => $"Обращение № {number}";

    public static string AnswerLine(int number) => $"Ответ на обращение № {number}";

    public static string ChronologyWords(int lines, IReadOnlyCollection<Complaint> complaints) =>
        $"{RussianText.Count(lines, "запись", "записи", "записей")} по порядку времени. {(complaints.FirstOrDefault(one => one.AnsweredOn is null) is { } open ? $"Ответ на обращение № {open.Number} – до {RussianText.DayMonth(open.Due)}." : "Ответ отправлен.")}";

    public static string CheckDetails(PupilCheck check) =>
        $"{RussianText.MonthOf(check.Month)}: домашние задания – {Mark(check.Homework)}, посещаемость – {Mark(check.Attendance)}, разговор с семьёй – {Contact(check.Contact)}";

    public static string ContactDetails(ParentContact contact) => string.Join(". ", new[]
    {
        QualityBot.Support.Texts.ContactKey(contact.Kind) + (contact.Guardian is { } number ? $", родитель {number}" : ""),
        contact.Shown.Count > 0 ? $"Показано: {Lowered(string.Join(", ", contact.Shown))}" : "",
        contact.Agreed.Count > 0 ? $"Договорились: {Lowered(string.Join(", ", contact.Agreed))}" : "",
    }.Where(part => part.Length > 0));

    public static string SheetDetails(FamilySheet sheet) => string.Join(", ", new[]
    {
        $"сообщено, что лист ждёт (код {sheet.Code})",
        sheet.HandedOn is { } handed ? $"отдан {RussianText.ShortDay(handed)}" : "не забран",
        sheet.ReadBy.Count > 0 ? $"ознакомлен родитель {string.Join(" и ", sheet.ReadBy)}" : "",
    }.Where(part => part.Length > 0));

    public static string What(SupportPlan plan) => $"{plan.Subject}: {string.Join("; ", plan.Gaps.Select(Lowered))}";

    public static string Kinds(SupportPlan plan) => Texts.Capital(string.Join(", ", plan.Kinds.Select(Brief)))
        + (plan.Rhythm is { } rhythm ? $"; {RussianText.Count(rhythm.PerWeek, "раз", "раза", "раз")} в неделю по {rhythm.Minutes}{RussianText.NoBreakSpace}мин" : "");

    public static string Term(SupportPlan plan) => $"{RussianText.ShortDay(plan.From)} – {RussianText.ShortDay(plan.Until)}";

    /// <summary>«5 / 6»; a dash where no lessons are planned.</summary>
    public static string Dose(Dose dose) => dose.Planned == 0 ? dose.Held == 0 ? "–" : $"{dose.Held}" : $"{dose.Held} / {dose.Planned}";

    public static string State(SupportPlan plan, DateOnly today) => plan.State switch
    {
        SupportState.Proposed => "предложен",
        SupportState.Closed => Lowered(QualityBot.Support.Texts.EffectKey(plan.Effect!.Value)),
        _ when plan.AwaitsEffect(today) => "срок вышел, итог не назван",
        _ => "идёт",
    };

    public static string Mark(CheckMark mark) => mark switch { CheckMark.InOrder => "в порядке", CheckMark.Trouble => "есть трудности", _ => "–" };

    public static string Contact(CheckMark mark) => mark switch { CheckMark.InOrder => "был", CheckMark.Trouble => "не было", _ => "–" };

    public static string MoreLessons(int count) => $"И ещё {RussianText.Count(count, "запись", "записи", "записей")} раньше.";

    public static string CoverageLine(Coverage coverage) => coverage.All == 0
        ? "Открытых планов поддержки нет."
        : $"Открытый план есть у {RussianText.Count(coverage.All, "обучающегося", "обучающихся", "обучающихся")}: занимаются – {coverage.Served.Count}, ждут учителя – {coverage.Waiting.Count}, две недели без занятий – {coverage.Quiet.Count}."
            + (coverage.Overdue.Count > 0 ? $" Срок вышел, итог не назван: {RussianText.Count(coverage.Overdue.Count, "план", "плана", "планов")}." : "");

    public static string DoseLine(Dose dose) => dose.Kept is not { } kept
        ? $"Занятий проведено: {dose.Held}."
        : $"Занятий проведено {dose.Held} из {dose.Planned} задуманных ({Math.Round(kept * 100, MidpointRounding.AwayFromZero)}{RussianText.NoBreakSpace}%).";

    public static string EffectLine(IReadOnlyCollection<SkillChange> changes)
    {
        var told = changes.Where(change => change.Word is not null).ToList();
        return told.Count == 0
            ? "Повторно те же умения ещё не измерены."
            : $"Те же умения измерены до и после по {RussianText.Count(told.Count, "плану", "планам", "планам")}: пробел закрыт – {told.Count(change => change.Word == EffectWord.Helped)}, стало лучше – {told.Count(change => change.Word == EffectWord.Partly)}, лучше не стало – {told.Count(change => change.Word == EffectWord.NotHelped)}.";
    }

    public static string WithoutLead(int count) => $"По работам этого года помощь может понадобиться ещё {RussianText.Count(count, "обучающемуся", "обучающимся", "обучающимся")} без плана по этому предмету.";

    /// <summary>What kinds of work went together with improvement; empty where nothing may be said.</summary>
    public static string KindsLine(IEnumerable<KindRecord> kinds) =>
        kinds.Where(kind => kind.Improved.Value is not null).Select(kind => $"{Lowered(Results.Texts.KindOf(kind.Kind))} – {kind.Better} из {kind.Measured}").ToList() is { Count: > 0 } told
            ? $"Стало лучше в планах с видами работы: {string.Join("; ", told)}. Это не доказывает причину."
            : "";

    public static string ChartTitle(DateOnly today) => $"Поддержка по классам на {RussianText.ShortDay(today)}";

    public static string MonthLead(int seen, int missed) => seen + missed == 0
        ? "В этом месяце проверять было некого: идущих планов поддержки нет."
        : $"{(missed > 0 ? $"Проверено: {RussianText.Count(seen, "обучающийся", "обучающихся", "обучающихся")}, не проверено – {missed}" : $"Проверены все, у кого идёт план: {RussianText.Count(seen, "обучающийся", "обучающихся", "обучающихся")}")}. Записаны только факт, дата и следующий шаг.";

    public static string NotChecked(IEnumerable<PupilCode> pupils) => $"Не проверены: {string.Join(", ", pupils)}.";

    public static string SheetWords(ValueList<SupportPlan> plans, int lessons) =>
        $"{RussianText.Count(plans.Count, "план", "плана", "планов")}, записей о проведённом: {lessons}. Имя впишите от руки или напечатайте на компьютере школы.";

    public static string RegisterWords(ValueList<SupportPlan> plans, DateOnly today) => plans.Count == 0 ? NoPlans
        : $"{RussianText.Count(plans.Count, "план", "плана", "планов")} за учебный год: идут {plans.Count(plan => plan.RunsOn(today))}, ждут учителя {plans.Count(plan => plan.State == SupportState.Proposed)}, закрыты {plans.Count(plan => plan.State == SupportState.Closed)}.";

    public const string NoRecords = "Записей в этом учебном году нет.";
    public const string JournalNote = "Записаны только день, факт и следующий шаг. Журнал видят члены совета и директор; копии не передаются.";

    public static string JournalTitle(SupportBody body) => body == SupportBody.Consilium ? "ЖУРНАЛ\nпсихолого-педагогического консилиума" : "ЖУРНАЛ\nСовета профилактики";

    public static string Provenance(PaperFrame frame) => $"{Texts.MadeBy(frame)} Ученики указаны кодами. Источник: планы поддержки, журнал занятий и ежемесячные проверки в QualityBot.";

    public static string JournalSource(PaperFrame frame, SupportBody body) => $"{Texts.MadeBy(frame)} Ученики указаны кодами. Источник: записи {Support.Bodies.Texts.Of(body)} в QualityBot.";

    public static string JournalWords(ValueList<BodyRecord> records) => records.Count == 0 ? NoRecords
        : $"{RussianText.Count(records.Count, "запись", "записи", "записей")} за учебный год, открытых шагов: {records.Count(record => record.IsOpen)}.";

    public static string Decided(BodyRecord record) => $"{record.Fact}{(record.ConsentOn is { } consent ? $"; согласие родителей от {RussianText.ShortDay(consent)}" : "")}";

    public const string LoadNote = "Числа – чтобы разделить работу и предложить помощь. О работе учителя по ним не судят.";
    public const string LoadChartTitle = "Занятий в неделю по идущим планам";

    public static string Stretch(DateOnly first, DateOnly last) => $"{RussianText.ShortDay(first)} – {RussianText.ShortDay(last)}";

    public static string LoadLead(ValueList<SupportLoad> loads) => loads.Count == 0
        ? "За эти дни индивидуальных занятий не было задумано и не записано."
        : $"Учителей, которые ведут планы, – {loads.Count(load => load.Plans > 0)}; занятий в неделю – {loads.Sum(load => load.LessonsPerWeek)}, проведено по планам {loads.Sum(load => load.Held)} из {loads.Sum(load => load.Planned)} задуманных.";

    /// <summary>Whom to ask and whom to relieve; empty: nobody.</summary>
    public static string LoadHelp(ValueList<SupportLoad> loads, Func<long?, string> nameOf) => string.Join(' ', new[]
    {
        loads.Where(load => load.MayNeedHelp).Select(load => $"{nameOf(load.PersonId)} ({load.Held} из {load.Planned})").ToList() is { Count: > 0 } help ? $"Спросить, чем помочь: {string.Join(", ", help)}." : "",
        loads.Where(load => load.IsMuch).Select(load => $"{nameOf(load.PersonId)} ({load.LessonsPerWeek} в неделю)").ToList() is { Count: > 0 } much ? $"Много занятий, часть можно передать: {string.Join(", ", much)}." : "",
    }.Where(part => part.Length > 0));

    public static string HeldOf(SupportLoad load) => load.Planned == 0 ? load.Held == 0 ? "–" : $"{load.Held}" : $"{load.Held} / {load.Planned}";

    public static string Help(SupportLoad load) => (load.MayNeedHelp, load.IsMuch) switch
    {
        (true, true) => "занятий много: часть передать",
        (true, false) => "спросить, что мешает",
        (false, true) => "занятий много: предложить передать",
        _ => "",
    };

    public static string NoPupil(string code) => $"Ученика с кодом «{code}» в этом году нет, или он не в Вашем ведении. Код – класс и номер в журнале: 5А-07.";

    /// <summary>A kind of work in a narrow column.</summary>
    private static string Brief(SupportKind kind) => kind switch
    {
        SupportKind.ExtraLessons => "занятия",
        SupportKind.ProgrammeCorrection => "корректировка программы",
        SupportKind.DifferentiatedHomework => "домашние задания",
        _ => "проверка",
    };

    private static string Lowered(string text) => text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];
}
