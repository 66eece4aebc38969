using System.Text.RegularExpressions;

namespace TelegramSandbox.Api;

/// <summary>The token in the path of every call.</summary>
internal static partial class BotToken
{
    /// <summary>Refuses what is no token (404) and a wrong one (401), as the server does.</summary>
    public static void Check(string token, string? expected)
    {
        if (!Shape().IsMatch(token))
        {
            throw new ApiRefusal(404, "Not Found");
        }

        if (expected is not null && token != expected)
        {
            throw new ApiRefusal(401, "Unauthorized");
        }
    }

    [GeneratedRegex("^[0-9]{1,16}:[A-Za-z0-9_-]{1,128}$")]
    private static partial Regex Shape();
}
