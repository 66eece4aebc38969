using QualityBot.Engine;
using QualityDomain;
using QualityDomain.Assessments.Gaps;
using QualityDomain.People;
using QualityDomain.Support;

namespace QualityBot.Support;

/// <content>Plans that the analysis of a work proposes, and what came of plans.</content>
internal static partial class Texts
{
    private const int DraftsShown = 12;

    public const string FromWorkKey = "➕ Планы помощи";
    public const string WeekPictureKey = "Охват и эффект";
    public const string MonthPaperKey = "Журнал проверки";
    public const string LoadPaperKey = "Нагрузка учителей";
    public const string RegisterPaperKey = "Реестр класса";
    public const string SheetPaperKey = "Лист ученика";

    public static string DraftKey(Rostered pupil, bool chosen) => $"{(chosen ? "✅ " : "▫️ ")}{pupil.Code}";

    public static string SaveDraftsKey(int count) => $"Сохранить {RussianText.Count(count, "план", "плана", "планов")}";

    public static RichText NobodyToDraft(DraftFacts facts) => RichText.Lines(new[]
    {
        facts.Planned > 0 ? $"У всех, кого я знаю по кодам школы, план по этому предмету уже есть ({facts.Planned})." : "Предлагать план некому.",
        UnknownLine(facts),
    }.Where(line => line.Length > 0).Select(line => (RichText)line));

    public static RichText Drafts(DraftFacts facts, IReadOnlyList<Drafted> chosen) => RichText.Lines(
    [
        RichText.Of($"<b>Планы помощи</b> · {Assessments.Texts.Name(facts.Work.Work)}"),
        $"По каждому – свои пробелы, {RussianText.Count(SupportPlan.UsualWeeks, "неделя", "недели", "недель")}, потом проверка тех же умений. Снимите отметку, если план не нужен.",
        .. chosen.Take(DraftsShown).Select(each => RichText.Of($"• <b>{each.Pupil.Code}</b>: {RichText.Shorten(string.Join("; ", SupportDraft.GapsOf(each.Gaps)), 110)} — {(SupportDraft.KindsFor(each.Gaps).Contains(SupportKind.ExtraLessons) ? "занятия" : "домашние задания")}")),
        .. chosen.Count > DraftsShown ? ValueList.Of<RichText>([$"…и ещё {chosen.Count - DraftsShown}."]) : [],
        LeadsLine(facts, chosen),
        .. facts.Planned > 0 ? ValueList.Of<RichText>([$"План по предмету уже есть: {facts.Planned}."]) : [],
        .. UnknownLine(facts) is { Length: > 0 } unknown ? ValueList.Of<RichText>([unknown]) : [],
    ]);

    public static RichText DraftsSaved(DraftFacts facts, IReadOnlyList<SupportPlan> made)
    {
        var waiting = made.Where(plan => plan.State == SupportState.Proposed).ToList();
        var leads = waiting.Select(plan => plan.LeadId).OfType<long>().Distinct().Select(id => facts.NameOf(id)).ToList();
        return RichText.Lines(
        [
            RichText.Of($"✅ <b>Готово: {RussianText.Count(made.Count, "план", "плана", "планов")} помощи</b>"),
            waiting.Count == 0 ? "Все ведёте Вы." : leads.Count == 0 ? "Ждут учителя: возьмёт тот, кто нажмёт «Беру»." : $"{RussianText.Stopped($"Предложено: {string.Join(", ", leads)}")} Увидят в «Поддержке» и возьмут кнопкой «Беру».",
        ]);
    }

    private static RichText LeadsLine(DraftFacts facts, IReadOnlyList<Drafted> chosen)
    {
        var leads = chosen.Select(each => each.LeadId).Distinct().ToList();
        return leads.TrueForAll(lead => lead is null)
            ? "Ведущего назовёте потом: учитель возьмёт план кнопкой «Беру»."
            : RussianText.Stopped($"Предложу: {string.Join(", ", leads.OfType<long>().Select(id => facts.NameOf(id)))}{(leads.Contains(null) ? "; остальным ведущего назовёте потом" : "")}");
    }

    private static string UnknownLine(DraftFacts facts) => facts.Unknown == 0 ? ""
        : $"Ещё {facts.Unknown} в этой работе под кодами процедуры: чьи они, знает только список школы. Для них план составляют в «Поддержке».";

    /// <summary>«1 из 4 (25 %; ВПР …) → 3 из 4 (75 %; Контрольная работа …): пробел закрыт. …». A pupil and a few tasks prove nothing, and that is said.</summary>
    public static string Change(PlanChange one)
    {
        var (change, sure) = (one.Change, one.Change.IsSure);
        return $"{PointsOf(change.Before)} ({Assessments.Texts.Name(one.Before.Work)}) → {PointsOf(change.After)} ({Assessments.Texts.Name(one.After.Work)}): {ChangeWords(change)}. "
            + (change.Difference is { } interval ? $"Разница {Assessments.Texts.Between(interval)}{(sure ? "." : " – заданий мало, она может быть случайной.")}" : "");
    }

    /// <summary>«3 из 4, 75 %».</summary>
    public static string PointsOf(SkillPoints points) => $"{points.Points} из {points.Of}, {Math.Round(points.Share * 100, MidpointRounding.AwayFromZero)}{RussianText.NoBreakSpace}%";

    public static string ChangeWords(SkillChange change) => change.Word switch
    {
        EffectWord.Helped => "пробел закрыт",
        EffectWord.Partly => "стало лучше, пробел остаётся",
        EffectWord.NotHelped => "лучше не стало",
        _ => "пробела до начала не было",
    };
}
