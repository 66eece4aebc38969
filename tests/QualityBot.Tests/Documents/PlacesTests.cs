using QualityBot.Documents;
using QualityBot.Tests.Support;
using QualityDomain.Minutes;

namespace QualityBot.Tests.Documents;

/// <summary>Every reading and every doubt knows its place in the file, so that a comment or a filled cell can land there.</summary>
public sealed class PlacesTests
{
    private static readonly DocxFile Plan = new DocxFile()
        .P("План работы на 2026/2027 учебный год")
        .Table(["№", "Мероприятие", "Срок", "Ответственный", "Отметка об исполнении"], ["1.", "Сверить списки", "", "", ""]);

    [Fact]
    public void An_empty_cell_has_a_place() => Decision(Plan.Build()).DeadlineCell.ShouldBe(new Position(0, 8));

    [Fact]
    public void A_doubt_about_what_is_missing_stands_at_the_empty_cell() =>
        Lint.Of(Read(Plan.Build())).Select(finding => (finding.Doubt.Kind, finding.At.Row)).ShouldBe([(DoubtKind.NoDeadline, 8), (DoubtKind.NoResponsible, 9)]);

    [Fact]
    public void The_cell_for_the_mark_of_execution_is_known() => Decision(Plan.Build()).ExecutionCell.ShouldBe(new Position(0, 10));

    [Fact]
    public void In_a_sheet_a_place_is_sheet_row_and_column() =>
        Decision(new XlsxFile().Sheet("План", [["Мероприятие", "Срок", "Ответственный"], ["Сверить списки", "", "секретарь"]]).Build())
            .DeadlineCell.ShouldBe(new Position(0, 1, 1));

    private static ReadDocument Read(byte[] file) => MinutesReader.Read(
        DocumentOpener.Open(file, "п.docx").Match(document => document, problem => throw new InvalidDataException(problem.ToString())), null);

    private static ReadDecision Decision(byte[] file) => Read(file).Decisions.Single();
}
