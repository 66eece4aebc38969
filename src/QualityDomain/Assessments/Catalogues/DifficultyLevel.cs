namespace QualityDomain.Assessments.Catalogues;

/// <summary>How hard a task is meant to be, by the description of the work.</summary>
public enum DifficultyLevel
{
    /// <summary>«Б», базовый.</summary>
    Basic,

    /// <summary>«П», повышенный.</summary>
    Advanced,

    /// <summary>«В», высокий.</summary>
    High,
}

/// <summary>Letters of the levels.</summary>
public static class DifficultyLevels
{
    /// <summary>«Б», «П» or «В».</summary>
    public static string Letter(DifficultyLevel level) => level switch
    {
        DifficultyLevel.Basic => "Б",
        DifficultyLevel.Advanced => "П",
        _ => "В",
    };

    /// <summary>Reads a letter or a word; the Latin B stands for В, as it looks. Null: it is no level.</summary>
    public static DifficultyLevel? Read(string? text) => (text ?? "").Trim().TrimEnd('.').ToUpperInvariant() switch
    {
        "Б" or "БАЗОВЫЙ" or "БАЗ" => DifficultyLevel.Basic,
        "П" or "ПОВЫШЕННЫЙ" or "ПОВ" => DifficultyLevel.Advanced,
        "В" or "B" or "ВЫСОКИЙ" or "ВЫС" => DifficultyLevel.High,
        _ => null,
    };
}
