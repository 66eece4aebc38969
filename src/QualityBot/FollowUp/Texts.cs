using QualityBot.Engine;
using QualityBot.Storage.Rows;
using QualityDomain;
using QualityDomain.Calendar;
using QualityDomain.Deadlines;
using QualityDomain.Decisions;
using QualityDomain.FollowUp;
using QualityDomain.People;

namespace QualityBot.FollowUp;

/// <summary>Every word that the follow-up says, to read aloud and correct: here the cards.</summary>
internal static partial class Texts
{
    public const string Somebody = "сотрудник";
    public const string CardIsGone = "Такой задачи нет: возможно, её передали или сняли. Откройте «Мои задачи».";
    public const string NoTasks = "Открытых задач нет. Хорошего дня!";
    public const string Accepted = "Принято";
    public const string Marked = "Отмечено";
    public const string ClosedNow = "Выполнено";
    public const string Snoozed = "Напомню позже";
    public const string AskSnooze = "На сколько отложить напоминание? Срок от этого не меняется.";
    public const string UseButtons = "Выберите, пожалуйста, кнопкой под сообщением.";

    private static readonly string[] Weekdays = ["вс", "пн", "вт", "ср", "чт", "пт", "сб"];

    /// <summary>«до 15 сентября (вт)»; the year is said when it is not this one.</summary>
    public static string Until(DateOnly due, DateOnly today) =>
        $"до {RussianText.DayMonth(due)}{(due.Year == today.Year ? "" : $" {due.Year}{RussianText.NoBreakSpace}г.")} ({Weekdays[(int)due.DayOfWeek]})";

    /// <summary>«15:00», «9:30».</summary>
    public static string Hour(TimeOnly time) => time.ToString("H:mm", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>«до 15 сентября (вт), через 3 дня»; a day further off than a month is said by its date alone: nobody counts 255 days.</summary>
    public static string UntilAndLeft(DateOnly due, DateOnly today) => Until(due, today) + ((due.DayNumber - today.DayNumber) switch
    {
        0 => ", сегодня",
        1 => ", завтра",
        > FarDays => "",
        > 1 and var days => $", через {Days(days)}",
        var days => $", срок прошёл {Days(-days)} назад",
    });

    private const int FarDays = 31;

    public static string Days(int days) => RussianText.Count(days, "день", "дня", "дней");

    public static string Number(Decision decision) => $"{DocumentWord(decision.Kind)} №{RussianText.NoBreakSpace}{decision.Number}";

    public static string Source(Meeting? meeting) => meeting is null ? "" : string.Join(", ", new[]
    {
        RichText.Shorten(meeting.Title, 120),
        meeting.Number is { } number ? $"№{RussianText.NoBreakSpace}{number}" : "",
        meeting.HeldOn is { } day ? RussianText.ShortDay(day) : meeting.DateAsWritten,
    }.Where(part => part.Length > 0));

    public static RichText OfCard(Card card, Input input) => RichText.Lines(CardLines(card, input).Where(line => line.Html.Length > 0));

    public static string Tasks(int count, int overdue) =>
        $"У Вас {RussianText.Count(count, "открытая задача", "открытые задачи", "открытых задач")}"
        + (overdue == 0 ? "." : $", из них {RussianText.Count(overdue, "просрочена", "просрочены", "просрочены")}.");

    /// <summary>A line of a list: number in the list, what, until when.</summary>
    public static RichText TaskLine(int number, Assignment card, string words, Decision decision, string? instead, DateOnly today) => RichText.Of(
        $"{number}. {Sign(card, today)}{RichText.Shorten(RussianText.WithoutStop(words), 140)} — <b>{DueWords(card, today)}</b> ({Number(decision)}){Tail(card, instead)}");

    public static string DueWords(Assignment card, DateOnly today) => card switch
    {
        { Due: null } => "срок ещё не известен",
        { Kind: DueKind.Review, Due: { } due } => $"постоянно, смотрим {RussianText.DayMonth(due)}",
        { Due: { } due, DueTime: { } time } => $"до {Hour(time)} {UntilAndLeft(due, today)[3..]}",
        { Due: { } due } => UntilAndLeft(due, today),
    };

    public static string StateWords(Assignment card) => card switch
    {
        { State: AssignmentState.Open } => "ещё не открыто",
        { State: AssignmentState.Acknowledged, Reason: { } why } => $"возвращено на доработку: {why}",
        { State: AssignmentState.Acknowledged } => "в работе",
        { State: AssignmentState.Reported, ReportedOn: { } day } => $"отчёт от {RussianText.DayMonth(day)} ждёт подтверждения",
        { State: AssignmentState.Reported } => "отчёт ждёт подтверждения",
        { State: AssignmentState.Confirmed, ClosedOn: { } day } => $"выполнено {RussianText.DayMonth(day)}",
        { State: AssignmentState.Confirmed } => "выполнено",
        { HandedToId: not null } => "передано другому сотруднику",
        { Reason: { } why } => $"снято: {why}",
        _ => "снято",
    };

    public static string PartWords(Part part) => part switch
    {
        Part.Lead => "ведёт",
        Part.CoExecutor => "вместе",
        Part.Group => "отмечает группу",
        Part.Share => "выполняет часть",
        _ => throw new InvalidOperationException($"No words for {part}."),
    };

    private static IEnumerable<RichText> CardLines(Card card, Input input)
    {
        var (actor, today) = (input.Someone, input.Today);
        var assignment = card.Assignment;
        yield return RichText.Of($"<b>{Number(card.Decision)}</b>{(card.Decision.ItemNumber is { } item ? $", п. {item}" : "")}");
        if (card.Meeting is not null)
        {
            yield return RichText.Of($"<i>{Source(card.Meeting)}</i>");
        }

        yield return RichText.Shorten(card.Words, 1200);
        yield return assignment.Words is null ? "" : RichText.Of($"Часть решения: {RichText.Shorten(card.Decision.Text, 300)}");
        yield return "";
        yield return RichText.Of($"{Sign(assignment, today)}Срок: <b>{(assignment is { IsClosed: true, Due: { } due } ? Until(due, today) : DueWords(assignment, today))}</b>");
        yield return PeriodWords(card);
        foreach (var moved in card.Postponements)
        {
            yield return $"Перенесено с {RussianText.DayMonth(moved.From)} на {RussianText.DayMonth(moved.To)}: {RichText.Shorten(moved.Reason, 150)} ({card.NameOf(moved.ById)})";
        }

        foreach (var request in card.Requests)
        {
            yield return $"Просьба перенести на {RussianText.DayMonth(request.To)}: {RichText.Shorten(request.Reason, 150)} ({card.NameOf(request.ById)})";
        }

        foreach (var group in card.Matter.Assignments.Where(one => one.State != AssignmentState.Cancelled || one.Id == card.Id).GroupBy(one => one.Part))
        {
            yield return $"{Capital(PartWords(group.Key))}: {string.Join(", ", group.Take(8).Select(one => card.NameOf(one.PersonId)))}{(group.Count() > 8 ? $" и ещё {group.Count() - 8}" : "")}";
        }

        yield return Substitute(card, actor, today);
        yield return assignment.Members.Count > 0 ? $"Отмечено {card.Ticks.Count} из {assignment.Members.Count}." : "";
        yield return $"Состояние: {StateWords(assignment)}";
        foreach (var proof in card.Proofs)
        {
            yield return $"Подтверждение: {RichText.Shorten(proof.Text, 200)}";
        }

        yield return assignment.SnoozedUntil is { } until && until > today ? $"Напоминание отложено до {RussianText.DayMonth(until)}." : "";
        yield return assignment.IsClosed ? "" : Delivered(card.Told, TimeZoneInfo.FindSystemTimeZoneById(input.Here.ZoneId));
    }

    private static string PeriodWords(Card card) => card.Stored.Occurrence switch
    {
        { PeriodEnd: { } end } when card.Assignment.Due < card.Stored.Occurrence.Due => $"По решению — до {RussianText.DayMonth(end)}; отчёт раньше: в день отчёта Вы в отпуске.",
        { PeriodEnd: { } end } => $"По решению — до {RussianText.DayMonth(end)}; отчёт нужен раньше, к итоговому педсовету.",
        { Due: null } => $"Ждём: {card.Decision.DeadlineText}",
        { PeriodStart: { } start } when !card.Assignment.IsKnown && Deadline.TryParse(card.Decision.Deadline, out var deadline)
            && deadline is Deadline.Recurring(var rule) && RecurringDays.LetAPeriodPass(rule, start, card.Assignment.AssignedOn) =>
            "Начинаем со следующего периода: до конца текущего оставалось слишком мало рабочих дней.",
        _ => "",
    };

    private static string Substitute(Card card, Actor actor, DateOnly today) =>
        card.Matter.Leaves.FirstOrDefault(leave => leave.PersonId == card.Assignment.PersonId && leave.Covers(today)) switch
        {
            { SubstituteId: { } id } when id == actor.Id => RussianText.Stopped($"Вы замещаете: {card.NameOf(card.Assignment.PersonId)}"),
            { SubstituteId: { } id } => RussianText.Stopped($"Замещает: {card.NameOf(id)}"),
            _ => "",
        };

    private static string Delivered(Told? told, TimeZoneInfo zone) => told switch
    {
        { State: OutboxState.Sent, At: { } at } => $"Последнее напоминание доставлено {RussianText.DayMonth(SchoolMoment.At(at, zone).Day)}.",
        { State: OutboxState.Blocked or OutboxState.Dead } => "Последнее напоминание не доставлено: бот не может написать человеку.",
        { State: OutboxState.OnPaper } => "Работает без мессенджера: напоминание передать лично.",
        _ => "",
    };

    private static string Sign(Assignment card, DateOnly today) => card switch
    {
        _ when card.IsOverdue(today) => "❗ ",
        { State: AssignmentState.Reported } => "⏳ ",
        { State: AssignmentState.Confirmed } => "✅ ",
        { Awaits: true, Reason: not null } => "↩ ",
        _ => "",
    };

    private static string Tail(Assignment card, string? instead) =>
        (card.State == AssignmentState.Reported ? ", ждёт подтверждения" : "") + (instead is null ? "" : $", за отсутствующего: {instead}");

    private static string DocumentWord(DecisionKind kind) => kind switch
    {
        DecisionKind.Council => "Решение",
        DecisionKind.Plan => "Пункт плана",
        DecisionKind.Order => "Приказ",
        DecisionKind.Founder => "Поручение учредителя",
        DecisionKind.MonthlyCheck => "Контроль",
        _ => throw new InvalidOperationException($"No words for {kind}."),
    };

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>Labels of buttons and of the keys of the menu.</summary>
    internal static class Keys
    {
        public const string ToConfirm = "На подтверждении";
        public const string More = "Подробнее";
        public const string Tasks = "К задачам";
        public const string Back = Staff.Texts.BackPage;
        public const string Next = Staff.Texts.NextPage;
        public const string Accept = "Принято";
        public const string Done = "Сделано";
        public const string Close = "Выполнено, закрыть";
        public const string Report = "Отчитаться";
        public const string Group = "Отметить, кто сделал";
        public const string Snooze = "Отложить напоминание";
        public const string Move = "Перенести срок";
        public const string SetDue = "Назначить срок";
        public const string AskToMove = "Попросить перенос";
        public const string Part = "Поручить часть";
        public const string HandOver = "Передать другому";
        public const string Cancel = "Снять";
        public const string Confirm = "Подтвердить";

        public static string ReportedPart(string words) => $"Часть готова: {RichText.Shorten(words, 30)}";

        public const string Return = "Вернуть";
        public const string ShowAll = "Показать все";
        public const string Open = "Открыть";

        public static string Days(int days) => $"На {Texts.Days(days)}";
    }
}
