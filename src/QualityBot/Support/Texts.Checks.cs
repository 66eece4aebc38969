using QualityBot.Engine;
using QualityDomain;
using QualityDomain.People;
using QualityDomain.Support;
using QualityDomain.Support.Checks;

namespace QualityBot.Support;

/// <content>The monthly check.</content>
internal static partial class Texts
{
    public const string NobodyToCheck = "Проверять некого: в Ваших классах нет учеников с планом помощи.";

    public const string CheckIsGone = "Этой отметки уже нет: месяц проверили ещё раз.";

    public static readonly IReadOnlyList<string> NextSteps = ["Поговорить с учеником", "Встретиться с родителями", "Добавить занятие", "Помощь специалиста", "Посмотреть через две недели"];

    public const string ContactWithParentsKey = "Разговор с родителями";
    public const string BackToPlanKey = "‹ К плану";
    public const string AskShown = "Что показали родителям?";
    public const string AskAgreed = "О чём договорились с семьёй?";

    /// <summary>The last one means that nothing was shown.</summary>
    public static readonly IReadOnlyList<string> ShownToParents = ["Пробелы и план помощи", "Пробелы", "Работы ребёнка", "Ничего, просто поговорили"];

    /// <summary>The last one means that nothing was agreed.</summary>
    public static readonly IReadOnlyList<string> AgreedWithParents = ["Проверяют домашние задания", "Занимаются дома по плану", "Следят за посещаемостью", "Обратятся к специалисту", "Пока ни о чём"];

    public static string ContactKey(ContactKind kind) => kind switch
    {
        ContactKind.Talk => "Встреча в школе",
        ContactKind.Meeting => "На собрании",
        ContactKind.Call => "По телефону",
        _ => "Письмом на бумаге",
    };

    public static RichText AskContactKind(string code) => RichText.Of($"<b>{code}</b>. Как говорили с родителями?");

    public static RichText ContactSaved(ParentContact contact, string code) => RichText.Lines(
    [
        RichText.Of($"✅ <b>Записано: разговор с родителями {code}</b>, {RussianText.DayMonth(contact.On)}"),
        $"{ContactKey(contact.Kind)}. {(contact.Shown.Count > 0 ? $"Показали: {string.Join(", ", contact.Shown).ToLowerInvariant()}. " : "")}{(contact.Agreed.Count > 0 ? $"Семья: {string.Join(", ", contact.Agreed).ToLowerInvariant()}." : "")}".TrimEnd(),
    ]);

    /// <summary>The line of a class teacher's digest in the last week of a month.</summary>
    public static string CheckLine(string name, DateOnly month) => $"Проверка месяца, {name}: {RussianText.MonthNominative(month.Month)} ещё не отмечен. Минута: /support";

    /// <summary>The line of a deputy's digest when a month ended.</summary>
    public static string MonthLine(IReadOnlyList<MonthGap> gaps, IReadOnlyDictionary<long, PupilCode> roster)
    {
        var (classes, silent) = (gaps.Where(gap => gap.Unchecked.Count > 0).Select(gap => gap.Class).ToList(), gaps.SelectMany(gap => gap.Silent).ToList());
        return string.Join("; ", new[]
        {
            classes.Count > 0 ? $"Без проверки за {RussianText.MonthNominative(gaps[0].Month.Month)}: {string.Join(", ", classes)}" : "",
            silent.Count > 0 ? $"с родителями не говорили: {Few(silent.Select(pupil => $"{roster[pupil]}").Order(StringComparer.Ordinal).ToList())}" : "",
        }.Where(part => part.Length > 0)) is var words ? $"{char.ToUpperInvariant(words[0])}{words[1..]}. Открыть: /support" : "";
    }

    /// <summary>The line of a deputy's digest on Friday; empty: nothing needs a look.</summary>
    /// <param name="loads">Teachers who carry much or may need help.</param>
    public static string WeekLine(IReadOnlyList<ClassSupport> classes, IReadOnlyCollection<SupportLoad> loads, IReadOnlyDictionary<long, string> names)
    {
        var quiet = classes.SelectMany(one => one.Coverage.Quiet).Select(pupil => pupil.Code).ToList();
        var (waiting, overdue) = (classes.Sum(one => one.Coverage.Waiting.Count), classes.Sum(one => one.Coverage.Overdue.Count));
        return string.Join("; ", new[]
        {
            quiet.Count > 0 ? $"две недели без занятий {Few(quiet)}" : "",
            waiting > 0 ? $"ждут учителя {RussianText.Count(waiting, "ученик", "ученика", "учеников")}" : "",
            overdue > 0 ? $"итог не назван у {RussianText.Count(overdue, "плана", "планов", "планов")}" : "",
            Named(loads.Where(load => load.MayNeedHelp)) is { Length: > 0 } help ? $"спросить, чем помочь: {help}" : "",
            Named(loads.Where(load => load.IsMuch)) is { Length: > 0 } much ? $"много занятий: {much}" : "",
        }.Where(part => part.Length > 0)) is { Length: > 0 } words ? $"Поддержка: {words.TrimEnd('.')}. Открыть: /support" : "";

        string Named(IEnumerable<SupportLoad> some) => Few([.. some.Select(load => names.GetValueOrDefault(load.PersonId, Nobody)).Order(StringComparer.Ordinal)]);
    }

    private static string Few(List<string> codes) => codes.Count <= MostNamed ? string.Join(", ", codes) : $"{string.Join(", ", codes.Take(MostNamed))} и ещё {codes.Count - MostNamed}";

    private const int MostNamed = 6;

    public static string CheckClassKey(string name, SupportFacts facts, DateOnly month, ClassStyle style) =>
        $"{(facts.Checks.Any(check => check.Class == name && check.Month == month) ? "✅ " : "")}{Written(name, style)}";

    public static string ExceptKey(Rostered pupil, bool chosen) => $"{(chosen ? "⚠️ " : "")}{pupil.Code}";

    public static string ItemDoneKey(CheckItem item, int except) => (item, except) switch
    {
        (CheckItem.Contact, 0) => "Со всеми говорили",
        (CheckItem.Contact, _) => $"Говорили со всеми, кроме {except}",
        (_, 0) => "У всех в порядке",
        _ => $"У всех, кроме {except}",
    };

    public static RichText AskItem(CheckMonth.Ask ask, MonthlyCheck check, SupportFacts facts, ClassStyle style)
    {
        var spoken = check.AlreadySpoken(facts.Contacts);
        return RichText.Lines(
        [
            RichText.Of($"<b>{Written(ask.Class, style)}, {RussianText.MonthNominative(ask.Month.Month)}</b> · {(int)ask.Item + 1} из 3"),
            ask.Item switch
            {
                CheckItem.Homework => "Домашние задания. Отметьте, у кого трудности.",
                CheckItem.Attendance => "Посещаемость. Отметьте, у кого пропуски.",
                _ => "Разговор с родителями в этом месяце. Отметьте, с кем ещё не говорили.",
            },
            .. ask.Item == CheckItem.Contact && spoken.Count > 0 ? ValueList.Of<RichText>([$"Уже записано: {facts.Roster.Codes(spoken)}."]) : [],
        ]);
    }

    public static RichText Checked(ValueList<PupilCheck> checks, SupportFacts facts, string name, DateOnly month, ClassStyle style) => RichText.Lines(
    [
        RichText.Of($"✅ <b>{Written(name, style)}, {RussianText.MonthNominative(month.Month)}: проверено</b> ({RussianText.Count(checks.Count, "ученик", "ученика", "учеников")})"),
        .. Trouble(checks, CheckItem.Homework, "Трудности с домашними заданиями", facts),
        .. Trouble(checks, CheckItem.Attendance, "Пропуски", facts),
        .. Trouble(checks, CheckItem.Contact, "С родителями ещё не говорили", facts),
    ]);

    public static string NextStepKey(Rostered pupil) => $"{pupil.Code}: что дальше";

    public static RichText AskNextStep(string code) => RichText.Of($"<b>{code}</b>. Какой следующий шаг? Он встанет в журнал проверки.");

    public static RichText NextStepSaved(string code, string words) => RichText.Of($"✅ <b>{code}</b>, следующий шаг: {char.ToLowerInvariant(words[0])}{words[1..]}.");

    private static IEnumerable<RichText> Trouble(ValueList<PupilCheck> checks, CheckItem item, string words, SupportFacts facts)
    {
        var pupils = checks.Where(check => check[item] == CheckMark.Trouble).Select(check => check.PupilId).ToList();
        return pupils.Count == 0 ? [] : [$"{words}: {facts.Roster.Codes(pupils)}."];
    }
}
