using System.Text.RegularExpressions;

namespace QualityDomain.Minutes.Guessing;

/// <summary>Cells that were glued to each other: «1Обновить паспорт.СентябрьЖилина В.А.»</summary>
internal static partial class Glued
{
    /// <summary>The lines with a blank wherever a small letter, a full stop behind a word or a leading number meets a capital letter; the same lines where that is rare.</summary>
    public static string[] Apart(string[] lines) =>
        lines.Count(line => Seam().IsMatch(line)) * 2 < lines.Count(line => line.Length > 0) ? lines : [.. lines.Select(line => Seam().Replace(line, " "))];

    [GeneratedRegex("""(?<=[а-яё]{2}[.)»]?|[»)]|^№|^\d{1,3})(?=[А-ЯЁ«])(?<![А-ЯЁ][А-ЯЁа-яё]?\.)""")]
    private static partial Regex Seam();
}
