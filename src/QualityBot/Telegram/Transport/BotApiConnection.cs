using System.Buffers;
using System.Collections.Concurrent;
using System.Net;
using QualityBot.Telegram.Secrets;

namespace QualityBot.Telegram.Transport;

/// <summary>One request and its answer over HTTP, and what it means when there is none.</summary>
/// <remarks>The token is part of every address, so no address ever reaches a message, an exception or a log.</remarks>
internal sealed class BotApiConnection(HttpMessageInvoker http, Uri baseUrl, string token)
{
    private const int LongestReply = 64 * 1024 * 1024;
    private readonly string root = baseUrl.AbsoluteUri.TrimEnd('/');
    private readonly ConcurrentDictionary<string, Uri> methods = new();

    /// <summary>Whether the server may hand out paths on this machine: true for local servers only.</summary>
    public bool IsLocal => baseUrl.IsLoopback;

    /// <summary>A handler made for thousands of small calls a second to one host.</summary>
    public static HttpMessageInvoker Open(int maxConnections) => new(new SocketsHttpHandler
    {
        MaxConnectionsPerServer = maxConnections,
        ConnectTimeout = TimeSpan.FromSeconds(10),
        // Shorter than servers keep an idle connection, so that a request rarely meets one that is being closed.
        PooledConnectionIdleTimeout = TimeSpan.FromSeconds(30),
        PooledConnectionLifetime = TimeSpan.FromMinutes(15),
        UseCookies = false,
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.None,
        ActivityHeadersPropagator = null,
    });

    /// <summary>Posts a request; failures of the way are values, only the caller's own cancellation throws.</summary>
    public async Task<ApiResult<T>> PostAsync<T>(string method, RequestBody body, ResultReader<T> readResult, TimeSpan timeout, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(timeout);
        HttpStatusCode? status = null;
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, AddressOf(method)) { Content = body };
            using var response = await http.SendAsync(request, limit.Token).ConfigureAwait(false);
            status = response.StatusCode;
            var (bytes, length) = await ReadAsync(response, limit.Token).ConfigureAwait(false);
            try
            {
                MarkFinished(body);
                return ReplyReader.Read(response.StatusCode, response.Headers.RetryAfter?.Delta, bytes.AsSpan(0, length), readResult);
            }
            finally
            {
                ArrayPool<byte>.Shared.Return(bytes);
            }
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return Broken(status, body.Started, $"No answer within {timeout.TotalSeconds:0.#} s.");
        }
        catch (HttpRequestException lost) when (NeverLeft(lost.HttpRequestError))
        {
            return new ApiFailure.NotConnected(Say(lost));
        }
        catch (Exception lost) when (lost is HttpRequestException or IOException)
        {
            return Broken(status, body.Started, Say(lost));
        }
    }

    /// <summary>Copies a file into <paramref name="destination"/>, at most <paramref name="maxBytes"/>; the value is the number of bytes.</summary>
    public async Task<ApiResult<long>> DownloadAsync(string filePath, Stream destination, long maxBytes, TimeSpan timeout, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(timeout);
        try
        {
            if (Path.IsPathRooted(filePath) && IsLocal && File.Exists(filePath))
            {
                using var file = File.OpenRead(filePath);
                return await BoundedCopy.RunAsync(file, destination, maxBytes, limit.Token).ConfigureAwait(false);
            }
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"{root}/file/bot{token}/{filePath.TrimStart('/')}"));
            using var response = await http.SendAsync(request, limit.Token).ConfigureAwait(false);
            if (!response.IsSuccessStatusCode)
            {
                var (bytes, length) = await ReadAsync(response, limit.Token).ConfigureAwait(false);
                var refusal = ReplyReader.Read(response.StatusCode, response.Headers.RetryAfter?.Delta, bytes.AsSpan(0, length), Results.True);
                ArrayPool<byte>.Shared.Return(bytes);
                // For a file «Not Found» means the link grew old, not that the token is wrong.
                return refusal.Failure is ApiFailure.TokenRejected { Code: 404 } or null
                    ? new ApiFailure.BadRequest((int)response.StatusCode, "The file is not there any more.")
                    : refusal.Failure;
            }
            if (response.Content.Headers.ContentLength > maxBytes)
            {
                return BoundedCopy.TooLarge(maxBytes);
            }
            using var content = await response.Content.ReadAsStreamAsync(limit.Token).ConfigureAwait(false);
            return await BoundedCopy.RunAsync(content, destination, maxBytes, limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new ApiFailure.ServerTrouble(0, $"The file did not come within {timeout.TotalSeconds:0.#} s.");
        }
        catch (HttpRequestException lost) when (NeverLeft(lost.HttpRequestError))
        {
            return new ApiFailure.NotConnected(Say(lost));
        }
        catch (Exception lost) when (lost is HttpRequestException or IOException or UnauthorizedAccessException)
        {
            return new ApiFailure.ServerTrouble(0, Say(lost));
        }
    }

    private Uri AddressOf(string method) => methods.GetOrAdd(method, name => new Uri($"{root}/bot{token}/{name}"));

    // The status says more than the silence after it: a refusal that was cut short is still a refusal.
    private static ApiFailure Broken(HttpStatusCode? status, bool started, string words) => status switch
    {
        { } known when (int)known >= 300 => FailureReader.Read(new((int)known, words)),
        null when !started => new ApiFailure.NotConnected(words),
        _ => new ApiFailure.Uncertain(words),
    };

    private static bool NeverLeft(HttpRequestError error) =>
        error is HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError;

    private static string Say(Exception lost) =>
        Redaction.Apply($"{lost.GetType().Name}{(lost is HttpRequestException { HttpRequestError: var error } ? $" ({error})" : "")}: {lost.Message}");

    private static void MarkFinished(RequestBody body)
    {
        if (body is JsonBody json)
        {
            json.Finished = true;
        }
    }

    private static async Task<(byte[] Bytes, int Length)> ReadAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        using var stream = await response.Content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
        var bytes = ArrayPool<byte>.Shared.Rent((int)Math.Clamp((response.Content.Headers.ContentLength ?? 2048) + 1, 1, LongestReply));
        var length = 0;
        while (true)
        {
            var read = await stream.ReadAsync(bytes.AsMemory(length), cancellation).ConfigureAwait(false);
            if (read == 0)
            {
                return (bytes, length);
            }
            length += read;
            if (length == bytes.Length)
            {
                if (length >= LongestReply)
                {
                    throw new IOException("The answer is longer than any answer should be.");
                }
                var larger = ArrayPool<byte>.Shared.Rent(length * 2);
                bytes.AsSpan(0, length).CopyTo(larger);
                ArrayPool<byte>.Shared.Return(bytes);
                bytes = larger;
            }
        }
    }
}
