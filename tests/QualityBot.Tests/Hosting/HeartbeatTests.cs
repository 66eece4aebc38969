using System.Net;
using Microsoft.Extensions.Logging;
using QualityBot.Hosting;

namespace QualityBot.Tests.Hosting;

public sealed class HeartbeatTests : IDisposable
{
    private readonly Watch watch = new();
    private readonly Lines log = new();
    private DateTimeOffset lastGood = new(2026, 9, 1, 5, 0, 0, TimeSpan.Zero);
    private readonly Heartbeat heartbeat;

    public HeartbeatTests() => heartbeat = new(new("https://watch.example.org/ping/secret"), () => lastGood, watch, TimeProvider.System, log);

    [Fact]
    public async Task It_beats_once_for_every_good_tick_and_is_silent_when_reminders_stand_still()
    {
        await heartbeat.Beat(default);
        watch.Calls.ShouldBe(0); // No tick since the start.

        lastGood += TimeSpan.FromSeconds(30);
        await heartbeat.Beat(default);
        await heartbeat.Beat(default);
        watch.Calls.ShouldBe(1);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_watch_that_fails_is_one_line_of_the_log_without_the_address_and_is_tried_again(bool isUnreachable)
    {
        watch.IsUnreachable = isUnreachable;
        watch.Status = HttpStatusCode.BadGateway;
        lastGood += TimeSpan.FromSeconds(30);
        await heartbeat.Beat(default);
        await heartbeat.Beat(default);
        log.All.ShouldHaveSingleItem().ShouldNotContain("secret");

        (watch.IsUnreachable, watch.Status) = (false, HttpStatusCode.OK);
        await heartbeat.Beat(default);
        await heartbeat.Beat(default);
        watch.Calls.ShouldBe(3);
        log.All[^1].ShouldContain("again");
    }

    public void Dispose()
    {
        heartbeat.Dispose();
        watch.Dispose();
    }

    private sealed class Watch : HttpMessageHandler
    {
        public int Calls { get; private set; }

        public bool IsUnreachable { get; set; }

        public HttpStatusCode Status { get; set; } = HttpStatusCode.OK;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Calls++;
            return IsUnreachable ? throw new HttpRequestException("No route to https://watch.example.org/ping/secret") : Task.FromResult(new HttpResponseMessage(Status));
        }
    }

    private sealed class Lines : ILogger<Heartbeat>
    {
        public List<string> All { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => All.Add(formatter(state, exception));
    }
}
