namespace QualityDomain.People;

/// <summary>Subjects are kept in the school's own wording; this tells which wordings speak of the same subject.</summary>
/// <remarks>
/// Source: names of the federal curricula and how staff lists shorten them. A teacher of algebra or geometry is a teacher
/// of mathematics. Metasubject work («метапредмет») is no subject.
/// </remarks>
public static class SubjectName
{
    /// <summary>Beginnings of words of the folded text → subject; the first that fits counts, so the narrower come first.</summary>
    private static readonly (string Beginning, string Subject)[] Known =
    [
        ("литературн", "Литературное чтение"), ("родн", "Родной язык"), ("русск", "Русский язык"), ("литератур", "Литература"),
        ("англ", "Английский язык"), ("немец", "Немецкий язык"), ("нем", "Немецкий язык"), ("франц", "Французский язык"),
        ("китайск", "Китайский язык"), ("иностр", "Иностранный язык"), ("ин", "Иностранный язык"),
        ("матем", "Математика"), ("алгебр", "Математика"), ("геометр", "Математика"), ("вероятност", "Математика"), ("информ", "Информатика"),
        ("истори", "История"), ("обществозн", "Обществознание"), ("географ", "География"), ("окруж", "Окружающий мир"),
        ("биолог", "Биология"), ("хими", "Химия"), ("физич", "Физическая культура"), ("физкульт", "Физическая культура"),
        ("физра", "Физическая культура"), ("физик", "Физика"), ("астроном", "Астрономия"), ("музык", "Музыка"),
        ("изобразит", "Изобразительное искусство"), ("изо", "Изобразительное искусство"), ("технолог", "Труд (технология)"), ("труд", "Труд (технология)"),
        ("обж", "ОБЗР"), ("обзр", "ОБЗР"), ("безопасн", "ОБЗР"), ("орксэ", "ОРКСЭ"), ("религ", "ОРКСЭ"), ("однкнр", "ОДНКНР"), ("духовн", "ОДНКНР"),
        ("эконом", "Экономика"), ("прав", "Право"),
    ];

    /// <summary>The subject that the wording speaks of, in its ordinary name; null when we do not know it.</summary>
    public static string? Recognise(string? wording)
    {
        var words = Folded.Of(wording).Split(' ', '(', ')', ',', '/');
        foreach (var (beginning, subject) in Known)
        {
            if (words.Any(word => beginning.Length > 3 ? word.StartsWith(beginning, StringComparison.Ordinal) : word == beginning))
            {
                return subject;
            }
        }

        return null;
    }

    private const string ForeignLanguage = "Иностранный язык";

    private static readonly HashSet<string> ForeignLanguages = ["Английский язык", "Немецкий язык", "Французский язык", "Китайский язык", ForeignLanguage];

    /// <summary>Whether a teacher of one is meant where the other is asked for: «иностранный язык» is any foreign language.</summary>
    public static bool Covers(string? one, string? other) => Same(one, other)
        || (Recognise(one) is { } own && Recognise(other) is { } asked && (own == ForeignLanguage || asked == ForeignLanguage) && ForeignLanguages.Contains(own) && ForeignLanguages.Contains(asked));

    /// <summary>Whether both wordings speak of the same subject.</summary>
    public static bool Same(string? one, string? other) =>
        Folded.Same(one, other) || (Recognise(one) is { } known && known == Recognise(other));
}
