using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace QualityBot.LocalPage;

/// <summary>Draws the six digits and hashes them with a key that this process alone has: of a stolen store nobody can try all million codes.</summary>
/// <remarks>A restart ends the codes of the last ten minutes with the key; the person asks for another.</remarks>
internal static class PageCodeHash
{
    private const int Codes = 1_000_000;
    private static readonly byte[] Key = RandomNumberGenerator.GetBytes(32);

    public static string Draw() => RandomNumberGenerator.GetInt32(Codes).ToString("000000", CultureInfo.InvariantCulture);

    public static string Of(string digits) => Convert.ToHexStringLower(HMACSHA256.HashData(Key, Encoding.UTF8.GetBytes(digits)));
}
