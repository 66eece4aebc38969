using System.Text;
using Microsoft.EntityFrameworkCore;
using QualityBot.Hosting;
using QualityBot.Names;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Parents;
using QualityDomain.People;
using QualityDomain.People.PupilNames;
using Scenarios.Kill;
using Scenarios.Support;
using TelegramSandbox;
using Xunit.Abstractions;

namespace Scenarios.Privacy;

/// <summary>Names of pupils that cannot be anything else are put wherever names can come in; afterwards they are looked for wherever they must not be.</summary>
/// <remarks>The real program, everything logged, over HTTP. All names are made up.</remarks>
public sealed class CanaryTests(ITestOutputHelper output) : IAsyncLifetime
{
    private const long Deputy = 1002;
    private const long Secretary = 1004;
    private const long ClassTeacher = 1007;
    private const long Psychologist = 1009;
    private const long Parent = 1011;

    private readonly Folder folder = new();
    private SandboxServer sandbox = null!;

    public async Task InitializeAsync()
    {
        sandbox = await SandboxServer.Start(new() { Port = 0, Token = "5000000001:canarytest", StartAt = DateTimeOffset.UtcNow + Ahead });
        await SmallSchool.Make(Storage, new(2027, 10, 20), days: 1, DateTimeOffset.UtcNow);
        await using var db = BotHost.OpenStore(Storage);
        var lead = await db.Set<Appointment>().AsNoTracking().SingleAsync(held => held.PersonId == ClassTeacher);
        db.Update(lead with { Classes = ["5А"] });
        await db.SaveChangesAsync();
        var list = Encoding.UTF8.GetBytes("№;ФИО\n1;Канарейкина Анна Павловна\n2;Щеглов Пётр Ильич\n");
        var read = ClassLists.Read(list, SchoolClass.TryParse("5А", out var one) ? one : null).ShouldBeOfType<Outcome<ClassListReading>.Ok>().Value;
        (await ClassLists.Save(db, new(Names), await db.Set<School>().SingleAsync(), read, null, missingLeft: false, by: null, DateTimeOffset.UtcNow + Ahead, CancellationToken.None)).ShouldBeOfType<Outcome<SavedList>.Ok>();
        var pupil = (await db.Set<PupilPlace>().SingleAsync(place => place.Code == "5А-01")).PupilId;
        db.AddRange(
            new Person(Parent, 1, "Родитель", "", null), new Appointment(900_001, 1, Parent, Role.Parent), new Appointment(900_002, 1, Parent, Role.Parent) { Classes = ["5А"] },
            new ChannelLink(900_003, 1, Parent, "telegram", $"{Parent}", DateTimeOffset.UtcNow), new Guardianship(900_004, 1, Parent, pupil, 1, 1, DateTimeOffset.UtcNow));
        await db.SaveChangesAsync();
    }

    [Fact]
    public async Task No_name_of_a_pupil_is_in_what_went_out_in_the_logs_in_the_store_or_in_a_copy()
    {
        List<string> log;
        using (var bot = BotProcess.Start(sandbox.Url, sandbox.BotToken, folder.Path, Ahead, inFlight: 8, logs: "Trace"))
        {
            await UntilItPolls(bot);
            await Live();
            (await bot.Stop()).ShouldBe(0, string.Join('\n', bot.Output.TakeLast(20)));
            log = [.. bot.Output];
        }

        Backup.Copy(Storage.Path, Path.Combine(folder.Path, "copy.db"));
        NameCopies.Copy(Names, Path.Combine(folder.Path, "copy.db"));

        var files = Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).ToList();
        output.WriteLine($"{sandbox.Ledger.Count} messages, {log.Count} lines of the log, {files.Count} files: {string.Join(", ", files.Select(file => Path.GetRelativePath(folder.Path, file)))}");
        files.ShouldContain(file => file.EndsWith("copy.db.names-1", StringComparison.Ordinal));
        log.Count.ShouldBeGreaterThan(100);
        sandbox.Ledger.Count.ShouldBeGreaterThan(15);
        sandbox.Ledger.Entries().Where(entry => Canaries.AreIn($"{entry.Text} {entry.FileName}")).ShouldBeEmpty();
        log.Where(line => Canaries.AreIn(line)).ShouldBeEmpty();
        files.Where(file => Canaries.AreIn(File.ReadAllBytes(file))).Select(file => Path.GetRelativePath(folder.Path, file)).ShouldBeEmpty();
    }

    public async Task DisposeAsync()
    {
        await sandbox.DisposeAsync();
        folder.Dispose();
    }

    /// <summary>People type, send and upload names where names can come in. What was refused is gone from their chats.</summary>
    private async Task Live()
    {
        await Say(ClassTeacher, "/announce");
        await Press(ClassTeacher, "➕");
        await Refused(ClassTeacher, () => sandbox.Say(ClassTeacher, "Поздравляем Канарейкину Анну с победой!"));
        await Say(ClassTeacher, "Завтра экскурсия.");
        await Press(ClassTeacher, "Родители");
        await Press(ClassTeacher, "Отправить");
        await sandbox.WaitForText(Parent, "Завтра экскурсия", after: 0);
        await Press(Parent, "✅ Ознакомлен", isAnswered: false);
        await Refused(ClassTeacher, () => sandbox.Say(ClassTeacher, "доп. занятие с канарейкиной аней по дробям, 40 мин"));
        await Refused(ClassTeacher, () => SendFile(ClassTeacher, "памятка.pdf", "На фото Щеглов Пётр", "%PDF-1.4"u8.ToArray()));
        await Refused(Deputy, () => SendFile(Deputy, "Канарейкина Анна.csv", "", "1;2"u8.ToArray()));
        var named = "№;Фамилия, имя;Класс;1;2;3\n1;Канарейкина Анна;5А;1;0;1\n2;Щеглов Пётр;5А;1;1;1\n";
        (await Upload(Deputy, "результаты.csv", "Входная, математика", Encoding.UTF8.GetBytes(named))).ShouldNotContain("Канар");
        await Say(Secretary, "/complaints");
        await Press(Secretary, "➕");
        await Say(Secretary, "5а 1");
        await Press(Secretary, "Родитель 1");
        await Refused(Secretary, () => sandbox.Say(Secretary, "Канарейкину не взяли на экскурсию"));
        await Say(Secretary, "не взяли на экскурсию");
        await Press(Secretary, "Крылов");
        await Refused(Psychologist, () => sandbox.Say(Psychologist, "Был у меня Щеглов Петя"));
        await Refused(Secretary, () => sandbox.SendOn(Secretary, "Прошу передать Канарейкиной А. справку", "Кто-то"));
        await Say(Parent, "Канарейкина Анна сегодня болеет");

        foreach (var person in new[] { ClassTeacher, Deputy, Secretary, Psychologist })
        {
            sandbox.Chat(person).ShouldAllBe(message => !Canaries.AreIn($"{message.Text} {message.FileName}"), $"the chat of {person}");
        }
    }

    private async Task UntilItPolls(BotProcess bot)
    {
        for (var looks = 0; looks < 400 && sandbox.Ledger.CallsOf("getUpdates") == 0 && !bot.HasExited; looks++)
        {
            await Task.Delay(100);
        }

        bot.HasExited.ShouldBeFalse(string.Join('\n', bot.Output.TakeLast(20)));
    }

    private async Task<string> Say(long person, string text)
    {
        sandbox.Say(person, text);
        return (await sandbox.WaitForReply(person)).Text;
    }

    private async Task<string> Upload(long person, string name, string caption, byte[] bytes)
    {
        SendFile(person, name, caption, bytes);
        return (await sandbox.WaitForReply(person)).Text;
    }

    private void SendFile(long person, string name, string caption, byte[] bytes) => sandbox.Upload(person, bytes, name, caption);

    /// <summary>Waits for the refusal itself: the last message of the step before may be edited after this one was sent.</summary>
    private Task<ChatMessage> Refused(long person, Action act)
    {
        act();
        return sandbox.WaitForText(person, "имя ученика");
    }

    /// <summary>Presses the newest button whose label begins so, and waits for what comes of it.</summary>
    /// <param name="isAnswered">Whether words come of it, and not only a note over the chat.</param>
    private async Task Press(long person, string start, bool isAnswered = true)
    {
        var message = await sandbox.WaitFor(person, shown => shown.Buttons.Any(one => one.Text.StartsWith(start, StringComparison.Ordinal)), after: 0);
        var button = message.Buttons.First(one => one.Text.StartsWith(start, StringComparison.Ordinal));
        var before = sandbox.Now;
        sandbox.Press(person, message.Id, button.Data!);
        if (isAnswered)
        {
            await sandbox.WaitForReply(person, before);
        }
    }

    private NameKeyOptions Names => new(Path.GetDirectoryName(Storage.Path)!);

    private StorageOptions Storage
    {
        get
        {
            var path = Path.Combine(folder.Path, "data", "qualitybot.db");
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            return new($"Data Source={path}", path);
        }
    }

    /// <summary>The school's clock shows noon of a Wednesday in Moscow.</summary>
    private static TimeSpan Ahead { get; } = new DateTimeOffset(2027, 10, 6, 9, 0, 0, TimeSpan.Zero) - DateTimeOffset.UtcNow;
}
