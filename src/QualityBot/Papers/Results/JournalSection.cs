using QualityBot.Reports;
using QualityDomain;
using QualityDomain.Assessments.Figures;
using QualityDomain.Assessments.Statistics;

namespace QualityBot.Papers.Results;

/// <summary>Marks of the work beside those of the journal.</summary>
internal static class JournalSection
{
    public static IEnumerable<Block> Of(WorkFacts facts)
    {
        yield return new Heading(Texts.JournalTitle, Level: 2);
        var journal = facts.Group.Journal;
        if (journal.Pairs == 0)
        {
            yield return new Paragraph(Texts.NoJournal);
            yield break;
        }

        var lines = facts.Classes.Where(one => one.Journal.Pairs > 0).ToList();
        yield return new Table(
            [new("Класс", 1.7), new("Пар", 1, Alignment.Centre), new("Понизили", 2.1, Alignment.Centre), new("Подтвердили", 2.5, Alignment.Centre), new("Повысили", 2.1, Alignment.Centre), new("На две и больше", 1.6, Alignment.Centre), new("Качество: работа / журнал, %", 2.3, Alignment.Centre)],
            [
                .. lines.Select(one => Line(GroupNames.Of(one.Group, facts.Frame.ClassStyle), one.Journal)),
                .. facts.Class is null && lines.Count != 1 ? [Line(Texts.AllClasses, journal) with { Bold = lines.Count > 0 }] : Array.Empty<Row>(),
            ]) { FontSize = 10, Caption = Texts.JournalCaption };
        if (journal.Pairs >= Share.Fewest)
        {
            yield return Matrix(journal);
        }

        yield return new Paragraph(Texts.Journal(journal));
    }

    private static Row.Cells Line(string name, JournalFigures journal) => journal.Pairs < Share.Fewest
        ? new([name, $"{journal.Pairs}", .. Enumerable.Repeat((RichText)FigureWords.Nothing, 5)])
        : new([
            name, $"{journal.Pairs}", Part(journal.Lowered, journal), Part(journal.Confirmed, journal), Part(journal.Raised, journal), $"{journal.FarApart}",
            $"{FigureWords.Percent(journal.WorkQuality.Value)} / {FigureWords.Percent(journal.JournalQuality.Value)}"]);

    private static RichText Part(int count, JournalFigures journal) => $"{count} ({FigureWords.Percent(new Share(count, journal.Pairs).Value)}{RussianText.NoBreakSpace}%)";

    private static Table Matrix(JournalFigures journal) => new(
        [new("По журналу \\ за работу", 3), new("«2»", 1, Alignment.Centre), new("«3»", 1, Alignment.Centre), new("«4»", 1, Alignment.Centre), new("«5»", 1, Alignment.Centre)],
        [.. Enumerable.Range(2, 4).Select(mark => Row.Of([$"«{mark}»", .. Enumerable.Range(2, 4).Select(work => (RichText)$"{journal.Matrix[((mark - 2) * 4) + work - 2]}")]))])
    { FontSize = 10, Caption = Texts.MatrixCaption };
}
