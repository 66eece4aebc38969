namespace QualityDomain.Assessments.Catalogues;

/// <summary>Which points give which mark in one work. Boundaries come from a named source or from the school; they are never inferred from results.</summary>
/// <param name="Max">The most points of the work; the scale fits no work with another maximum.</param>
/// <param name="Three">The lowest points of «3», included; below it is «2». The same for the others.</param>
/// <param name="Source">Where the scale comes from: a document or the school's own act.</param>
public sealed record MarkScale(string Procedure, string Subject, int Grade, int Max, int Three, int Four, int Five, string Source)
{
    /// <summary>The first calendar year for which the source gives it; null: the source names no year.</summary>
    public int? FirstYear { get; init; }

    /// <summary>The last year, included; the same as the first unless said.</summary>
    public int? LastYear { get; init; }

    /// <summary>Level or group of variants that the scale is for («100-е варианты»); null: all.</summary>
    public string? Variants { get; init; }

    /// <summary>Some marks ask for points in certain tasks besides.</summary>
    public ValueList<SubScoreCondition> Conditions { get; init; } = [];

    /// <summary>Whether the wording of the source was compared by us; false: a person should compare it before use.</summary>
    public bool Confirmed { get; init; } = true;

    /// <summary>Whether the school set it itself: ВПР scales are recommendations.</summary>
    public bool IsOwn { get; init; }

    /// <summary>The mark of so many points: the highest mark whose boundary is reached and whose conditions are met.</summary>
    /// <param name="pointsIn">How many points the pupil has in the named tasks; null: not known, and then a mark with a condition is not decided.</param>
    public int? MarkOf(int points, Func<ValueList<string>, int?> pointsIn)
    {
        if (points < 0 || points > Max)
        {
            return null;
        }

        for (var mark = 5; mark > 2; mark--)
        {
            if (points < Cut(mark))
            {
                continue;
            }

            var met = Conditions.Where(condition => condition.Mark == mark).Select(condition => pointsIn(condition.Tasks) is { } sum ? sum >= condition.Points : (bool?)null).ToList();
            if (met.Contains(null))
            {
                return null;
            }

            if (!met.Contains(false))
            {
                return mark;
            }
        }

        return 2;
    }

    /// <summary>The lowest points of a mark from 3 to 5.</summary>
    public int Cut(int mark) => mark switch { 3 => Three, 4 => Four, 5 => Five, _ => throw new ArgumentOutOfRangeException(nameof(mark), mark, "Marks with a boundary are 3, 4 and 5.") };

    /// <summary>Whether the boundaries rise and lie inside the work.</summary>
    public bool IsSound => 0 < Three && Three < Four && Four < Five && Five <= Max;

    /// <summary>Whether the scale is meant for the work.</summary>
    public bool Fits(Work work, int max) =>
        Max == max && !work.IsAdvanced && Grade == work.Grade && Procedure == work.Procedure && People.SubjectName.Same(Subject, work.Subject)
        && (FirstYear is null || (work.Year >= FirstYear && work.Year <= (LastYear ?? FirstYear)));
}

/// <summary>The mark asks for at least <paramref name="Points"/> in <paramref name="Tasks"/> together.</summary>
public sealed record SubScoreCondition(int Mark, int Points, ValueList<string> Tasks);
