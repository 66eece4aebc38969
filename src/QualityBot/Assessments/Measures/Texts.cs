using QualityBot.Engine;
using QualityDomain;
using QualityDomain.Assessments;
using QualityDomain.Assessments.Map;
using QualityDomain.Decisions;
using QualityDomain.FollowUp;
using QualityDomain.People;

namespace QualityBot.Assessments.Measures;

/// <summary>Every word of the way from a finding to decisions, in one place to read aloud and correct.</summary>
internal static partial class Texts
{
    public const string Open = "Меры";
    public const string Back = "‹ Назад";
    public const string More = "Ещё ›";
    public const string Earlier = "‹ Раньше";
    public const string ToFindings = "Что ещё видно по работе";
    public const string UndoMeasures = "Ошибка, отменить";
    public const string MeasuresAreGone = "Этих решений уже нет, или день прошёл: решение отменяют на его странице.";
    public const string MeasuresUnderWay = "Об этих решениях люди уже знают. Отменить каждое можно на его странице – с причиной.";
    public const string AskCause = "Что могло повлиять? Решаете Вы: карта только показывает, что «за» и «против».";
    public const string AskDay = "До какого дня? Нажмите день или напишите дату.";
    public const string AskLead = "Кто ответит? Нажмите имя или напишите его начало.";
    public const string NobodyFound = "Такого сотрудника нет. Напишите начало фамилии.";
    public const string UseButtons = "Нажмите кнопку под сообщением, пожалуйста.";
    public const string NotThere = "По этой работе мер пока не выбрать: нет результатов или работа не в Вашей части школы.";
    public const string ResultsChanged = "Результаты обновились: вот что видно теперь.";
    public const string DayIsPast = "Этот день уже прошёл.";
    public const string NoMeasuresYet = "По этой работе мер пока не выбрали.";
    public const string PutInForce = "Ввести в действие";

    /// <summary>Why something of the map is not done.</summary>
    public static string Explain(Problem problem) => problem switch
    {
        NeverByVpr => "по ВПР людей не оценивают",
        TwoYearsAreNotShown(var years) => $"нужны итоги трёх лет подряд, не ВПР (есть {years})",
        ResultsHaveGrown(var year) => $"в {year} году результаты выросли",
        CauseOfOtherHalf => "Эта причина относится к другой половине карты.",
        NoMeasures => "Отметьте хотя бы одну меру.",
        _ => throw new InvalidOperationException($"No words for {problem}."),
    };

    /// <summary>The plan to which the decisions of a work belong.</summary>
    public static string PlanTitle(Work work) => $"План мер по результатам: {Assessments.Texts.Name(work)}";

    public static RichText Head(Work work) => RichText.Of($"<b>{Assessments.Texts.Name(work)}: на что обратить внимание</b>");

    public static RichText DecisionsHead(Work work) => RichText.Of($"<b>{Assessments.Texts.Name(work)}: что решено</b>");

    public static string CauseKey(int number, string name) => $"{number}. {RichText.Shorten(name, 50)}";

    public static string DecisionsKey(int count) => $"Решения по работе: {count}";

    public static string SaveKey(int count, bool mayChoose) => (mayChoose, count) switch
    {
        (true, _) => $"Записать решения ({count})",
        _ => $"Предложить ({count})",
    };

    public static string Due(DateOnly day, DateOnly today) => day.Year == today.Year ? RussianText.DayMonth(day) : RussianText.Day(day);

    public static string NotOffered(IEnumerable<(Measure Measure, Problem Reason)> blocked) => string.Join("; ", blocked.GroupBy(pair => Explain(pair.Reason))
        .Select(group => $"{string.Join(", ", group.Select(pair => Blocked(pair.Measure)))} – {group.Key}"));

    public static string Recorded(IReadOnlyList<Decision> made) => made is [var one]
        ? $"Записано в план мер: № {one.Number}. Ответственный увидит это в ближайшей сводке."
        : $"Записано в план мер: № {made[0].Number}–{made[^1].Number}. Ответственные увидят это в ближайшей сводке.";

    public static string Proposed(int count) =>
        $"Предложено: {RussianText.Count(count, "мера", "меры", "мер")}. Заместитель и директор получат сообщение; до их согласия никому не напоминаю.";

    /// <summary>To those who may put it in force.</summary>
    public static RichText ProposalWaits(Person from, Work work, Observation observation, string cause, IEnumerable<string> measures) => RichText.Lines(
    [
        RichText.Of($"<b>{from.Name.WithInitials} предлагает меры</b>"),
        $"{Assessments.Texts.Name(work)}. {Title(observation)}",
        $"Причина: {cause}",
        .. measures.Select(measure => (RichText)$"• {RichText.Shorten(measure, 160)}"),
    ]);

    public static string State(Decision decision, DateOnly? due, DateOnly today) => decision.State switch
    {
        DecisionState.Draft => "ждёт согласия",
        DecisionState.Active => due is { } day ? $"до {Due(day, today)}{(day < today ? " ❗" : "")}" : "в работе",
        DecisionState.Closed => "выполнено ✓",
        DecisionState.Cancelled => "снято",
        DecisionState.Archived => "в архиве",
        _ => throw new InvalidOperationException($"No words for {decision.State}."),
    };

    /// <summary>«Основание: …» on the page of a decision, as far as the reader may see it.</summary>
    public static string Ground(Finding finding, Work work, string cause, FindingSight sight) => sight switch
    {
        FindingSight.Work => Assessments.Texts.Name(work),
        FindingSight.Result => $"{Assessments.Texts.Name(work)}. {Title(finding)}",
        _ => $"{Assessments.Texts.Name(work)}. {Title(finding)}. Причина: {cause}",
    };

    public static RichText MeasuresTakenBack(int count) => $"Отменено: {RussianText.Count(count, "решение", "решения", "решений")}. Никто о них ещё не слышал.";

    /// <param name="needs">How many pupils may need support all the same.</param>
    public static RichText NothingSeen(int needs) => "Ни классы, ни темы уверенно не отстают: меры для всех предлагать не из чего."
        + (needs > 0 ? $" Но {RussianText.Count(needs, "ученику", "ученикам", "ученикам")} может понадобиться помощь: составьте планы." : "");
}
