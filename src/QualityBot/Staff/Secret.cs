using System.Security.Cryptography;
using QualityDomain.People;

namespace QualityBot.Staff;

/// <summary>Fresh tokens. Drawn while facts are loaded, because a step rolls no dice.</summary>
internal static class Secret
{
    public static string Draw() => InviteToken.Write(RandomNumberGenerator.GetBytes(InviteToken.Bytes));

    public static IReadOnlyList<string> Draw(int count) => [.. Enumerable.Range(0, count).Select(_ => Draw())];
}
