using System.Text.RegularExpressions;
using QualityDomain.Decisions.Intake;
using QualityDomain.Deadlines;
using QualityDomain.Minutes;

namespace QualityDomain.Letters;

/// <summary>Goes through the sentences of a letter and collects what is asked for.</summary>
internal static partial class Asking
{
    private const int Longest = 1000;
    private const int WordsOfManner = 3;

    /// <summary>The instructions, in the order of the text.</summary>
    public static ValueList<Instruction> Read(IReadOnlyList<string> paragraphs, DateOnly sentOn)
    {
        var found = new List<Instruction>();
        Instruction? over = null; // «До пятницы необходимо:» over a list.
        foreach (var paragraph in paragraphs)
        {
            var isItem = Sentences.IsItem(paragraph);
            over = isItem ? over : null;
            var sentences = Sentences.Of(Sentences.WithoutMark(paragraph)).ToList();
            if (isItem && over is not null && sentences.Count > 0)
            {
                Under(found, ref over, string.Join(' ', sentences), sentOn);
                continue;
            }

            foreach (var sentence in sentences)
            {
                over = null;
                if (Of(sentence, sentOn) is { } instruction)
                {
                    Take(found, instruction);
                    over = sentence.TrimEnd().EndsWith(':') ? instruction : null;
                }
                else if (RequestTime.Find(sentence, sentOn) is { IsLimit: true } time)
                {
                    over = LimitAlone(found, sentence, time, sentOn);
                }
                else if (sentence.TrimEnd().EndsWith(':') && Requests.IsAsking(sentence))
                {
                    over = new Instruction("");
                }
            }
        }

        return found.Where(one => one.Text.Length > 0 && (one.IsPlain || one.Deadline is not Deadline.None)).ToValueList();
    }

    /// <summary>What one sentence asks for; null: nothing.</summary>
    private static Instruction? Of(string sentence, DateOnly sentOn)
    {
        var bare = Greeting().Replace(sentence, "");
        var time = RequestTime.Find(bare, sentOn);
        var rest = time is null ? bare : Wording.Without(bare, time.Start, time.Length);
        var strength = Requests.Of(rest, time is { IsLimit: true });
        if (strength == Strength.None)
        {
            return null;
        }

        if (!Holds(strength, time, bare))
        {
            return null;
        }

        var (text, who) = RequestWording.Of(rest);
        return !text.Contains(' ', StringComparison.Ordinal) && !(bare.Length < sentence.Length && time is not null) ? null : Timed(
            new Instruction(Shortened(text)) { Written = sentence, ResponsibleText = AsWritten(sentence, who), IsPlain = strength == Strength.Plain, IsUrgent = RequestTime.IsUrgent(sentence) }, bare, time, sentOn);
    }

    /// <summary>Whether the time makes a task of what could be advice too: «всегда», «каждый день» make none, «ежемесячно до 5 числа» does.</summary>
    private static bool Holds(Strength strength, FoundTime? time, string sentence) => strength switch
    {
        Strength.Plain => true,
        Strength.Limited when time is null => true, // Then only a word of hurry makes it a task.
        _ when time is null => false,
        _ when time.Deadline is Deadline.Ongoing or Deadline.Recurring => Until().IsMatch(sentence.AsSpan(time.Start, time.Length)),
        Strength.Limited => true,
        Strength.Dated => time.IsLimit || time.Deadline is Deadline.OnDay,
        _ => time.IsLimit,
    };

    /// <summary>The people as the sentence writes them, though a capital was put at the head of what was left of it.</summary>
    private static string AsWritten(string sentence, string who) =>
        who.Length > 0 && sentence.IndexOf(who, StringComparison.OrdinalIgnoreCase) is var at and >= 0 ? sentence.Substring(at, who.Length) : who;

    /// <summary>«Пришлите в личку» behind a task is how to do it, no second task.</summary>
    private static void Take(List<Instruction> found, Instruction next)
    {
        if (found.Count > 0 && next is { Deadline: Deadline.None, ResponsibleText: "" } && next.Text.Count(letter => letter == ' ') < WordsOfManner)
        {
            found[^1] = found[^1] with { Text = $"{found[^1].Text}. {next.Text}" };
            return;
        }

        found.Add(next);
    }

    private static Instruction Timed(Instruction instruction, string sentence, FoundTime? time, DateOnly sentOn) => time switch
    {
        null when instruction.IsUrgent => instruction with { Deadline = new Deadline.ByDay(sentOn), DeadlineText = "срочно", IsUnsure = true },
        null => instruction,
        _ => instruction with
        {
            DeadlineText = sentence.Substring(time.Start, time.Length).Trim(' ', ',', '(') is var words && words.EndsWith('.') && !words.EndsWith("г.", StringComparison.Ordinal) && !words.EndsWith("ч.", StringComparison.Ordinal) ? words[..^1] : words,
            Deadline = time.Deadline,
            Readings = time.Readings,
            Time = time.Time,
            IsUnsure = time.IsUnsure || time.HasOthers || !(time.IsLimit || OnTheDay().IsMatch(sentence)),
        },
    };

    /// <summary>«Срок – до пятницы 15:00.» belongs to what was asked for before it; over a list it is the list's.</summary>
    private static Instruction? LimitAlone(List<Instruction> found, string sentence, FoundTime time, DateOnly sentOn)
    {
        var rest = Letters().Count(Wording.Without(sentence, time.Start, time.Length));
        var isAlone = rest <= 40 && (LimitWords().IsMatch(sentence) || time.Length >= sentence.Trim().Length - 12);
        if (!isAlone)
        {
            return null;
        }

        for (var at = found.Count - 1; at >= 0 && (found[at].Deadline is Deadline.None || found[at].DeadlineText == "срочно"); at--)
        {
            found[at] = Timed(found[at], sentence, time, sentOn);
        }

        return sentence.TrimEnd().EndsWith(':') ? Timed(new Instruction(""), sentence, time, sentOn) : null;
    }

    /// <summary>An item of a list: a task of its own when it begins with a verb, else one more thing that the line over it wants.</summary>
    private static void Under(List<Instruction> found, ref Instruction? over, string item, DateOnly sentOn)
    {
        var time = RequestTime.Find(item, sentOn) is { IsLimit: true } limit ? limit : null;
        var rest = time is null ? item : Wording.Without(item, time.Start, time.Length);
        var (text, who) = RequestWording.Of(rest);
        if (Requests.BeginsWithVerb(text) && !rest.TrimEnd().EndsWith('?'))
        {
            var own = new Instruction(Shortened(text))
            {
                Written = item, ResponsibleText = who.Length > 0 ? who : over!.ResponsibleText, IsPlain = true, IsUrgent = over!.IsUrgent || RequestTime.IsUrgent(item),
                DeadlineText = over.DeadlineText, Deadline = over.Deadline, Readings = over.Readings, Time = over.Time, IsUnsure = over.IsUnsure,
            };
            found.Remove(over.Written.EndsWith(':') && over.Text.TrimEnd().EndsWith(':') ? over : own);
            found.Add(time is null ? own : Timed(own, item, time, sentOn));
            return;
        }

        var last = found.LastIndexOf(over!);
        if (last >= 0)
        {
            over = found[last] = found[last] with { Text = Shortened($"{found[last].Text.TrimEnd(' ')}{(found[last].Text.TrimEnd().EndsWith(':') ? "" : ",")} {item.TrimEnd(';', '.', ' ')}") };
        }
    }

    private static string Shortened(string text) => text.Length <= Longest ? text : text[..Longest] + "…";

    /// <summary>What stands before the matter of a message: «Уважаемые коллеги!», «Добрый день.», «ВНИМАНИЕ!».</summary>
    [GeneratedRegex("""^\W{0,6}(?:(?:(?:глубоко)?уважаем\w{2,3}|дорог\w{2})\s(?:[а-яё]{3,20}\s?){1,3}[!,.:]\s{0,2}|(?:коллеги|девочки|девушки|друзья|всем(?!,?\sкто)|добр\w{2}\s(?:день|утро|вечер)(?:,?\s(?:уважаемые\s)?коллеги)?|здравствуйте(?:,?\s(?:уважаемые\s)?коллеги)?|внимание|важно|срочно|(?:ещё\sраз\s|еще\sраз\s)?(?:напоминаю|напоминаем)(?!,?\sчто)|ещё\sраз|еще\sраз|пожалуйста)\s?[!,.:]{1,3}\W{0,4}){1,4}""", RegexOptions.IgnoreCase)]
    private static partial Regex Greeting();

    /// <summary>What is done on a day rather than by it.</summary>
    [GeneratedRegex("""(?<![а-яё])(?:быть|явиться|прибыть|присутств\w{3,5}|участ\w{3,5}|провест\w{1,2}|провед\w{2,3}|пройти|подключит\w{1,3}|подойти|подойдите|сегодня|завтра|послезавтра)(?![а-яё])""", RegexOptions.IgnoreCase)]
    private static partial Regex OnTheDay();

    [GeneratedRegex("""(?<![а-яё])(?:до|к|ко|не\sпозднее|не\sпозже|срок)(?![а-яё])""", RegexOptions.IgnoreCase)]
    private static partial Regex Until();

    [GeneratedRegex("""(?<![а-яё])(?:срок|дедлайн|ждём|ждем|жду|до\s)""", RegexOptions.IgnoreCase)]
    private static partial Regex LimitWords();

    [GeneratedRegex("""[А-Яа-яЁё]""")]
    private static partial Regex Letters();
}
