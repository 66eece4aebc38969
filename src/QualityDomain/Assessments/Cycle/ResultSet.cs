namespace QualityDomain.Assessments.Cycle;

/// <summary>A version of the results of one work, as it was handed in. Older versions stay.</summary>
/// <param name="Version">From 1.</param>
/// <param name="Sha256">Of all that was read, in its stored form: the same results in another file are the same.</param>
/// <param name="FileNames">For people.</param>
/// <param name="UploadedById">0: by a verb on the school's machine.</param>
/// <param name="Participants">How many wrote; 0: the files hold statistics only.</param>
/// <param name="Content">The sheet, the rows of larger groups and the doubts that were accepted, as compact text. Figures are computed from it and never stored.</param>
public sealed record ResultSet(
    long Id, long SchoolId, long AssessmentId, int Version, string Sha256, ValueList<string> FileNames, long UploadedById, DateTimeOffset UploadedAt, int Participants, string Content)
{
    /// <summary>Never changes, so the history of the record needs no copy of it.</summary>
    public string Content { get; } = Content;

    /// <summary>The classes that wrote, by which a list knows whose it is without reading the content.</summary>
    public ValueList<string> Classes { get; init; } = [];

    /// <summary>Whether it is the version that counts: one for each work.</summary>
    public bool IsCurrent { get; init; } = true;

    /// <summary>What is current afterwards; refused when nothing changed.</summary>
    /// <param name="current">Null: these are the first results.</param>
    /// <param name="next">With version 1; it gets its number here.</param>
    public static Outcome<(ResultSet? Before, ResultSet? Superseded, ResultSet Current)> Supersede(ResultSet? current, ResultSet next) =>
        current is null ? (null, null, next)
        : current.Sha256 == next.Sha256 ? new SameResults(current.AssessmentId, current.Version)
        : (current, current with { IsCurrent = false }, next with { Version = current.Version + 1 });
}
