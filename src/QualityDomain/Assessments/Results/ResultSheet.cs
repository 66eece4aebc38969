using QualityDomain.Assessments.Catalogues;

namespace QualityDomain.Assessments.Results;

/// <summary>The results of one work: pupils × tasks.</summary>
/// <param name="Tasks">In the order of the file; empty: only totals or marks are known.</param>
/// <param name="Pupils">Those who wrote.</param>
public sealed record ResultSheet(Work Work, ValueList<TaskSpec> Tasks, ValueList<PupilResult> Pupils)
{
    /// <summary>Those who were absent; they are in no figure but their number.</summary>
    public ValueList<AbsentPupil> Absent { get; init; } = [];

    /// <summary>The most points of the work as the file says it, where it lists no tasks.</summary>
    public int? DeclaredMax { get; init; }

    /// <summary>The scale by which missing marks were given; null: none.</summary>
    public MarkScale? Scale { get; init; }

    /// <summary>The most points of the work; null: not known.</summary>
    public int? Max => Tasks.Count > 0 ? Tasks.Sum(task => task.Max) : DeclaredMax;

    /// <summary>Names of the classes: as numbers where they are numbers, else as text.</summary>
    public IEnumerable<string> Groups => Pupils.Select(pupil => pupil.Group).Concat(Absent.Select(pupil => pupil.Group)).Where(group => group.Length > 0)
        .Distinct().OrderBy(group => int.TryParse(string.Concat(group.TakeWhile(char.IsAsciiDigit)), out var number) ? number : int.MaxValue).ThenBy(group => group, StringComparer.Ordinal);

    /// <summary>The same sheet with classes renamed: «1» is «4А».</summary>
    public ResultSheet Renamed(IReadOnlyDictionary<string, string> names) => names.Count == 0 ? this : this with
    {
        Pupils = [.. Pupils.Select(pupil => pupil with { Group = names.GetValueOrDefault(pupil.Group, pupil.Group) })],
        Absent = [.. Absent.Select(pupil => pupil with { Group = names.GetValueOrDefault(pupil.Group, pupil.Group) })],
    };
}
