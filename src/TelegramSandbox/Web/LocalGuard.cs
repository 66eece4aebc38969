using System.Net;
using Microsoft.AspNetCore.Http;

namespace TelegramSandbox.Web;

/// <summary>Keeps other web sites from reaching the page's doors through the visitor's browser.</summary>
/// <remarks>A foreign name that resolves to this machine fails by its Host, a foreign page's request by its Origin.</remarks>
internal static class LocalGuard
{
    public static bool Allows(HttpRequest request) =>
        IsLocal(request.Host.Host)
        && (!request.Headers.TryGetValue("Origin", out var origin)
            || (Uri.TryCreate(origin, UriKind.Absolute, out var from) && from.Authority == request.Host.Value));

    private static bool IsLocal(string host) =>
        host == "localhost" || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
