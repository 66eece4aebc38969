using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using QualityBot.Engine;
using QualityBot.Telegram.Receiving;

namespace QualityBot.Telegram;

/// <summary>Polls as long as the host runs, and hands arrivals to the pump.</summary>
internal sealed partial class PollingService(BotApiClient client, ArrivalReader reader, UpdatePump pump, TimeProvider time, ILogger<Poller> log) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        new Poller(client, (updates, ct) => pump.Take([.. updates.Select(reader.Read).OfType<Arrival>()], ct), Alarm, time, log).RunAsync(stoppingToken);

    private void Alarm(PollAlarm alarm)
    {
        switch (alarm)
        {
            case PollAlarm.AnotherInstance:
                LogAnotherInstance();
                break;
            case PollAlarm.TokenRejected:
                LogTokenRejected();
                break;
            case PollAlarm.Stalled(var silence):
                LogStalled(silence.TotalSeconds);
                break;
        }
    }

    [LoggerMessage(Level = LogLevel.Critical, Message = "Another instance asks for the same updates: stop one of them")]
    private partial void LogAnotherInstance();

    [LoggerMessage(Level = LogLevel.Critical, Message = "Telegram does not accept the token: check Telegram:Token")]
    private partial void LogTokenRejected();

    [LoggerMessage(Level = LogLevel.Critical, Message = "Receiving has shown no sign of life for {Seconds:0} s")]
    private partial void LogStalled(double seconds);
}
