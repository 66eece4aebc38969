using Microsoft.Playwright;
using QualityBot.Hosting;
using Scenarios.Sandbox;
using Scenarios.Support;

namespace Scenarios.Browser;

/// <summary>A class teacher and a parent, each at a phone, in the chat page with the real bot behind it.</summary>
public sealed class FamilyPageTests
{
    private const string ClassTeacher = "/#1007";
    private const string Somebody = "Гость";

    [ChromiumFact]
    public async Task A_lesson_is_logged_and_a_parent_comes_by_the_class_code_and_reads_an_announcement()
    {
        using var folder = new Folder();
        await using var bot = await LiveBot.Start(folder.Path, default);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = ChromiumFactAttribute.Path, Args = PageTest.Flags });
        var phone = new BrowserNewPageOptions { ViewportSize = new() { Width = 390, Height = 844 }, Locale = "ru-RU", HasTouch = true };
        var (teacher, parent) = (await browser.NewPageAsync(phone), await browser.NewPageAsync(phone));
        teacher.SetDefaultTimeout(90_000);
        parent.SetDefaultTimeout(90_000);
        await teacher.GotoAsync(bot.Sandbox.Url + ClassTeacher);

        await teacher.Write("занятие с 5А-07 по дробям, 30 мин");
        await teacher.Press("Записать");
        await teacher.Bubble("Записано. 5А-07").WaitForAsync();
        await teacher.Write("Занятие");
        await teacher.Press("↻ 5А-07");
        await teacher.Locator(".words", new() { HasText = "Записано. 5А-07" }).Nth(1).WaitForAsync();

        await teacher.Write("/families");
        await teacher.Press("Код класса");
        var link = await teacher.GetByRole(AriaRole.Link, new() { Name = "start=" }).Last.InnerTextAsync();
        await parent.GotoAsync(bot.Sandbox.Url + "/#1012");
        await parent.GetByRole(AriaRole.Button, new() { Name = "Начать" }).ClickAsync();
        await parent.Write($"/start {link[(link.IndexOf("start=", StringComparison.Ordinal) + 6)..]}");
        await parent.Press("Подписаться");
        await parent.Bubble("Готово").WaitForAsync();

        await teacher.Write("/announce");
        await teacher.Press("Новое объявление");
        await teacher.Write("Завтра встречаемся у кабинета 12.");
        await teacher.Press("Родители 5А");
        await teacher.Press("Отправить");
        await parent.Bubble("кабинета 12").WaitForAsync();
        await parent.Press("Ознакомлен");
        await teacher.Press("Кто прочёл");

        await teacher.Bubble("Прочли").WaitForAsync();
        await PageTest.Picture(teacher, "family");
        (await parent.GetByText(Somebody).CountAsync()).ShouldBeGreaterThan(0);
        (await teacher.Bubble("Прочли").InnerTextAsync()).ShouldNotContain(Somebody); // Nobody asked the parent for a name.
    }
}
