namespace QualityDomain.Assessments.Catalogues;

/// <summary>A kind of check of pupils' results.</summary>
/// <param name="Code">The short name: «ВПР».</param>
/// <param name="Independent">Whether somebody outside the school prepares it.</param>
/// <param name="Signs">Beginnings of words by which titles of files name it, in the folded form of <see cref="People.Folded"/>.</param>
public sealed record Procedure(string Code, string Title, bool Independent, ValueList<string> Signs);

/// <summary>The procedures that the program knows by name. The list is open: a school's own are titles.</summary>
/// <remarks>Source: names of federal procedures and of schools' plans (S-11).</remarks>
public static class KnownProcedures
{
    public const string Vpr = "ВПР";
    public const string Oge = "ОГЭ";
    public const string Gve = "ГВЭ";
    public const string Ege = "ЕГЭ";

    public static ValueList<Procedure> All { get; } =
    [
        new(Vpr, "Всероссийская проверочная работа", true, ["впр", "всероссийск"]),
        new(Oge, "Основной государственный экзамен", true, ["огэ"]),
        new(Gve, "Государственный выпускной экзамен", true, ["гвэ"]),
        new(Ege, "Единый государственный экзамен", true, ["егэ"]),
        new("ДКР", "Диагностическая контрольная работа", true, ["дкр", "диагностическ"]),
        new("Мониторинг", "Региональный мониторинг", true, ["мониторинг", "цоко", "рмо"]),
        new("Входная работа", "Входная контрольная работа", false, ["входн", "стартов", "вводн"]),
        new("Промежуточная аттестация", "Промежуточная аттестация", false, ["промежуточн"]),
        new("Административная работа", "Административная контрольная работа", false, ["административн"]),
        new("Контрольная работа", "Контрольная работа", false, ["контрольн", "срез", "проверочн", "кр"]),
    ];

    /// <summary>The procedure that the words name; null: none that is known. «ВПР» wins over «проверочная работа» in the same title.</summary>
    public static Procedure? Recognise(string? text)
    {
        var words = People.Folded.Of(text).Split(' ', '(', ')', ',', '_');
        return All.FirstOrDefault(procedure => words.Any(word => procedure.Signs.Any(sign => sign.Length > 3 ? word.StartsWith(sign, StringComparison.Ordinal) : word == sign)));
    }
}
