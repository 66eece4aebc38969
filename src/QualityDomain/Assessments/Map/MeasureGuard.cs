using QualityDomain.Assessments.Catalogues;

namespace QualityDomain.Assessments.Map;

/// <summary>The marks of one work of earlier years or of this one, beside which a measure is judged.</summary>
public sealed record YearResult(int Year, string? Procedure, MarkCounts Marks);

/// <summary>What a measure must never be taken for.</summary>
/// <remarks>
/// Sources: rules and letters of Rosobrnadzor that forbid the use of ВПР to judge teachers (S-23); «only when there is no positive
/// dynamics for two years» of a school's plan of objectivity (I2-3.6, S-11). Ours, in favour of the person: two years are three
/// works in consecutive years of ten marks and more, and any growth of either share is growth. Even then a person decides.
/// </remarks>
public static class MeasureGuard
{
    /// <summary>Works in consecutive years that make two years.</summary>
    public const int Works = 3;

    /// <summary>Whether the measure may be taken because of that work.</summary>
    /// <param name="procedure">The work's; null: not known, and then it is treated as ВПР.</param>
    /// <param name="year">The calendar year of the work.</param>
    /// <param name="known">Stored marks of the same pupils or classes in that subject, this work included; ВПР among them are left out.</param>
    public static Outcome<Measure> Check(Measure measure, string? procedure, int year, IEnumerable<YearResult> known) =>
        measure.JudgesPeople && procedure is (null or KnownProcedures.Vpr) ? new NeverByVpr(measure.Code)
        : measure.IsAdministrative ? TwoYears(measure, year, known)
        : measure;

    private static Outcome<Measure> TwoYears(Measure measure, int year, IEnumerable<YearResult> known)
    {
        var marks = known.Where(one => one.Procedure is not (null or KnownProcedures.Vpr)).GroupBy(one => one.Year)
            .ToDictionary(one => one.Key, one => one.Aggregate(default(MarkCounts), (sum, each) => sum + each.Marks));
        var years = Enumerable.Range(0, Works).Select(back => year - back).TakeWhile(each => marks.TryGetValue(each, out var counts) && counts.Total >= Markers.Marker.FewestInClass).Reverse().ToList();
        if (years.Count < Works)
        {
            return new TwoYearsAreNotShown(years.Count);
        }

        var grown = years.Zip(years.Skip(1)).Where(pair => Grew(marks[pair.First], marks[pair.Second])).Select(pair => (int?)pair.Second).LastOrDefault();
        return grown is { } when ? new ResultsHaveGrown(when) : measure;
    }

    private static bool Grew(MarkCounts before, MarkCounts after) => after.Quality.Value > before.Quality.Value || after.Pass.Value > before.Pass.Value;
}
