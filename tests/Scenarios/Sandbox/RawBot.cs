using System.Net.Http.Json;
using System.Text.Json;
using TelegramSandbox;

namespace Scenarios.Sandbox;

/// <summary>The Bot API by hand: what any client in any language would send.</summary>
internal sealed class RawBot(SandboxServer server) : IDisposable
{
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(60) };

    public Task<Answer> Call(string method, object? arguments = null) => Send(method, JsonContent.Create(arguments ?? new { }));

    public async Task<Answer> Send(string method, HttpContent content, string? token = null)
    {
        using var response = await _http.PostAsync(new Uri($"{server.Url}/bot{token ?? server.BotToken}/{method}"), content);
        var body = await response.Content.ReadAsStringAsync();
        return new Answer((int)response.StatusCode, body, response.Headers.RetryAfter?.Delta?.TotalSeconds);
    }

    public Task<Answer> SendFile(string method, string part, byte[] bytes, string name, long chat, string? caption = null)
    {
        var form = new MultipartFormDataContent { { new StringContent($"{chat}"), "chat_id" }, { new ByteArrayContent(bytes), part, name } };
        if (caption is not null)
        {
            form.Add(new StringContent(caption), "caption");
        }

        return Send(method, form);
    }

    public Task<byte[]> Download(string path) => _http.GetByteArrayAsync(new Uri($"{server.Url}/file/bot{server.BotToken}/{path}"));

    /// <summary>The updates from an offset on.</summary>
    public async Task<JsonElement[]> Updates(long offset = 0, int timeout = 0, int limit = 100) =>
        [.. (await Call("getUpdates", new { offset, timeout, limit })).Result.EnumerateArray()];

    public void Dispose() => _http.Dispose();

    internal sealed record Answer(int Status, string Body, double? RetryAfter)
    {
        public JsonElement Json => JsonDocument.Parse(Body).RootElement;

        public JsonElement Result => Json.GetProperty("ok").GetBoolean()
            ? Json.GetProperty("result")
            : throw new InvalidOperationException(Body);

        public string Description => Json.GetProperty("description").GetString()!;
    }
}
