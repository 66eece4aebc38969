using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using QualityBot.Telegram;

namespace QualityBot.Tests.Telegram;

/// <summary>A server over real HTTP that answers each call as the test says, and keeps what it was asked.</summary>
internal sealed class BotApiStub : IAsyncDisposable
{
    public const string Token = "123456789:AAcanaryCANARYcanaryCANARYcanary-_X";

    private readonly WebApplication app;

    private BotApiStub(WebApplication app) => this.app = app;

    public Uri Url => new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    public ConcurrentQueue<(string Method, string Body)> Calls { get; } = new();

    public BotApiClient Client(TimeSpan? callLimit = null) => new(BotApiClient.Connect(128), Url, Token, callLimit);

    /// <summary>Starts a server that reads the whole body and then does what <paramref name="answer"/> does.</summary>
    public static async Task<BotApiStub> Start(Func<HttpContext, string, Task> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(o => o.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        var stub = new BotApiStub(app);
        app.Run(async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            var body = await reader.ReadToEndAsync();
            stub.Calls.Enqueue((context.Request.Path.Value!.Split('/')[^1], body));
            await answer(context, body);
        });
        await app.StartAsync();
        return stub;
    }

    /// <summary>Starts a server that always says the same.</summary>
    public static Task<BotApiStub> Says(string body, int status = 200, string contentType = "application/json") => Start(async (context, _) =>
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = contentType;
        await context.Response.WriteAsync(body);
    });

    public async ValueTask DisposeAsync() => await app.DisposeAsync();
}
