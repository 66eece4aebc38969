using QualityBot.Assessments.Reading;
using QualityDomain;
using QualityDomain.Assessments;
using QualityDomain.Assessments.Catalogues;
using QualityDomain.Assessments.Cycle;

namespace QualityBot.Assessments.Uploading;

/// <summary>A file that was read.</summary>
/// <param name="Content">As <see cref="ContentText"/> writes it.</param>
public sealed record UploadedFile(string Name, string Content);

/// <summary>What a class of the files is called, by somebody's word.</summary>
/// <param name="Number">As the files have it.</param>
public sealed record NamedClass(string Number, string Class);

/// <summary>A scale as somebody typed it.</summary>
/// <param name="Paper">Where it stands; null: not said yet.</param>
public sealed record TypedScale(int Three, int Four, int Five, string? Paper);

/// <summary>Results on their way into the store: what was read and what was answered. Nothing of it is stored before the yes.</summary>
public sealed record Upload(ValueList<UploadedFile> Files)
{
    /// <summary>What somebody said of the work; it overrules the files.</summary>
    public Work Said { get; init; } = Work.Unknown;

    public ValueList<NamedClass> Classes { get; init; } = [];

    public TypedScale? Scale { get; init; }

    /// <summary>Marks are not wanted where no scale is known.</summary>
    public bool WithoutMarks { get; init; }

    /// <summary>The work of the school that the results belong to; 0: a new one; null: not decided.</summary>
    public long? Into { get; init; }

    /// <summary>The results are added to those that the work has, instead of taking their place.</summary>
    public bool Adds { get; init; }

    /// <summary>The official day of receipt; null: today.</summary>
    public DateOnly? ReceivedOn { get; init; }

    /// <summary>Whether the receipt starts the clocks that wait for it.</summary>
    public bool StartsClocks { get; init; } = true;

    /// <summary>The work as it is known by now.</summary>
    public Work Work => Said.FilledFrom(Read.Aggregate(Work.Unknown, (known, file) => known.FilledFrom(file.Work)));

    private IEnumerable<ResultFile> Read => Files.Select(file => ContentText.Read(file.Content));

    /// <summary>Everything in one, by the names that classes have by now.</summary>
    /// <param name="names">What the school knows of class numbers.</param>
    public Outcome<ResultFile> Joined(IEnumerable<NamedClass> names)
    {
        var known = Classes.Concat(names).DistinctBy(one => one.Number).ToDictionary(one => one.Number, one => one.Class);
        return ResultFile.Join([.. Files.Select(file => ContentText.Read(file.Content).Called(Files.Count > 1 ? file.Name : ""))], known)
            .Match<Outcome<ResultFile>>(joined => joined.Of(Work), problem => problem);
    }

    /// <summary>One more file; refused when it is of another work.</summary>
    public Outcome<Upload> With(UploadedFile file)
    {
        var other = ContentText.Read(file.Content).Work;
        return !Work.AgreesWith(other) ? new QualityDomain.Assessments.Results.DifferentWorks(Work, other)
            : Files.Any(known => known.Content == file.Content) ? this
            : this with { Files = [.. Files, file] };
    }

    /// <summary>The scale that was typed, for the work.</summary>
    public MarkScale? Typed(Work work, int max) => Scale is { } scale
        ? new MarkScale(work.Procedure ?? "", work.Subject ?? "", work.Grade ?? 0, max, scale.Three, scale.Four, scale.Five, scale.Paper ?? "") { IsOwn = true, FirstYear = work.Year }
        : null;
}
