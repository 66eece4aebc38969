using System.Globalization;
using Microsoft.EntityFrameworkCore;
using QualityBot.Hosting;
using QualityBot.Storage;
using QualityDomain.Meetings;
using QualityDomain.People;
using Scenarios.Support;
using TelegramSandbox;
using TelegramSandbox.Faulting;
using TelegramSandbox.State;
using TelegramSandbox.Wire;
using Xunit.Abstractions;

namespace Scenarios.Kill;

/// <summary>An announcement to every family of a school over real HTTP at the allowed pace: some stopped the bot, the server tells it to wait now and then, and it is killed in the middle.</summary>
/// <remarks>Short form in CI; <c>QUALITYBOT_READERS=20000</c> for the promised number at 25 a second.</remarks>
public sealed class CrowdTests(ITestOutputHelper output)
{
    private const long FirstReader = 100_000;
    private const int InFlight = 8;
    private const string Words = "Занятий завтра нет";
    private static readonly int? LongForm = int.TryParse(Environment.GetEnvironmentVariable("QUALITYBOT_READERS"), CultureInfo.InvariantCulture, out var number) ? number : null;
    private static readonly int Readers = LongForm ?? 400;
    private static readonly int PerSecond = LongForm is null ? 60 : 25;

    [Fact]
    public async Task Every_reader_is_told_once_at_the_pace_through_blocks_waits_and_a_real_kill()
    {
        using var folder = new Folder();
        await using var sandbox = await SandboxServer.Start(new() { Port = 0, Token = "5000000001:crowdtest" });
        var blocked = Fill(sandbox);
        sandbox.Faults.Randomly(0.02, 7, [Fault.TooManyRequests(1)], "sendMessage");
        await Announce(folder.Path);

        TimeSpan before;
        using (var first = Start(sandbox, folder))
        {
            await Until(sandbox, () => Told(sandbox).Count >= Readers / 2, first);
            first.Kill();
            before = Spread(Told(sandbox));
        }

        var half = Told(sandbox).Count;
        using var second = Start(sandbox, folder);
        await Until(sandbox, () => IsSettled(folder.Path), second);
        (await second.Stop()).ShouldBe(0, string.Join('\n', second.Output.TakeLast(20)));

        var told = Told(sandbox);
        var took = before + Spread([.. told.Skip(half)]);
        var copies = told.Count - told.Select(message => message.ChatId).Distinct().Count();
        var waits = sandbox.Faults.Drawn.Values.Sum();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{Readers} readers, {blocked} blocked; killed after {half}; {told.Count} messages, {copies} copies, {waits} waits; {took.TotalSeconds:F0} s at {PerSecond} a second (readers ÷ pace: {(double)Readers / PerSecond:F0} s); most in 10 s: {Busiest(told, 10)}"));

        told.Select(message => message.ChatId).Distinct().Count().ShouldBe(Readers - blocked);
        copies.ShouldBeLessThanOrEqualTo(InFlight);
        Busiest([.. told.Take(half)], 10).ShouldBeLessThanOrEqualTo(PerSecond * 11); // A second's worth may go in one burst.
        Busiest([.. told.Skip(half)], 10).ShouldBeLessThanOrEqualTo(PerSecond * 11);
        took.TotalSeconds.ShouldBeLessThan(((Readers + waits) / (double)PerSecond * 1.03) + (LongForm is null ? 6 : 0)); // Who is told to wait is asked again; whole seconds weigh in a short run.
    }

    private static BotProcess Start(SandboxServer sandbox, Folder folder) => BotProcess.Start(sandbox.Url, sandbox.BotToken, folder.Path, Ahead, InFlight, PerSecond);

    /// <summary>Chats of people whom nobody plays; one in twenty stopped the bot. How many did.</summary>
    private static int Fill(SandboxServer sandbox)
    {
        lock (sandbox.World.Gate)
        {
            foreach (var id in Enumerable.Range(0, Readers).Select(index => FirstReader + index))
            {
                sandbox.World.Chats[id] = new ChatRecord(new Chat(id, "private") { FirstName = "Родитель" }, [id]) { Membership = id % 20 == 0 ? Membership.Kicked : Membership.Member };
            }

            return sandbox.World.Chats.Values.Count(chat => chat.Chat.Id >= FirstReader && chat.Membership == Membership.Kicked);
        }
    }

    private static async Task Announce(string folder)
    {
        await using var db = BotHost.OpenStore(StorageIn(folder));
        await db.Database.MigrateAsync();
        db.Add(new School(1, "МБОУ «Школа № 12»", "Europe/Moscow"));
        Person(1001, Role.Director, "Орлова", "Вера");
        for (var index = 0; index < Readers; index++)
        {
            Person(FirstReader + index, Role.Parent, "Родитель", "");
        }

        db.Add(new Announcement(5, 1, 1001, new ReaderSet.Families(null), $"{Words}: мороз.", DateTimeOffset.UtcNow + Ahead));
        db.Kept.Add(new() { Name = "next-id", Value = "50000000" });
        await db.SaveChangesAsync();

        void Person(long id, Role role, string family, string given)
        {
            db.Add(new Person(id, 1, family, given, null));
            db.Add(new Appointment(id + 1_000_000, 1, id, role));
            db.Add(new ChannelLink(id + 2_000_000, 1, id, "telegram", id.ToString(CultureInfo.InvariantCulture), DateTimeOffset.UtcNow));
        }
    }

    private static bool IsSettled(string folder)
    {
        using var db = BotHost.OpenStore(StorageIn(folder));
        return db.Set<Announcement>().AsNoTracking().Single(one => one.Id == 5).Settled || !db.Outbox.Any(row => row.State == QualityBot.Storage.Rows.OutboxState.Pending) && db.Set<Announcement>().AsNoTracking().Single(one => one.Id == 5).State == AnnouncementState.Done;
    }

    private static List<LedgerEntry> Told(SandboxServer sandbox) => [.. sandbox.Ledger.Entries().Where(entry => entry.ChatId >= FirstReader && entry.Text.Contains(Words, StringComparison.Ordinal))];

    private static TimeSpan Spread(List<LedgerEntry> told) => told.Count == 0 ? TimeSpan.Zero : told[^1].SentAt - told[0].SentAt;

    private static async Task Until(SandboxServer sandbox, Func<bool> isOver, BotProcess bot)
    {
        var limit = DateTimeOffset.UtcNow.AddSeconds(60 + (2.0 * Readers / PerSecond));
        while (!isOver())
        {
            bot.HasExited.ShouldBeFalse(string.Join('\n', bot.Output.TakeLast(20)));
            DateTimeOffset.UtcNow.ShouldBeLessThan(limit, $"{Told(sandbox).Count} of {Readers} were told");
            await Task.Delay(LongForm is null ? 100 : 2000);
        }
    }

    /// <summary>The most messages in any so many seconds.</summary>
    private static int Busiest(List<LedgerEntry> told, int seconds) =>
        told.Select(one => one.SentAt).Distinct().Select(from => told.Count(one => one.SentAt >= from && one.SentAt < from.AddSeconds(seconds))).DefaultIfEmpty(0).Max();

    /// <summary>The school's clock shows noon of a Wednesday in Moscow: a working day.</summary>
    private static TimeSpan Ahead { get; } = new DateTimeOffset(2027, 10, 6, 9, 0, 0, TimeSpan.Zero) - DateTimeOffset.UtcNow;

    private static StorageOptions StorageIn(string folder)
    {
        var path = Path.Combine(folder, "data", "qualitybot.db");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return new($"Data Source={path}", path);
    }
}
