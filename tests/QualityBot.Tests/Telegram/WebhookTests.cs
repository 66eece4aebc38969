using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using QualityBot.Telegram.Receiving;

namespace QualityBot.Tests.Telegram;

public sealed class WebhookTests : IAsyncLifetime, IDisposable
{
    private const string Secret = "s3cret_S3CRET-s3cret";
    private const string Update = """{"update_id":5,"message":{"message_id":1,"text":"да","chat":{"id":1}}}""";

    private readonly ConcurrentQueue<long> taken = new();
    private readonly HttpClient http = new();
    private WebApplication app = null!;
    private bool storeFails;

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(o => o.Listen(IPAddress.Loopback, 0));
        builder.Services.AddRouting();
        app = builder.Build();
        new WebhookEndpoint(Secret, (updates, _) =>
        {
            if (storeFails)
            {
                throw new IOException("The disk is full.");
            }
            foreach (var update in updates)
            {
                taken.Enqueue(update.UpdateId);
            }
            return Task.CompletedTask;
        }).Map(app, "/hook");
        await app.StartAsync();
        http.BaseAddress = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
    }

    public void Dispose() => http.Dispose();

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task A_post_with_the_secret_is_taken()
    {
        (await Post(Update, Secret)).ShouldBe(HttpStatusCode.OK);
        taken.ShouldBe([5]);
    }

    [Fact]
    public async Task A_thousand_forged_posts_are_all_refused()
    {
        var forged = Enumerable.Range(0, 1000).Select(i => Post(Update, i switch
        {
            0 => null,
            1 => "",
            2 => Secret + " x",
            3 => Secret[..^1],
            4 => Secret.ToUpperInvariant(),
            _ => $"{Secret}{i}",
        }));

        (await Task.WhenAll(forged)).ShouldAllBe(status => status == HttpStatusCode.Unauthorized);
        taken.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_secret_is_asked_before_the_body_is_read() =>
        (await Post(new string('x', 5_000_000), "wrong")).ShouldBe(HttpStatusCode.Unauthorized);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_over_a_megabyte_is_refused_with_and_without_a_declared_length(bool chunked)
    {
        using var request = Request(new string(' ', 1024 * 1024) + Update, Secret);
        request.Headers.TransferEncodingChunked = chunked;
        using var response = await http.SendAsync(request);

        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        taken.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_could_not_be_stored_is_not_confirmed()
    {
        storeFails = true;

        (await Post(Update, Secret)).ShouldBe(HttpStatusCode.InternalServerError);
    }

    [Theory]
    [InlineData("""{"update_id":6,"unheard_of":{}}""", HttpStatusCode.OK)]
    [InlineData("not json", HttpStatusCode.BadRequest)]
    [InlineData("", HttpStatusCode.BadRequest)]
    [InlineData("[]", HttpStatusCode.BadRequest)]
    public async Task An_unknown_kind_is_confirmed_and_rubbish_is_not(string body, HttpStatusCode status) => (await Post(body, Secret)).ShouldBe(status);

    private async Task<HttpStatusCode> Post(string body, string? secret)
    {
        using var request = Request(body, secret);
        using var response = await http.SendAsync(request);
        return response.StatusCode;
    }

    private static HttpRequestMessage Request(string body, string? secret)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/hook") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        if (secret is not null)
        {
            request.Headers.TryAddWithoutValidation(WebhookEndpoint.SecretHeader, secret);
        }
        return request;
    }
}
