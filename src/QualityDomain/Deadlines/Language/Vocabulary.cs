using System.Collections.Frozen;

namespace QualityDomain.Deadlines.Language;

/// <summary>The words of the language of time, in all the forms that documents use.</summary>
internal static class Vocabulary
{
    private static readonly FrozenDictionary<string, Entry> Forms = Build().ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly string[] LongMonths =
        ["январь", "января", "январе", "февраль", "февраля", "феврале", "апрель", "апреля", "апреле", "август", "августа", "августе",
         "сентябрь", "сентября", "сентябре", "октябрь", "октября", "октябре", "ноябрь", "ноября", "ноябре", "декабрь", "декабря", "декабре"];

    private const int ShortestLong = 6;

    private static readonly string[] LongWords =
        ["необходимости", "надобности", "постоянно", "систематически", "ежедневно", "еженедельно", "ежемесячно", "ежеквартально", "ежегодно", "течение", "полугодие", "четверть", "четверти",
         "понедельник", "воскресенье", "включительно", "каникулы", "незамедлительно"];

    /// <summary>What the word means; <see cref="Entry.Corrected"/> when it is one slip away from the name of a month.</summary>
    public static Entry Find(string word) => Forms.TryGetValue(word, out var entry) ? entry : Misspelt(word) ?? MisspeltLong(word) ?? LengthWords.Find(word) ?? new(Lex.Unknown);

    private static Entry? Misspelt(string word)
    {
        if (word.Length is < 5 or > 10)
        {
            return null;
        }

        foreach (var month in LongMonths)
        {
            if (month[0] == word[0] && Spelling.OneSlipApart(word, month))
            {
                return Forms[month] with { Corrected = true };
            }
        }

        return null;
    }

    /// <summary>A long word of the language with one slip inside: «необходитмости», «ежемесечно».</summary>
    private static Entry? MisspeltLong(string word)
    {
        if (word.Length < ShortestLong)
        {
            return null;
        }

        foreach (var known in LongWords)
        {
            if (known[0] == word[0] && known.Length - word.Length is >= -1 and <= 1 && word.EndsWith(known[^2..], StringComparison.Ordinal) && Spelling.OneSlipApart(word, known))
            {
                return Forms[known] with { Corrected = true };
            }
        }

        return null;
    }

    private static Dictionary<string, Entry> Build()
    {
        var forms = new Dictionary<string, Entry>(StringComparer.Ordinal);
        foreach (var (lex, value, words) in TimeWords.All.Concat(PhraseWords.All))
        {
            foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                forms.TryAdd(word, new(lex, value));
            }
        }

        return forms;
    }
}

/// <summary>The meaning of a word, with its number where it has one.</summary>
internal readonly record struct Entry(Lex Lex, int Value = 0, bool Corrected = false);
