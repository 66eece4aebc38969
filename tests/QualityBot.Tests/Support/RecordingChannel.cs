using QualityBot.Engine;

namespace QualityBot.Tests.Support;

/// <summary>A channel that keeps what it is given, as a chat would show it.</summary>
internal sealed class RecordingChannel : IChannel
{
    private readonly List<Shown> shown = [];
    private int next;

    public string Name => "telegram";

    public ChannelLimits Limits { get; } = new(4096, 1024, 50_000_000);

    /// <summary>Answers instead of delivering, when set: failures on purpose.</summary>
    public Func<Outgoing, Delivery?> Fault { get; set; } = _ => null;

    /// <summary>Files that people «sent», by file id.</summary>
    public Dictionary<string, byte[]> Files { get; } = [];

    /// <summary>Messages that the bot took away, its own and those of people: theirs are called «in» and the number of the update.</summary>
    public List<(string Recipient, string MessageId)> Deleted { get; } = [];

    public List<(string QueryId, string? Toast)> Answers { get; } = [];

    public List<(string Recipient, IReadOnlyList<Command> List)> CommandLists { get; } = [];

    /// <summary>What the chat shows now: edits applied, deleted messages gone.</summary>
    public IReadOnlyList<Shown> Chat(string recipient) => [.. shown.Where(message => message.Recipient == recipient)];

    public TimeSpan SpacingFor(string recipient) => TimeSpan.Zero;

    public Task<Delivery> Deliver(Outgoing message, CancellationToken ct) => Task.FromResult(Fault(message) ?? Show(message));

    public Task Answer(string queryId, string? toast, CancellationToken ct)
    {
        Answers.Add((queryId, toast));
        return Task.CompletedTask;
    }

    public Task<byte[]> Download(string fileId, long maxBytes, CancellationToken ct) =>
        Files.TryGetValue(fileId, out var bytes) && bytes.Length <= maxBytes ? Task.FromResult(bytes) : throw new IOException("no such file");

    private Delivery.Done Show(Outgoing message)
    {
        switch (message)
        {
            case Outgoing.Message m:
                shown.Add(new(m.Recipient, $"{++next}", m.Text, m.Keyboard));
                break;
            case Outgoing.File f:
                shown.Add(new(f.Recipient, $"{++next}", f.Caption, f.Keyboard) { FileName = f.Name, FileBytes = File.ReadAllBytes(f.FullPath) });
                break;
            case Outgoing.Edit e when shown.FindIndex(each => each.Recipient == e.Recipient && each.MessageId == e.MessageId) is >= 0 and var index:
                shown[index] = shown[index] with { Text = e.Text ?? shown[index].Text, Keyboard = e.Keyboard };
                break;
            case Outgoing.Delete d:
                Deleted.Add((d.Recipient, d.MessageId));
                shown.RemoveAll(each => each.Recipient == d.Recipient && each.MessageId == d.MessageId);
                break;
            case Outgoing.Commands c:
                CommandLists.Add((c.Recipient, c.List));
                break;
            default:
                break;
        }

        return new($"{next}");
    }

    /// <summary>A message as the reader sees it.</summary>
    public sealed record Shown(string Recipient, string MessageId, RichText Text, Keyboard? Keyboard)
    {
        public string? FileName { get; init; }

        public byte[]? FileBytes { get; init; }

        public IEnumerable<Button> Buttons => (Keyboard as Keyboard.Inline)?.Rows.SelectMany(row => row) ?? [];
    }
}
