using QualityBot.Reports;
using QualityBot.Support;
using QualityDomain;
using QualityDomain.People;
using QualityDomain.Support.Checks;

namespace QualityBot.Papers.PupilSupport;

/// <summary>«Журнал ежемесячной проверки»: homework, attendance and the talk with the parents of every supported pupil in one month. No findings of specialists.</summary>
internal static class MonthRegister
{
    /// <param name="one">A class; empty: all that the asker sees.</param>
    public static Paper Of(SupportPaperFacts facts, string one, DateOnly month)
    {
        var checks = facts.Support.Checks.Where(check => check.Month == month && (one.Length == 0 || check.Class == one)).OrderBy(check => facts.Support.Roster.Find(check.PupilId)!.Code).ToList();
        var missed = Unchecked(facts, one, month, checks);
        var where = one.Length == 0 ? "" : $", класс {Results.GroupNames.Of(one, facts.Style)}";
        return new(
            facts.Frame.Paper($"ЖУРНАЛ ЕЖЕМЕСЯЧНОЙ ПРОВЕРКИ\n{RussianText.MonthNominative(month.Month)} {month.Year}{where}", null, facts.Provenance) with
            {
                Blocks =
                [
                    new Paragraph(SupportTexts.MonthLead(checks.Count, missed.Count)),
                    .. checks.Count == 0 ? ValueList.Of<Block>([]) : [Table(facts, checks, check => $"{facts.Support.Roster.Find(check.PupilId)!.Code}", "Код")],
                    .. missed.Count == 0 ? ValueList.Of<Block>([]) : [new Paragraph(SupportTexts.NotChecked(missed))],
                    new Signatures([new(SupportTexts.Psychologist, ""), new(SupportTexts.SocialPedagogue, "")]),
                ],
            },
            $"Ежемесячная проверка: {RussianText.MonthNominative(month.Month)} {month.Year}{where}",
            SupportTexts.MonthLead(checks.Count, missed.Count),
            Chart: null,
            $"Проверка {month:yyyy-MM}{(one.Length == 0 ? "" : $" {one}")}");
    }

    public static Table Table(SupportPaperFacts facts, IEnumerable<PupilCheck> checks, Func<PupilCheck, string> first, string head) => new(
        [new(head, 1.9), new("Задания на дом", 2, Alignment.Centre), new("Посеща\u00ADемость", 2, Alignment.Centre), new("Контакт с семьёй", 1.8, Alignment.Centre), new("Следующий шаг", 3.6), new("Когда", 2.1, Alignment.Centre), new("Кто", 2.8)],
        [.. checks.Select(check => Row.Of(
            first(check), SupportTexts.Mark(check.Homework), SupportTexts.Mark(check.Attendance), SupportTexts.Contact(check.Contact), check.NextStep, RussianText.ShortDay(check.On), facts.Support.NameOf(check.ById)))]) { FontSize = 10 };

    /// <summary>Pupils with a running plan of that month whom nobody looked at.</summary>
    private static List<PupilCode> Unchecked(SupportPaperFacts facts, string one, DateOnly month, List<PupilCheck> checks)
    {
        var seen = checks.Select(check => check.PupilId).ToHashSet();
        return [.. facts.Support.Plans.Where(plan => plan.LeadId is not null && plan.From < month.AddMonths(1) && plan.Until >= month && (plan.ClosedOn is null || plan.ClosedOn >= month) && plan.State != QualityDomain.Support.SupportState.Proposed)
            .Select(plan => plan.PupilId).Distinct().Where(pupil => !seen.Contains(pupil)).Select(facts.Support.Roster.Find).OfType<Rostered>()
            .Where(pupil => one.Length == 0 || pupil.Class == one).Select(pupil => pupil.Code).Order()];
    }
}
