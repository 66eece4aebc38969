using QualityBot.Reports;
using QualityDomain;
using QualityDomain.Assessments;
using QualityDomain.Assessments.Catalogues;
using QualityDomain.Assessments.Gaps;
using QualityDomain.Assessments.Results;

namespace QualityBot.Papers.Results;

/// <summary>Words of the set of papers around one work: orders, schedule, minutes, plan, sheets.</summary>
internal static class SetTexts
{
    public const string Orders = "ПРИКАЗЫВАЮ:";
    public const string OrderRead = "С приказом ознакомлены:";
    public const string ControlIsMine = "Контроль исполнения приказа оставляю за собой.";
    public const string ByLot = "по жребию";
    public const string ResponsibleDuty = "ответственный за проведение";
    public const string TechnicianDuty = "технический специалист";
    public const string ExpertDuty = "эксперт (проверка работ)";
    public const string ObserverDuty = "общественный наблюдатель";
    public const string ScheduleNote = "Организатор в аудитории не ведёт предмет, по которому проводится работа. Время, кабинеты и организаторы вписываются до утверждения.";
    public const string AcquaintanceDocument = "Документ: __________________________________________ от «____» ____________ 20___ г. № ______";
    public const string MinutesTitle = "заседания школьного методического объединения";
    public const string Agenda = "ПОВЕСТКА ДНЯ";
    public const string AgendaSupport = "О поддержке обучающихся и повторной проверке";
    public const string Heard = "СЛУШАЛИ";
    public const string Spoke = "ВЫСТУПИЛИ";
    public const string Resolved = "РЕШИЛИ";
    public const string TakeNote = "Информацию принять к сведению.";
    public const string Votes = "Голосовали: «за» – ____, «против» – ____, «воздержались» – ____.";
    public const string Chair = "Председатель";
    public const string MinuteTaker = "Секретарь";
    public const string PlanIsDraft = "Проект составлен по рекомендациям аналитической справки; меры становятся обязательными после решения.";
    public const string PlanOfDecisions = "Меры приняты решениями, связанными с выводами аналитической справки.";
    public const string RouteName = "Фамилия, имя: ";
    public const string NoSkill = "умение по описанию работы";
    public const string NotBegun = " (к заданию не приступил)";
    public const string AllGaps = "все умения, указанные выше";
    public const string FamilyHelp = "Чем поможет семья (договорились): ________________________________________________";
    public const string Teacher = "Учитель";
    public const string SubjectTeacher = "Учитель-предметник";
    public const string ClassTeacher = "Классный руководитель";
    public const string ParentRead = "Родитель (законный представитель), ознакомлен(а)";

    public static ValueList<string> MinutesHead { get; } =
        ["Протокол № ______ от «____» ____________ 20___ г.", $"Председатель: {Texts.Blank}", $"Секретарь: {Texts.Blank}", $"Присутствовали: ______ (список прилагается, если больше 15)", $"Приглашённые: {Texts.Blank}"];

    public static string FileName(Work work) => string.Join(' ', new[] { work.Procedure, work.Subject, work.Grade is { } grade ? $"{grade} класс" : null, work.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture) }.OfType<string>());

    public static string Appendix(int number) => $"Приложение {number} к приказу\nот «____» ____________ 20___ г. № ______";

    /// <summary>The day of the draft; the number is given when it is signed.</summary>
    public static DateLine ToBeNumbered(PaperFrame frame) => new(frame.Today) { Number = "______", Place = frame.Place };

    public static Approval ApprovalOf(PaperFrame frame) => new(frame.Signatures.Signers[^1].Post, frame.Signatures.Signers[^1].Name);

    // Before the work

    public static string ConductHeading(ProcedureFacts facts) => $"О проведении {About(facts)}";

    public static string ScheduleHeading(ProcedureFacts facts) => $"График проведения {About(facts)}";

    public static string ScheduleTitle(ProcedureFacts facts) => $"проведения {About(facts)}";

    public static string CommissionHeading(ProcedureFacts facts) => $"Организаторы и эксперты {WorkTitle.Genitive(facts.Work)}";

    public static string ConductPreamble(ProcedureFacts facts) => $"На основании {facts.Basis ?? $"{Texts.Blank}{Texts.Blank}"} и в целях получения объективных результатов";

    public static IEnumerable<string> ConductItems(ProcedureFacts facts)
    {
        var day = facts.On is { } known ? RussianText.Day(known) : "«____» ____________ 20___ г.";
        var responsible = facts.Responsible?.Dative ?? $"Заместителю директора по УВР {Texts.Blank}";
        yield return $"Организовать проведение {About(facts)} {day} по графику (приложение 1).";
        yield return $"Утвердить состав организаторов и экспертов (приложение 2).";
        yield return $"{responsible}, ответственному за проведение: провести инструктаж организаторов и экспертов{Before(facts)}, получить материалы по защищённому каналу и исключить доступ к ним до начала работы, собрать и внести результаты в установленный срок.";
        yield return "Организаторам в аудиториях: провести работу по инструкции; учителей, ведущих предмет, в аудитории во время работы не допускать.";
        yield return facts.Experts.Count > 0
            ? $"Экспертам ({string.Join(", ", facts.Experts.Select(expert => QualityDomain.People.Dative.InTables(expert.Name)))}): до начала проверки обсудить критерии, проверить работы коллегиально, спорные работы смотреть вдвоём{After(facts)}"
            : $"Экспертам: до начала проверки обсудить критерии, проверить работы коллегиально, спорные работы смотреть вдвоём{After(facts)}";
        yield return facts.ClassTeachers.Count > 0
            ? $"Классным руководителям ({string.Join(", ", facts.ClassTeachers.Select(one => QualityDomain.People.Dative.InTables(one.Name)))}): ознакомить обучающихся и родителей с датой и порядком работы{Before(facts)}."
            : $"Классным руководителям: ознакомить обучающихся и родителей с датой и порядком работы{Before(facts)}.";
        yield return $"{responsible}: обеспечить хранение работ, протоколов и списка кодов в закрытом шкафу до {(facts.On is { } held ? RussianText.Day(held.AddYears(1)) : "«____» ____________ 20___ г.")}; список кодов не пересылать.";
        yield return ControlIsMine;
    }

    public static string ConductWords(ProcedureFacts facts) =>
        $"{(facts.On is { } day ? $"Дата – {RussianText.Day(day)}" : "Дата не указана")}, {(facts.Experts.Count > 0 ? $"экспертов по списку сотрудников – {facts.Experts.Count}" : "экспертов впишите сами")}. Проект: время, кабинеты и организаторов впишите в DOCX.";

    public static string AcquaintanceTitle(ProcedureFacts facts) => $"с документами о проведении и итогах {About(facts)}";

    public static string AcquaintanceWords(int known) => known == 0 ? "Чистые строки для подписей." : $"Вписаны {RussianText.Count(known, "сотрудник", "сотрудника", "сотрудников")}, остальные строки чистые.";

    public static IEnumerable<string> ClassNames(ProcedureFacts facts) => facts.Classes.Count > 0 ? facts.Classes.Select(one => GroupNames.Of(one, facts.Frame.ClassStyle)) : [facts.Work.Grade is { } grade ? $"{grade}-е" : ""];

    private static string About(ProcedureFacts facts) => WorkTitle.Genitive(facts.Work)
        + (facts.Classes.Count == 1 ? $" в {GroupNames.Of(facts.Classes[0], facts.Frame.ClassStyle)} классе" : facts.Work.Grade is { } grade ? $" в {grade}-х классах" : "");

    private static string Before(ProcedureFacts facts) => facts.On is { } day ? $" до {RussianText.DayMonth(Recommendations.WorkingDayBefore(day))}" : "";

    private static string After(ProcedureFacts facts) => facts.On is { } day ? $", в срок до {RussianText.Day(Recommendations.Day(day, 5, lessons: false))}" : ".";

    // After the work

    public static string OutcomeHeading(WorkFacts facts) => $"Об итогах {WorkTitle.Genitive(facts.Work)}{Texts.Where(facts)}";

    public static string OutcomePreamble(WorkFacts facts) => $"На основании аналитической справки от {RussianText.Day(facts.Today)}";

    public static string ApproveReport(WorkFacts facts) => $"Утвердить аналитическую справку {Texts.About(facts)}.";

    public static string Ordered(Recommendation one) => $"{Dative(one.To)}: {one.What}, в срок {Texts.TillDay(one.Due)}";

    public static string OutcomeWords(int items) => $"Проект приказа, {RussianText.Count(items, "пункт", "пункта", "пунктов")}. Директор правит и подписывает.";

    public static string AgendaResults(WorkFacts facts) => $"Об итогах {WorkTitle.Genitive(facts.Work)}{Texts.Where(facts)}";

    public static IEnumerable<string> SupportHeard(WorkFacts facts) => facts.Needs.Count() is > 0 and var count
        ? [Texts.NeedsLead(count), "Виды индивидуальной работы предложены в разделе 7 аналитической справки."]
        : [Texts.NoNeeds];

    public static string Decided(Recommendation one) => $"{Papers.Texts.Capital(one.What)}. Срок: {Texts.TillDay(one.Due)} Ответственные: {Nominative(one.To)}.";

    public static string MinutesWords(int decisions) => $"Проект протокола, {RussianText.Count(decisions, "решение", "решения", "решений")}. Впишите присутствующих, выступления и голоса.";

    public static string Reason(Recommendation one) => one.To switch
    {
        Addressee.Administration => "выводы и раздел 8 справки",
        Addressee.Association or Addressee.Teachers => "раздел 4 справки",
        _ => "раздел 7 справки",
    };

    public static string PlanWords(int measures, bool decided) => $"{RussianText.Count(measures, "мера", "меры", "мер")}, {(decided ? "по принятым решениям" : "проект по рекомендациям справки")}.";

    public static string Dative(Addressee to) => to switch
    {
        Addressee.Administration => "Администрации",
        Addressee.Association => "Руководителю ШМО",
        Addressee.Teachers => "Учителям-предметникам",
        Addressee.ClassTeachers => "Классным руководителям",
        Addressee.Psychologist => "Педагогу-психологу, социальному педагогу",
        _ => "Родителям (через классных руководителей)",
    };

    public static string Nominative(Addressee to) => to switch
    {
        Addressee.Administration => "администрация",
        Addressee.Association => "руководитель ШМО",
        Addressee.Teachers => "учителя-предметники",
        Addressee.ClassTeachers => "классные руководители",
        Addressee.Psychologist => "педагог-психолог, социальный педагог",
        _ => "родители",
    };

    public static string RouteTitle(WorkFacts facts) => $"ликвидации пробелов {Texts.About(facts)}";

    public static string RouteOf(WorkFacts facts, PupilGaps gaps) => $"Обучающийся {gaps.Pupil.Code}{(gaps.Pupil.Group.Length > 0 ? $", класс {GroupNames.Of(gaps.Pupil.Group, facts.Frame.ClassStyle).Replace("класс ", "", StringComparison.Ordinal)}" : "")}{(facts.Work.Subject is { } subject ? $", {subject[..1].ToLowerInvariant()}{subject[1..]}" : "")}";

    public static string RouteResult(PupilResult pupil, SupportNeed? need) => string.Concat(
        pupil.Total is { } total ? $"Результат: {RussianText.Count(total, "балл", "балла", "баллов")}" : "Результат: балл не указан",
        pupil.Mark is { } mark ? $", отметка «{mark}»" : "",
        pupil.JournalMark is { } journal ? $", по журналу «{journal}»" : "",
        need is null ? "." : $". Почему: {string.Join("; ", need.Reasons.Select(Texts.Reason))}.");

    /// <summary>«Раньше (ВПР 2025, 4 класс): 40 % баллов, отметка «3»; сейчас 55 %, «4».» Works differ, so no more is said.</summary>
    public static string RouteBefore(string name, QualityDomain.Assessments.Figures.PupilChange pair) =>
        $"Раньше ({name}): {Wrote(pair.ShareBefore, pair.Before.Mark)}; сейчас: {Wrote(pair.ShareAfter, pair.After.Mark)}.";

    private static string Wrote(double? share, int? mark) => string.Join(", ", new[] { share is { } known ? $"{FigureWords.Percent(known)}{RussianText.NoBreakSpace}% баллов" : null, mark is { } given ? $"отметка «{given}»" : null }.OfType<string>());

    public static string RouteWords(int sheets) => $"{RussianText.Count(sheets, "лист", "листа", "листов")} с кодами. Имена впишите от руки или напечатайте командой на компьютере школы.";
}
