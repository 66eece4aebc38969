using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Benchmarks;

/// <summary>The barest Bot API: hands out prepared text updates, counts the answers, keeps nothing else.</summary>
internal sealed class ApiStub : IAsyncDisposable
{
    private static readonly byte[] True = """{"ok":true,"result":true}"""u8.ToArray();
    private static readonly byte[] Me = """{"ok":true,"result":{"id":7,"is_bot":true,"first_name":"b","username":"bench_bot"}}"""u8.ToArray();
    private static readonly byte[] NoUpdates = """{"ok":true,"result":[]}"""u8.ToArray();
    private readonly int updates;
    private readonly int chats;
    private readonly TimeSpan latency;
    private readonly WebApplication app;
    private readonly TaskCompletionSource asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource answered = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long firstAsked;
    private long lastAnswered;
    private int sent;

    private ApiStub(int updates, int chats, TimeSpan latency, WebApplication app) =>
        (this.updates, this.chats, this.latency, this.app) = (updates, chats, latency, app);

    public string Url { get; private set; } = "";

    /// <summary>From the first getUpdates to the last answer.</summary>
    public TimeSpan Took => Stopwatch.GetElapsedTime(firstAsked, lastAnswered);

    public long FirstAsked => Volatile.Read(ref firstAsked);

    public int Sent => Volatile.Read(ref sent);

    public static async Task<ApiStub> Start(int updates, int chats, TimeSpan latency)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, 0));
        var app = builder.Build();
        var stub = new ApiStub(updates, chats, latency, app);
        app.Run(stub.Answer);
        await app.StartAsync();
        stub.Url = app.Urls.First();
        return stub;
    }

    /// <summary>Completes when updates are asked for the first time.</summary>
    public Task Asked(TimeSpan limit) => asked.Task.WaitAsync(limit);

    /// <summary>Completes when every update has its answer.</summary>
    public Task AllAnswered(TimeSpan limit) => answered.Task.WaitAsync(limit);

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private Task Answer(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        var method = path.AsSpan(path.LastIndexOf('/') + 1);
        return method.Equals("sendMessage", StringComparison.OrdinalIgnoreCase) ? Sending(context)
            : method.Equals("getUpdates", StringComparison.OrdinalIgnoreCase) ? HandOut(context)
            : Write(context, method.Equals("getMe", StringComparison.OrdinalIgnoreCase) ? Me : True);
    }

    private async Task Sending(HttpContext context)
    {
        await context.Request.Body.CopyToAsync(Stream.Null);
        if (latency > TimeSpan.Zero)
        {
            await Task.Delay(latency);
        }

        var number = Interlocked.Increment(ref sent);
        await Write(context, Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $$$"""{"ok":true,"result":{"message_id":{{{number}}},"date":1764000000,"chat":{"id":1,"type":"private"},"text":"x"}}""")));
        if (number == updates)
        {
            Volatile.Write(ref lastAnswered, Stopwatch.GetTimestamp());
            answered.TrySetResult();
        }
    }

    private async Task HandOut(HttpContext context)
    {
        using var body = await System.Text.Json.JsonDocument.ParseAsync(context.Request.Body);
        Interlocked.CompareExchange(ref firstAsked, Stopwatch.GetTimestamp(), 0);
        asked.TrySetResult();
        var from = body.RootElement.TryGetProperty("offset", out var offset) ? Math.Max(1, offset.GetInt32()) : 1;
        if (from > updates)
        {
            await Task.Delay(500, context.RequestAborted);
            await Write(context, NoUpdates);
            return;
        }

        var text = new StringBuilder("""{"ok":true,"result":[""");
        var date = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        for (var id = from; id < Math.Min(from + 100, updates + 1); id++)
        {
            var chat = 10_000 + (id % chats);
            text.Append(id == from ? "" : ",").Append(CultureInfo.InvariantCulture,
                $$$"""{"update_id":{{{id}}},"message":{"message_id":{{{id}}},"date":{{{date}}},"chat":{"id":{{{chat}}},"type":"private","first_name":"u"},"from":{"id":{{{chat}}},"is_bot":false,"first_name":"u"},"text":"hello {{{id}}}"}}""");
        }

        await Write(context, Encoding.UTF8.GetBytes(text.Append("]}").ToString()));
    }

    private static Task Write(HttpContext context, byte[] json)
    {
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = json.Length;
        return context.Response.Body.WriteAsync(json).AsTask();
    }
}
