using QualityDomain;

namespace QualityBot.Reports;

/// <summary>The words that papers have whatever they are about.</summary>
internal static class Texts
{
    /// <summary>A day to be filled in with a pen; its spaces do not break.</summary>
    public const string DateByHand = "«____»\u00A0____________\u00A020___\u00A0г.";

    /// <summary>In place of the numbers of a bar that nobody may judge.</summary>
    public const string TooFew = "мало данных";

    /// <summary>The mark below all boundaries.</summary>
    public const string LowestMark = "«2»";

    /// <summary>«56,0 (37–73)».</summary>
    public static string Measured(Measured share) => $"{RussianText.Number(share.Value)} ({RussianText.Number(share.Low, 0)}–{RussianText.Number(share.High, 0)})";

    /// <summary>«42 → 58».</summary>
    public static string Shift(ShiftRow row) => $"{RussianText.Number(row.Before, 0)} → {RussianText.Number(row.After, 0)}";

    public static string InstallLibrary(string library, string package) =>
        $"Нет библиотеки {library} для печати документов: установите пакет {package} (apt-get install {package}).";

    public static string InstallFont(string family) =>
        $"Нет шрифта {family} для печати документов: установите пакет fonts-paratype (apt-get install fonts-paratype fontconfig).";

    public static string TooLong(int pages) =>
        $"Документ длиннее {pages} страниц: выберите более короткий период или меньше строк.";
}
