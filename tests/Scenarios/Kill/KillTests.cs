using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using QualityBot.Hosting;
using QualityBot.Storage;
using QualityBot.Storage.Rows;
using QualityDomain.FollowUp;
using Scenarios.Support;
using TelegramSandbox;
using TelegramSandbox.Faulting;
using Xunit.Abstractions;

namespace Scenarios.Kill;

/// <summary>SIGKILL at random moments, again and again, while updates come in, reminders fall due and the network misbehaves.</summary>
/// <remarks>
/// The verdict compares three things: what people did (update ids), what the store says, and what the Bot API accepted (the ledger).
/// Short form in CI; <c>QUALITYBOT_LONG=1</c> runs 1,000 kills with 8 in flight, <c>QUALITYBOT_KILLS</c> another number of them.
/// </remarks>
public abstract class KillTests(ITestOutputHelper output)
{
    private static readonly int? LongForm = int.TryParse(Environment.GetEnvironmentVariable("QUALITYBOT_KILLS"), CultureInfo.InvariantCulture, out var number) ? number
        : Environment.GetEnvironmentVariable("QUALITYBOT_LONG") == "1" ? 1000 : null;
    private static readonly DateOnly First = new(2027, 10, 4);

    /// <summary>With eight in flight at the kill.</summary>
    public sealed class Crowded(ITestOutputHelper output) : KillTests(output)
    {
        [Fact]
        public Task Nothing_is_lost_and_nothing_takes_effect_twice() => KillAndJudge(inFlight: 8, kills: LongForm ?? 50);
    }

    /// <summary>With one in flight, where no copy may be made but of an answer that was cut off. A class of its own, so that it runs beside the other.</summary>
    public sealed class OneByOne(ITestOutputHelper output) : KillTests(output)
    {
        [Fact]
        public Task Nothing_is_lost_and_nothing_takes_effect_twice() => KillAndJudge(inFlight: 1, kills: 10);
    }

    private async Task KillAndJudge(int inFlight, int kills)
    {
        var seed = Environment.TickCount;
        var random = new Random(seed);
        using var folder = new Folder();
        var storage = StorageIn(folder.Path);
        var systemNow = DateTimeOffset.UtcNow;
        await SmallSchool.Make(storage, First, days: 60, systemNow);

        await using var sandbox = await SandboxServer.Start(new() { Port = 0, Token = "5000000001:killtest" });
        sandbox.Faults.Randomly(0.1, seed, [new Fault.HtmlPage(HttpStatusCode.InternalServerError), new Fault.Reset(AfterEffect: false), new Fault.Reset(AfterEffect: true), Fault.TooManyRequests(1)]);

        var updates = 0;
        var day = First.AddDays(-8);
        for (var kill = 0; kill < kills; kill++)
        {
            using var bot = BotProcess.Start(sandbox.Url, sandbox.BotToken, folder.Path, Ahead(day), inFlight);
            await UntilItPolls(sandbox, bot);
            var fedUntil = DateTimeOffset.UtcNow.AddMilliseconds(random.Next(50, 1500)); // A kill between requests would prove nothing.
            while (DateTimeOffset.UtcNow < fedUntil)
            {
                updates += Feed(sandbox, random);
                await Task.Delay(random.Next(2, 20));
            }

            bot.Kill();
            day = First.AddDays(-8 + (kill * 50 / kills));
        }

        day = OnOrAfterMonday(day); // The last word is spoken on a working day.
        await RunToTheEnd(sandbox, folder.Path, storage, day, inFlight, updates);
        await using var db = BotHost.OpenStore(storage);
        await Judge(db, sandbox, DateTimeOffset.UtcNow + Ahead(day), updates, kills, inFlight, seed);
    }

    private static async Task UntilItPolls(SandboxServer sandbox, BotProcess bot)
    {
        var (polls, limit) = (sandbox.Ledger.CallsOf("getUpdates"), DateTimeOffset.UtcNow.AddSeconds(20));
        while (sandbox.Ledger.CallsOf("getUpdates") == polls && DateTimeOffset.UtcNow < limit && !bot.HasExited)
        {
            await Task.Delay(10);
        }

        bot.HasExited.ShouldBeFalse(string.Join('\n', bot.Output.TakeLast(20)));
    }

    /// <summary>People type: staff ask for their tasks, strangers say something. Each text is its own, so that its answer can be counted.</summary>
    private static int Feed(SandboxServer sandbox, Random random)
    {
        var persona = Personas.All[random.Next(Personas.All.Count)];
        sandbox.Say(persona.Id, random.Next(3) == 0 ? "/tasks" : $"слово {random.Next()}");
        return 1;
    }

    private static async Task RunToTheEnd(SandboxServer sandbox, string folder, StorageOptions storage, DateOnly day, int inFlight, int updates)
    {
        sandbox.Faults.Clear();
        using var bot = BotProcess.Start(sandbox.Url, sandbox.BotToken, folder, Ahead(day), inFlight);
        var (handled, progress) = (0, DateTimeOffset.UtcNow);
        while (DateTimeOffset.UtcNow < progress.AddMinutes(2)) // A busy machine may take long, as long as it goes on.
        {
            await Task.Delay(500);
            await using var db = BotHost.OpenStore(storage);
            var taken = await db.Inbox.CountAsync(row => row.Key.StartsWith("telegram/"));
            (handled, progress) = taken > handled ? (taken, DateTimeOffset.UtcNow) : (handled, progress);
            var schoolNow = DateTimeOffset.UtcNow + Ahead(day);
            var waiting = await db.Outbox.CountAsync(row => row.State == OutboxState.Pending && row.NotBefore <= schoolNow);
            if (waiting == 0 && taken >= updates && await Unsaid(db, schoolNow) == 0)
            {
                break;
            }
        }

        (await bot.Stop()).ShouldBe(0, string.Join('\n', bot.Output.TakeLast(20)));
    }

    private async Task Judge(AppDb db, SandboxServer sandbox, DateTimeOffset schoolNow, int updates, int kills, int inFlight, int seed)
    {
        var handled = await db.Inbox.CountAsync(row => row.Key.StartsWith("telegram/"));
        var rows = await db.Outbox.AsNoTracking().ToListAsync();
        var texts = rows.Where(row => row.Kind is OutboxKind.Message).ToList();
        var accepted = sandbox.Ledger.Entries();
        var sentByChat = texts.Where(row => row.State == OutboxState.Sent).GroupBy(row => row.Recipient).ToDictionary(group => group.Key, group => group.Count());
        var acceptedByChat = accepted.GroupBy(entry => entry.ChatId.ToString(CultureInfo.InvariantCulture)).ToDictionary(group => group.Key, group => group.Count());
        var lost = sentByChat.Sum(chat => Math.Max(0, chat.Value - acceptedByChat.GetValueOrDefault(chat.Key)));
        var copies = accepted.Count - sentByChat.Values.Sum();
        var ambiguous = sandbox.Faults.Drawn.GetValueOrDefault(nameof(Fault.Reset));
        var issued = await db.Set<IssuedStep>().AsNoTracking().ToListAsync();
        var due = await Due(db, schoolNow).CountAsync();
        var unsaid = await Unsaid(db, schoolNow);
        var faults = string.Join(", ", sandbox.Faults.Drawn.Select(fault => $"{fault.Key} {fault.Value}"));
        output.WriteLine($"seed {seed}: {kills} kills with {inFlight} in flight; {updates} updates, {handled} handled; {texts.Count} messages, {lost} lost, {copies} copies; {due} cards due, {unsaid} never said, {issued.Count} ladder steps; faults: {faults}");

        handled.ShouldBe(updates);
        (await db.SetAside.CountAsync()).ShouldBe(0);
        rows.Where(row => row.State == OutboxState.Pending && row.NotBefore <= schoolNow).ShouldBeEmpty();
        lost.ShouldBe(0);
        copies.ShouldBeInRange(0, (kills * inFlight) + ambiguous);
        rows.Select(row => row.Key).ShouldBeUnique();
        due.ShouldBeGreaterThan(0);
        unsaid.ShouldBe(0);
        issued.Select(step => step.Key).ShouldBeUnique();
        (await db.AuditHolds(CancellationToken.None)).ShouldBeTrue();
        Backup.Check(StoragePath(db));
    }

    private static DateOnly OnOrAfterMonday(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? OnOrAfterMonday(day.AddDays(1)) : day;

    private static IQueryable<Assignment> Due(AppDb db, DateTimeOffset schoolNow)
    {
        var today = DateOnly.FromDateTime(schoolNow.UtcDateTime);
        return db.Set<Assignment>().AsNoTracking().Where(card => card.Due <= today);
    }

    /// <summary>Cards that are due and of which nobody was ever reminded.</summary>
    private static Task<int> Unsaid(AppDb db, DateTimeOffset schoolNow) =>
        Due(db, schoolNow).CountAsync(card => !db.Set<IssuedStep>().Any(step => step.AssignmentId == card.Id));

    /// <summary>The school's clock shows 15:00 in Moscow, after every digest hour of the staff, on that day.</summary>
    private static TimeSpan Ahead(DateOnly day) => new DateTimeOffset(day, new TimeOnly(12, 0), TimeSpan.Zero) - DateTimeOffset.UtcNow is { } ahead && ahead > TimeSpan.Zero ? ahead : TimeSpan.Zero;

    private static StorageOptions StorageIn(string folder)
    {
        var path = Path.Combine(folder, "data", "qualitybot.db");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return new($"Data Source={path}", path);
    }

    private static string StoragePath(AppDb db) => new Microsoft.Data.Sqlite.SqliteConnectionStringBuilder(db.Database.GetConnectionString()).DataSource;
}
