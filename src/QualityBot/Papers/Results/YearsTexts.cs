using QualityDomain;
using QualityDomain.Assessments.Catalogues;
using QualityDomain.Assessments.Figures;
using QualityDomain.Assessments.Statistics;

namespace QualityBot.Papers.Results;

/// <summary>Words of the comparison of years.</summary>
internal static class YearsTexts
{
    public const string Lead = "В скобках и отрезком на столбце – границы, в которых доля лежит с уверенностью 95 %. Разные работы измеряют разное: сравнение показывает, на что посмотреть, а не кто виноват.";
    public const string SamePupils = "Те же обучающиеся";
    public const string SameWork = "Та же работа в прошлые годы (другие обучающиеся)";
    public const string ChartTitle = "Отметки, %";
    public const string Risen = "заметно выросло";
    public const string Fallen = "заметно снизилось";
    public const string Within = "в пределах погрешности";
    public const string TasksNote = "Пустой квадрат – раньше, закрашенный – сейчас. Сравниваются задания на одно и то же умение с тем же наибольшим баллом.";

    public const string OneByOne = "Ученик за учеником";

    /// <summary>How many are in both, and how their shares of points moved on the whole.</summary>
    public static string Pairs(string name, PupilDynamics dynamics) => string.Concat(
        $"В работах «{name}» и этой под кодами школы {RussianText.Count(dynamics.Pupils.Count, "обучающийся", "обучающихся", "обучающихся")}.",
        dynamics.Change is not var (mean, interval) ? " Их меньше пяти, средние не приводятся."
            : interval.Low > 0 ? $" В среднем доля баллов у каждого выросла на {FigureWords.Points(mean)} ({FigureWords.PointBounds(interval)})."
            : interval.High < 0 ? $" В среднем доля баллов у каждого снизилась на {FigureWords.Points(-mean)} ({FigureWords.PointBounds(new(-interval.High, -interval.Low))})."
            : $" В среднем доля баллов изменилась на {FigureWords.Points(mean)}, это в пределах погрешности.",
        " Работы разной трудности: смотрите, кто сдвинулся иначе, чем остальные.");

    public static string Title(WorkFacts facts) => $"{WorkTitle.Genitive(facts.Work)}{Texts.Where(facts)}";

    public static string Now(WorkFacts facts) => Name(facts.Work.Procedure, facts.Work.Year, facts.Work.Grade);

    /// <summary>«ВПР 2025, 4 класс».</summary>
    public static string Name(string? procedure, int? year, int? grade) => string.Concat(procedure ?? "Работа", year is { } known ? $" {known}" : "", grade is { } of ? $", {of}{RussianText.NoBreakSpace}класс" : "");

    public static string TasksTitle(ComparedWork before) => $"Задания на те же умения: {before.Name} и сейчас, %";

    /// <summary>«ВПР 2025: качество 60,0 %, сейчас 44,0 %: снизилось на …» – or that nothing can be told.</summary>
    public static string Compared(ComparedWork before, ComparedWork now, string? one)
    {
        var (earlier, later) = (YearsReport.GroupOf(before, one).Marks, YearsReport.GroupOf(now, one).Marks);
        if (earlier.Quality.Value is not { } was || later.Quality.Value is not { } current)
        {
            return $"{before.Name}: отметок меньше пяти, сравнения нет.";
        }

        var (difference, interval) = (current - was, Interval.Difference(later.Quality.Count, later.Total, earlier.Quality.Count, earlier.Total));
        var change = interval.Low > 0 ? $"выросло на {FigureWords.Points(difference)} ({FigureWords.PointBounds(interval)})"
            : interval.High < 0 ? $"снизилось на {FigureWords.Points(difference)} ({FigureWords.PointBounds(new(-interval.High, -interval.Low))})"
            : $"разница {FigureWords.Points(difference)} в пределах погрешности";
        return $"{before.Name}: качество было {FigureWords.Percent(was)}{RussianText.NoBreakSpace}%, сейчас {FigureWords.Percent(current)}{RussianText.NoBreakSpace}%, {change}.";
    }
}
