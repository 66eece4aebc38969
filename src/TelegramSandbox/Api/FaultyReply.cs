using Microsoft.AspNetCore.Http;
using TelegramSandbox.Faulting;

namespace TelegramSandbox.Api;

/// <summary>The connection was broken on purpose.</summary>
internal sealed class ConnectionBroken : Exception;

/// <summary>Carries a drawn fault out, before or after the effect of the call.</summary>
internal static class FaultyReply
{
    /// <summary>What goes wrong before anything happened; null lets the call happen.</summary>
    public static async Task<ApiReply?> Before(Fault? fault, HttpContext http) => fault switch
    {
        Fault.Refusal refusal => ApiReply.Refused(
            new ApiRefusal(refusal.Code, refusal.Description) { RetryAfter = refusal.RetryAfter, MigrateToChatId = refusal.MigrateToChatId }),
        Fault.HtmlPage page => ApiReply.Html((int)page.Status),
        Fault.Reset { AfterEffect: false } => throw Break(http),
        Fault.Silence { AfterEffect: false } => throw await Silence(http),
        _ => null,
    };

    /// <summary>What goes wrong with the answer of a call that did happen.</summary>
    public static async Task<ApiReply> After(Fault? fault, ApiReply reply, HttpContext http)
    {
        switch (fault)
        {
            case Fault.Reset:
                throw Break(http);
            case Fault.Silence:
                throw await Silence(http);
            case Fault.Slow slow:
                await Task.Delay(slow.Delay, http.RequestAborted);
                return reply;
            case Fault.CutJson:
                return reply with { Body = reply.Body[..(reply.Body.Length / 2)] };
            case Fault.NullResult:
                return ApiReply.NullResult;
            default:
                return reply;
        }
    }

    private static ConnectionBroken Break(HttpContext http)
    {
        http.Abort();
        return new ConnectionBroken();
    }

    /// <summary>Nobody waits longer than this; the end of the connection then frees the server.</summary>
    private static async Task<ConnectionBroken> Silence(HttpContext http)
    {
        await Task.Delay(TimeSpan.FromMinutes(5), http.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return Break(http);
    }
}
