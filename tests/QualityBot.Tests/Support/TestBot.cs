using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityBot.Storage.Rows;

namespace QualityBot.Tests.Support;

/// <summary>The whole bot but the network: real store, real dispatcher, real work, a channel that records, a clock moved by hand.</summary>
/// <remarks>Nothing runs by itself: each call handles what came, does the work, sends what is due and returns when all is quiet.</remarks>
internal sealed class TestBot : IDisposable
{
    /// <summary>Monday of a school week, 10:00 in Moscow.</summary>
    public static readonly DateTimeOffset Start = new(2026, 9, 7, 7, 0, 0, TimeSpan.Zero);

    private readonly Action<IServiceCollection> features;
    private ServiceProvider services;
    private int updates;

    public TestBot(Action<IServiceCollection> features)
    {
        this.features = features;
        services = Build();
    }

    /// <summary>The program ends and begins anew over the same store: nothing that was in memory alone is left.</summary>
    public void Restart()
    {
        services.Dispose();
        services = Build();
    }

    private ServiceProvider Build()
    {
        var collection = new ServiceCollection();
        collection.AddLogging();
        collection.AddStorage(Store.Options).AddEngine(new() { MessagesPerSecond = 0, UpdatesPerUserPerMinute = 0, DataFolder = Store.Folder });
        collection.AddSingleton<SchoolClock>(Clock).AddSingleton<IChannel>(Channel);
        features(collection);
        return collection.BuildServiceProvider();
    }

    public TestStore Store { get; } = new();

    public ManualClock Clock { get; } = new(Start);

    public RecordingChannel Channel { get; } = new();

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    /// <summary>Somebody types a text.</summary>
    public Task Say(string recipient, string text) => Bring(recipient, new Content.Text(text));

    /// <summary>Somebody presses the button with this label under the newest message that has it.</summary>
    public Task Press(string recipient, string label)
    {
        var message = Channel.Chat(recipient).LastOrDefault(shown => shown.Buttons.Any(button => button.Label == label))
            ?? throw new InvalidOperationException($"«{label}» is not to be seen. There is: {string.Join(" | ", Channel.Chat(recipient).SelectMany(shown => shown.Buttons).Select(button => button.Label))}. Last: {Last(recipient)}");
        return Press(recipient, message.Buttons.First(button => button.Label == label).Data, message.MessageId);
    }

    /// <summary>Somebody presses the first button under the newest message whose label begins so.</summary>
    public Task PressStart(string recipient, string start)
    {
        var message = Channel.Chat(recipient)[^1];
        var button = Find(recipient, start) ?? throw new InvalidOperationException($"«{start}…» is not there: {Last(recipient)}");
        return Press(recipient, button.Data, message.MessageId);
    }

    /// <summary>The first button under the newest message whose label begins so; null: there is none.</summary>
    public Button? Find(string recipient, string start) =>
        Channel.Chat(recipient)[^1].Buttons.FirstOrDefault(button => button.Label.StartsWith(start, StringComparison.Ordinal));

    /// <summary>Somebody presses a button with this data, whether it was ever shown or not.</summary>
    public Task Press(string recipient, ButtonData data, string messageId = "1") => Bring(recipient, new Content.Button(data, messageId, $"q{updates}"));

    /// <summary>Somebody sends a file.</summary>
    public Task Upload(string recipient, string name, byte[] bytes, string? caption = null)
    {
        Channel.Files[$"file{updates}"] = bytes;
        return Bring(recipient, new Content.Document($"file{updates}", name, bytes.Length, caption));
    }

    /// <summary>Somebody sends a message of somebody else on.</summary>
    public async Task SendOn(string recipient, string text, string? author, DateTimeOffset sentAt)
    {
        await Handle(new($"telegram/1/{++updates}", new("telegram", recipient), new Content.Text(text), Clock.Now) { Origin = new(author, sentAt) });
        await Settle();
    }

    /// <summary>The newest words in somebody's chat.</summary>
    public string Last(string recipient) => Channel.Chat(recipient).LastOrDefault()?.Text.Plain ?? "";

    /// <summary>Moves the clock, ticks, and lets everything happen that is due.</summary>
    public async Task Forward(TimeSpan span)
    {
        Clock.Forward(span);
        await Get<TickHandler>().Run(CancellationToken.None);
        await Settle();
    }

    public async Task Bring(string recipient, Content content, string? key = null)
    {
        await Handle(new($"telegram/1/{key ?? $"{++updates}"}", new("telegram", recipient), content, Clock.Now) { MessageId = content is Content.Button ? null : $"in{updates}" });
        await Settle();
    }

    /// <summary>Something comes now that somebody sent before: the bot was down meanwhile.</summary>
    public async Task Arrive(string recipient, Content content, DateTimeOffset sentAt)
    {
        await Handle(new($"telegram/1/{++updates}", new("telegram", recipient), content, sentAt) { MessageId = $"in{updates}" });
        await Settle();
    }

    /// <summary>What the store holds of one kind.</summary>
    public List<T> All<T>()
        where T : class
    {
        using var db = Store.CreateDbContext();
        return db.Set<T>().AsNoTracking().ToList();
    }

    public void Dispose()
    {
        services.Dispose();
        Store.Dispose();
    }

    private async Task Handle(Arrival arrival)
    {
        foreach (var answer in await Get<Dispatcher>().Handle([arrival], CancellationToken.None))
        {
            await Channel.Answer(answer.QueryId, answer.Toast, CancellationToken.None);
        }
    }

    private async Task Settle()
    {
        while (await Work() || await Send())
        {
        }
    }

    private async Task<bool> Work()
    {
        var rows = All<WorkRow>();
        foreach (var row in rows)
        {
            var result = await services.GetServices<IWorker>().Single(worker => worker.Kind == row.Kind)
                .Do(new(row.Key, row.Kind, row.Payload, new(row.Channel, row.Recipient), row.SchoolId), CancellationToken.None);
            await Handle(new($"work/{row.Id}", new(row.Channel, row.Recipient), result is WorkResult.Done(var json)
                ? new Content.WorkDone(row.Key, row.Kind, json)
                : new Content.WorkRefused(row.Key, row.Kind, ((WorkResult.Refused)result).Reason), Clock.Now));
        }

        return rows.Count > 0;
    }

    private async Task<bool> Send()
    {
        var outbox = Get<OutboxStore>();
        var due = await outbox.Due(0, 1000, CancellationToken.None);
        foreach (var row in due)
        {
            var delivery = await Channel.Deliver(OutboxPayload.Read(row.Payload).ToOutgoing(row.Kind, row.Recipient, Store.Folder), CancellationToken.None);
            Verdicts.Apply(row, delivery, TimeProvider.System.GetUtcNow(), Clock.Now);
            await outbox.Save([(row, delivery)], CancellationToken.None);
        }

        return due.Count > 0;
    }
}
