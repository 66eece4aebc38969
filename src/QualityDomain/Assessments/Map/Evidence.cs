using QualityDomain.Assessments.Statistics;

namespace QualityDomain.Assessments.Map;

/// <summary>One thing that speaks for or against a cause, with the numbers that a person can check.</summary>
/// <param name="IsFor">False: it speaks against.</param>
public sealed record Evidence(EvidenceKind Kind, bool IsFor, Strength Strength)
{
    /// <summary>How many of <see cref="Of"/>; what is counted tells <see cref="Kind"/>.</summary>
    public int Count { get; init; }

    public int Of { get; init; }

    /// <summary>A share or a difference of shares; null: counts alone.</summary>
    public double? Value { get; init; }

    public Interval? Interval { get; init; }

    /// <summary>The marker it is; null: none.</summary>
    public Markers.Marker? Marker { get; init; }

    public static Evidence For(EvidenceKind kind, Strength strength, int count = 0, int of = 0, double? value = null, Interval? interval = null) =>
        new(kind, true, strength) { Count = count, Of = of, Value = value, Interval = interval };

    public static Evidence Against(EvidenceKind kind, Strength strength, int count = 0, int of = 0, double? value = null, Interval? interval = null) =>
        new(kind, false, strength) { Count = count, Of = of, Value = value, Interval = interval };
}

/// <summary>How much a piece of evidence weighs. The numbers are what causes are ordered by, and no probability.</summary>
public enum Strength
{
    Slight = 1,
    Marked = 2,
    Strong = 3,
}

/// <summary>What was seen.</summary>
public enum EvidenceKind
{
    /// <summary>Quality by the work differs from quality by the journal. Value: work − journal; Of: pupils with both marks.</summary>
    JournalShift,

    /// <summary>Quality by the work and by the journal agree. Value, Of: as above.</summary>
    JournalAgrees,

    /// <summary>Marks moved in one direction more often than chance explains. Count: moved so; Of: pupils with both marks.</summary>
    JournalOneWay,

    /// <summary>Marks differ by two and more. Count of Of pupils with both marks.</summary>
    JournalFarApart,

    /// <summary>Weak in all classes. Count of Of classes.</summary>
    WeakEverywhere,

    /// <summary>Other classes manage the same. Count of Of classes.</summary>
    OthersManage,

    /// <summary>The class is surely below the others. Value: the largest difference of shares of points; Count of Of tasks.</summary>
    BelowOthers,

    /// <summary>In so many tasks the class is not surely below the others. Count of Of tasks.</summary>
    RestIsEven,

    /// <summary>The class is weaker by the journal too. Value: quality of the class − of the others.</summary>
    WeakerByJournalToo,

    /// <summary>Few tasks are insufficient. Count of Of tasks.</summary>
    FewTasksWeak,

    /// <summary>Most tasks are insufficient. Count of Of tasks.</summary>
    ManyTasksWeak,

    /// <summary>Many did not attempt it. Count of Of answers.</summary>
    ManySkipped,

    /// <summary>Many were absent. Count of Of pupils.</summary>
    FewWrote,

    /// <summary>Quality is not surely below that of the wider group. Value: school − wider group.</summary>
    AsElsewhere,

    /// <summary>Quality is surely below that of the wider group.</summary>
    BelowElsewhere,

    /// <summary>Quality is surely above that of the wider group.</summary>
    AboveElsewhere,

    /// <summary>A marker.</summary>
    MarkerSeen,

    /// <summary>No marker was seen.</summary>
    NoMarkers,

    /// <summary>Tasks that are mastered. Count of Of tasks.</summary>
    TasksMastered,

    /// <summary>Tasks that are insufficient although marks agree. Count of Of tasks.</summary>
    TasksWeak,

    /// <summary>The work confirmed the mark of the journal. Count of Of pupils.</summary>
    MarksConfirmed,

    /// <summary>Quality is surely below one half. Value: the share.</summary>
    QualityIsLow,
}
