using QualityBot.Decisions;
using QualityBot.Documents.Workbooks;
using QualityBot.Tour;
using QualityDomain;
using QualityDomain.Decisions.RoundTrip;
using Scenarios.Support;
using Xunit.Abstractions;
using DecisionTexts = QualityBot.Decisions.Texts;

namespace Scenarios.Dialogues;

/// <summary>The deputy takes the preview to a spreadsheet, corrects it and sends it back, over HTTP.</summary>
public sealed class RoundTripTests(ITestOutputHelper output) : LiveTest(output)
{
    [Fact]
    public async Task Minutes_are_corrected_in_a_workbook_and_written_so()
    {
        var read = await People.Upload(Cast.Deputy, Minutes, default);
        var sheet = await People.Press(Cast.Deputy, read, DecisionTexts.InExcel, default);
        using var folder = new Folder();
        var path = Path.Combine(folder.Path, "правки.xlsx");
        await File.WriteAllBytesAsync(path, Corrected(Bot.Sandbox.File(sheet.FileId.ShouldNotBeNull())));

        var shown = await People.Upload(Cast.Deputy, path, default);
        shown.Text.ShouldContain("Правки из Excel");
        shown.Text.ShouldContain("до 21 декабря 2026");
        shown.Text.ShouldContain("Написать отзыв о программе");

        var taken = await People.Press(Cast.Deputy, shown, DecisionTexts.TakeCorrections, default);
        while (Cast.Button(taken, DecisionTexts.AcceptAll) is not null)
        {
            taken = await People.Press(Cast.Deputy, taken, DecisionTexts.AcceptAll, default);
        }

        (await People.Press(Cast.Deputy, taken, "Записать", default)).Text.ShouldStartWith("Записано");
        (await People.Say(Cast.Deputy, "/decisions", default)).Text.ShouldContain("отзыв");
    }

    /// <summary>Another deadline for the first row, and a new row below.</summary>
    private static byte[] Corrected(byte[] given)
    {
        var sheets = WorkbookReader.Read(given).Match(value => value, problem => throw new InvalidDataException($"{problem}"));
        var (hint, title, first, rest) = (sheets[0].Rows[0], sheets[0].Rows[1], new SheetRow(sheets[0].Rows[2]), sheets[0].Rows.Skip(3));
        var added = first.With(SheetColumn.Key, "").With(SheetColumn.Text, "Написать отзыв о программе");
        return WorkbookWriter.Write(new(
        [
            sheets[0] with { Rows = [hint, title, first.With(SheetColumn.Deadline, "до 21 декабря 2026 г.").Cells, added.Cells, .. rest] },
            .. sheets.Skip(1).Select(sheet => sheet with { IsHidden = true }),
        ]));
    }
}
