using System.Text;
using Microsoft.Playwright;
using QualityBot.Hosting;
using Scenarios.Sandbox;
using Scenarios.Support;

namespace Scenarios.Browser;

/// <summary>The chat page with the real bot behind it, clicked through as a newcomer would.</summary>
public sealed class SchoolPageTests
{
    private const string Deputy = "/#1002";

    [ChromiumFact]
    public async Task Minutes_are_taken_in_a_decision_is_closed_and_the_paper_is_downloaded()
    {
        using var folder = new Folder();
        await using var bot = await LiveBot.Start(folder.Path, default);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = ChromiumFactAttribute.Path, Args = PageTest.Flags });
        var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 }, Locale = "ru-RU" });
        page.SetDefaultTimeout(90_000);
        await page.GotoAsync(bot.Sandbox.Url + Deputy);

        await page.Locator("input[type=file]").SetInputFilesAsync(Path.Combine(AppContext.BaseDirectory, "samples", "minutes-august.docx"));
        await page.Bubble("Решений: 15").WaitForAsync();
        await page.Press("Принять предложенное");
        await page.Press("Записать 15 решений в работу");
        await page.Bubble("Записано: 15 решений").WaitForAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "+1 день" }).ClickAsync();
        await page.GetByText("29 августа 2026").WaitForAsync();
        await page.Write("/tasks");
        await page.Bubble("открыт").WaitForAsync();
        await page.Press("1");
        await page.Press("Выполнено, закрыть");
        await page.Bubble("Состояние: выполнено").WaitForAsync();

        await page.Write("/report execution");
        await page.Press("28.08.2026");
        await page.Press("PDF");
        await page.GetByText("Исполнение 2026-08-28").First.WaitForAsync();
        var saving = page.WaitForDownloadAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Скачать" }).Last.ClickAsync();
        var saved = await saving;
        await PageTest.Picture(page, "school");

        saved.SuggestedFilename.ShouldEndWith(".pdf");
        Encoding.ASCII.GetString((await File.ReadAllBytesAsync(await saved.PathAsync()))[..5]).ShouldBe("%PDF-");
    }
}
