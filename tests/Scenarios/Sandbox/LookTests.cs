using System.Buffers.Binary;
using Microsoft.Playwright;
using TelegramSandbox;

namespace Scenarios.Sandbox;

/// <summary>More of the chat page: dark colours, groups, pictures, windows, the keyboard.</summary>
public sealed class LookTests : PageTest
{
    [ChromiumFact]
    public async Task In_a_group_a_person_is_chosen_to_write()
    {
        Server.AddBot(Groups.Parents.Id);
        var page = await Open(1280, 800, $"/#{Groups.Parents.Id}", ColorScheme.Dark);
        await page.GetByLabel("От чьего имени").SelectOptionAsync("1011");
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Сообщение" }).FillAsync("/help");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".words", new() { HasText = "Вы написали: /help" }).WaitForAsync();
        await Picture(page, "group-dark");

        (await page.Locator(".author").First.TextContentAsync()).ShouldBe("Ветрова Светлана");
    }

    [ChromiumFact]
    public async Task An_alert_opens_a_window_that_the_keyboard_closes()
    {
        Server.Say(Director, "вопрос");
        await Server.WaitForReply(Director);
        var page = await Open(390, 844);
        await page.GetByText("Орлова Вера Павловна").First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Вернуть" }).ClickAsync();
        await page.Locator("#alert[open]").WaitForAsync();
        await Picture(page, "alert-phone");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator("#alert[open]")).ToHaveCountAsync(0);
    }

    [ChromiumFact]
    public async Task A_blocked_bot_can_be_let_back_in()
    {
        Server.Block(Director);
        var page = await Open(path: $"/#{Director}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Возобновить" }).ClickAsync();
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Сообщение" }).WaitForAsync();

        (await Bot.Call("sendMessage", new { chat_id = Director, text = "снова" })).Status.ShouldBe(200);
    }

    [ChromiumFact]
    public async Task Commands_open_with_a_slash_and_arrows_choose_one()
    {
        Server.Say(Director, "/start");
        await Server.WaitForText(Director, "педагогического совета");
        var page = await Open(path: $"/#{Director}");
        await page.Locator(".reply-keys").WaitForAsync();
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Сообщение" }).PressSequentiallyAsync("/");
        await page.GetByRole(AriaRole.Option, new() { Name = "/tasks" }).WaitForAsync();
        await Picture(page, "commands");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");

        await page.Locator(".words", new() { HasText = "Вы написали: /tasks" }).WaitForAsync();
    }

    [ChromiumFact]
    public async Task A_picture_is_shown_in_its_size()
    {
        await Bot.SendFile("sendPhoto", "photo", Chart(600, 300), "chart.png", Director, "Ход выполнения");
        var page = await Open(path: $"/#{Director}");
        var image = page.GetByAltText("Картинка: Ход выполнения");
        await Assertions.Expect(image).ToBeVisibleAsync();
        await Picture(page, "photo");

        (await image.EvaluateAsync<int>("async e => { await e.decode(); return e.naturalWidth; }")).ShouldBe(600);
        Complaints.ShouldBeEmpty();
    }

    [ChromiumFact]
    public async Task Every_button_and_field_has_a_name_for_those_who_hear_the_page()
    {
        Server.Say(Director, "/start");
        await Server.WaitForText(Director, "педагогического совета");
        var page = await Open(path: $"/#{Director}");
        await page.Locator(".reply-keys").WaitForAsync();

        var nameless = await page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('button, a, input, textarea, select')]
              .filter((e) => !(e.getAttribute('aria-label') || e.textContent.trim() || e.labels?.length))
              .map((e) => e.outerHTML)
            """);
        nameless.ShouldBeEmpty();
    }

    [ChromiumFact]
    public async Task A_page_that_lost_the_sandbox_catches_up_when_it_returns()
    {
        var folder = Directory.CreateTempSubdirectory("sandbox");
        var before = await SandboxServer.Start(new SandboxOptions { DataFolder = folder.FullName });
        var page = await Open(path: $"/#{Director}", address: before.Url);
        await page.Locator(".chat").WaitForAsync();
        await before.DisposeAsync();
        await page.GetByText("Связь с программой прервалась").WaitForAsync();
        await using (var after = await SandboxServer.Start(new SandboxOptions { DataFolder = folder.FullName, Port = new Uri(before.Url).Port }))
        {
            after.World.Post(Director, "пока вас не было");
            await page.Locator(".words", new() { HasText = "пока вас не было" }).WaitForAsync();
        }

        folder.Delete(recursive: true);
    }

    [ChromiumFact]
    public async Task The_bar_names_the_next_event_and_goes_there()
    {
        var digest = new DateTimeOffset(2026, 9, 2, 7, 30, 0, TimeSpan.FromHours(3));
        SandboxServer? server = null;
        await using var running = server = await SandboxServer.Start(new SandboxOptions
        {
            StartAt = Options.StartAt,
            NextEvent = _ => Task.FromResult<DateTimeOffset?>(server!.Clock.Now < digest ? digest : null),
            OnClockMoved = _ =>
            {
                server!.World.Post(Director, "Сводка на 2 сентября");
                return Task.CompletedTask;
            },
        });
        var page = await Open(390, 844, address: server.Url);
        await page.GetByText("Дальше: ср, 2 сентября, 07:30").WaitForAsync();
        await Picture(page, "phone-next-event");
        await page.GetByRole(AriaRole.Button, new() { Name = "К событию" }).ClickAsync();

        await page.GetByText("Ср, 2 сентября 2026, 07:30").WaitForAsync();
        await page.Locator(".person-last", new() { HasText = "Сводка на 2 сентября" }).WaitForAsync();
    }

    /// <summary>A PNG of one grey, by hand: the page needs a real one.</summary>
    private static byte[] Chart(int width, int height)
    {
        using var file = new MemoryStream();
        file.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        header[8] = 8;
        Chunk(file, "IHDR"u8, header);
        using var packed = new MemoryStream();
        using (var zip = new System.IO.Compression.ZLibStream(packed, System.IO.Compression.CompressionLevel.Fastest, leaveOpen: true))
        {
            for (var row = 0; row < height; row++)
            {
                zip.WriteByte(0);
                zip.Write([.. Enumerable.Repeat((byte)(90 + (row / 3 % 120)), width)]);
            }
        }

        Chunk(file, "IDAT"u8, packed.ToArray());
        Chunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    private static void Chunk(MemoryStream file, ReadOnlySpan<byte> name, byte[] bytes)
    {
        var number = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, bytes.Length);
        file.Write(number);
        byte[] body = [.. name, .. bytes];
        file.Write(body);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc(body));
        file.Write(number);
    }

    private static uint Crc(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc >> 1) ^ (0xEDB88320 & (uint)-(int)(crc & 1));
            }
        }

        return ~crc;
    }
}
