using System.Net.Http.Json;
using System.Text.Json;
using TelegramSandbox.State;
using TelegramSandbox.Wire;

namespace TelegramSandbox.Api;

/// <summary>Posts updates to the bot: one of a chat at a time, chats side by side, again and again until one is taken.</summary>
internal sealed class WebhookSender(World world, Func<string, Arguments, object> callMethod) : IDisposable
{
    private static readonly TimeSpan FirstDelay = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly HttpClient _http = new() { Timeout = Patience };
    private readonly HashSet<long> _busyChats = [];
    private readonly TimeProvider _time = world.Options.TimeProvider;

    public async Task Run(CancellationToken cancel)
    {
        while (!cancel.IsCancellationRequested)
        {
            var change = world.NextChange();
            lock (world.Gate)
            {
                if (world.Webhook is { } webhook)
                {
                    Start(webhook, cancel);
                }
            }

            await change.WaitAsync(cancel).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    public void Dispose() => _http.Dispose();

    private void Start(WebhookSettings webhook, CancellationToken cancel)
    {
        world.Expire();
        foreach (var (update, _) in world.Updates.All.DistinctBy(w => w.Update.ChatId()).ToArray())
        {
            if (_busyChats.Count < webhook.MaxConnections && _busyChats.Add(update.ChatId()))
            {
                _ = Task.Run(() => Deliver(webhook, update, cancel), cancel);
            }
        }
    }

    /// <summary>Tries until the bot takes the update, the webhook changes, or the sandbox stops.</summary>
    private async Task Deliver(WebhookSettings webhook, Update update, CancellationToken cancel)
    {
        var delay = FirstDelay;
        while (!cancel.IsCancellationRequested && IsWanted(webhook, update))
        {
            var wait = await Post(webhook, update, delay, cancel);
            if (wait is not { } time)
            {
                break;
            }

            await Task.Delay(time, _time, cancel).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            delay = TimeSpan.FromTicks(Math.Min(delay.Ticks * 2, LongestDelay.Ticks));
        }

        lock (world.Gate)
        {
            _busyChats.Remove(update.ChatId());
            world.Tell(new WebhookIdle());
        }
    }

    private bool IsWanted(WebhookSettings webhook, Update update)
    {
        lock (world.Gate)
        {
            world.Expire();
            return world.Webhook == webhook && world.Updates.Contains(update.UpdateId);
        }
    }

    /// <summary>How long to wait before the next try; null when the update was taken.</summary>
    private async Task<TimeSpan?> Post(WebhookSettings webhook, Update update, TimeSpan delay, CancellationToken cancel)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, webhook.Url) { Content = JsonContent.Create(update, WireJson.Readable.Update) };
            if (webhook.SecretToken is not null)
            {
                request.Headers.Add("X-Telegram-Bot-Api-Secret-Token", webhook.SecretToken);
            }

            using var response = await _http.SendAsync(request, cancel);
            if (response.IsSuccessStatusCode)
            {
                Taken(update, await response.Content.ReadAsStringAsync(cancel));
                return null;
            }

            Failed($"Wrong response from the webhook: {(int)response.StatusCode} {response.ReasonPhrase}");
            return response.Headers.RetryAfter?.Delta is { TotalSeconds: <= 3600 } asked ? asked : delay;
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException or IOException)
        {
            Failed(e is TaskCanceledException ? "Read timeout expired" : "Connection refused");
            return delay;
        }
    }

    /// <summary>The answer may carry a method call; nobody learns its result.</summary>
    private void Taken(Update update, string answer)
    {
        lock (world.Gate)
        {
            world.Commit(new UpdateDelivered(update.UpdateId));
        }

        if (answer.AsSpan().TrimStart().StartsWith("{"))
        {
            try
            {
                var arguments = ArgumentsReader.OfJson(answer);
                callMethod(arguments.Text("method"), arguments);
            }
            catch (Exception e) when (e is ApiRefusal or JsonException)
            {
                Failed(e.Message);
            }
        }
    }

    private void Failed(string message)
    {
        lock (world.Gate)
        {
            world.LastWebhookError = (_time.GetUtcNow().ToUnixTimeSeconds(), message);
        }
    }
}
