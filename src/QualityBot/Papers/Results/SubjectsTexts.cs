using QualityBot.Reports;
using QualityDomain;
using QualityDomain.Assessments.Catalogues;
using QualityDomain.Assessments.Figures;

namespace QualityBot.Papers.Results;

/// <summary>Words of the справка over several subjects.</summary>
internal static class SubjectsTexts
{
    public const string MarksCaption = "Отметки по работам";
    public const string ChartTitle = "Отметки по работам, %";
    public const string SkillsLead = "Системный дефицит – большинство заданий на умение выполнены недостаточно:";
    public const string NoWeakSkills = "Умений, у которых недостаточно выполнено большинство заданий, нет, или умения в файлах не названы.";
    public const string GroupsCaption = "Набранная доля баллов у получивших каждую отметку, %; по группам менее 5 обучающихся не приводится";
    public const string NobodySeveral = "Обучающихся, которым поддержка может понадобиться по двум и более предметам, нет – или работы записаны под кодами процедур, по которым сопоставить нельзя.";
    public const string SeveralCaption = "Поддержка может понадобиться по нескольким предметам";
    public const string NoMarkers = "Маркеров, требующих проверки, не найдено.";

    /// <summary>«по итогам ВПР 2026 года в 5-х классах».</summary>
    public static string About(ValueList<WorkFacts> works, int? grade) => $"по итогам {WorkTitle.Genitive(works[0].Work with { Subject = null, Grade = null })} {works[0].Work.Year}{RussianText.NoBreakSpace}года{Where(works, grade)}";

    public static string FileName(ValueList<WorkFacts> works, int? grade) =>
        $"{works[0].Work.Procedure} {works[0].Work.Year} {(works[0].Class ?? (grade is { } known ? $"{known} класс" : "школа"))}";

    /// <summary>«Математика»; in a paper of the whole school «5 класс, математика».</summary>
    public static string Name(WorkFacts one, int? grade) => grade is null ? $"{one.Work.Grade}{RussianText.NoBreakSpace}класс, {Lowered(one.Work.Subject ?? "предмет не назван")}" : one.Work.Subject ?? "Предмет не назван";

    /// <summary>«математика»: the code names the class already.</summary>
    public static string Subject(WorkFacts one) => Lowered(one.Work.Subject ?? "предмет не назван");

    private static string Lowered(string text) => char.ToLowerInvariant(text[0]) + text[1..];

    public static string Provenance(ValueList<WorkFacts> works) =>
        $"{Papers.Texts.MadeBy(works[0].Frame)} Обучающиеся указаны кодами. Источник: {Engine.RichText.Shorten(string.Join("; ", works.SelectMany(one => one.Files).Distinct()), 300)}.";

    public static IEnumerable<RichText> Introduction(ValueList<WorkFacts> works, int? grade)
    {
        yield return RichText.Bold("Цель: ") + $"оценить результаты по предметам, найти общие затруднения и тех, кому нужна поддержка сразу по нескольким предметам.";
        yield return RichText.Bold("Основание: ") + Texts.Blank;
        yield return RichText.Bold("Работы: ") + $"{RussianText.Count(works.Count, "работа", "работы", "работ")}: {string.Join("; ", works.Select(one => Name(one, grade)))}.";
        yield return RichText.Bold("Как читать: ") + "в скобках – границы, в которых доля лежит с уверенностью 95 %. Работы составлены из разных заданий, поэтому предметы между собой не сравниваются и не складываются. По группам менее 5 обучающихся доли не приводятся.";
    }

    /// <summary>Works in which three of ten and more got «2»; empty: none.</summary>
    public static string Low(ValueList<WorkFacts> works, int? grade) =>
        works.Where(one => one.Group.Marks.Failed.Value >= LowResults.Threshold).Select(one => Name(one, grade)).ToList() is { Count: > 0 } low
            ? $"Доля «2» {LowResults.Threshold * 100:0}{RussianText.NoBreakSpace}% и больше: {string.Join("; ", low)}. По таким работам судят о низких результатах школы: их разбирают первыми."
            : "";

    public static string TasksCaption(ThresholdRuleSet rules) => $"Правило: {rules.Name}";

    public static string SeveralConclusion(int count) => $"Поддержка может понадобиться по нескольким предметам {RussianText.Count(count, "обучающемуся", "обучающимся", "обучающимся")} (раздел 7): начните с них.";

    private static string Where(ValueList<WorkFacts> works, int? grade) => works[0].Class is { } one ? $" в {GroupNames.Of(one, works[0].Frame.ClassStyle)} классе" : grade is { } known ? $" в {known}-х классах" : "";
}
