using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace QualityBot.Hosting;

/// <summary>Tells a watch outside the machine that reminders are alive: one GET after a tick that ended well, at most one a minute.</summary>
/// <remarks>
/// The watch raises the alarm when the beat stays away, also when the whole machine is gone. Whatever the watch does, the
/// bot does not care: a failure is one line of the log until it works again. The address may hold a secret and is never logged.
/// </remarks>
/// <param name="lastGood">When the last tick ended well.</param>
internal sealed partial class Heartbeat(Uri url, Func<DateTimeOffset> lastGood, HttpMessageHandler network, TimeProvider time, ILogger<Heartbeat> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly HttpClient http = new(network, disposeHandler: false) { Timeout = Patience };
    private DateTimeOffset told = lastGood();
    private bool isFailing;

    /// <summary>Beats if a tick ended well since the last beat that arrived.</summary>
    internal async Task Beat(CancellationToken ct)
    {
        var good = lastGood();
        if (good <= told)
        {
            return;
        }

        try
        {
            using var answer = await http.GetAsync(url, HttpCompletionOption.ResponseHeadersRead, ct);
            answer.EnsureSuccessStatusCode();
            told = good;
            Say(failing: false, "");
        }
        catch (Exception failure) when (failure is HttpRequestException or OperationCanceledException && !ct.IsCancellationRequested)
        {
            Say(failing: true, failure is HttpRequestException { StatusCode: { } status } ? $"{(int)status}" : failure.GetType().Name);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await Beat(stoppingToken);
        }
    }

    public override void Dispose()
    {
        http.Dispose();
        base.Dispose();
    }

    private void Say(bool failing, string why)
    {
        if (failing && !isFailing)
        {
            BeatFailed(why);
        }
        else if (!failing && isFailing)
        {
            BeatArrives();
        }

        isFailing = failing;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The heartbeat did not arrive: {Why}. It is tried again every minute.")]
    private partial void BeatFailed(string why);

    [LoggerMessage(Level = LogLevel.Information, Message = "The heartbeat arrives again.")]
    private partial void BeatArrives();
}
