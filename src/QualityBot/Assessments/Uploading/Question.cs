using System.Globalization;
using QualityDomain;
using QualityDomain.Assessments.Catalogues;
using QualityDomain.Assessments.Cycle;
using QualityDomain.Assessments.Results;
using QualityDomain.People;

namespace QualityBot.Assessments.Uploading;

/// <summary>What must be known before anything can be shown; each is asked once.</summary>
internal abstract record Question
{
    private Question() { }

    public sealed record WhichGrade : Question;

    public sealed record WhichProcedure : Question;

    public sealed record WhichSubject : Question;

    public sealed record WhichYear : Question;

    /// <param name="Numbers">As the files have them.</param>
    /// <param name="Guess">The classes of the grade in their order, where they are as many; empty: none.</param>
    public sealed record WhichClasses(ValueList<string> Numbers, ValueList<string> Guess) : Question;

    /// <param name="Works">Works of the school that the results may belong to, at least one.</param>
    public sealed record WhichWork(ValueList<Assessment> Works) : Question;

    /// <summary>No scale is known for the work.</summary>
    public sealed record WhichScale(int Max) : Question;

    /// <summary>The boundaries were typed; where do they stand?</summary>
    public sealed record WhichPaper : Question;

    /// <summary>The next one; null: everything is known.</summary>
    public static Question? Next(Upload upload, UploadFacts facts)
    {
        var work = upload.Work;
        return work.Procedure is null ? new WhichProcedure()
            : work.Subject is null ? new WhichSubject()
            : work.Grade is null ? new WhichGrade()
            : work.Year is null ? new WhichYear()
            : Classes(upload, facts) is { Count: > 0 } numbers ? new WhichClasses(numbers, facts.Free(upload) is var free && free.Count == numbers.Count ? free : [])
            : upload.Into is null && Candidates(upload, facts) is { Count: > 0 } works ? new WhichWork(works)
            : upload.Scale is { Paper: null } ? new WhichPaper()
            : NeedsScale(upload, facts) is { } max ? new WhichScale(max)
            : null;
    }

    /// <summary>Works that these results may be of: the same work with results or without, or a planned one whose subject was to be drawn.</summary>
    private static ValueList<Assessment> Candidates(Upload upload, UploadFacts facts) =>
    [
        .. facts.Works.Where(known => known.Procedure == upload.Work.Procedure && known.IsAdvanced == upload.Work.IsAdvanced && (known.Subject is null || SubjectName.Same(known.Subject, upload.Work.Subject)))
            .OrderBy(known => known.Subject is null).ThenByDescending(known => known.Id),
    ];

    private static ValueList<string> Classes(Upload upload, UploadFacts facts) => facts.Joined(upload).Match(
        joined => joined.Sheet is { } sheet ? sheet.Groups.Where(group => int.TryParse(group, NumberStyles.None, CultureInfo.InvariantCulture, out _)).ToValueList() : [],
        _ => []);

    private static int? NeedsScale(Upload upload, UploadFacts facts) => upload.WithoutMarks || upload.Scale is not null ? null : facts.Analysed(upload).Match(
        analysed => analysed.Doubts.Any(doubt => doubt.Kind == ResultDoubtKind.NoScale) ? analysed.Analysis?.Sheet.Max : null,
        _ => null);
}

/// <summary>What needs no question.</summary>
internal static class KnownResults
{
    /// <summary>Whether the very same results are stored already; null: they are not.</summary>
    public static SameResults? Among(Upload upload, UploadFacts facts) => upload.Scale is null && facts.Joined(upload) is Outcome<Reading.ResultFile>.Ok(var joined)
        && facts.Current.FirstOrDefault(set => set.Sha256 == ContentText.Sha256(joined)) is { } same ? new(same.AssessmentId, same.Version) : null;
}
