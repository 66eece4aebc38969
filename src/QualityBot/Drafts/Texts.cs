using QualityBot.Engine;
using QualityDomain;
using QualityDomain.Deadlines;
using QualityDomain.Decisions.Intake;
using QualityDomain.Minutes;
using QualityDomain.People.Responsibles;

namespace QualityBot.Drafts;

/// <summary>Every word on the margins of a draft.</summary>
internal static partial class Texts
{
    public const string Author = "Проверка протокола";
    public const string Initials = "QB";

    public const string NoDeadline = "Не указан срок: потом никто не скажет, выполнено решение вовремя или нет.";
    public const string NoResponsible = "Не назван ответственный: поручение всем – поручение никому.";
    public const string NoMeetingDate = "Не указана дата заседания. От неё отсчитывают сроки («в течение 10 дней») и по ней находят протокол.";
    public const string MeetingDateProposal = "Впишите день, месяц и год заседания.";
    public const string RepetitionProposal = "Оставьте одну запись – или допишите, чем вторая отличается.";
    public const string EmptyProposal = "Впишите решение или удалите строку.";
    public const string OutdatedBasisProposal = "Проверьте, нет ли действующего документа, и сошлитесь на него.";
    public const string CrowdedProposal = "Если это не случайность – хорошо. Если случайность, часть сроков можно сдвинуть на соседнюю неделю или поручить другому.";
    public const string ResponsibleColumnProposal = "Добавьте столбец «Ответственный»: должность или фамилия.";
    public const string DeadlineColumnProposal = "Добавьте столбец «Срок».";

    public static string NoResponsibleColumn(int rows) => $"В таблице нет столбца «Ответственный», и ни у одного пункта ({rows}) не видно, кто его выполняет.";

    public static string NoDeadlineColumn(int rows) => $"В таблице нет столбца «Срок»: ни у одного пункта ({rows}) не видно, когда он должен быть выполнен.";

    public static string DeadlineProposal(DateOnly? example) => example is { } day
        ? $"Можно так: «до {RussianText.Day(day)}». Если одного дня нет – «ежемесячно», «один раз в четверть», «в течение 10 дней после получения результатов»."
        : "Напишите день: «до 15 октября» – или как часто: «ежемесячно», «один раз в четверть».";

    public static string ResponsibleProposal(string? usual) => usual is null
        ? "Назовите должность или фамилию того, кто отвечает за результат: например, «заместитель директора по УВР»."
        : $"Назовите того, кто отвечает за результат. У других пунктов этого списка это «{usual}».";

    public static string PastDeadline(string words, LooseDate? meeting) => meeting is { Day: not null } day
        ? $"Срок «{Line(words)}» прошёл ещё до заседания {RussianText.Day(day.First)}".TrimEnd('.') + "."
        : $"Срок «{Line(words)}» уже прошёл.";

    public static string StaleYear(string words) => $"«{words}» уже позади. Похоже, пункт перенесён из старого документа.";

    public static string OutdatedBasis(string words) => $"Документ-основание действовал «{words}» и уже закончился.";

    /// <summary>The same in other words.</summary>
    public static string Similar(QualityDomain.Minutes.ReadDecision other) => other.Number is { Length: > 0 } number ? $"Похоже на пункт {number}, только другими словами." : $"Похоже на «{RichText.Shorten(other.Text.ReplaceLineEndings(" "), 80)}», только другими словами.";

    public static string Repetition(string number) => number.Length > 0
        ? $"Этот пункт повторяет пункт {number}: за одно и то же пришлось бы отчитываться дважды."
        : "Этот пункт повторяет то, что уже написано выше: за одно и то же пришлось бы отчитываться дважды.";

    public static string NumberTwice(string number) => $"Номер {number} уже есть выше: ссылка «пункт {number}» станет двусмысленной.";

    public static string NumberProposal(string next, bool shifts) => shifts ? $"По порядку здесь «{next}», и следующие номера сдвинутся на один." : $"По порядку здесь «{next}».";

    public static string Empty(string number) => number.Length > 0 ? $"Пункт {number} пустой." : "Пустая строка: её можно принять за пропущенное решение.";

    public static string Ambiguous(DeadlineReading reading) =>
        $"Срок «{Line(reading.Text)}» можно понять по-разному: {string.Join(" или ", reading.Alternatives.Prepend(reading.Deadline).Select(Say).Distinct().Take(3)).TrimEnd('.')}.";

    public static string? AmbiguousProposal(DeadlineReading reading) => reading.Deadline is Deadline.None ? null : $"Если верно первое, напишите полностью: «{Say(reading.Deadline)}».";

    public static string Unclear(DeadlineReading reading) => $"Срок «{Line(reading.Text)}» разные люди поймут по-разному.";

    public static string Nobody(string words) => $"Из слов «{Line(words)}» не видно, кто именно отвечает.";

    public static string Crowded(Crowding week) =>
        $"На неделю {RussianText.ShortDay(week.Monday)} – {RussianText.ShortDay(week.Monday.AddDays(6))} приходится {RussianText.Count(week.Decisions.Count, "срок", "срока", "сроков")} одного исполнителя ({PartyNames.Of(CanonicalParties.One(week.Party))})"
        + (Numbers(week) is { Length: > 0 } numbers ? $": пункты {numbers}." : ".");

    /// <summary>«Возможно, имелось в виду: …»; null for nothing.</summary>
    public static string? Perhaps(string? words) => words is null ? null : $"Возможно, имелось в виду: «{Line(words)}».";

    private static string Numbers(Crowding week) => string.Join(", ", week.Decisions.Select(decision => decision.Number).OfType<string>());

    private static string Say(Deadline deadline) => new DeadlineReading("", deadline).Explanation;

    private static string Line(string words) => RichText.Shorten(words.ReplaceLineEndings(" ").Trim(), 120);
}
