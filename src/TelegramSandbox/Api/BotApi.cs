using Microsoft.AspNetCore.Http;
using TelegramSandbox.Faulting;
using TelegramSandbox.State;
using TelegramSandbox.Wire;

namespace TelegramSandbox.Api;

/// <summary>The Bot API over HTTP: /bot&lt;token&gt;/[test/]&lt;method&gt; and /file/bot&lt;token&gt;/&lt;path&gt;.</summary>
internal sealed class BotApi(World world, Faults faults)
{
    private readonly Polling _polling = new(world, faults);
    private readonly Rates? _rates = world.Options.EnforceRates ? new Rates(world.Options.TimeProvider) : null;

    public static bool IsMeant(PathString path) => path.Value!.StartsWith("/bot", StringComparison.Ordinal);

    public async Task Handle(HttpContext http)
    {
        var reply = await Reply(http);
        if (reply is not null && !http.RequestAborted.IsCancellationRequested)
        {
            await reply.Write(http);
        }
    }

    /// <summary>Runs a method that does not wait.</summary>
    public object Run(string method, Arguments arguments)
    {
        if (!Methods.All.TryGetValue(method, out var run))
        {
            throw new ApiRefusal(404, "Not Found: method not found");
        }

        lock (world.Gate)
        {
            if (_rates is not null && Methods.Sends(method) && _rates.Refuse(arguments.Number("chat_id")) is { } seconds)
            {
                throw ApiRefusal.TooMany(seconds);
            }

            var result = run(new Call(world, method, arguments));
            if (method.Equals("setWebhook", StringComparison.OrdinalIgnoreCase) && world.Webhook is not null)
            {
                _polling.EndForWebhook();
            }

            return result;
        }
    }

    /// <summary>The reply, or null when the connection is to break without one.</summary>
    private async Task<ApiReply?> Reply(HttpContext http)
    {
        try
        {
            var method = MethodOf(http.Request.Path.Value!);
            world.Ledger.CountCall(method);
            var arguments = await ArgumentsReader.Read(http.Request);
            var fault = faults.Draw(method, arguments.Number("chat_id"));
            return await FaultyReply.Before(fault, http)
                ?? await FaultyReply.After(fault, ApiReply.Ok(await Result(method, arguments, http.RequestAborted)), http);
        }
        catch (ApiRefusal refusal)
        {
            return ApiReply.Refused(refusal);
        }
        catch (Exception e) when (e is BadHttpRequestException or InvalidDataException)
        {
            return ApiReply.Refused(new ApiRefusal(413, "Request Entity Too Large"));
        }
        catch (Exception e) when (e is OperationCanceledException or ConnectionBroken)
        {
            return null;
        }
        catch (Exception e) when (e is InvalidOperationException or FormatException)
        {
            // A JSON value of another kind than documented.
            return ApiReply.Refused(ApiRefusal.BadRequest($"wrong parameter in request: {e.Message}"));
        }
    }

    private async Task<object> Result(string method, Arguments arguments, CancellationToken cancel) =>
        method.Equals("getUpdates", StringComparison.OrdinalIgnoreCase)
            ? await _polling.GetUpdates(arguments, cancel)
            : Run(method, arguments);

    private string MethodOf(string path)
    {
        var parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        BotToken.Check(parts[0]["bot".Length..], world.Options.Token);
        return parts switch
        {
            [_, "test", var method] => method,
            [_, var method] => method,
            _ => throw new ApiRefusal(404, "Not Found"),
        };
    }
}
