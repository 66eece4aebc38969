using QualityDomain.Assessments.Catalogues;

namespace QualityDomain.Assessments.Results;

/// <summary>Gives marks by a scale where the file has none, and compares those that it has.</summary>
public static class Marking
{
    /// <summary>The sheet with marks, and what there is to doubt. Marks of the file are kept; without a scale no mark is invented.</summary>
    public static (ResultSheet Sheet, ValueList<ResultDoubt> Doubts) Mark(ResultSheet sheet, MarkScale? scale)
    {
        if (scale is null)
        {
            var unmarked = sheet.Pupils.Any(pupil => pupil.Mark is null && pupil.Total is not null);
            return (sheet, unmarked ? [new(ResultDoubtKind.NoScale, 0, "", sheet.Max is { } max ? $"{max}" : "")] : []);
        }

        var doubts = new List<ResultDoubt>();
        var used = false;
        var pupils = sheet.Pupils.Select(pupil =>
        {
            var byScale = ByScale(pupil, sheet.Tasks, scale);
            used |= byScale is not null;
            if (pupil.Mark is { } given && byScale is { } other && given != other)
            {
                doubts.Add(new(ResultDoubtKind.MarkAgainstScale, pupil.Row, "Отметка", $"{given}", $"{other}"));
            }

            return pupil.Mark is null ? pupil with { Mark = byScale } : pupil;
        }).ToValueList();

        if (used && !scale.IsOwn && (!scale.Confirmed || scale.FirstYear is null))
        {
            doubts.Add(new(ResultDoubtKind.ScaleUnconfirmed, 0, "", scale.Source));
        }

        return (sheet with { Pupils = pupils, Scale = scale }, [.. doubts]);
    }

    /// <summary>The mark that the scale gives for the pupil's points; null: the points or those of a condition are not known.</summary>
    public static int? ByScale(PupilResult pupil, ValueList<TaskSpec> tasks, MarkScale scale) =>
        pupil.Total is { } total ? scale.MarkOf(total, codes => PointsIn(pupil, tasks, codes)) : null;

    private static int? PointsIn(PupilResult pupil, ValueList<TaskSpec> tasks, ValueList<string> codes)
    {
        var asked = tasks.Zip(pupil.Scores).Where(pair => codes.Contains(pair.First.Code)).ToList();
        return asked.Count < codes.Count || asked.Exists(pair => !pair.Second.IsKnown) ? null : asked.Sum(pair => pair.Second.Points);
    }
}
