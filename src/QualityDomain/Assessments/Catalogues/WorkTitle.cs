using QualityDomain.People;

namespace QualityDomain.Assessments.Catalogues;

/// <summary>How headings name a work: «ВПР по русскому языку», «входной контрольной работы по математике».</summary>
/// <remarks>Source: Russian grammar. A name that no rule declines surely stands in quotes behind a word that can be declined.</remarks>
public static class WorkTitle
{
    private static readonly Dictionary<string, string> Procedures = new()
    {
        ["Мониторинг"] = "мониторинга",
        ["Входная работа"] = "входной контрольной работы",
        ["Промежуточная аттестация"] = "промежуточной аттестации",
        ["Административная работа"] = "административной контрольной работы",
        ["Контрольная работа"] = "контрольной работы",
    };

    private static readonly Dictionary<string, string> Subjects = new()
    {
        ["литературное чтение"] = "литературному чтению", ["родной язык"] = "родному языку", ["родная литература"] = "родной литературе", ["русский язык"] = "русскому языку",
        ["литература"] = "литературе", ["английский язык"] = "английскому языку", ["немецкий язык"] = "немецкому языку", ["французский язык"] = "французскому языку",
        ["китайский язык"] = "китайскому языку", ["иностранный язык"] = "иностранному языку", ["математика"] = "математике", ["алгебра"] = "алгебре", ["геометрия"] = "геометрии",
        ["вероятность и статистика"] = "вероятности и статистике", ["информатика"] = "информатике", ["история"] = "истории", ["история россии"] = "истории России",
        ["обществознание"] = "обществознанию", ["география"] = "географии", ["окружающий мир"] = "окружающему миру", ["биология"] = "биологии", ["химия"] = "химии",
        ["физика"] = "физике", ["астрономия"] = "астрономии", ["физическая культура"] = "физической культуре", ["музыка"] = "музыке", ["изобразительное искусство"] = "изобразительному искусству",
        ["труд (технология)"] = "труду (технологии)", ["технология"] = "технологии", ["экономика"] = "экономике", ["право"] = "праву", ["обзр"] = "ОБЗР", ["обж"] = "ОБЖ", ["орксэ"] = "ОРКСЭ", ["однкнр"] = "ОДНКНР",
        ["функциональная грамотность"] = "функциональной грамотности", ["финансовая грамотность"] = "финансовой грамотности", ["читательская грамотность"] = "читательской грамотности",
    };

    /// <summary>The procedure in the genitive: «итоги ВПР», «итоги входной контрольной работы»; null: «работы».</summary>
    public static string Procedure(string? code) => code is not { Length: > 0 } ? "работы"
        : KnownProcedures.All.FirstOrDefault(known => known.Code == code) is { } procedure ? Procedures.GetValueOrDefault(procedure.Code, procedure.Code)
        : $"работы «{code}»";

    /// <summary>The subject after «по»: «русскому языку»; a name of the school's own is «предмету «…»».</summary>
    public static string Subject(string subject) => Subjects.TryGetValue(Folded.Of(subject), out var dative) ? dative : $"предмету «{subject}»";

    /// <summary>«ВПР по русскому языку», the procedure in the genitive.</summary>
    public static string Genitive(Work work) => Procedure(work.Procedure) + (work.Subject is { Length: > 0 } subject ? $" по {Subject(subject)}" : "");
}
