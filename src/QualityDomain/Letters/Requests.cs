using System.Text.RegularExpressions;

namespace QualityDomain.Letters;

/// <summary>Whether a sentence charges somebody with something, and with what.</summary>
/// <remarks>
/// Decision of ours: rather no card than a wrong one. Tales of what was or will be done, questions, permissions, thanks, advice, general
/// truths and what need not be done are none; a verb that merely could be meant as a request needs a limit beside it.
/// </remarks>
internal static partial class Requests
{
    private const int Near = 3;

    /// <summary>So many verbs or words of asking of a sentence are weighed; a sentence of people has fewer, and a hostile one costs no more.</summary>
    private const int Weighed = 8;

    /// <summary>So many words may stand between the asking word and the work.</summary>
    private const int Far = 40;

    private static readonly Phrases Infinitives = new(RequestWords.Infinitives);
    private static readonly Phrases Imperatives = new(RequestWords.Imperatives);
    private static readonly Phrases Momentary = new(RequestWords.Momentary);
    private static readonly Phrases Trade = new("скидка|скидку|скидки|скидкой|распродажа|недорого|продам|отдам|куплю|сниму|продается|сдается|вакансия|требуется уборщица|требуется учитель|успейте купить|интим|доставка|прайс-лист");
    private static readonly Phrases Singular = new(RequestWords.SingularImperatives);
    private static readonly Phrases Strong = new(RequestWords.StrongAsks);
    private static readonly Phrases Weak = new(RequestWords.WeakAsks);
    private static readonly Phrases Asks = new(RequestWords.StrongAsks + "|" + RequestWords.WeakAsks);
    private static readonly Phrases AskOpenings = new(RequestWords.AskOpenings);
    private static readonly Phrases Reminders = new(RequestWords.Reminders);
    private static readonly Phrases Vetoes = new(RequestWords.Vetoes);
    private static readonly Phrases Others = new(RequestWords.Others);
    private static readonly Phrases Always = new(RequestWords.Always);
    private static readonly Phrases Subordinating = new(RequestWords.Subordinating);
    private static readonly Phrases Governors = new(RequestWords.Governors);
    private static readonly Phrases Courtesy = new("отнестись|понять|простить|извинить|помнить|учесть|учитывать|считать|иметь|обратить|верить|поверить|поддержать|помочь|набраться|запастись|проявить");
    private static readonly Phrases Suggested = new("поздравить|перенести|собраться|встретиться|подарить|скинуться|успеть|дожить|стать|жениться|уехать|бежать|спать|сходить");
    private static readonly Phrases Calls = new("звонить|обращаться|беспокоить|писать в личку");

    /// <summary>How surely the sentence asks for something.</summary>
    /// <param name="sentence">The sentence without its time.</param>
    /// <param name="limited">Whether it names until when.</param>
    public static Strength Of(string sentence, bool limited)
    {
        var text = sentence.Replace('ё', 'е').Replace('Ё', 'Е');
        if (text.TrimEnd('»', '"', ')', ' ').EndsWith('?') && !Begging().IsMatch(text))
        {
            return Strength.None;
        }

        var spoken = new Spoken(text);
        if (spoken.Count == 0 || Trade.In(spoken) || NotNeeded().IsMatch(text) || Conditional().IsMatch(text))
        {
            return Strength.None;
        }

        var order = OfOrder(spoken, limited);
        return order != Strength.None ? order
            : Question().IsMatch(text) ? Strength.None
            : Vetoes.In(spoken) && !Strong.In(spoken) ? Strength.None
            : OfAsking(spoken) is var asked and not Strength.None ? asked
            : HasOrder(spoken) ? Strength.Limited
            : Leading.Find(spoken) >= 0 && (limited || Begging().IsMatch(text)) ? Strength.Limited
            : limited && Awaited.Is(text) ? Strength.Limited
            : Strength.None;
    }

    /// <summary>Whether the words ask at all: «Необходимо:» over a list.</summary>
    public static bool IsAsking(string sentence) => Asks.In(new Spoken(sentence)) && !NotNeeded().IsMatch(sentence) && !Question().IsMatch(sentence);

    /// <summary>Where the asking word stands and where the work itself begins («сдать …»); −1: the wording has none.</summary>
    public static (int Ask, int AskEnd, int Verb) Parts(string sentence)
    {
        var spoken = new Spoken(sentence);
        var ask = Asks.First(spoken);
        if (ask < 0)
        {
            var listed = Infinitives.First(spoken);
            return (-1, -1, listed >= 0 ? spoken[listed].Start : Leading.Find(spoken) is var found and >= 0 ? spoken[found].Start : -1);
        }

        var behind = ask + Asks.At(spoken, ask);
        var verb = behind < spoken.Count && VerbForms.IsInfinitive(spoken[behind].Text) && spoken.Source[spoken[behind - 1].End..spoken[behind].Start].Trim().Length == 0 ? behind : Infinitives.First(spoken, behind);
        verb = verb >= 0 ? verb : FirstInfinitive(spoken, behind);
        ask = ask > 0 && AskOpenings.At(spoken, ask - 1) > 0 ? ask - 1 : ask;
        return (spoken[ask].Start, spoken[behind - 1].End, verb >= 0 ? spoken[verb].Start : -1);
    }

    /// <summary>Whether the words begin with the work: «сдать …», «подготовьте …».</summary>
    public static bool BeginsWithVerb(string words) => new Spoken(words) is { Count: > 0 } spoken && spoken[0].Start == 0 && (Infinitives.At(spoken, 0) > 0 || Imperatives.At(spoken, 0) > 0);

    /// <summary>«Сдайте»; what is said of a moment («откройте»), to one person («скинь») or under a condition needs a limit.</summary>
    private static Strength OfOrder(Spoken spoken, bool limited)
    {
        var strongest = Strength.None;
        var weighed = 0;
        for (var at = 0; at < spoken.Count && weighed < Weighed; at++)
        {
            var isMomentary = Momentary.At(spoken, at) > 0;
            var isOne = limited && Singular.At(spoken, at) > 0;
            if (!isMomentary && !isOne && Imperatives.At(spoken, at) == 0)
            {
                continue;
            }

            weighed++;
            if (spoken.At(at - 1) == "не" || IsImagined(spoken, at) || IsTold(spoken, at))
            {
                continue;
            }

            var found = isMomentary || isOne || spoken[0].Text is "если" or "когда" || IsReported(spoken, at) ? Strength.Limited : Strength.Plain;
            if (found == Strength.Plain)
            {
                return found;
            }

            strongest = found;
        }

        return strongest;
    }

    /// <summary>«Представьте себе», «представьте, что» ask for nothing.</summary>
    private static bool IsImagined(Spoken spoken, int at) =>
        spoken[at].Text == "представьте" && spoken.At(at + 1) is ("себе" or "меня" or "как" or "что" or "сколько" or "на" or "");

    /// <summary>«Когда вы закончите», «сегодня вы получите»: the same letters tell what will be.</summary>
    private static bool IsTold(Spoken spoken, int at)
    {
        var start = spoken.ClauseStart(at);
        for (var before = start; before < at; before++)
        {
            if (spoken[before].Text == "вы" || (before == start && Subordinating.At(spoken, before) > 0 && spoken[before].Text != "кто"))
            {
                return true;
            }
        }

        return spoken.At(at + 1) is "вы" or "ли";
    }

    /// <summary>«Отчёт сдала, проверьте»: an answer to whoever asked.</summary>
    private static bool IsReported(Spoken spoken, int at)
    {
        for (var before = 0; before < at; before++)
        {
            if (VerbForms.TellsOfPast(spoken[before].Text) || (spoken[before].Text == "не" && VerbForms.Tells(spoken.At(before + 1))))
            {
                return true;
            }
        }

        return false;
    }

    private static Strength OfAsking(Spoken spoken)
    {
        var weighed = 0;
        for (var at = 0; at < spoken.Count && weighed < Weighed; at++)
        {
            var strong = Strong.At(spoken, at);
            var length = strong > 0 ? strong : Weak.At(spoken, at);
            if (length == 0 || weighed++ >= Weighed || IsSaidOf(spoken, at, length, strong > 0) || !Duties.Concerns(spoken, at))
            {
                continue;
            }

            var verb = Asked(spoken, at + length);
            verb = verb >= 0 ? verb : Asked(spoken, spoken.ClauseStart(at));
            if (verb >= 0 && !((strong > 0 ? Courtesy : Suggested).At(spoken, verb) > 0))
            {
                var isListed = Infinitives.At(spoken, verb) > 0 && !(strong > 0 && spoken[verb].Text == "быть");
                return strong == 0 ? isListed || (at == 0 && verb == length) ? Strength.Dated : Strength.Bounded
                    : isListed || spoken[at + length - 1].Text is "прошу" or "просим" or "просьба" or "поручаю" or "обязываю" or "забудьте" ? Strength.Plain : Strength.Limited;
            }
        }

        return Strength.None;
    }

    /// <summary>The infinitive of what is asked for; −1: nothing is, or it is only courtesy.</summary>
    private static int Asked(Spoken spoken, int from)
    {
        for (var at = from; at < Math.Min(spoken.Count, from + Far); at++)
        {
            if (VerbForms.IsInfinitive(spoken[at].Text))
            {
                return spoken.At(at - 1) == "не" || Calls.At(spoken, at) > 0 || IsSubordinate(spoken, at) ? -1 : at;
            }
        }

        return -1;
    }

    /// <summary>«Мне надо», «он должен», «всегда нужно», «сказал, что надо», «чтобы …, нужно»: a tale, advice, no order.</summary>
    private static bool IsSaidOf(Spoken spoken, int at, int length, bool isStrong)
    {
        for (var near = Math.Max(spoken.ClauseStart(at), at - Near); near < Math.Min(spoken.ClauseEnd(at), at + length + Near - 1); near++)
        {
            if ((near < at || near >= at + length) && !VerbForms.IsInfinitive(spoken[near].Text) && Others.At(spoken, near) > 0 && !(isStrong && spoken[near].Text is "мне") && spoken.At(near - 1) is not ("каждый" or "каждому"))
            {
                return true;
            }
        }

        return (!isStrong && (Always.In(spoken) || spoken[0].Text is "чтобы" or "если")) || IsSubordinate(spoken, at);
    }

    private static bool IsSubordinate(Spoken spoken, int at) =>
        Subordinating.At(spoken, spoken.ClauseStart(at)) > 0 && !Reminders.In(spoken) && spoken[spoken.ClauseStart(at)].Text is not ("кто" or "если");

    /// <summary>An infinitive that nothing in its clause governs, no word of asking either, and beside which nobody does anything: «журналы сдать», «завтра явиться».</summary>
    private static bool HasOrder(Spoken spoken)
    {
        var weighed = 0;
        for (var at = 0; at < spoken.Count && weighed < Weighed; at++)
        {
            if (Infinitives.At(spoken, at) > 0 && weighed++ < Weighed && spoken.At(at - 1) != "не" && IsFree(spoken, at))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsFree(Spoken spoken, int at)
    {
        var (start, end) = (spoken.ClauseStart(at), spoken.ClauseEnd(at));
        for (var near = start; near < end; near++)
        {
            if ((near < at && Governors.At(spoken, near) > 0) || Asks.At(spoken, near) > 0 || (near != at && VerbForms.Tells(spoken[near].Text) && Reminders.At(spoken, near) == 0))
            {
                return false;
            }
        }

        return !Always.In(spoken);
    }

    private static int FirstInfinitive(Spoken spoken, int from)
    {
        for (var at = from; at < spoken.Count; at++)
        {
            if (VerbForms.IsInfinitive(spoken[at].Text))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>Words of asking that hold even in a question.</summary>
    [GeneratedRegex("""(?<![а-я-])(?:прошу|просим|просьба|не\sзабудьте)(?![а-я-])""", RegexOptions.IgnoreCase)]
    private static partial Regex Begging();

    [GeneratedRegex("^[^а-яА-Я]{0,4}(?:(?:коллеги|девочки|скажите|подскажите|напомните|уточните|пожалуйста)[,! ]{1,3}){0,3}(?:" + RequestWords.Questions + ")(?![а-я-])", RegexOptions.IgnoreCase)]
    private static partial Regex Question();

    [GeneratedRegex("""(?<![а-я])(?:не\s(?:нужно|надо|требуется|обязательно|обязаны|должны|следует|необходимо|стоит)|нет\s(?:необходимости|нужды|смысла)|необязательно|отменя[а-я]{2,4}|отмен[а-я]{1,4})(?![а-я])""", RegexOptions.IgnoreCase)]
    private static partial Regex NotNeeded();

    [GeneratedRegex("""(?<![а-я])(?:если\sбы|(?:родители|дети|ребята|ученики|выпускники)\sпрос(?:ят|или)|^чтобы\s[а-я]{3,20}(?:ть|ти)|быть\sдома|чтобы\sне\sзабыть|хорошо\sбы|неплохо\sбы|вот\sбы|(?:должно|может)\sбыть|долж(?:ен|на|ны|но)\sбыл[аио]?|я\s(?:сам|сама)|мне\s(?:надо|нужно)|нам\sбы)(?![а-я])""", RegexOptions.IgnoreCase)]
    private static partial Regex Conditional();
}

/// <summary>How surely a sentence asks for something.</summary>
internal enum Strength
{
    None,

    /// <summary>Only with a last day or hour.</summary>
    Bounded,

    /// <summary>Only with a day or hour.</summary>
    Dated,

    /// <summary>Only together with a time or a word of hurry.</summary>
    Limited,

    /// <summary>Also without.</summary>
    Plain,
}
