using System.Text.Json;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http;
using TelegramSandbox.State;
using TelegramSandbox.Wire;

namespace TelegramSandbox.Web;

/// <summary>Server-sent events: everything that happens, to every open page.</summary>
internal sealed class EventFeed(World world, PageView view)
{
    /// <summary>A page that has fallen so far behind is cut off; it comes back and reads the state anew.</summary>
    private const int MostBehind = 5_000;

    private static readonly TimeSpan BetweenSignsOfLife = TimeSpan.FromSeconds(15);

    public async Task Serve(HttpContext http, CancellationToken stop)
    {
        using var both = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, stop);
        var events = Channel.CreateBounded<PageEvent>(MostBehind);

        void Offer(PageEvent? happened)
        {
            if (happened is not null && !events.Writer.TryWrite(happened))
            {
                events.Writer.TryComplete();
            }
        }

        void OnChange(Change change) => Offer(view.Event(change));
        void OnPassing(Passing passing) => Offer(PageView.Event(passing));
        lock (world.Gate)
        {
            world.Changed += OnChange;
            world.Passed += OnPassing;
        }

        try
        {
            await Send(http, events.Reader, both.Token);
        }
        catch (OperationCanceledException)
        {
            // The page was closed, or the sandbox stops.
        }
        finally
        {
            lock (world.Gate)
            {
                world.Changed -= OnChange;
                world.Passed -= OnPassing;
            }
        }
    }

    private static async Task Send(HttpContext http, ChannelReader<PageEvent> events, CancellationToken cancel)
    {
        http.Response.ContentType = "text/event-stream; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        await Write(http, "retry: 1000\n\n"u8.ToArray(), cancel);
        while (true)
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
            patience.CancelAfter(BetweenSignsOfLife);
            try
            {
                if (!await events.WaitToReadAsync(patience.Token))
                {
                    return;
                }
            }
            catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
            {
                await Write(http, ":\n\n"u8.ToArray(), cancel);
                continue;
            }

            while (events.TryRead(out var happened))
            {
                byte[] line = [.. "data: "u8, .. JsonSerializer.SerializeToUtf8Bytes(happened, WireJson.Readable.PageEvent), .. "\n\n"u8];
                await http.Response.Body.WriteAsync(line, cancel);
            }

            await http.Response.Body.FlushAsync(cancel);
        }
    }

    private static async Task Write(HttpContext http, byte[] bytes, CancellationToken cancel)
    {
        await http.Response.Body.WriteAsync(bytes, cancel);
        await http.Response.Body.FlushAsync(cancel);
    }
}
