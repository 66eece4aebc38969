namespace QualityBot.Reports;

/// <summary>The words that papers have whatever they are about.</summary>
internal static class Texts
{
    /// <summary>A day to be filled in with a pen; its spaces do not break.</summary>
    public const string DateByHand = "«____»\u00A0____________\u00A020___\u00A0г.";

    public static string InstallLibrary(string library, string package) =>
        $"Нет библиотеки {library} для печати документов: установите пакет {package} (apt-get install {package}).";

    public static string InstallFont(string family) =>
        $"Нет шрифта {family} для печати документов: установите пакет fonts-paratype (apt-get install fonts-paratype fontconfig).";

    public static string TooLong(int pages) =>
        $"Документ длиннее {pages} страниц: выберите более короткий период или меньше строк.";
}
