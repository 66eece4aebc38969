using TelegramSandbox;

namespace Scenarios.Sandbox;

/// <summary>The school's clock: it starts where it is told, only moves forward, and the bot works at every stop.</summary>
public sealed class ClockTests
{
    private static readonly DateTimeOffset Start = new(2026, 9, 1, 5, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Little = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task A_week_stops_at_every_event_on_the_way()
    {
        var stops = new List<DateTimeOffset>();
        DateTimeOffset[] events = [Start.AddDays(1), Start.AddDays(3), Start.AddDays(9)];
        SandboxServer? server = null;
        await using var running = server = await SandboxServer.Start(new SandboxOptions
        {
            StartAt = Start,
            OnClockMoved = _ =>
            {
                stops.Add(server!.Clock.Now);
                return Task.CompletedTask;
            },
            NextEvent = _ => Task.FromResult(events.Where(e => e > server!.Clock.Now).Select(e => (DateTimeOffset?)e).FirstOrDefault()),
        });
        await server.Advance(TimeSpan.FromDays(7));

        stops.Count.ShouldBe(3);
        stops[0].ShouldBe(events[0], Little);
        stops[1].ShouldBe(events[1], Little);
        stops[2].ShouldBe(Start.AddDays(7), Little);
        (await server.ToNextEvent()).ShouldBe(events[2]);
        server.Clock.Now.ShouldBe(events[2], Little);
    }

    [Fact]
    public async Task The_clock_never_goes_back()
    {
        await using var server = await SandboxServer.Start(new SandboxOptions { StartAt = Start });
        await server.MoveTo(Start.AddDays(-5));

        server.Clock.Now.ShouldBeInRange(Start, Start + Little);
    }

    [Fact]
    public async Task Without_a_first_moment_the_school_lives_today()
    {
        await using var server = await SandboxServer.Start(new SandboxOptions());

        server.Clock.Offset.ShouldBe(TimeSpan.Zero);
        (await server.ToNextEvent()).ShouldBeNull();
    }

    [Fact]
    public async Task An_event_that_never_passes_does_not_hold_the_clock()
    {
        await using var server = await SandboxServer.Start(new SandboxOptions { StartAt = Start, NextEvent = _ => Task.FromResult<DateTimeOffset?>(Start) });
        await server.Advance(TimeSpan.FromDays(1)).WaitAsync(TimeSpan.FromSeconds(10));

        server.Clock.Now.ShouldBe(Start.AddDays(1), Little);
    }

    [Fact]
    public async Task Another_process_moves_the_clock_over_http()
    {
        await using var server = await SandboxServer.Start(new SandboxOptions { StartAt = Start });
        using var http = new HttpClient { BaseAddress = new Uri(server.Url) };
        using var order = new StringContent("""{"days":2,"hours":1}""");
        (await http.PostAsync(new Uri("/sandbox/clock", UriKind.Relative), order)).EnsureSuccessStatusCode();

        server.Clock.Now.ShouldBe(Start.AddHours(49), Little);
    }

    [Theory]
    [InlineData("Origin", "http://evil.example")]
    [InlineData("Host", "evil.example")]
    public async Task A_foreign_page_cannot_touch_the_sandbox(string header, string value)
    {
        await using var server = await SandboxServer.Start(new SandboxOptions { StartAt = Start });
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{server.Url}/sandbox/clock") { Content = new StringContent("""{"days":2}""") };
        request.Headers.Add(header, value);

        (await http.SendAsync(request)).StatusCode.ShouldBe(System.Net.HttpStatusCode.Forbidden);
    }
}
