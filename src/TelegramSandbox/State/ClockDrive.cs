namespace TelegramSandbox.State;

/// <summary>Moves the school's clock, always forward and one mover at a time, and lets the bot do its work at each stop.</summary>
internal sealed class ClockDrive(World world) : IDisposable
{
    /// <summary>A plan whose next event never passes must not hold a visitor for ever.</summary>
    private const int MostStops = 10_000;

    private readonly SemaphoreSlim _one = new(1);

    /// <summary>Moves on by a time, stopping at every event on the way, as if the time really passed.</summary>
    public Task Advance(TimeSpan time, CancellationToken cancel) => Drive(() => world.Clock.Now + time, cancel);

    /// <summary>Moves on to a moment; a past one moves nothing.</summary>
    public Task MoveTo(DateTimeOffset moment, CancellationToken cancel) => Drive(() => moment, cancel);

    /// <summary>Moves to the next event; null when there is none.</summary>
    public async Task<DateTimeOffset?> ToNextEvent(CancellationToken cancel)
    {
        await _one.WaitAsync(cancel);
        try
        {
            var next = await NextEvent(cancel);
            if (next is { } moment)
            {
                await Stop(moment, cancel);
            }

            return next;
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    private async Task Drive(Func<DateTimeOffset> target, CancellationToken cancel)
    {
        await _one.WaitAsync(cancel);
        try
        {
            var end = target();
            for (var stops = 0; stops < MostStops && await NextEvent(cancel) is { } next && next < end; stops++)
            {
                await Stop(next, cancel);
            }

            await Stop(end, cancel);
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>An event that is due already is none: the bot had its chance at the stop before.</summary>
    private async Task<DateTimeOffset?> NextEvent(CancellationToken cancel) =>
        world.Options.NextEvent is { } ask && await ask(cancel) is { } next && next > world.Clock.Now ? next : null;

    private async Task Stop(DateTimeOffset moment, CancellationToken cancel)
    {
        lock (world.Gate)
        {
            var ahead = moment - world.Clock.Now;
            if (ahead > TimeSpan.Zero)
            {
                world.Commit(new ClockMoved(world.Clock.Offset + ahead));
            }
        }

        if (world.Options.OnClockMoved is { } tick)
        {
            await tick(cancel);
        }
    }
}
