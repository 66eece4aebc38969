namespace QualityDomain.Deadlines.Language;

/// <summary>Ordinals from the sixth to the thirtieth: a stem with the endings of an adjective.</summary>
internal static class OrdinalWords
{
    private static readonly string[] Endings = ["ый", "ой", "ая", "ое", "ого", "ую", "ом", "ому"];

    private static readonly (int Value, string Stem)[] Stems =
    [
        (6, "шест"), (7, "седьм"), (8, "восьм"), (9, "девят"), (10, "десят"), (11, "одиннадцат"), (12, "двенадцат"), (13, "тринадцат"), (14, "четырнадцат"),
        (15, "пятнадцат"), (16, "шестнадцат"), (17, "семнадцат"), (18, "восемнадцат"), (19, "девятнадцат"), (20, "двадцат"), (30, "тридцат"),
    ];

    public static IEnumerable<(Lex Lex, int Value, string Words)> All =>
        Stems.Select(stem => (Lex.Ordinal, stem.Value, string.Join(' ', Endings.Select(ending => stem.Stem + ending))));
}
