using QualityBot.Reports;
using QualityDomain;
using QualityDomain.Assessments.Catalogues;
using QualityDomain.Assessments.Statistics;

namespace QualityBot.Papers.Results;

/// <summary>Every word of the papers about results; here heads, introduction and what surrounds the figures.</summary>
internal static partial class Texts
{
    public const string ReportTitle = "АНАЛИТИЧЕСКАЯ СПРАВКА";
    public const string ReportName = "Аналитическая справка";
    public const string AllClasses = "Всего";
    public const string OtherClasses = "остальные классы";
    public const string OthersColumn = "остальные";
    public const string Yes = "да";
    public const string No = "нет";

    public const string MarksTitle = "1. Статистика по отметкам";
    public const string JournalTitle = "2. Отметки за работу и отметки по журналу";
    public const string ScoresTitle = "3. Распределение первичных баллов";
    public const string TasksTitle = "4. Выполнение заданий";
    public const string SkillsTitle = "5. Достижение планируемых результатов";
    public const string GroupsTitle = "6. Выполнение заданий группами обучающихся";
    public const string PupilsTitle = "7. Индивидуальные результаты";
    public const string MarkersTitle = "8. Маркеры, требующие проверки";
    public const string ConclusionsTitle = "Выводы";
    public const string RecommendationsTitle = "Рекомендации";
    public const string SourcesTitle = "Приложение. Откуда взяты показатели";

    public const string WhiskersNote = "Отрезок на столбце – в каких пределах доля лежит с уверенностью 95 %.";

    /// <summary>Left to be filled in with a pen or in Word.</summary>
    public const string Blank = "____________________";

    public const string Considered = "Рассмотрена на заседании ______________________________________,\nпротокол от «____» ____________ 20___ г. № ______";

    /// <summary>«по итогам ВПР по русскому языку в 4-х классах», «… в 4А классе».</summary>
    public static string About(WorkFacts facts) => $"по итогам {WorkTitle.Genitive(facts.Work)}{Where(facts)}";

    /// <summary>« в 4-х классах», « в 4А классе»; nothing where neither is known.</summary>
    public static string Where(WorkFacts facts) => facts.Class is { } one ? $" в {GroupNames.Of(one, facts.Frame.ClassStyle)} классе"
        : facts.Analysis.Classes is [{ Group: { } only }] && QualityDomain.People.SchoolClass.TryParse(only, out _) ? $" в {GroupNames.Of(only, facts.Frame.ClassStyle)} классе"
        : facts.Work.Grade is { } grade ? $" в {grade}-х классах"
        : "";

    public static string FileName(WorkFacts facts) => string.Join(' ', new[] { facts.Work.Procedure, facts.Work.Subject, facts.Class ?? (facts.Work.Grade is { } grade ? $"{grade} класс" : null), facts.Work.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture) }.OfType<string>());

    public static string Provenance(WorkFacts facts) =>
        $"{Papers.Texts.MadeBy(facts.Frame)} Обучающиеся указаны кодами. Источник: {(facts.Files.Count == 0 ? "результаты работы" : string.Join("; ", facts.Files))}.";

    public static IEnumerable<RichText> Introduction(WorkFacts facts)
    {
        var sheet = facts.Analysis.Sheet;
        yield return Lead("Цель: ", $"оценить результаты {WorkTitle.Genitive(facts.Work)}, установить типичные затруднения обучающихся и определить меры поддержки.");
        yield return Lead("Основание: ", Stopped(facts.Basis ?? Blank));
        yield return Lead("Сроки проведения: ", Stopped(facts.Held ?? Blank));
        yield return Lead("Участники: ", Participants(facts));
        yield return Lead("Работа: ", string.Concat(
            sheet.Max is { } max ? $"наибольший балл – {max}. " : "",
            sheet.Scale is { } scale
                ? $"Отметки по шкале: «3» – с {scale.Three}, «4» – с {scale.Four}, «5» – с {scale.Five} {RussianText.Plural(scale.Five, "балла", "баллов", "баллов")} ({scale.Source})."
                : facts.Group.Marks.Total > 0 ? "Отметки взяты из файла, шкала перевода не задана." : "Шкала перевода не задана, отметки не выставлялись."));
        yield return Lead("Как читать: ", "в скобках – границы, в которых доля лежит с уверенностью 95 %. Если порог или сравниваемое значение внутри этих границ, вывод не делается. По группам менее 5 обучающихся доли не приводятся.");
    }

    public static string OwnRow(WorkFacts facts) => facts.Class is { } one ? GroupNames.Of(one, facts.Frame.ClassStyle) : "Наши классы";

    private static string Participants(WorkFacts facts)
    {
        var (wrote, absent) = (facts.Class is null ? facts.Analysis.Sheet.Pupils.Count : facts.Group.N, facts.Group.Absent);
        var names = facts.Classes.Select(one => GroupNames.Of(one.Group, facts.Frame.ClassStyle)).ToList();
        var share = new Share(wrote, wrote + absent);
        return (names.Count is > 0 and <= 12 && facts.Classes.All(one => one.Group is not null) ? $"{(names.Count == 1 ? "класс" : "классы")} {GroupNames.Listed(names)}. " : "")
            + (absent > 0
                ? $"По списку – {wrote + absent}, писали – {wrote}{(share.Value is { } part ? $" ({FigureWords.Percent(part)}{RussianText.NoBreakSpace}%)" : "")}, отсутствовали – {absent}."
                : $"Писали – {wrote}; отсутствовавшие в файле не указаны.");
    }

    private static string Stopped(string text) => text.EndsWith('.') ? text : $"{text}.";

    private static RichText Lead(string word, string text) => RichText.Bold(word) + text;
}
