namespace QualityDomain.Deadlines;

/// <summary>
/// The name of a document or an event as a paper writes it, in whatever case its sentence needed: «графиком проведения ВПР»,
/// «получения результатов». Says it in a sentence of our own, or as a title.
/// </summary>
/// <remarks>Source of the forms: ordinary Russian declension of the words that plans and minutes use. What is not among them stays as it is written.</remarks>
public static class WrittenName
{
    private static readonly (string Nominative, string Genitive, string Dative, string Instrumental)[] Documents =
    [
        ("график", "графика", "графику", "графиком"), ("графики", "графиков", "графикам", "графиками"), ("план", "плана", "плану", "планом"),
        ("планы", "планов", "планам", "планами"), ("расписание", "расписания", "расписанию", "расписанием"), ("приказ", "приказа", "приказу", "приказом"),
        ("приказы", "приказов", "приказам", "приказами"), ("циклограмма", "циклограммы", "циклограмме", "циклограммой"), ("регламент", "регламента", "регламенту", "регламентом"),
        ("программа", "программы", "программе", "программой"), ("календарь", "календаря", "календарю", "календарем"), ("сетка", "сетки", "сетке", "сеткой"),
        ("приложение", "приложения", "приложению", "приложением"), ("порядок", "порядка", "порядку", "порядком"), ("положение", "положения", "положению", "положением"),
        ("распоряжение", "распоряжения", "распоряжению", "распоряжением"), ("письмо", "письма", "письму", "письмом"), ("сроки", "сроков", "срокам", "сроками"),
    ];

    /// <summary>Genitives that a rule of endings would not tell from other forms.</summary>
    private static readonly Dictionary<string, string> Events = new(StringComparer.Ordinal)
    {
        ["начала"] = "начало", ["конца"] = "конец", ["результатов"] = "результаты", ["итогов"] = "итоги", ["каникул"] = "каникулы", ["экзамена"] = "экзамен",
        ["экзаменов"] = "экзамены", ["педсовета"] = "педсовет", ["совета"] = "совет", ["совещания"] = "совещание", ["собрания"] = "собрание", ["выхода"] = "выход",
        ["дня"] = "день", ["подачи"] = "подача", ["сдачи"] = "сдача", ["проверки"] = "проверка", ["подготовки"] = "подготовка", ["публикации"] = "публикация",
        ["регистрации"] = "регистрация", ["аттестации"] = "аттестация", ["выпускного"] = "выпускной", ["приезда"] = "приезд", ["отпуска"] = "отпуск", ["конкурса"] = "конкурс",
        ["олимпиады"] = "олимпиада",
    };

    private static readonly string[] OfActions = ["ания", "ения", "ытия", "ятия", "ствия"];

    /// <summary>«По графику…», «в соответствии с графиком…», «в сроки, …»; null where the case does not say which words belong before it.</summary>
    public static string? AsBasis(string document)
    {
        var words = Words(document);
        if (words is ["сроки", ..])
        {
            return $"в {document}";
        }

        foreach (var word in words)
        {
            if (Array.Exists(Documents, one => one.Instrumental == word))
            {
                return $"в соответствии {(words[0].StartsWith("ср", StringComparison.Ordinal) ? "со" : "с")} {document}";
            }

            if (Array.Exists(Documents, one => one.Dative == word))
            {
                return $"по {document}";
            }
        }

        return null;
    }

    /// <summary>The name in the nominative, with a capital: «График проведения ВПР», «Получение результатов».</summary>
    public static string AsTitle(string name)
    {
        if (name.Length == 0)
        {
            return name;
        }

        var first = name.Split(' ')[0];
        var title = Nominative(Folded(first)) is { } nominative ? nominative + name[first.Length..] : name;
        return char.ToUpperInvariant(title[0]) + title[1..];
    }

    private static string? Nominative(string word) =>
        Events.TryGetValue(word, out var known) ? known
        : Array.Find(Documents, one => word == one.Genitive || word == one.Dative || word == one.Instrumental) is { Nominative: { } document } ? document
        : Array.Exists(OfActions, ending => word.EndsWith(ending, StringComparison.Ordinal)) ? word[..^1] + "е"
        : null;

    private static string[] Words(string name) => [.. name.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Select(Folded)];

    private static string Folded(string word) => word.ToLowerInvariant().Replace('ё', 'е');
}
