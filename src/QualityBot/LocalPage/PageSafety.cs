using Microsoft.AspNetCore.Http;

namespace QualityBot.LocalPage;

/// <summary>What every answer says to the browser, and which requests are not even looked at.</summary>
/// <remarks>
/// A foreign site that is open in the same browser must reach nothing: its host name does not pass (rebinding of names), its forms have
/// no token, its scripts have no way to read an answer. Source: OWASP, guides on DNS rebinding and request forgery.
/// </remarks>
internal static class PageSafety
{
    private const string OfPages = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    /// <summary>Whether the request was meant for this machine: by number or as localhost, with the port on which it came.</summary>
    public static bool IsForUs(HttpContext http) =>
        http.Request.Host.Host is "127.0.0.1" or "localhost" && http.Request.Host.Port == http.Connection.LocalPort
        && (HttpMethods.IsGet(http.Request.Method) || !IsFromElsewhere(http));

    public static void Guard(HttpResponse response, bool isFile)
    {
        var headers = response.Headers;
        headers.CacheControl = "no-store";
        headers.ContentSecurityPolicy = isFile ? "frame-ancestors 'none'" : OfPages; // The browser's own viewer of papers needs its styles.
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "same-origin"; // With "no-referrer" browsers send our own forms with the origin "null".
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
    }

    /// <summary>Browsers say where a form comes from; a program that says nothing has the token to bring.</summary>
    private static bool IsFromElsewhere(HttpContext http) =>
        http.Request.Headers["Sec-Fetch-Site"].ToString() is "cross-site" or "same-site"
        || (http.Request.Headers.Origin.ToString() is { Length: > 0 } origin && origin != $"http://{http.Request.Host}");
}
