using System.Text.RegularExpressions;
using QualityDomain.Minutes.Guessing;

namespace QualityDomain.Minutes;

/// <summary>The time that a title names beside its subject: «Заседание № 1 (сентябрь)», «Ноябрь. Тема: «Итоги»».</summary>
internal static partial class TitleTime
{
    /// <summary>The piece of the title that is a time; null: none is.</summary>
    public static string? Of(string title) =>
        Array.Find(Parts().Split(title), part => part.Any(char.IsLetter) && Evidence.IsPlainTime(part.Trim()))?.Trim();

    [GeneratedRegex("""[.:;()–—]\s?""")]
    private static partial Regex Parts();
}
