using QualityBot.Reports;
using QualityDomain;
using QualityDomain.Assessments.Catalogues;
using QualityDomain.Assessments.Figures;

namespace QualityBot.Papers.Results;

/// <summary>Something that the paper recommends: to whom (in the dative), what, until when.</summary>
internal sealed record Recommendation(string To, string What, DateOnly Due);

/// <summary>Recommendations that follow from what was found; without a reason there is none.</summary>
/// <remarks>
/// Help before control, and no measure against anybody: P-13. The days are a proposal of ours for the person who signs: ten days for
/// talks, two weeks for plans, six for the second measurement; in the summer they are counted from 1 September.
/// </remarks>
internal static class Recommendations
{
    public static ValueList<Recommendation> Of(WorkFacts facts)
    {
        var weak = facts.Weak.Where(task => task.Status == ItemStatus.Insufficient).Select(task => task.Item.Task.Code).ToValueList();
        var needs = facts.Needs.ToList();
        var (soon, later, last) = (Day(facts.Today, 10), Day(facts.Today, 14), Day(facts.Today, 42));
        return
        [
            new(Texts.ToAdministration, Texts.DiscussReport, soon),
            .. facts.Markers.Any() ? [new(Texts.ToAdministration, Texts.CheckMarkers, later)] : ValueList.Of<Recommendation>([]),
            .. facts.Group.Journal.Outcome is { Half: not OutcomeHalf.Matches } ? [new(Texts.ToAdministration, Texts.CheckJournal, later)] : ValueList.Of<Recommendation>([]),
            .. needs.Count > 0 ? [new(Texts.ToAdministration, Texts.LookAtSupport, last)] : ValueList.Of<Recommendation>([]),
            new(Texts.ToAssociation, weak.Count > 0 ? Texts.DiscussTasks(weak) : Texts.KeepGood, soon),
            .. weak.Count > 0 ? [new(Texts.ToTeachers, Texts.PlanRepetition(weak), later), new(Texts.ToTeachers, Texts.Recheck(weak), last)] : ValueList.Of<Recommendation>([]),
            .. needs.Count > 0 ? [new(Texts.ToTeachers, Texts.OfferSupport, later), new(Texts.ToClassTeachers, Texts.TellParents, soon)] : ValueList.Of<Recommendation>([]),
            .. needs.Exists(need => need.Reasons.Count > 1) ? [new(Texts.ToPsychologist, Texts.WatchPupils, later)] : ValueList.Of<Recommendation>([]),
            .. needs.Count > 0 ? [new(Texts.ToParents, Texts.HelpAtHome, later)] : ValueList.Of<Recommendation>([]),
        ];
    }

    public static Table Table(IEnumerable<Recommendation> all) => new(
        [new("Кому", 2.6), new("Что рекомендуется", 6), new("Срок", 2, Alignment.Centre)],
        [.. all.Select(one => Row.Of(one.To, one.What, Texts.TillDay(one.Due)))]) { FontSize = 10.5 };

    /// <summary>So many days from today, from 1 September in the summer, moved to a Monday from a weekend.</summary>
    public static DateOnly Day(DateOnly today, int days)
    {
        var day = (today.Month is >= 6 and <= 8 ? new DateOnly(today.Year, 9, 1) : today).AddDays(days);
        return day.DayOfWeek switch { DayOfWeek.Saturday => day.AddDays(2), DayOfWeek.Sunday => day.AddDays(1), _ => day };
    }
}
