using QualityBot.Engine;
using QualityDomain;
using QualityDomain.Decisions;
using QualityDomain.Decisions.Intake;
using QualityDomain.Decisions.RoundTrip;
using QualityDomain.FollowUp;
using QualityDomain.Minutes;

namespace QualityBot.Decisions;

/// <summary>Words of the preview: the paper at a glance, a decision, a question, a remark, a correction.</summary>
internal static partial class Texts
{
    public const string MarkSheet = "Служебный";
    public const string StaffSheet = "Сотрудники";
    public const string FateSheet = "Судьба";
    public const string MainSheet = "Решения";
    public const string DecisionTitle = "Решение";
    public const string WrittenDeadlineTitle = "Срок в документе";
    public const string ReadDeadlineTitle = "Срок, как я понял";
    public const string WrittenResponsibleTitle = "Ответственный в документе";
    public const string PeopleTitle = "Кто отвечает";
    public const string ClassesTitle = "Классы";
    public const string FateTitle = "Берём?";
    public const string DoubtsTitle = "На что посмотреть";
    public const string KeyTitle = "Ключ";
    public const string ListKey = "Список";
    public const string Mend = "Исправить";
    public const string NotDone = "Не исполнено";
    public const string NoRemarks = "Замечаний нет: у каждого решения есть срок и ответственный, годы и номера в порядке.";

    public static RichText NewDecisionHead => RichText.Of($"<b>Новое решение</b>");

    public static RichText UnclearHead => RichText.Of($"<b>Не понял</b> – здесь оставлю как было:");

    public static RichText AndMore(string what) => $"… и ещё {what}";

    public static string PageKey(int page, int pages) => $"{page} из {pages}";

    public static string SkippedKey(int count) => $"Пропущено ({count})";

    public static string SaveKey(int taken, ImportMode mode) => $"Записать {Decisions(taken)} {(mode == ImportMode.Work ? "в работу" : "в архив")}";

    public static string LeadKey(string party) => $"Ведёт: {PartyName(party)}";

    public static RichText Counts(PaperDraft draft, int withQuestions)
    {
        var taken = draft.Rows.Count(row => row.IsTaken);
        return RichText.Of($"Решений: <b>{taken}</b>{(withQuestions > 0 ? $", с вопросами: {withQuestions}" : "")}{(draft.Rows.Count > taken ? $", не берём: {draft.Rows.Count - taken}" : "")}{(draft.Skipped.Count > 0 ? $", пропущено строк: {draft.Skipped.Count}" : "")}");
    }

    public static RichText Where(ImportMode mode) => RichText.Of($"Куда: <b>{Mode(mode)}</b>");

    /// <summary>The structure of the paper was guessed.</summary>
    public static RichText Guessed => RichText.Of($"🔎 <i>Такого строения я ещё не видел: прочитано по догадке. Посмотрите каждую строку.</i>");

    /// <summary>The meeting, or how many and from when to when; without a meeting the date or the file.</summary>
    public static RichText MeetingsOf(PaperDraft draft, DateOnly today)
    {
        var dated = draft.Meetings.Select(meeting => meeting.Date).OfType<LooseDate>().OrderBy(date => date.First).ToList();
        return draft.Meetings switch
        {
            [] => draft.Date is { } own ? $"Дата: {Pictures.Day(own)}" : $"Файл: {draft.FileName}",
            [{ Date: null } one] => $"{one.Title}, дата не указана",
            [{ Date: { } day } one] when day.First > today => $"{one.Title}, {Pictures.Day(day)} – это ещё впереди, проверьте дату",
            [{ Date: { } day } one] => $"{one.Title}, {Pictures.Day(day)}",
            _ => $"{Meetings(draft.Meetings.Count)}{(dated.Count > 0 ? $": {Pictures.Day(dated[0])} – {Pictures.Day(dated[^1])}" : "")}",
        };
    }

    public static RichText AsLastTime(IReadOnlyList<string> recalled, int shown)
    {
        var words = string.Join("; ", recalled.Take(shown)) + (recalled.Count > shown ? $" и ещё {recalled.Count - shown}" : "");
        return RichText.Of($"<i>Как и в прошлый раз: {words.TrimEnd('.')}. Убрать – в настройках.</i>");
    }

    public static RichText RememberedLine(string words, bool holds, DateOnly on) => RichText.Of($"• {words}{(holds ? "" : " – спрошу снова")} <i>({RussianText.DayMonth(on)})</i>");

    public static RichText NotDecisions(int rows) => RichText.Of($"<b>Это не решения</b> – {Rows(rows)}:");

    public static RichText CardHead(int number, int count, DraftRow row) =>
        RichText.Of($"<b>{number} из {count}</b>{(row.Number is { } item ? $" (пункт {item})" : "")}{(row.Section is { } section ? $" · {RichText.Shorten(section, 80)}" : "")}");

    public static RichText WhatLine(DraftRow row) => RichText.Of($"<b>Что:</b> {RichText.Shorten(row.Text, 1000)}");

    public static RichText DeadlineLine(DraftRow row, IReadOnlyList<DueDay> days) =>
        RichText.Of($"<b>Срок:</b> {Deadline(row, days)}{(row.DeadlineText.Length > 0 ? RichText.Of($" <i>(написано: «{RichText.Shorten(row.DeadlineText.ReplaceLineEndings(" "), 120)}»)</i>") : "")}");

    public static RichText WhoLine(DraftRow row, Executors executors) => RichText.Of($"<b>Кто:</b> {People(row, executors)}");

    public static RichText ToWhomLine(DraftRow row, Executors executors) => RichText.Of($"<b>Кому:</b> {People(row, executors)}");

    public static RichText FromLine(string from) => RichText.Of($"<b>От кого:</b> {from}");

    public static RichText ResultLine(string result) => RichText.Of($"<b>Результат:</b> {RichText.Shorten(result.ReplaceLineEndings(" "), 300)}");

    /// <summary>«ведёт …; …; … – не определён».</summary>
    public static string People(DraftRow row, Executors executors)
    {
        if (row.Parties.Count == 0)
        {
            return "не указан";
        }

        var cards = executors.Cards.Select(card => card.Part switch
        {
            Part.Lead => $"ведёт {card.Person.Name.WithInitials}{Group(card)}",
            Part.Group => $"{card.Person.Name.WithInitials}{Group(card)}",
            _ => card.Person.Name.WithInitials,
        });
        var open = executors.Open.Select(problem => $"{PartyName(row.Parties[problem.Party])} – не определён");
        return string.Join("; ", cards.Concat(open));
    }

    private static string Group(Executor card) => card.Group is null ? "" : $" (отмечает: {card.Group}, {card.Members.Count})";

    /// <summary>What a proposal about the fate of a row would do.</summary>
    public static string Meet(Proposal proposal, QuestionKind kind) => (proposal, kind) switch
    {
        (Proposal.Without, _) => "Без них",
        (Proposal.Meet(RowFate.Archive), QuestionKind.Information) => "Только сохранить",
        (Proposal.Meet(RowFate.Archive), _) => "В архив",
        (Proposal.Meet(RowFate.Done), _) => "Уже исполнены",
        (Proposal.Meet, _) => "Взять один раз",
        (_, QuestionKind.Past) => "В работу как просроченные",
        (_, QuestionKind.NoDeadline or QuestionKind.Information) => "В работу без срока",
        (_, QuestionKind.NoResponsible) => "Решу позже",
        _ => "Оставить",
    };

    /// <summary>A question as a note in a cell.</summary>
    public static string AskBriefly(Question question) => question.Kind switch
    {
        QuestionKind.MeetingDay => "Когда проходило заседание?",
        QuestionKind.Reading => "Проверьте срок: прочитан не наверняка.",
        QuestionKind.NoDeadline => "Срока нет.",
        QuestionKind.Information => "Похоже на сообщение: делать нечего?",
        QuestionKind.Past => "Срок уже прошёл.",
        QuestionKind.NobodyHolds => $"Кто это: {PartyName(question.Subject)}?",
        QuestionKind.WhichOf => $"Подходят несколько человек: {PartyName(question.Subject)}.",
        QuestionKind.NoResponsible => "Ответственного нет.",
        _ => "Такое решение уже есть выше.",
    };

    public static RichText RemarkHead(int number, int count) => RichText.Of($"<b>Замечание {number} из {count}</b>");

    public static string NobodyOrSeveral(string party) => $"Никто не назначен или их несколько: {PartyName(party)}.";

    public static RichText CorrectionsHead(Corrections corrections, PaperDraft draft) => RichText.Of($"<b>Правки из Excel:</b> {Summary(corrections, draft)}");

    public static RichText NewRow(string words, RowCorrection row) => RichText.Of($"<b>Новая:</b> {words} – <i>{Deadline(row.After.Deadline)}; {Who(row.After)}</i>");

    public static RichText RowLeft(int number, string words) => RichText.Of($"<b>{number}.</b> {words} – <i>не берём</i>");
}
