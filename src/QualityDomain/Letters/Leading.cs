using System.Text.RegularExpressions;

namespace QualityDomain.Letters;

/// <summary>A verb that no list knows, where it can only be an order: «промаркировать парты», «Наталья Сергеевна, отсканируйте протоколы».</summary>
/// <remarks>
/// Decision of ours: such a verb asks for something only together with a limit, at the beginning of the sentence or behind
/// whoever is addressed, and where no other verb says who does or did it.
/// </remarks>
internal static partial class Leading
{
    private static readonly HashSet<string> Passing = ["ждать", "жить", "ехать", "идти", "звонить", "обращаться", "спешить", "помнить", "любить", "думать", "верить", "подождать"];

    /// <summary>Index of the word that orders, in a sentence without its time; −1: none does.</summary>
    public static int Find(Spoken spoken)
    {
        for (var at = 0; at < spoken.Count; at++)
        {
            if (spoken.At(at - 1) != "не" && IsVerb(spoken[at].Text))
            {
                return IsOpening(spoken.Source[..spoken[at].Start]) && !IsTold(spoken, at) ? at : -1;
            }
        }

        return -1;
    }

    private static bool IsVerb(string word) => word.Length > 4 && !Passing.Contains(word) && (VerbForms.IsInfinitive(word) || VerbForms.IsOrder(word));

    private static bool IsOpening(string before) => !before.Any(char.IsLetter) || Called().IsMatch(before) || Charged().IsMatch(before);

    /// <summary>Somebody does or did something beside it: «начать год планируют», «решить помогли родители».</summary>
    private static bool IsTold(Spoken spoken, int verb)
    {
        for (var at = verb + 1; at < spoken.ClauseEnd(verb); at++)
        {
            if (VerbForms.Tells(spoken[at].Text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«Коллеги,», «Наталья Сергеевна,», «9А,».</summary>
    [GeneratedRegex("""^[^А-Яа-я]{0,4}(?:(?:уважаемые\s)?(?:коллеги|девочки|девушки|друзья|ребята|родители|учителя|педагоги)|(?:классные\s)?руководители(?:\s[0-9–-]{1,5}\sклассов)?|[А-Я][а-я]{2,15}\s[А-Я][а-я]{3,20}(?:ич|вна|чна))\s?[,!:]\s{0,3}(?:пожалуйста,?\s)?$""", RegexOptions.IgnoreCase)]
    private static partial Regex Called();

    /// <summary>«Классным руководителям 5–9 классов», «учителям-предметникам», «заведующим кабинетами».</summary>
    [GeneratedRegex("""^[^А-Яа-я]{0,4}всем,?\sкто\s[^,.!?]{3,60},?\s{0,2}$|^[^А-Яа-я]{0,4}(?:всем\s)?[А-Яа-я-]{4,25}(?:ам|ям|ому|ему|ым|им|ой)\s(?:[А-Яа-я0-9№.–-]{1,25}\s){0,5}(?:[:–-]\s)?$|^[^А-Яа-я]{0,4}[А-Яа-я-]{4,25}[уюеи]:\s$""", RegexOptions.IgnoreCase)]
    private static partial Regex Charged();
}
