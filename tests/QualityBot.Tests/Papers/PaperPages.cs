using QualityBot.Papers;
using QualityBot.Reports;
using QualityBot.Tests.Support;
using QualityDomain;

namespace QualityBot.Tests.Papers;

/// <summary>Writes every paper of a school of 25 people and 40 decisions as pictures, for a person to look at.</summary>
public sealed class PaperPages
{
    [Theory]
    [InlineData("execution")]
    [InlineData("register")]
    [InlineData("overdue")]
    [InlineData("class")]
    [InlineData("tasks")]
    public async Task A_paper_of_forty_decisions_can_be_drawn(string what)
    {
        using var store = new TestStore();
        store.Put([GivenSchool.School, .. GivenSchool.People, .. GivenSchool.Forty]);
        using var db = store.CreateDbContext();
        PaperRequest request = what switch
        {
            "execution" => new PaperRequest.Execution(GivenSchool.Council),
            "register" => new PaperRequest.Register(),
            "overdue" => new PaperRequest.Overdue(),
            "class" => new PaperRequest.OfClass("5А"),
            _ => new PaperRequest.Tasks(2),
        };

        var made = await PaperMaking.Make(db, new(GivenSchool.School, TestBot.Start, Viewer: null), request, CancellationToken.None);

        var document = made.ShouldBeOfType<Outcome<Paper>.Ok>().Value.Document;
        var pdf = PdfRenderer.Render(document);
        pdf.Length.ShouldBeGreaterThan(5_000);
        if (Environment.GetEnvironmentVariable("QUALITYBOT_PAGES") is { Length: > 0 } folder)
        {
            await File.WriteAllBytesAsync(Path.Combine(folder, $"{what}.pdf"), pdf);
            await File.WriteAllBytesAsync(Path.Combine(folder, $"{what}.docx"), DocxRenderer.Render(document));
        }
    }
}
