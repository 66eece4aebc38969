using System.Text;
using TelegramSandbox;

namespace Scenarios.Sandbox;

/// <summary>A sandbox with a data folder goes on where it was.</summary>
public sealed class RestartTests : IDisposable
{
    private const long Teacher = 1006;
    private static readonly DateTimeOffset Start = new(2026, 9, 1, 5, 0, 0, TimeSpan.Zero);
    private readonly string _folder = Directory.CreateTempSubdirectory("sandbox").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Everything_is_there_again()
    {
        var bytes = Encoding.UTF8.GetBytes("Протокол");
        string fileId;
        long unconfirmed;
        await using (var before = await Open())
        {
            using var bot = new RawBot(before);
            before.Say(Teacher, "раз");
            var first = (await bot.Updates())[0].GetProperty("update_id").GetInt64();
            fileId = before.Upload(Teacher, bytes, "п.docx").FileId!;
            unconfirmed = (await bot.Updates(first + 1))[0].GetProperty("update_id").GetInt64();
            await bot.Call("sendMessage", new { chat_id = Teacher, text = "ответ", reply_markup = new { keyboard = new[] { new[] { "Да" } } } });
            await bot.Call("setMyCommands", new { commands = new[] { new { command = "help", description = "a" } } });
            before.Block(1001);
            await before.Advance(TimeSpan.FromDays(10));
        }

        await using var after = await Open();
        using var again = new RawBot(after);
        after.Chat(Teacher).Select(m => m.Text).ShouldBe(["раз", "", "ответ"]);
        after.File(fileId).ShouldBe(bytes);
        after.Clock.Now.ShouldBe(Start.AddDays(10), TimeSpan.FromMinutes(2));
        after.Commands(Teacher).ShouldBe(["help"]);
        after.ReplyKeyboard(Teacher).ShouldHaveSingleItem().ShouldBe(["Да"]);
        after.Ledger.Of(Teacher).ShouldHaveSingleItem().Text.ShouldBe("ответ");
        (await again.Updates())[0].GetProperty("update_id").GetInt64().ShouldBe(unconfirmed);
        (await again.Call("sendMessage", new { chat_id = 1001, text = "a" })).Status.ShouldBe(403);
        (await again.Call("sendMessage", new { chat_id = Teacher, text = "a" })).Result.GetProperty("message_id").GetInt32().ShouldBe(4);
    }

    [Fact]
    public async Task A_torn_last_line_is_cut_off()
    {
        await using (var before = await Open())
        {
            before.Say(Teacher, "раз");
        }

        await File.AppendAllTextAsync(Path.Combine(_folder, "journal.jsonl"), """{"change":"message","mess""");
        await using (var after = await Open())
        {
            after.Say(Teacher, "два");
        }

        await using var last = await Open();
        last.Chat(Teacher).Select(m => m.Text).ShouldBe(["раз", "два"]);
    }

    [Fact]
    public async Task A_damaged_journal_is_named_and_left_alone()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "journal.jsonl"), "{}\nне JSON\n");

        (await Should.ThrowAsync<InvalidDataException>(Open)).Message.ShouldContain("journal.jsonl");
        (await File.ReadAllTextAsync(Path.Combine(_folder, "journal.jsonl"))).ShouldContain("не JSON");
        (await Should.ThrowAsync<InvalidDataException>(Open)).Message.ShouldContain("Line 1");
    }

    [Fact]
    public async Task A_long_journal_is_shortened_and_no_number_comes_twice()
    {
        int lastId;
        long lastUpdate;
        await using (var before = await Open())
        {
            using var bot = new RawBot(before);
            var id = (await bot.Call("sendMessage", new { chat_id = Teacher, text = "0" })).Result.GetProperty("message_id").GetInt32();
            for (var i = 1; i <= 300; i++)
            {
                await bot.Call("editMessageText", new { chat_id = Teacher, message_id = id, text = $"{i}" });
            }

            lastId = (await bot.Call("sendMessage", new { chat_id = Teacher, text = "уйдёт" })).Result.GetProperty("message_id").GetInt32();
            await bot.Call("deleteMessage", new { chat_id = Teacher, message_id = lastId });
            before.Say(1001, "раз");
            lastUpdate = (await bot.Updates())[0].GetProperty("update_id").GetInt64();
            await bot.Updates(lastUpdate + 1);
        }

        var journal = Path.Combine(_folder, "journal.jsonl");
        var longOne = File.ReadLines(journal).Count();
        await using var after = await Open();
        using var again = new RawBot(after);
        var next = after.Say(Teacher, "два");

        longOne.ShouldBeGreaterThan(300);
        after.Chat(Teacher)[0].Text.ShouldBe("300");
        next.Id.ShouldBeGreaterThan(lastId);
        (await again.Updates())[0].GetProperty("update_id").GetInt64().ShouldBeGreaterThan(lastUpdate);
        CountLines(journal).ShouldBeLessThan(100);
    }

    [Fact]
    public async Task Two_sandboxes_do_not_share_a_folder()
    {
        await using var first = await Open();

        await Should.ThrowAsync<IOException>(Open);
    }

    private Task<SandboxServer> Open() => SandboxServer.Start(new SandboxOptions { DataFolder = _folder, StartAt = Start });

    /// <summary>Read beside the sandbox, which keeps the file open for writing.</summary>
    private static int CountLines(string path)
    {
        using var reader = new StreamReader(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        return reader.ReadToEnd().Count(c => c == '\n');
    }
}
