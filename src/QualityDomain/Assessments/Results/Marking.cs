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
        var index = sheet.Tasks.Select((task, at) => (task.Code, at)).DistinctBy(pair => pair.Code).ToDictionary(pair => pair.Code, pair => pair.at);
        var used = false;
        var pupils = sheet.Pupils.Select(pupil =>
        {
            var byScale = pupil.Total is { } total ? scale.MarkOf(total, tasks => PointsIn(pupil, tasks, index)) : null;
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

    private static int? PointsIn(PupilResult pupil, ValueList<string> tasks, Dictionary<string, int> index)
    {
        var places = tasks.Select(task => index.TryGetValue(task, out var at) ? at : -1).ToList();
        return places.Contains(-1) || places.Exists(at => !pupil.Scores[at].IsKnown) ? null : places.Sum(at => pupil.Scores[at].Points);
    }
}
