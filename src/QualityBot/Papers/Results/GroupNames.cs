using QualityDomain.People;

namespace QualityBot.Papers.Results;

/// <summary>Names of classes as papers print them.</summary>
internal static class GroupNames
{
    /// <summary>«4А» or «4 «А»», as the school writes it; a number that nobody mapped to a class is «класс 2».</summary>
    public static string Of(string? group, ClassStyle style) => group is not { Length: > 0 } ? Texts.AllClasses
        : SchoolClass.TryParse(group, out var one) ? one.Display(style)
        : group.All(char.IsAsciiDigit) ? $"класс {group}"
        : group;

    /// <summary>«4А, 4Б и 4В».</summary>
    public static string Listed(IEnumerable<string> names) => names.ToList() switch
    {
        [] => "",
        [var only] => only,
        [.. var first, var last] => $"{string.Join(", ", first)} и {last}",
    };
}
