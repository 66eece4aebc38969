using QualityDomain.People;
using static QualityDomain.Tests.Calendar.Given;

namespace QualityDomain.Tests.Decisions;

/// <summary>The made-up people whom the papers of these tests name, and the day on which they are taken in.</summary>
internal static class Colleagues
{
    public static readonly DateOnly Today = Day("2026-09-07");
    public static readonly Person Deputy = new(1, 1, "Громыхалина", "Анна", "Петровна");
    public static readonly Person Head = new(2, 1, "Косинусова", "Татьяна", "Марковна");
    public static readonly Person Teacher = new(3, 1, "Тангенсов", "Пётр", "Алексеевич");
}
