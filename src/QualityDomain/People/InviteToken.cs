using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace QualityDomain.People;

/// <summary>The secret of an invite: 32 random bytes in 43 characters that fit into a link.</summary>
public static class InviteToken
{
    /// <summary>How many random bytes make a token.</summary>
    public const int Bytes = 32;

    /// <summary>base64url without padding: only letters, digits, «-» and «_».</summary>
    public static string Write(ReadOnlySpan<byte> random) => random.Length == Bytes
        ? Base64Url.EncodeToString(random)
        : throw new ArgumentException($"A token has {Bytes} bytes.", nameof(random));

    /// <summary>What is stored and searched instead of the token: SHA-256, hexadecimal.</summary>
    public static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    /// <summary>Whether the text has the form of a token, before anything is looked up.</summary>
    public static bool LooksLikeOne(string? text) => text is { Length: 43 } && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');
}
