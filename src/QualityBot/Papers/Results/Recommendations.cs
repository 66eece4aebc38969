using QualityBot.Reports;
using QualityDomain;
using QualityDomain.Assessments.Catalogues;
using QualityDomain.Assessments.Figures;

namespace QualityBot.Papers.Results;

/// <summary>Something that the paper recommends: to whom, what, until when.</summary>
internal sealed record Recommendation(Addressee To, string What, DateOnly Due);

/// <summary>Recommendations that follow from what was found; without a reason there is none.</summary>
/// <remarks>
/// Help before control, and no measure against anybody: P-13. The days are a proposal of ours for the person who signs: ten days for
/// talks, two weeks for plans, six for the second measurement.
/// </remarks>
internal static class Recommendations
{
    public static ValueList<Recommendation> Of(WorkFacts facts)
    {
        var weak = facts.Weak.Where(task => task.Status == ItemStatus.Insufficient).Select(task => task.Item.Task.Code).ToValueList();
        var needs = facts.Needs.ToList();
        var below = facts.Differences.Where(one => one.Difference < 0).GroupBy(one => one.Group).OrderBy(one => one.Key, StringComparer.Ordinal).ToList();
        var good = AnalyticReport.IsJudged(facts) && facts.Group.Items.Any(item => item.StatusBy(facts.Analysis.Rules) == ItemStatus.Sufficient);
        var (soon, later) = (Day(facts.Today, 10, lessons: false), Day(facts.Today, 14, lessons: false));
        var (talk, plan, last) = (Day(facts.Today, 10, lessons: true), Day(facts.Today, 14, lessons: true), Day(facts.Today, 42, lessons: true));
        return
        [
            new(Addressee.Administration, Texts.DiscussReport, soon),
            .. facts.Markers.Any() ? [new(Addressee.Administration, Texts.CheckMarkers, later)] : ValueList.Of<Recommendation>([]),
            .. facts.Group.Journal.Outcome is { Half: not OutcomeHalf.Matches } ? [new(Addressee.Administration, Texts.CheckJournal, later)] : ValueList.Of<Recommendation>([]),
            .. needs.Count > 0 ? [new(Addressee.Administration, Texts.LookAtSupport, last)] : ValueList.Of<Recommendation>([]),
            .. weak.Count > 0 ? [new(Addressee.Association, Texts.DiscussTasks(weak), soon)] : good && below.Count == 0 ? [new(Addressee.Association, Texts.KeepGood, soon)] : ValueList.Of<Recommendation>([]),
            .. below.Select(one => new Recommendation(Addressee.Association, Texts.HelpByTopic(GroupNames.Of(one.Key, facts.Frame.ClassStyle), [.. one.Select(each => each.Task.Code)]), soon)),
            .. weak.Count > 0 ? [new(Addressee.Teachers, Texts.PlanRepetition(weak), plan), new(Addressee.Teachers, Texts.Recheck(weak), last)] : ValueList.Of<Recommendation>([]),
            .. needs.Count > 0 ? [new(Addressee.Teachers, Texts.OfferSupport, plan), new(Addressee.ClassTeachers, Texts.TellParents, talk)] : ValueList.Of<Recommendation>([]),
            .. needs.Exists(need => need.Reasons.Count > 1) ? [new(Addressee.Psychologist, Texts.WatchPupils, plan)] : ValueList.Of<Recommendation>([]),
            .. needs.Count > 0 ? [new(Addressee.Parents, Texts.HelpAtHome, plan)] : ValueList.Of<Recommendation>([]),
        ];
    }

    public static Table Table(IEnumerable<Recommendation> all) => new(
        [new("Кому", 2.6), new("Что рекомендуется", 6), new("Срок", 2.5, Alignment.Centre)],
        [.. all.Select(one => Row.Of(SetTexts.Dative(one.To), one.What, Texts.TillDay(one.Due)))]) { FontSize = 10.5 };

    /// <summary>So many days from today, moved to a Monday from a weekend. Who is free on that day is given as many days from 1 September on.</summary>
    /// <param name="lessons">Pupils are needed, who have no lessons from June on; staff are free in July and August.</param>
    public static DateOnly Day(DateOnly today, int days, bool lessons)
    {
        var day = today.AddDays(days);
        day = day.Month <= 8 && day.Month >= (lessons ? 6 : 7) ? new DateOnly(day.Year, 9, 1).AddDays(days) : day;
        return day.DayOfWeek switch { DayOfWeek.Saturday => day.AddDays(2), DayOfWeek.Sunday => day.AddDays(1), _ => day };
    }

    /// <summary>Three days before, on a Friday where that is a weekend.</summary>
    public static DateOnly WorkingDayBefore(DateOnly day) => day.AddDays(-3) is var before && before.DayOfWeek == DayOfWeek.Saturday ? before.AddDays(-1)
        : before.DayOfWeek == DayOfWeek.Sunday ? before.AddDays(-2) : before;
}
