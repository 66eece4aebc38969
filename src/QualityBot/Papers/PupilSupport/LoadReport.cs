using QualityBot.Reports;
using QualityBot.Support;
using QualityDomain;
using QualityDomain.Support;

namespace QualityBot.Papers.PupilSupport;

/// <summary>«Нагрузка»: lessons planned and held by each teacher, by name and never by rank; who carries much, whom to ask what is in the way.</summary>
internal static class LoadReport
{
    /// <summary>More columns than that cannot be read in a chat.</summary>
    private const int MostColumns = 12;

    /// <param name="month">The first day of the month that is looked at; null: the last four weeks.</param>
    public static Paper Of(SupportPaperFacts facts, DateOnly? month)
    {
        var (first, last) = month is { } from && from <= facts.Today
            ? (from, from.AddMonths(1).AddDays(-1) is var end && end < facts.Today ? end : facts.Today)
            : (facts.Today.AddDays(1 - ClassSupport.LoadDays), facts.Today);
        var support = facts.Support;
        var loads = SupportLoad.Of(support.Plans, plan => support.Roster.Find(plan.PupilId)!.Class, support.Entries, support.Calendar, first, last)
            .OrderBy(load => support.NameOf(load.PersonId), StringComparer.Ordinal).ToValueList();
        var chart = Chart(facts, loads);
        return new(
            facts.Frame.Paper("НАГРУЗКА УЧИТЕЛЕЙ\nиндивидуальная работа с обучающимися", SupportTexts.Stretch(first, last), facts.Provenance) with
            {
                Blocks =
                [
                    new Paragraph(SupportTexts.LoadLead(loads)),
                    .. SupportTexts.LoadHelp(loads, support.NameOf) is { Length: > 0 } help ? ValueList.Of<Block>([new Paragraph(help)]) : [],
                    .. chart is null ? ValueList.Of<Block>([]) : [chart],
                    .. loads.Count == 0 ? ValueList.Of<Block>([]) : [Table(facts, loads)],
                    new Paragraph(RichText.Italic(SupportTexts.LoadNote)),
                    facts.Frame.Signatures,
                ],
            },
            $"Нагрузка: индивидуальная работа, {SupportTexts.Stretch(first, last)}",
            string.Join('\n', new[] { SupportTexts.LoadLead(loads), SupportTexts.LoadHelp(loads, support.NameOf), SupportTexts.LoadNote }.Where(line => line.Length > 0)),
            chart,
            $"Нагрузка {last:yyyy-MM-dd}");
    }

    private static ColumnChart? Chart(SupportPaperFacts facts, ValueList<SupportLoad> loads) =>
        loads.Where(load => load.LessonsPerWeek > 0).ToValueList() is { Count: > 1 and <= MostColumns } shown
            ? new(SupportTexts.LoadChartTitle, [.. shown.Select(load => new ChartColumn(facts.Support.NameOf(load.PersonId), load.LessonsPerWeek, load.IsMuch ? Tone.Weak : Tone.Accent))])
            : null;

    private static Table Table(SupportPaperFacts facts, ValueList<SupportLoad> loads) => new(
        [new("Учитель", 3), new("Планы", 1.6, Alignment.Centre), new("Дети", 1.4, Alignment.Centre), new("Занятий в неделю", 2, Alignment.Centre), new("Проведено / задумано по планам", 2.6, Alignment.Centre), new("Всего занятий", 2, Alignment.Centre), new("Минуты", 1.8, Alignment.Centre), new("Чем помочь", 2.8)],
        [.. loads.Select(load => Row.Of(
            facts.Support.NameOf(load.PersonId), $"{load.Plans}", $"{load.Pupils}", $"{load.LessonsPerWeek}", SupportTexts.HeldOf(load), $"{load.Lessons}", $"{load.Minutes}", SupportTexts.Help(load)))]) { FontSize = 10 };
}
