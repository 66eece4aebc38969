using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using QualityBot.Engine;
using QualityBot.Hosting;
using QualityBot.Storage;
using QualityBot.Storage.Rows;
using QualityBot.Tests.Support;
using QualityDomain;
using QualityDomain.Meetings;
using QualityDomain.People;
using Xunit.Abstractions;

namespace QualityBot.Tests.Meetings;

/// <summary>An announcement to a whole school at the allowed pace, with the real sender, real ticks and a kill in the middle.</summary>
/// <remarks>Short form in CI; <c>QUALITYBOT_READERS=20000</c> for the promised number.</remarks>
public sealed class ThousandsTests(ITestOutputHelper output)
{
    private const double PerSecond = 25;
    private const int InFlight = 8;
    private const int Few = 1500;
    private const string Director = "50";
    private static readonly int Readers = int.TryParse(Environment.GetEnvironmentVariable("QUALITYBOT_READERS"), CultureInfo.InvariantCulture, out var number) ? number : 2000;
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(200);

    [Fact]
    public async Task Every_reader_is_told_once_at_the_pace_through_blocks_waits_and_a_kill()
    {
        using var store = School(Readers);
        var time = new HandTime(TestBot.Start);
        var clock = new ManualClock(TestBot.Start);
        var crowd = new Crowd(seed: 7) { IsBlocked = recipient => long.Parse(recipient, CultureInfo.InvariantCulture) is > 1000 and var id && id % 20 == 0, Busy = 0.02 };
        var id = Announce(store, clock);

        var line = new Crowd.Line(crowd, time, Readers / 2);
        await using var first = Build(store, time, clock, line);
        await Run(first, time, clock, () => line.IsCut); // Nobody stops it: what it had in hand hangs, as in a process that is killed.
        var (beforeKill, again) = (crowd.Calls.Max() - crowd.Calls.Min(), crowd.Calls.Count);
        var after = new HandTime(time.GetUtcNow()); // The first process sees no time pass any more.
        await using var second = Build(store, after, clock, new Crowd.Line(crowd, after));
        var asked = 0;
        await Run(second, after, clock, Settled(store, id), async () => await Ask(second, clock, asked++));
        await Run(second, after, clock, () => false, upTo: TimeSpan.FromSeconds(5)); // The last change of the card.
        
        var arrived = crowd.Arrived.Where(message => message.Text.Contains("Занятий завтра нет", StringComparison.Ordinal) && message.Recipient != Director).ToList();
        var took = beforeKill + (arrived[^1].At - crowd.Calls.Skip(again).Min());
        var told = arrived.GroupBy(message => message.Recipient).ToDictionary(own => own.Key, own => own.Count());
        var copies = told.Values.Sum(times => times - 1);
        var blocked = Enumerable.Range(1001, Readers).Count(person => person % 20 == 0);
        output.WriteLine($"{Readers} readers, {blocked} blocked, {crowd.Calls.Count} calls, {copies} copies; {took.TotalSeconds:F0} s at {PerSecond} a second ({Readers / PerSecond:F0} s); most in 10 s: {Busiest(crowd.Calls.Skip(again), 10)}; card: {crowd.Edits.Count} changes");

        told.Count.ShouldBe(Readers - blocked);
        copies.ShouldBeLessThanOrEqualTo(InFlight);
        Busiest(crowd.Calls.Skip(again), 10).ShouldBeLessThanOrEqualTo((int)(PerSecond * 11)); // A second's worth may go in one burst.
        Busiest(crowd.Calls.Take(again), 10).ShouldBeLessThanOrEqualTo((int)(PerSecond * 11));
        took.TotalSeconds.ShouldBeLessThan(Readers / PerSecond * 1.03); // Those who are told to wait are asked again: two of the three per cent.
        crowd.Edits[^1].ShouldContain($"Отправлено {RussianText.Number(Readers - blocked)} из {RussianText.Number(Readers)}");
        crowd.Edits[^1].ShouldContain("Не дошло");
        AnswersWaited(crowd).ShouldAllBe(calls => calls < 250); // Ten seconds' worth; without a way past the crowd it would be a thousand and more.
        await first.DisposeAsync();
        time.Forward(TimeSpan.FromMinutes(1)); // What hangs is given up.
    }

    [Fact]
    public async Task A_pause_stops_it_within_seconds_and_it_goes_on_where_it_stood()
    {
        using var store = School(Few);
        var time = new HandTime(TestBot.Start);
        var clock = new ManualClock(TestBot.Start);
        var crowd = new Crowd(seed: 8);
        var id = Announce(store, clock);
        await using var bot = Build(store, time, clock, new Crowd.Line(crowd, time));

        await Run(bot, time, clock, () => crowd.Arrived.Count > 100);
        await Press(bot, clock, new("an.wait", id), 1);
        var paused = crowd.Arrived.Count;
        await Run(bot, time, clock, () => false, upTo: TimeSpan.FromSeconds(20));
        crowd.Arrived.Count.ShouldBeLessThan(paused + InFlight + 5); // And the answer to the press.
        await Press(bot, clock, new("an.on", id), 2);
        await Run(bot, time, clock, Settled(store, id));

        crowd.Arrived.Count(message => message.Text.Contains("Занятий завтра нет", StringComparison.Ordinal) && message.Recipient != Director).ShouldBe(Few);
    }

    /// <summary>The whole run is in the outbox at once, and is held there.</summary>
    [Fact]
    public async Task A_short_run_is_paused_and_stopped_too_while_its_messages_wait()
    {
        const int Class = 400;
        using var store = School(Class);
        var time = new HandTime(TestBot.Start);
        var clock = new ManualClock(TestBot.Start);
        var crowd = new Crowd(seed: 9);
        var id = Announce(store, clock);
        await using var bot = Build(store, time, clock, new Crowd.Line(crowd, time));

        await Run(bot, time, clock, () => crowd.Arrived.Count > 50);
        State().ShouldBe(AnnouncementState.Done); // Everybody was passed; the messages wait for the network.
        await Press(bot, clock, new("an.wait", id), 1);
        State().ShouldBe(AnnouncementState.Paused);
        var paused = crowd.Arrived.Count;
        await Run(bot, time, clock, () => false, upTo: TimeSpan.FromSeconds(10));
        crowd.Arrived.Count.ShouldBeLessThan(paused + InFlight + 5);
        await Press(bot, clock, new("an.on", id), 2);
        await Run(bot, time, clock, () => crowd.Arrived.Count > paused + 100);
        await Press(bot, clock, new("an.stop", id), 3);
        await Run(bot, time, clock, () => false, upTo: TimeSpan.FromSeconds(10));

        var told = crowd.Arrived.Where(message => message.Text.Contains("Занятий завтра нет", StringComparison.Ordinal) && message.Recipient != Director).ToList();
        told.Select(message => message.Recipient).ShouldBeUnique();
        told.Count.ShouldBeLessThan(Class);

        AnnouncementState State()
        {
            using var db = store.CreateDbContext();
            return db.Set<Announcement>().AsNoTracking().Single(one => one.Id == id).State;
        }
    }

    private static TestStore School(int readers)
    {
        var store = new TestStore();
        store.Put([Given.School, .. Given.Someone(50, Role.Director)]);
        foreach (var chunk in Enumerable.Range(1001, readers).Chunk(2000))
        {
            store.Put([.. chunk.SelectMany(id => Given.Someone(id, Role.Parent))]);
        }

        store.Put(new KeptRow { Name = "next-id", Value = "10000000" });
        return store;
    }

    private static long Announce(TestStore store, ManualClock clock)
    {
        var one = new Announcement(5, 1, 50, new ReaderSet.Families(null), "Занятий завтра нет: мороз.", clock.Now);
        store.Put(one, new OutboxRow
        {
            Id = 6, Key = "an/5/card", SchoolId = 1, Channel = "telegram", Recipient = Director, Kind = OutboxKind.Message, Payload = "{}", Priority = Priority.Reply,
            NotBefore = clock.Now, NextTry = clock.Now, State = OutboxState.Sent, MessageId = "1",
        });
        return one.Id;
    }

    private static ServiceProvider Build(TestStore store, TimeProvider time, ManualClock clock, IChannel line)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddStorage(store.Options).AddEngine(new() { MessagesPerSecond = PerSecond, SendConcurrency = InFlight, UpdatesPerUserPerMinute = 0, DataFolder = store.Folder });
        services.AddSingleton(time).AddSingleton<SchoolClock>(clock).AddSingleton(line);
        BotHost.AddCapabilities(services);
        return services.BuildServiceProvider();
    }

    /// <summary>The clock goes on in small steps, and each time the sender does what it may; the tick comes every thirty seconds.</summary>
    private static async Task Run(ServiceProvider bot, HandTime time, ManualClock clock, Func<bool> isOver, Func<Task>? meanwhile = null, TimeSpan? upTo = null)
    {
        var sender = bot.GetRequiredService<OutboxSender>();
        if (sender.ExecuteTask is null)
        {
            await sender.StartAsync(CancellationToken.None);
        }

        var began = time.GetUtcNow();
        for (var passed = TimeSpan.Zero; !isOver() && passed < (upTo ?? TimeSpan.FromHours(2)); passed = time.GetUtcNow() - began)
        {
            if (passed.Ticks % Tick.Ticks == 0)
            {
                clock.Forward(Tick);
                await bot.GetRequiredService<TickHandler>().Run(CancellationToken.None);
                await (meanwhile?.Invoke() ?? Task.CompletedTask);
            }

            for (var looks = 0; looks < 5000 && !isOver() && (!time.IsAwaited || !sender.IsIdle); looks++)
            {
                await Task.Delay(1); // Until the sender has sent what it may and sleeps again.
            }

            time.Forward(Step);
        }
    }

    /// <summary>Asked of the store now and then only.</summary>
    private static Func<bool> Settled(TestStore store, long id)
    {
        var (looks, settled) = (0, false);
        return () => settled || (settled = ++looks % 25 == 0 && Look());

        bool Look()
        {
            using var db = store.CreateDbContext();
            return db.Set<Announcement>().AsNoTracking().Single(one => one.Id == id).Settled;
        }
    }

    private static async Task Ask(ServiceProvider bot, ManualClock clock, int number) =>
        await bot.GetRequiredService<Dispatcher>().Handle([new($"telegram/1/ask{number}", new("telegram", $"{900 + number}"), new Content.Text("Здравствуйте"), clock.Now)], CancellationToken.None);

    private static async Task Press(ServiceProvider bot, ManualClock clock, ButtonData data, int number) =>
        await bot.GetRequiredService<Dispatcher>().Handle([new($"telegram/1/press{number}", new("telegram", Director), new Content.Button(data, "1", $"q{number}"), clock.Now)], CancellationToken.None);

    /// <summary>How many calls were made between one question's answer and the tick before it: questions are asked right after a tick.</summary>
    private static IEnumerable<int> AnswersWaited(Crowd crowd)
    {
        var answers = crowd.Arrived.Where(message => message.Recipient.Length == 3 && message.Recipient != Director).Select(message => message.Calls).ToList();
        var perTick = (int)(Tick.TotalSeconds * PerSecond);
        return answers.Zip(answers.Skip(1), (one, other) => Math.Max(0, other - one - perTick));
    }

    /// <summary>The most calls in any so many seconds.</summary>
    private static int Busiest(IEnumerable<DateTimeOffset> made, int seconds)
    {
        var calls = made.Order().ToList();
        var (most, first) = (0, 0);
        for (var last = 0; last < calls.Count; last++)
        {
            while (calls[last] - calls[first] >= TimeSpan.FromSeconds(seconds))
            {
                first++;
            }

            most = Math.Max(most, last - first + 1);
        }

        return most;
    }
}
