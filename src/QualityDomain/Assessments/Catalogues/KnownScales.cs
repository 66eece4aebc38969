namespace QualityDomain.Assessments.Catalogues;

/// <summary>The mark scales that the program knows, each with its source and year. A school adds its own.</summary>
public static class KnownScales
{
    private const string Vpr = KnownProcedures.Vpr;
    private const string Oge = KnownProcedures.Oge;
    private const string Gve = KnownProcedures.Gve;
    private const string Eighth = "vpr-ege.ru, «Шкала перевода баллов ВПР в оценку для 8 класса»; год в источнике не назван";

    /// <summary>All of them; none is merged with another.</summary>
    public static ValueList<MarkScale> All { get; } =
    [
        new(Vpr, "Русский язык", 4, 24, 10, 16, 21, "vpr-ege.ru, шкала ВПР по русскому языку для 4 класса, 2026 (рекомендации)") { FirstYear = 2026 },
        new(Vpr, "Русский язык", 4, 38, 14, 24, 33, "vpr-ege.ru, описание ВПР 2020; границы не сверены с описанием года") { FirstYear = 2020, Confirmed = false },
        new(Vpr, "Математика", 4, 20, 6, 10, 15, "описания ВПР 2018–2024; граница «3» не сверена") { FirstYear = 2018, LastYear = 2024, Confirmed = false },
        new(Vpr, "Русский язык", 8, 51, 26, 32, 45, Eighth),
        new(Vpr, "Математика", 8, 25, 8, 15, 21, Eighth),
        new(Vpr, "Физика", 8, 18, 5, 8, 11, Eighth),
        new(Vpr, "Химия", 8, 36, 10, 19, 28, Eighth),
        new(Vpr, "Биология", 8, 29, 10, 18, 24, Eighth),
        new(Vpr, "География", 8, 33, 10, 21, 29, Eighth),
        new(Vpr, "История", 8, 17, 5, 10, 14, Eighth),
        new(Vpr, "Обществознание", 8, 22, 8, 14, 19, Eighth),
        new(Oge, "Математика", 9, 31, 8, 15, 22, "Рособрнадзор, рекомендации по минимальным баллам ОГЭ (consultant.ru, LAW_441844)")
        {
            FirstYear = 2023, LastYear = 2026, Conditions = Same(2, ["15", "16", "17", "18", "19", "23", "24", "25"], 3, 4, 5),
        },
        new(Oge, "Русский язык", 9, 37, 15, 26, 33, "шкала перевода ОГЭ по русскому языку, 2026 (eddu.pro)")
        {
            FirstYear = 2026, Conditions = [.. Same(6, ["ГК1", "ГК2", "ГК3", "ГК4"], 4), .. Same(9, ["ГК1", "ГК2", "ГК3", "ГК4"], 5)],
        },
        new(Gve, "Математика", 9, 14, 4, 7, 10, "consultant.ru, LAW_471079") { Variants = "100-е варианты" },
        new(Gve, "Математика", 9, 12, 4, 7, 10, "consultant.ru, LAW_471079") { Variants = "200-е варианты" },
        new(Gve, "Математика", 9, 10, 4, 7, 10, "consultant.ru, LAW_471079; другие источники дают 3, 6, 9") { Variants = "300-е варианты", Confirmed = false },
    ];

    /// <summary>The scale of the work; null: none is known, and then no mark is given. A school's own goes before the known ones.</summary>
    public static MarkScale? For(Work work, int max, IEnumerable<MarkScale> own) => own.Concat(All).FirstOrDefault(scale => scale.Fits(work, max));

    private static ValueList<SubScoreCondition> Same(int points, ValueList<string> tasks, params int[] marks) =>
        [.. marks.Select(mark => new SubScoreCondition(mark, points, tasks))];
}
