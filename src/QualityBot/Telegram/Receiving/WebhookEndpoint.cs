using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using QualityBot.Telegram.Transport;
using QualityBot.Telegram.Types;

namespace QualityBot.Telegram.Receiving;

/// <summary>The door for posted updates: the secret first, then a bounded body, then the handler; «200» only after the handler is done.</summary>
/// <remarks>Anything but 200 makes the server post again, so an update is lost only if the handler says it is safe when it is not.</remarks>
public sealed class WebhookEndpoint(string secret, Func<IReadOnlyList<Update>, CancellationToken, Task> handle)
{
    public const string SecretHeader = "X-Telegram-Bot-Api-Secret-Token";

    private const int LongestBody = 1024 * 1024;

    // Hashes are of one length, so that the comparison tells nothing about the secret's.
    private readonly byte[] secretHash = secret.Length > 0 ? Hash(secret) : throw new ArgumentException("A webhook needs a secret.", nameof(secret));

    public void Map(IEndpointRouteBuilder routes, string path) => routes.MapPost(path, ReceiveAsync);

    private async Task ReceiveAsync(HttpContext context) => context.Response.StatusCode = await StatusOfAsync(context);

    private async Task<int> StatusOfAsync(HttpContext context)
    {
        var given = context.Request.Headers[SecretHeader];
        if (given.Count != 1 || !CryptographicOperations.FixedTimeEquals(Hash(given[0] ?? ""), secretHash))
        {
            return StatusCodes.Status401Unauthorized;
        }
        if (context.Request.ContentLength > LongestBody)
        {
            return StatusCodes.Status413PayloadTooLarge;
        }
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = LongestBody;
        }
        using var body = new MemoryStream();
        if ((await BoundedCopy.RunAsync(context.Request.Body, body, LongestBody, context.RequestAborted)).Failure is not null)
        {
            return StatusCodes.Status413PayloadTooLarge;
        }
        if (Read(body.GetBuffer().AsSpan(0, (int)body.Length)) is not { } update)
        {
            return StatusCodes.Status400BadRequest;
        }
        await handle([update], context.RequestAborted);
        return StatusCodes.Status200OK;
    }

    private static Update? Read(ReadOnlySpan<byte> body)
    {
        try
        {
            var reader = new Utf8JsonReader(body);
            return reader.Read() ? Transport.Results.Update(ref reader) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
