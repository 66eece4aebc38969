namespace QualityDomain.Assessments.Results;

/// <summary>What stands in one cell of a result sheet: points, «не приступил», or something that nobody could read.</summary>
/// <remarks>«Не умеет» is not «не дошёл»: a task not attempted gives 0 points, but its share is shown apart. What could not be read is in no figure.</remarks>
public readonly record struct Score
{
    private const short NoAttempt = -1;
    private const short Unread = -2;

    private readonly short value;

    private Score(short value) => this.value = value;

    /// <summary>«X»: the pupil did not attempt the task.</summary>
    public static Score NotAttempted { get; } = new(NoAttempt);

    /// <summary>The cell could not be read; a doubt says so.</summary>
    public static Score Unknown { get; } = new(Unread);

    /// <summary>So many points, from 0.</summary>
    public static Score Of(int points) => new(checked((short)(points >= 0 ? points : throw new ArgumentOutOfRangeException(nameof(points), points, "Points are not negative."))));

    /// <summary>Whether the cell was read.</summary>
    public bool IsKnown => value != Unread;

    /// <summary>Whether the pupil attempted the task.</summary>
    public bool IsAttempted => value >= 0;

    /// <summary>The points; 0 where the task was not attempted or not read.</summary>
    public int Points => Math.Max(value, (short)0);

    public override string ToString() => value switch { NoAttempt => "X", Unread => "?", _ => $"{value}" };
}
