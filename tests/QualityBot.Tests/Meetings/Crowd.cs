using System.Collections.Concurrent;
using QualityBot.Engine;

namespace QualityBot.Tests.Meetings;

/// <summary>The chats of a whole school: some people stopped the bot, and the server tells the bot to wait now and then.</summary>
internal sealed class Crowd(int seed)
{
    private readonly Random dice = new(seed);
    private int next;

    /// <summary>Every call that was made, refused ones included, by the system's clock.</summary>
    public ConcurrentQueue<DateTimeOffset> Calls { get; } = [];

    /// <summary>Every message that arrived: where, what, how many calls were made before, and when.</summary>
    public ConcurrentQueue<(string Recipient, string Text, int Calls, DateTimeOffset At)> Arrived { get; } = [];

    public Func<string, bool> IsBlocked { get; init; } = _ => false;

    /// <summary>The share of calls that are told to wait a second.</summary>
    public double Busy { get; init; }

    /// <summary>The texts of the message that is changed again and again: the author's card.</summary>
    public List<string> Edits { get; } = [];

    private Delivery Take(Outgoing message, DateTimeOffset now)
    {
        Calls.Enqueue(now);
        lock (dice)
        {
            if (dice.NextDouble() < Busy)
            {
                return new Delivery.Wait(TimeSpan.FromSeconds(1));
            }

            if (IsBlocked(message.Recipient))
            {
                return new Delivery.Unreachable("Forbidden: bot was blocked by the user");
            }

            switch (message)
            {
                case Outgoing.Message text:
                    Arrived.Enqueue((text.Recipient, text.Text.Plain, Calls.Count, now));
                    break;
                case Outgoing.Edit { Text: { } changed }:
                    Edits.Add(changed.Plain);
                    break;
                default:
                    break;
            }

            return new Delivery.Done($"{++next}");
        }
    }

    /// <summary>The way of one process to the chats. Once it is cut, messages under way arrive and nobody learns of it, as when the process is killed.</summary>
    /// <param name="diesAt">It is cut when so many messages have arrived.</param>
    public sealed class Line(Crowd crowd, TimeProvider time, int diesAt = int.MaxValue) : IChannel
    {
        public string Name => "telegram";

        public ChannelLimits Limits { get; } = new(4096, 1024, 50_000_000);

        public bool IsCut { get; private set; }

        public TimeSpan SpacingFor(string recipient) => TimeSpan.Zero;

        public async Task<Delivery> Deliver(Outgoing message, CancellationToken ct)
        {
            await Task.Yield();
            var delivery = IsCut ? null : crowd.Take(message, time.GetUtcNow());
            IsCut |= crowd.Arrived.Count >= diesAt;
            if (IsCut || delivery is null)
            {
                await Task.Delay(Timeout.Infinite, ct);
            }

            return delivery!;
        }

        public Task Answer(string queryId, string? toast, CancellationToken ct) => Task.CompletedTask;

        public Task<byte[]> Download(string fileId, long maxBytes, CancellationToken ct) => throw new IOException("no files here");
    }
}
