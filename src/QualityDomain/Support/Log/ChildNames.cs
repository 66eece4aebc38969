using System.Text.RegularExpressions;

namespace QualityDomain.Support.Log;

/// <summary>Tells whether a line about a pupil carries a name, which must not be sent or kept (rule P-6).</summary>
/// <remarks>
/// A family name beside a given name, or beside initials. Single words are let through: «Мороз» and «Зима» are words, and
/// «Вторая Мировая» is a topic. Source of the names: the most frequent given names of pupils, with their short forms.
/// </remarks>
public static partial class ChildNames
{
    private static readonly HashSet<string> Given = new(StringComparer.OrdinalIgnoreCase)
    {
        "Александр", "Саша", "Алексей", "Лёша", "Леша", "Анатолий", "Андрей", "Антон", "Аркадий", "Арсений", "Артём", "Артем", "Богдан", "Борис", "Вадим", "Валентин", "Валерий",
        "Василий", "Вася", "Виктор", "Виталий", "Владимир", "Вова", "Владислав", "Влад", "Всеволод", "Вячеслав", "Слава", "Георгий", "Глеб", "Григорий", "Гриша", "Даниил", "Данил", "Данила",
        "Денис", "Дмитрий", "Дима", "Евгений", "Женя", "Егор", "Захар", "Иван", "Ваня", "Игорь", "Илья", "Кирилл", "Константин", "Костя", "Лев", "Леонид", "Макар", "Максим", "Марк", "Матвей",
        "Михаил", "Миша", "Назар", "Никита", "Николай", "Коля", "Олег", "Павел", "Паша", "Пётр", "Петр", "Петя", "Платон", "Роман", "Рома", "Руслан", "Семён", "Семен", "Сергей", "Серёжа",
        "Сережа", "Станислав", "Степан", "Тимофей", "Тимур", "Фёдор", "Федор", "Федя", "Юрий", "Юра", "Ярослав", "Азат", "Айдар", "Амир", "Рустам", "Ислам", "Магомед",
        "Александра", "Алина", "Алиса", "Алла", "Анастасия", "Настя", "Ангелина", "Анна", "Аня", "Валентина", "Валерия", "Лера", "Варвара", "Варя", "Василиса", "Вера", "Вероника", "Виктория",
        "Вика", "Галина", "Дарья", "Даша", "Диана", "Ева", "Евгения", "Екатерина", "Катя", "Елена", "Лена", "Елизавета", "Лиза", "Жанна", "Злата", "Зоя", "Инна", "Ирина", "Ира", "Карина",
        "Кира", "Кристина", "Ксения", "Ксюша", "Лариса", "Лидия", "Любовь", "Людмила", "Маргарита", "Рита", "Марина", "Мария", "Маша", "Милана", "Надежда", "Надя", "Наталья", "Наташа", "Нина",
        "Оксана", "Ольга", "Оля", "Полина", "Раиса", "Светлана", "Света", "София", "Софья", "Соня", "Таисия", "Тамара", "Татьяна", "Таня", "Ульяна", "Юлия", "Юля", "Яна", "Амина", "Камила",
    };

    /// <summary>Whether the word is a given name, as it is written in the nominative.</summary>
    public static bool IsGiven(string word) => Given.Contains(word);

    /// <summary>Whether the text carries a family name with a given name or with initials.</summary>
    public static bool AreIn(string? text) => In(text).Count > 0;

    /// <summary>The names as they are written, in the order of the text.</summary>
    public static ValueList<string> In(string? text) =>
    [
        .. Initials().Matches(text ?? "").Select(match => (match.Index, match.Value))
            .Concat(Pairs().Matches(text ?? "").Where(pair => Given.Contains(pair.Groups["one"].Value) ^ Given.Contains(pair.Groups["two"].Value))
                .Select(pair => (pair.Index, Value: text![pair.Index..(pair.Groups["two"].Index + pair.Groups["two"].Length)])))
            .OrderBy(found => found.Index).Select(found => found.Value),
    ];

    [GeneratedRegex("""(?<![\p{L}])[А-ЯЁ][а-яё]{2,}(?:-[А-ЯЁ][а-яё]+)?\s[А-ЯЁ]\.(?:\s?[А-ЯЁ]\.)?|(?<![\p{L}])[А-ЯЁ]\.\s?[А-ЯЁ]\.\s?[А-ЯЁ][а-яё]{2,}""")]
    private static partial Regex Initials();

    /// <summary>Every word with the one behind it, also where pairs overlap.</summary>
    [GeneratedRegex("""(?<![\p{L}])(?<one>[А-ЯЁ][а-яё]+)(?=\s(?<two>[А-ЯЁ][а-яё]+))""")]
    private static partial Regex Pairs();
}
