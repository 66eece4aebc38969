using System.Text.Json;
using TelegramSandbox.Wire;

namespace TelegramSandbox.State;

/// <summary>Everything the sandbox knows. Read and change it under <see cref="Gate"/> only.</summary>
internal sealed partial class World : IDisposable
{
    private readonly Journal _journal;
    private TaskCompletionSource _next = NewSignal();

    public World(SandboxOptions options)
    {
        Options = options;
        Clock = new SchoolClock(options.TimeProvider);
        Files = new FileStore(options.DataFolder);
        Bot = new User(BotIdOf(options.Token), true, options.BotName) { Username = options.BotUsername };
        Chats = InitialChats();
        _journal = new Journal(options.DataFolder);
        var story = _journal.Open();
        foreach (var change in story)
        {
            Apply(change);
        }

        if (!story.OfType<ClockMoved>().Any())
        {
            Commit(new ClockMoved(options.StartAt is { } start ? start - options.TimeProvider.GetUtcNow() : TimeSpan.Zero));
        }
        else if (this.Story() is var shorter && story.Count > 2 * shorter.Count + 100)
        {
            _journal.Replace(shorter);
        }
    }

    /// <summary>Told about every change, under the gate.</summary>
    public event Action<Change>? Changed;

    /// <summary>Told about what is only to be seen, under the gate.</summary>
    public event Action<Passing>? Passed;

    public Lock Gate { get; } = new();
    public SandboxOptions Options { get; }
    public SchoolClock Clock { get; }
    public FileStore Files { get; }
    public User Bot { get; }
    public Ledger Ledger { get; } = new();

    public Dictionary<long, ChatRecord> Chats { get; }
    public UpdateQueue Updates { get; } = new();
    public Dictionary<string, StoredFile> FilesById { get; } = [];
    public Dictionary<string, BotCommand[]> Commands { get; } = [];
    public Dictionary<long, JsonElement> MenuButtons { get; } = [];

    /// <summary>Button presses that may still be answered, with the system time of each.</summary>
    public Dictionary<string, (CallbackQuery Query, DateTimeOffset At)> Queries { get; } = [];
    public WebhookSettings? Webhook { get; private set; }
    public string[]? AllowedUpdates { get; private set; }

    /// <summary>Why the last delivery by webhook failed, for getWebhookInfo.</summary>
    public (long Date, string Message)? LastWebhookError { get; set; }

    /// <summary>Private chats and groups share one count of message ids, as one account does; others have their own.</summary>
    public Dictionary<long, int> LastMessageIds { get; private set; } = [];

    /// <summary>Grows by one with every change.</summary>
    public long Revision { get; private set; }

    public long Now => Clock.Now.ToUnixTimeSeconds();

    /// <summary>Completes with the next change. Take it before looking at the state.</summary>
    public Task NextChange()
    {
        lock (Gate)
        {
            return _next.Task;
        }
    }

    public int NextMessageId(ChatRecord chat) => LastMessageIds.GetValueOrDefault(Series(chat.Chat)) + 1;

    public Update NewUpdate() => new(Updates.LastId + 1);

    /// <summary>Makes a change true: in memory, in the journal, and known to all who watch.</summary>
    public void Commit(Change change)
    {
        Apply(change);
        _journal.Append(change);
        Changed?.Invoke(change);
        Interlocked.Exchange(ref _next, NewSignal()).SetResult();
    }

    /// <summary>Tells those who watch about something that is not kept.</summary>
    public void Tell(Passing passing)
    {
        Passed?.Invoke(passing);
        Interlocked.Exchange(ref _next, NewSignal()).SetResult();
    }

    public void Dispose() => _journal.Dispose();

    private static long Series(Chat chat) => chat.Type is "private" or "group" ? 0 : chat.Id;

    private static long BotIdOf(string? token) =>
        token?.Split(':') is [var id, _] && long.TryParse(id, out var number) ? number : 5_000_000_001;

    private static Dictionary<long, ChatRecord> InitialChats()
    {
        var privately = Personas.All.Select(p => new ChatRecord(
            new Chat(p.Id, "private") { FirstName = p.FirstName, LastName = p.LastName, Username = p.Username }, [p.Id])
        {
            Membership = p.Started ? Membership.Member : Membership.Unknown,
        });
        var groups = Groups.All.Select(g => new ChatRecord(new Chat(g.Id, g.Type) { Title = g.Title }, g.Members));
        return privately.Concat(groups).ToDictionary(c => c.Chat.Id);
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
