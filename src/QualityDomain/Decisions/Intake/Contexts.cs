using System.Globalization;
using QualityDomain.Deadlines;

namespace QualityDomain.Decisions.Intake;

/// <summary>The context of a deadline as a text that <see cref="DeadlineContext.TryParse"/> reads back.</summary>
public static class Contexts
{
    public static string Print(DeadlineContext context) => context switch
    {
        DeadlineContext.Day(var day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DeadlineContext.Month(var first) => first.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        DeadlineContext.SchoolYear(var start) => string.Create(CultureInfo.InvariantCulture, $"SY{start}"),
        DeadlineContext.CalendarYear(var year) => string.Create(CultureInfo.InvariantCulture, $"CY{year}"),
        _ => "",
    };
}
