namespace QualityDomain.People;

/// <summary>A responsible party as a document names it, with what narrows it down.</summary>
/// <param name="RoleId">An id as in <see cref="RoleIds"/>, or a body: <c>subject_department</c>, <c>methodical_council</c>, <c>pedcouncil</c>; or <c>person</c> or <c>other</c> with <see cref="Name"/>.</param>
public sealed record RoleRequest(string RoleId)
{
    /// <summary>Grades 1–11 that the party or the decision names; empty: none is named.</summary>
    public ValueList<int> Grades { get; init; } = [];

    /// <summary>Classes («5А») that are named; empty: none is named.</summary>
    public ValueList<string> Classes { get; init; } = [];

    /// <summary>Subjects that are named, in any wording; empty: none is named.</summary>
    public ValueList<string> Subjects { get; init; } = [];

    /// <summary>Subject associations that are named, or whose meeting it was; empty: none.</summary>
    public ValueList<string> Associations { get; init; } = [];

    /// <summary>The name of a named person, or the words of a post that has no id; null: the party is a role.</summary>
    public string? Name { get; init; }

    /// <summary>The post of a named person, an id of <see cref="RoleIds"/>: it tells namesakes apart («завуч Соколова»). Null: none is named.</summary>
    public string? Post { get; init; }

    /// <summary>The area of a deputy in words («безопасности», «начальной школе»); null: none is named.</summary>
    public string? Area { get; init; }

    /// <summary>Every grade named by itself or through a class.</summary>
    public IEnumerable<int> AllGrades => Grades.Concat(Classes.Select(text => SchoolClass.TryParse(text, out var one) ? one.Grade : 0).Where(grade => grade > 0)).Distinct();
}

/// <summary>The people whom a party means on a day.</summary>
/// <param name="People">At least one, in the order in which they were entered.</param>
/// <param name="IsGroup">Whether they answer together («учителя-предметники»): <paramref name="Keeper"/> ticks them off. A single post is no group, nor is a group of one.</param>
/// <param name="Keeper">The head of their association, otherwise the deputy; null when there is neither.</param>
public sealed record RoleHolding(ValueList<Person> People, bool IsGroup, Person? Keeper);
