using System.Text;
using Microsoft.Playwright;
using TelegramSandbox;

namespace Scenarios.Sandbox;

/// <summary>The chat page in a real browser.</summary>
public sealed class PageTests : PageTest
{
    [ChromiumFact]
    public async Task A_person_writes_is_answered_and_presses_a_button()
    {
        var page = await Open();
        await page.GetByText("Соколова Марина Игоревна").First.ClickAsync();
        await Write(page, "/start");
        await Bubble(page, "педагогического совета").WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Мои дела", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Сделано", Exact = true }).ClickAsync();
        await Bubble(page, "✅ Сделано").WaitForAsync();
        await page.GetByText("Отмечено").WaitForAsync();
        await Picture(page, "talk");

        Server.Chat(1002).Select(m => m.Text).ShouldContain("Мои дела");
        Complaints.ShouldBeEmpty();
    }

    [ChromiumFact]
    public async Task A_file_goes_up_and_the_answer_can_be_saved_unchanged()
    {
        var bytes = Encoding.UTF8.GetBytes("Протокол № 1");
        var page = await Open(path: $"/#{Teacher}");
        await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "Протокол № 1.docx", MimeType = "application/octet-stream", Buffer = bytes });
        await Bubble(page, "Вернул как было.").WaitForAsync();
        var saving = page.WaitForDownloadAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Скачать" }).Last.ClickAsync();
        var saved = await saving;
        await Picture(page, "file");

        saved.SuggestedFilename.ShouldBe("Протокол № 1.docx");
        (await File.ReadAllBytesAsync(await saved.PathAsync())).ShouldBe(bytes);
    }

    [Theory]
    [InlineData(1280, 800)]
    [InlineData(390, 800)] // A phone.
    public async Task A_reload_shows_the_newest_message(int width, int height)
    {
        if (!File.Exists(ChromiumFactAttribute.Path))
        {
            return; // Said by the other tests of this class, which are skipped.
        }

        for (var number = 1; number <= 70; number++)
        {
            await Bot.Call("sendMessage", new { chat_id = Teacher, text = $"Сообщение {number}. " + string.Concat(Enumerable.Repeat("Слова занимают место. ", 6)) });
        }

        var page = await Open(width, height);
        await page.GotoAsync($"{Server.Url}/#{Teacher}");
        await page.ReloadAsync();
        for (var look = 0; look < 2; look++)
        {
            var newest = Bubble(page, "Сообщение 70.").First;
            await newest.WaitForAsync();
            await page.WaitForFunctionAsync("() => { const s = document.querySelector('.messages'); return s.scrollHeight - s.scrollTop - s.clientHeight < 5; }");
            (await newest.BoundingBoxAsync())!.Y.ShouldBeInRange(0, height);
            await page.ReloadAsync();
        }
    }

    [ChromiumFact]
    public async Task The_clock_moves_by_a_day_and_the_bar_says_so()
    {
        var page = await Open();
        await page.GetByText("1 сентября 2026").WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "+1 день" }).ClickAsync();
        await page.GetByText("2 сентября 2026").WaitForAsync();

        Server.Clock.Now.ShouldBe(new DateTimeOffset(2026, 9, 2, 5, 0, 0, TimeSpan.Zero), TimeSpan.FromMinutes(1));
    }

    [ChromiumFact]
    public async Task Markup_in_a_name_or_a_text_is_never_run()
    {
        const string Attack = "<img src=x onerror=alert(1)><script>alert(2)</script>";
        await Bot.Call("sendMessage", new { chat_id = Teacher, text = Attack });
        await Bot.SendFile("sendDocument", "document", [1], "<b onmouseover=alert(3)>.html", Teacher, Attack);
        var page = await Open(path: $"/#{Teacher}");
        await page.GetByText(Attack).Last.WaitForAsync();

        (await page.Locator(".bubble img, .bubble script, .bubble b").CountAsync()).ShouldBe(0);
        Complaints.ShouldBeEmpty();
    }

    [ChromiumFact]
    public async Task Conversations_stand_side_by_side_on_a_wide_screen()
    {
        var page = await Open(1680, 900, "/#1002,1007,1011");
        await page.Locator(".chat").Nth(2).WaitForAsync();
        foreach (var (person, text) in new[] { (1002L, "Назначьте на пятницу"), (1007L, "Сделал, акт в папке ВШК-3"), (1011L, "Когда собрание?") })
        {
            Server.Say(person, text);
        }

        await Bubble(page, "Вы написали: Когда собрание?").WaitForAsync();
        await Picture(page, "side-by-side");
        (await page.Locator(".chat").CountAsync()).ShouldBe(3);
    }

    [ChromiumFact]
    public async Task Nothing_is_cut_off_on_a_phone()
    {
        await Bot.Call("sendMessage", new
        {
            chat_id = Director,
            text = "<b>Просрочено: 3 решения</b>\n<blockquote>№ 12. Составить план работы со слабоуспевающими.\nСрок: 28 августа</blockquote>\n<code>5А-07</code> <s>старое</s> <u>важно</u> <tg-spoiler>скрыто</tg-spoiler>\nhttps://school.example.org/very/long/address/which/must/wrap/somewhere/on/a/narrow/screen",
            parse_mode = "HTML",
            reply_markup = new { inline_keyboard = new[] { new[] { new { text = "Показать решение № 12 целиком", callback_data = "a" }, new { text = "Напомнить ответственному", callback_data = "b" } } } },
        });
        var page = await Open(360, 740);
        await Picture(page, "phone-list");
        await page.GetByText("Орлова Вера Павловна").First.ClickAsync();
        await Write(page, "/start");
        await Bubble(page, "педагогического совета").WaitForAsync();
        await Picture(page, "phone-chat");

        (await page.EvaluateAsync<int>("Math.max(document.documentElement.scrollWidth, ...[...document.querySelectorAll('.messages, .composer, .clock')].map(e => e.scrollWidth))")).ShouldBeLessThanOrEqualTo(360);
        await page.GetByRole(AriaRole.Button, new() { Name = "К списку" }).ClickAsync();
        await page.GetByText("Кто вы").WaitForAsync();
    }

    [ChromiumFact]
    public async Task Unread_messages_are_counted_until_the_conversation_is_opened()
    {
        await Bot.Call("sendMessage", new { chat_id = Director, text = "Раз" });
        var page = await Open();
        await Bot.Call("sendMessage", new { chat_id = Director, text = "Два" });
        var badge = page.Locator($"[data-id='{Director}'] .badge");
        await Assertions.Expect(badge).ToHaveTextAsync("2");
        await page.GetByText("Орлова Вера Павловна").First.ClickAsync();

        await Assertions.Expect(badge).ToHaveCountAsync(0);
    }

    [ChromiumFact]
    public async Task A_start_link_asks_who_opens_it()
    {
        var page = await Open(path: "/school_sandbox_bot?start=invite-77");
        await page.Locator("#who-list").GetByText("Гость").ClickAsync();
        await Bubble(page, "педагогического совета").WaitForAsync();
        await Picture(page, "stranger");

        Server.Chat(Stranger)[0].Text.ShouldBe("/start invite-77");
    }

    [ChromiumFact]
    public async Task A_thousand_messages_do_not_slow_the_page_down()
    {
        for (var i = 1; i <= 1000; i++)
        {
            Server.World.Post(Teacher, $"Сообщение {i}");
        }

        var page = await Open(path: $"/#{Teacher}");
        await Bubble(page, "Сообщение 1000").WaitForAsync();
        await page.EvaluateAsync("""
            async () => {
              while (document.querySelector('.older')) {
                document.querySelector('.older').click();
                await new Promise((done) => setTimeout(done, 20));
              }
            }
            """);
        await Assertions.Expect(page.Locator(".message")).ToHaveCountAsync(1000);
        var start = TimeProvider.System.GetTimestamp();
        await Write(page, "Ещё одно");
        await Bubble(page, "Вы написали: Ещё одно").WaitForAsync();
        TimeProvider.System.GetElapsedTime(start).ShouldBeLessThan(TimeSpan.FromSeconds(3));
    }

    private static ILocator Bubble(IPage page, string text) => page.Locator(".words", new() { HasText = text }).Last;

    private static async Task Write(IPage page, string text)
    {
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Сообщение" }).FillAsync(text);
        await page.Keyboard.PressAsync("Enter");
    }
}
