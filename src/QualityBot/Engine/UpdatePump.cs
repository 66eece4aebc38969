using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace QualityBot.Engine;

/// <summary>Gathers arrivals from every source into batches and hands them to the dispatcher, one batch at a time.</summary>
/// <remarks>The bounded queue is the back-pressure: sources wait for their own arrivals before they ask for more.</remarks>
internal sealed partial class UpdatePump(Dispatcher dispatcher, IEnumerable<IChannel> channels, ILogger<UpdatePump> logger) : BackgroundService
{
    /// <summary>The largest batch: what Telegram hands out in one call.</summary>
    public const int BatchSize = 100;

    private readonly Channel<Delivered> queue = Channel.CreateBounded<Delivered>(BatchSize * 10);
    private readonly Dictionary<string, IChannel> byName = channels.ToDictionary(channel => channel.Name);
    private int busy;

    /// <summary>Nothing waits and nothing is being handled.</summary>
    public bool IsIdle => queue.Reader.Count == 0 && Volatile.Read(ref busy) == 0;

    /// <summary>Takes arrivals in; completes when they are committed, fails when the store could not take them.</summary>
    public async Task Take(IReadOnlyList<Arrival> arrivals, CancellationToken ct)
    {
        var waiting = new List<Task>(arrivals.Count);
        foreach (var arrival in arrivals)
        {
            var delivered = new Delivered(arrival, new(TaskCreationOptions.RunContinuationsAsynchronously));
            await queue.Writer.WriteAsync(delivered, ct);
            waiting.Add(delivered.Handled.Task);
        }

        await Task.WhenAll(waiting).WaitAsync(ct);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var batch = new List<Delivered>(BatchSize);
        while (await queue.Reader.WaitToReadAsync(stoppingToken))
        {
            Volatile.Write(ref busy, 1);
            while (batch.Count < BatchSize && queue.Reader.TryRead(out var delivered))
            {
                batch.Add(delivered);
            }

            await Handle(batch);
            batch.Clear();
            Volatile.Write(ref busy, 0);
        }
    }

    /// <summary>A batch that was begun is finished even while the host stops: it is short, and its people wait.</summary>
    private async Task Handle(List<Delivered> batch)
    {
        try
        {
            var answers = await dispatcher.Handle([.. batch.Select(delivered => delivered.Arrival)], CancellationToken.None);
            batch.ForEach(delivered => delivered.Handled.TrySetResult());
            foreach (var answer in answers)
            {
                _ = Answer(answer);
            }
        }
        catch (Exception failure)
        {
            // The store itself is out of reach. The source keeps its arrivals and brings them again.
            NotTaken(failure, batch.Count);
            batch.ForEach(delivered => delivered.Handled.TrySetException(failure));
        }
    }

    private async Task Answer(ButtonAnswer answer)
    {
        try
        {
            await byName[answer.Channel].Answer(answer.QueryId, answer.Toast, CancellationToken.None);
        }
        catch (Exception failure) when (failure is HttpRequestException or OperationCanceledException or IOException)
        {
            AnswerLost(failure); // Best effort: the button merely shows its little clock for a while.
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The store took none of {Count} arrivals; their source will bring them again.")]
    private partial void NotTaken(Exception failure, int count);

    [LoggerMessage(Level = LogLevel.Debug, Message = "An answer to a pressed button was lost.")]
    private partial void AnswerLost(Exception failure);

    private sealed record Delivered(Arrival Arrival, TaskCompletionSource Handled);
}
