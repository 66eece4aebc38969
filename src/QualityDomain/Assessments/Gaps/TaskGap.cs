using QualityDomain.Assessments.Catalogues;
using QualityDomain.Assessments.Results;

namespace QualityDomain.Assessments.Gaps;

/// <summary>A task at which a pupil did not show the skill.</summary>
public sealed record TaskGap(TaskSpec Task, Score Score)
{
    /// <summary>«Не дошёл» rather than «не умеет»: it is told apart.</summary>
    public bool NotAttempted => !Score.IsAttempted;

    /// <summary>Whether so few points are a gap: fewer than half of them. Exactly half is none; what could not be read is none.</summary>
    /// <remarks>A decision of ours: sources name no boundary for a single pupil and task.</remarks>
    public static bool Is(Score score, int max) => score.IsKnown && score.Points * 2 < max;
}

/// <summary>The gaps of one pupil in one work, task by task and by skill.</summary>
public sealed record PupilGaps(PupilResult Pupil, ValueList<TaskGap> Tasks, ValueList<string> Skills)
{
    /// <summary>A skill is a gap when all its tasks together gave fewer than half of the points.</summary>
    public static PupilGaps Of(PupilResult pupil, ValueList<TaskSpec> tasks)
    {
        var cells = tasks.Zip(pupil.Scores, (task, score) => (Task: task, Score: score)).ToList();
        return new(
            pupil,
            [.. cells.Where(cell => TaskGap.Is(cell.Score, cell.Task.Max)).Select(cell => new TaskGap(cell.Task, cell.Score))],
            [.. cells.Where(cell => cell.Task.Skill is not null && cell.Score.IsKnown).GroupBy(cell => cell.Task.Skill!)
                .Where(skill => skill.Sum(cell => cell.Score.Points) * 2 < skill.Sum(cell => cell.Task.Max)).Select(skill => skill.Key)]);
    }
}
