using QualityDomain.Assessments.Cycle;
using QualityDomain.Assessments.Results;
using QualityDomain.Assessments.Statistics;

namespace QualityDomain.Assessments.Figures;

/// <summary>One pupil in two works: start and end of a year, grade 4 and grade 5.</summary>
/// <param name="PupilId">The key that stays.</param>
/// <param name="Before">The line of the earlier work; <paramref name="After"/>: of the later.</param>
/// <param name="ShareBefore">Points of all possible, 0–1; null: not known. Works differ in difficulty, so a share is compared with those of the others, not with itself.</param>
public sealed record PupilChange(long PupilId, PupilResult Before, PupilResult After, double? ShareBefore, double? ShareAfter)
{
    /// <summary>Later − earlier, in shares; null: one of them is not known.</summary>
    public double? Difference => ShareAfter - ShareBefore;
}

/// <summary>The same pupils in two works, one by one. Who wrote only one of them is counted and never guessed.</summary>
/// <param name="Pupils">Those of both works, in the order of the later.</param>
/// <param name="Left">Known pupils of the earlier work alone; <paramref name="Joined"/>: of the later alone.</param>
public sealed record PupilDynamics(ValueList<PupilChange> Pupils, int Left, int Joined)
{
    /// <summary>Of the pupils of one class of the later work; null: of all.</summary>
    public PupilDynamics OfClass(string? group) => group is null ? this : this with { Pupils = [.. Pupils.Where(each => each.After.Group == group)] };

    /// <summary>The mean of the differences with the paired interval of Student; null: fewer than five.</summary>
    public (double Mean, Interval Interval)? Change
    {
        get
        {
            var sample = Sample.Of(Counted(each => each.Difference is not null).Select(each => each.Difference!.Value));
            var half = sample.N < Share.Fewest ? 0 : Sample.Student(sample.N - 1) * sample.Error;
            return sample.N < Share.Fewest ? null : (sample.Mean, new(sample.Mean - half, sample.Mean + half));
        }
    }

    /// <summary>The marks of those who have one in both works.</summary>
    public CohortDynamics Marks
    {
        get
        {
            var paired = Counted(each => each is { Before.Mark: not null, After.Mark: not null });
            return CohortDynamics.Of(
                paired.ToDictionary(each => $"{each.PupilId}", each => each.Before.Mark!.Value),
                paired.ToDictionary(each => $"{each.PupilId}", each => each.After.Mark!.Value)) with { Left = Left, Joined = Joined };
        }
    }

    /// <param name="keys">Of the years of both works.</param>
    public static PupilDynamics Of(ResultSheet earlier, int earlierYear, ResultSheet later, int laterYear, PupilKeys keys)
    {
        var (before, after) = (Known(earlier, earlierYear, keys), Known(later, laterYear, keys));
        return new(
            [
                .. from pair in after
                   where before.ContainsKey(pair.Key)
                   let was = before[pair.Key]
                   select new PupilChange(pair.Key, was, pair.Value, ShareOf(was, earlier), ShareOf(pair.Value, later)),
            ],
            before.Keys.Count(key => !after.ContainsKey(key)), after.Keys.Count(key => !before.ContainsKey(key)));
    }

    /// <summary>Those whom a figure of several classes may count.</summary>
    private List<PupilChange> Counted(Func<PupilChange, bool> isMeant)
    {
        var meant = Pupils.Where(isMeant).ToList();
        var counted = CountedPupils.Of(meant.ConvertAll(each => each.After), static _ => true).Select(line => line.Code).ToHashSet();
        return meant.FindAll(each => counted.Contains(each.After.Code));
    }

    /// <summary>The first line of each known pupil.</summary>
    private static Dictionary<long, PupilResult> Known(ResultSheet sheet, int startYear, PupilKeys keys)
    {
        var known = new Dictionary<long, PupilResult>();
        foreach (var line in sheet.Pupils)
        {
            if (keys.Of(line, startYear) is { } pupil)
            {
                known.TryAdd(pupil, line);
            }
        }

        return known;
    }

    private static double? ShareOf(PupilResult line, ResultSheet sheet) => line.Total is { } total && sheet.Max is > 0 and var max ? (double)total / max : null;
}
