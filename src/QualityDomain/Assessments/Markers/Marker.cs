using QualityDomain.Assessments.Figures;

namespace QualityDomain.Assessments.Markers;

/// <summary>A sign that results may not be objective: numbers to look into, never a verdict. Its wording is «маркер, требует проверки».</summary>
/// <remarks>
/// Every kind keeps to the error rate <see cref="Level"/> within one work: where it is asked of several classes or boundaries,
/// each is tested at its part of it (Bonferroni). A decision of ours; shown by simulation in docs/analysis.md.
/// </remarks>
/// <param name="Group">The class; null: all participants.</param>
/// <param name="N">How many pupils it rests on.</param>
/// <param name="P">How often chance alone would show as much; null: it is counted, not tested.</param>
public abstract record Marker(string? Group, int N, double? P)
{
    /// <summary>How often a kind of marker appears in a work where there is nothing to find, at most.</summary>
    public const double Level = 0.05;

    /// <summary>Of smaller classes no marker speaks.</summary>
    public const int FewestInClass = 10;

    /// <summary>How much weight the number of pupils gives to it.</summary>
    public Weight Weight => N >= 50 ? Weight.Informative : N >= 20 ? Weight.Approximate : Weight.Limited;

    /// <summary>More pupils exactly at a boundary than its neighbours let expect.</summary>
    /// <param name="Cut">The lowest points of <paramref name="Mark"/>; <paramref name="Below"/> pupils have one point less, <paramref name="At"/> exactly it.</param>
    public sealed record BoundaryPeak(int N, double Chance, int Mark, int Cut, int Below, int At, double ExpectedBelow, double ExpectedAt) : Marker(null, N, Chance);

    /// <summary>Marks that are not those of the scale.</summary>
    public sealed record MarksAgainstScale(int N, int Count) : Marker(null, N, null);

    /// <summary>The points of a class lie much closer together than in the other classes.</summary>
    public sealed record NarrowSpread(string Class, int N, double Chance, double Deviation, double Others) : Marker(Class, N, Chance);

    /// <summary>A class lies far above the others of its parallel.</summary>
    public sealed record AboveTheParallel(string Class, int N, double Chance, double Median, double Others) : Marker(Class, N, Chance);

    /// <summary>More pairs of pupils of one class and variant have the same points in every task than pairs of different classes let expect.</summary>
    public sealed record IdenticalAnswers(string Class, int N, double Chance, int Pairs, double Expected) : Marker(Class, N, Chance);

    /// <summary>Marks of the work and of the journal differ in one direction.</summary>
    public sealed record JournalDisagreement(string? Of, int N, double Chance, int Lowered, int Confirmed, int Raised) : Marker(Of, N, Chance);

    /// <summary>Nobody of a class left a task out, while others did.</summary>
    public sealed record NobodySkipped(string Class, int N, double Chance, double Others) : Marker(Class, N, Chance);

    /// <summary>Later results of the same pupils fall more often than they rise.</summary>
    public sealed record NotConfirmedLater(string? Of, int N, double Chance, int Lowered, int Kept, int Raised) : Marker(Of, N, Chance);

    /// <summary>The marks of a class moved otherwise than those of its parallel.</summary>
    public sealed record DynamicsApart(string Class, int N, double Chance, double Change, double Others) : Marker(Class, N, Chance);
}
