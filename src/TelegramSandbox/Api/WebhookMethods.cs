using System.Text.RegularExpressions;
using TelegramSandbox.State;
using TelegramSandbox.Wire;

namespace TelegramSandbox.Api;

/// <summary>Methods that turn pushing of updates on and off.</summary>
internal static partial class WebhookMethods
{
    private static readonly int[] Ports = [443, 80, 88, 8443];

    public static object SetWebhook(Call call)
    {
        var url = call.Arguments.Text("url");
        var webhook = url.Length == 0 ? null : Checked(call, url);
        call.World.Allow(call.Arguments);
        Drop(call);
        if (webhook != call.World.Webhook)
        {
            call.World.Commit(new WebhookSet(webhook));
        }

        return true;
    }

    public static object DeleteWebhook(Call call)
    {
        Drop(call);
        if (call.World.Webhook is not null)
        {
            call.World.Commit(new WebhookSet(null));
        }

        return true;
    }

    public static object GetWebhookInfo(Call call) => new WebhookInfo(call.World.Webhook?.Url ?? "", false, call.World.Updates.Count)
    {
        MaxConnections = call.World.Webhook?.MaxConnections,
        AllowedUpdates = call.World.AllowedUpdates,
        LastErrorDate = call.World.LastWebhookError?.Date,
        LastErrorMessage = call.World.LastWebhookError?.Message,
    };

    private static WebhookSettings Checked(Call call, string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address))
        {
            throw ApiRefusal.BadRequest("invalid webhook URL specified");
        }

        // The sandbox lives on this machine, so a plain address of this machine is as good as a certificate.
        if (!address.IsLoopback && address.Scheme != "https")
        {
            throw ApiRefusal.BadRequest("bad webhook: An HTTPS URL must be provided for webhook");
        }

        if (!address.IsLoopback && !Ports.Contains(address.Port))
        {
            throw ApiRefusal.BadRequest("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443");
        }

        var secret = call.Arguments.Text("secret_token");
        return secret.Length switch
        {
            > 256 => throw ApiRefusal.BadRequest("secret token is too long"),
            > 0 when !Secret().IsMatch(secret) => throw ApiRefusal.BadRequest("secret token contains unallowed characters"),
            _ => new WebhookSettings(url, (int)call.Arguments.Number("max_connections", 40, 1, 100), secret.Length == 0 ? null : secret),
        };
    }

    private static void Drop(Call call)
    {
        if (call.Arguments.Flag("drop_pending_updates"))
        {
            call.World.Commit(new UpdatesConfirmed(call.World.Updates.LastId + 1));
        }
    }

    [GeneratedRegex("^[A-Za-z0-9_-]+$")]
    private static partial Regex Secret();
}
