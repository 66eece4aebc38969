using System.Text.RegularExpressions;

namespace QualityDomain.Minutes;

/// <summary>Posts of a school that have no role of their own in the product: завхоз, повар, медсестра.</summary>
public static partial class Posts
{
    private const string Stems =
        "завхоз|медсестр|медработник|логопед|дефектолог|тьютор|повар|шеф-повар|водител|советник|воспитател|кладовщик|уборщик|дворник|сторож|вахт[её]р|охранник"
        + "|лаборант|бухгалтер|делопроизводител|инженер|техник|электрик|диспетчер|вожат|фельдшер|врач|юрист|гардеробщик|заведующ|начальник|наставник|куратор|координатор|администратор|оператор";

    /// <summary>Whether the text is such a post and nothing else.</summary>
    public static bool Is(string text) => Whole().IsMatch(text.Trim());

    /// <summary>Whether the text begins with such a post in the dative: «Завхозу», «Повару школы Смелой Н.И.».</summary>
    public static bool IsCharged(string text) => Dative().IsMatch(text);

    /// <summary>Whether the text, in any case, begins with a post that one person of a school holds: «Завхозу», «Председатель Совета», «ответственный за сайт».</summary>
    public static bool IsOfOne(string text) => OfOne().IsMatch(text.Trim());

    [GeneratedRegex("^(?:" + Stems + "|председател(?:ь|ю|я|ем)|секретар(?:ь|ю|я|ем)|ответственн(?:ый|ому|ого|ая|ой)\\sза\\s)[а-яё]{0,4}(?:[^а-яё]|$)", RegexOptions.IgnoreCase)]
    private static partial Regex OfOne();

    [GeneratedRegex("^(?:(?:дежурн|старш|школьн)[а-яё]{2}\\s)?(?:" + Stems + ")[а-яё]{0,3}(?:\\sшколы|\\sдиректора(?:\\sпо\\sвоспитанию)?)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Whole();

    [GeneratedRegex("^(?:" + Stems + ")(?:у|ю|е|ой|ей|ому|ему|ам|ям|ым|им|ицам)(?![а-яё])", RegexOptions.IgnoreCase)]
    private static partial Regex Dative();
}
