using QualityBot.Engine;
using QualityDomain;
using QualityDomain.Decisions;
using QualityDomain.Checks;

namespace QualityBot.Checks;

/// <summary>Every word of the check of the register.</summary>
internal static class Texts
{
    public const string Sources = "протоколы, планы и приказы школы, штатный список";
    public const string PassKey = "Так и надо";
    public const string PaperKey = "Отчёт";
    public const string Passed = "Хорошо, больше об этом не напомню.";
    public const string IsGone = "Этого замечания уже нет: решение изменили.";
    public const string NothingFound = "✅ Реестр в порядке: у решений есть сроки и люди, повторов и старых годов нет.";

    public static string OpenKey(Decision decision) => $"Открыть № {decision.Number}";

    /// <summary>One remark with its decision.</summary>
    public static RichText Remark(RegisterRemark remark, LintFacts facts, int number, int count) => RichText.Lines(
        RichText.Of($"<b>Замечание {number} из {count}</b>"),
        $"❗ {Words(remark, facts)}",
        Advice(remark.Kind),
        "",
        facts.Find(remark.DecisionId) is { } one ? RichText.Of($"№ {one.Decision.Number}. <i>{RichText.Shorten(one.Decision.Text.ReplaceLineEndings(" "), 500)}</i>") : "",
        facts.Find(remark.OtherId) is { } other ? RichText.Of($"№ {other.Decision.Number}. <i>{RichText.Shorten(other.Decision.Text.ReplaceLineEndings(" "), 300)}</i>") : "");

    /// <summary>What is wrong.</summary>
    public static string Words(RegisterRemark remark, LintFacts facts) => remark.Kind switch
    {
        RegisterRemarkKind.Empty => "В решении не сказано, что сделать.",
        RegisterRemarkKind.BeforeMeeting => $"Срок {remark.Detail} раньше дня, когда решение приняли.",
        RegisterRemarkKind.StaleYear => $"В тексте назван прошедший год: «{remark.Detail}».",
        RegisterRemarkKind.NoPerson => remark.Detail.Length == 0 ? "Ответственного нет." : $"«{remark.Detail}» – но задача никому не выдана.",
        RegisterRemarkKind.NobodyHolds => $"В штатном списке нет никого на роль «{remark.Detail}».",
        RegisterRemarkKind.NoDeadline => "Срока нет.",
        RegisterRemarkKind.Duplicate => $"То же самое уже записано в решении № {remark.Detail}.",
        RegisterRemarkKind.NearDuplicate => $"Похоже на решение № {remark.Detail}, только другими словами.",
        RegisterRemarkKind.DuplicateNumber => $"Номер {remark.Detail} в этом документе уже был.",
        RegisterRemarkKind.MissingNumber => $"Перед этим пунктом пропущен номер {remark.Detail}.",
        RegisterRemarkKind.TooMuch => $"{facts.Paper.NameOf(remark.PersonId ?? 0)}: {RussianText.Count(remark.Tasks, "задача", "задачи", "задач")} на неделе с {RussianText.ShortDay(remark.Week ?? default)}.",
        _ => throw new InvalidOperationException($"No words for {remark.Kind}."),
    };

    /// <summary>What can be done about it.</summary>
    public static string Advice(RegisterRemarkKind kind) => kind switch
    {
        RegisterRemarkKind.Empty => "Снимите решение или введите его заново со словами.",
        RegisterRemarkKind.BeforeMeeting => "Перенесите срок, если это описка.",
        RegisterRemarkKind.StaleYear => "Сверьте с подписанным документом.",
        RegisterRemarkKind.NoPerson => "Выдайте решение человеку или снимите его.",
        RegisterRemarkKind.NobodyHolds => "Назначьте человека на роль (/staff) или передайте задачу.",
        RegisterRemarkKind.NoDeadline => "Назначьте срок; для принятого к сведению он не нужен.",
        RegisterRemarkKind.Duplicate or RegisterRemarkKind.NearDuplicate => "Оставьте одно из двух решений, другое снимите.",
        RegisterRemarkKind.DuplicateNumber or RegisterRemarkKind.MissingNumber => "Сверьте нумерацию с подписанным документом.",
        RegisterRemarkKind.TooMuch => "Перенесите часть сроков или поручите другому.",
        _ => throw new InvalidOperationException($"No advice for {kind}."),
    };

    /// <summary>How many remarks of which kind.</summary>
    public static string Summary(ValueList<RegisterRemark> remarks) => remarks.Count == 0
        ? "Замечаний нет: у решений в работе есть сроки и ответственные, повторов и старых годов не найдено."
        : $"Замечаний {remarks.Count}: {string.Join("; ", remarks.GroupBy(remark => remark.Kind).OrderBy(group => group.Key).Select(group => $"{Title(group.Key)} – {group.Count()}"))}.";

    private static string Title(RegisterRemarkKind kind) => kind switch
    {
        RegisterRemarkKind.Empty => "без слов",
        RegisterRemarkKind.BeforeMeeting => "срок раньше заседания",
        RegisterRemarkKind.StaleYear => "прошедший год",
        RegisterRemarkKind.NoPerson => "никому не выдано",
        RegisterRemarkKind.NobodyHolds => "роль никто не занимает",
        RegisterRemarkKind.NoDeadline => "без срока",
        RegisterRemarkKind.Duplicate => "повтор",
        RegisterRemarkKind.NearDuplicate => "похожее решение",
        RegisterRemarkKind.DuplicateNumber => "номер повторён",
        RegisterRemarkKind.MissingNumber => "номер пропущен",
        RegisterRemarkKind.TooMuch => "много на одной неделе",
        _ => throw new InvalidOperationException($"No title for {kind}."),
    };
}
