namespace TelegramSandbox.Api;

/// <summary>Addresses that Telegram makes clickable.</summary>
internal static class WebAddress
{
    /// <summary>The address with its scheme; null when it is none (a link without an address is shown as plain text).</summary>
    public static string? TryRead(string text)
    {
        var address = text.Contains("://", StringComparison.Ordinal) || text.StartsWith("tg:", StringComparison.Ordinal) ? text : $"http://{text}";
        return Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "tg" or "ton"
            && (uri.Scheme is "tg" or "ton" || uri.Host is "localhost" || uri.Host.Contains('.', StringComparison.Ordinal))
            ? address
            : null;
    }
}
