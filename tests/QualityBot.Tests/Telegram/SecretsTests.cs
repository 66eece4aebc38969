using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using QualityBot.Telegram;
using QualityBot.Telegram.Receiving;
using QualityBot.Telegram.Secrets;

namespace QualityBot.Tests.Telegram;

public sealed class SecretsTests
{
    [Theory]
    [InlineData("POST https://api.telegram.org/bot123456789:AAcanaryCANARYcanaryCANARYcanary-_X/sendMessage", "POST https://api.telegram.org/bot***/sendMessage")]
    [InlineData("?u=bot123456789%3AAAcanaryCANARYcanaryCANARYcanary-_X", "?u=bot***")]
    [InlineData("встреча в 12:30, строка 123456: короткая", "встреча в 12:30, строка 123456: короткая")]
    public void A_token_is_masked_and_nothing_else(string text, string safe) => Redaction.Apply(text).ShouldBe(safe);

    [Fact]
    public void Nothing_that_is_logged_carries_the_token()
    {
        var sink = new Sink();
        using var provider = new ServiceCollection().AddLogging(l => l.SetMinimumLevel(LogLevel.Trace)).AddRedactedLogging().AddSingleton<ILoggerProvider>(sink).BuildServiceProvider();
        var log = provider.GetRequiredService<ILogger<SecretsTests>>();

        using (log.BeginScope("asks {Url}", $"http://x/bot{BotApiStub.Token}"))
        {
            log.LogInformation("Posting to {Url} try {Try}", new Uri($"http://x/bot{BotApiStub.Token}/getMe"), 3);
        }
        log.LogError(new InvalidOperationException($"No route to /bot{BotApiStub.Token}", new IOException(BotApiStub.Token)), "Failed");
        log.LogError(new IOException("harmless"), "Plain {Word}", "word");

        var written = string.Join('\n', sink.Written);
        written.ShouldContain("bot***/getMe");
        written.ShouldContain("Try=3");
        written.ShouldContain("No route to /bot***");
        written.ShouldContain("harmless");
        written.ShouldNotContain("canary", Case.Insensitive);
    }

    [Fact]
    public void A_line_break_in_a_value_does_not_begin_a_forged_line()
    {
        var sink = new Sink();
        using var provider = new ServiceCollection().AddRedactedLogging().AddSingleton<ILoggerProvider>(sink).BuildServiceProvider();

        provider.GetRequiredService<ILogger<SecretsTests>>().LogInformation("File {Name}", "a\r\nERROR all is lost");

        sink.Written.First().ShouldStartWith("File a\\r\\nERROR all is lost");
    }

    [Fact]
    public async Task A_whole_run_against_a_failing_server_logs_no_token()
    {
        var sink = new Sink();
        using var logging = LoggerFactory.Create(l => l.SetMinimumLevel(LogLevel.Trace).AddProvider(sink));
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        var calls = 0;
        await using var stub = await BotApiStub.Start((context, _) =>
        {
            if (++calls == 2)
            {
                stop.Cancel();
            }
            context.Response.StatusCode = 404;
            return context.Response.WriteAsync($$"""{"detail":"Cannot POST {{context.Request.Path}}"}""");
        });

        // Without the redacting factory on purpose: the client itself must be silent about it.
        await new Poller(stub.Client(), (_, _) => Task.CompletedTask, _ => { }, TimeProvider.System, logging.CreateLogger<Poller>()).RunAsync(stop.Token);
        var lost = await new BotApiClient(BotApiClient.Connect(1), new Uri("http://127.0.0.1:1"), BotApiStub.Token).GetMe();
        sink.Written.Add(lost.ToString());

        sink.Written.Count.ShouldBeGreaterThan(1);
        string.Join('\n', sink.Written).ShouldNotContain("canary", Case.Insensitive);
    }

    private sealed class Sink : ILoggerProvider, ILogger
    {
        public ConcurrentBag<string> Written { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            Written.Add($"scope {state}");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var values = state is IEnumerable<KeyValuePair<string, object?>> pairs ? string.Join(' ', pairs.Select(p => $"{p.Key}={p.Value}")) : "";
            Written.Add($"{formatter(state, exception)} [{values}] {exception} {exception?.Message}");
        }

        public void Dispose() { }
    }
}
