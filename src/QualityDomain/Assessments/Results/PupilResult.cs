namespace QualityDomain.Assessments.Results;

/// <summary>One line of a result sheet. Pupils are codes here, never names.</summary>
/// <param name="Code">The code of the participant or of the school.</param>
/// <param name="Group">The class, as the file names it or as the person mapped it; empty: the file does not say.</param>
/// <param name="Scores">One for each task of the sheet, in its order.</param>
public sealed record PupilResult(string Code, string Group, ValueList<Score> Scores)
{
    /// <summary>The variant of the tasks; null: not said.</summary>
    public string? Variant { get; init; }

    /// <summary>«Итого» as it stands in the file; null: none.</summary>
    public int? DeclaredTotal { get; init; }

    /// <summary>The mark of the work, 2–5: as the file gives it, else by the scale; null: neither is there.</summary>
    public int? Mark { get; init; }

    /// <summary>The mark by the journal, 2–5; null: «нет отметки». It is never taken for zero.</summary>
    public int? JournalMark { get; init; }

    /// <summary>Where the line stands in the file, from 1.</summary>
    public int Row { get; init; }

    /// <summary>The file in which it stands; empty where there is only one.</summary>
    public string File { get; init; } = "";

    /// <summary>The points of the work: the sum of the tasks; «Итого» of the file where a task could not be read or there are none.</summary>
    public int? Total => Scores.Count > 0 && Scores.All(score => score.IsKnown) ? Scores.Sum(score => score.Points) : DeclaredTotal;
}

/// <summary>Somebody who was to write and was absent.</summary>
public sealed record AbsentPupil(string Code, string Group);
