using System.Globalization;

namespace QualityDomain.FollowUp.Digests;

/// <summary>One unasked message to one person: what it tells, without the words.</summary>
/// <param name="Key">The natural key: <c>digest/school/date/person</c>, or <c>late/step/date</c> after the digest of the day.</param>
public sealed record Digest(string Key, long SchoolId, long RecipientId, DateOnly Day)
{
    /// <summary>The person's own cards (and those of whom the person stands in for), the most urgent first.</summary>
    public ValueList<DigestLine> Own { get; init; } = [];

    /// <summary>For a deputy: everything overdue that others lead, the longest first.</summary>
    public ValueList<DigestLine> OverdueOfOthers { get; init; } = [];

    /// <summary>For a deputy: reports that wait for confirmation.</summary>
    public ValueList<DigestLine> ToConfirm { get; init; } = [];

    /// <summary>For a deputy: cards of which something is to be said while nobody reads for their person.</summary>
    public ValueList<DigestLine> Unread { get; init; } = [];

    /// <summary>For the director, once a week: what is overdue beyond the set number of days.</summary>
    public ValueList<DigestLine> LongOverdue { get; init; } = [];

    /// <summary>For a deputy: how many of yesterday's messages arrived.</summary>
    public Delivery? Delivery { get; init; }

    /// <summary>What others did to the reader's work.</summary>
    public ValueList<Notice> Notices { get; init; } = [];

    /// <summary>For a leader: people whom the bot cannot reach. A line in a digest that goes out anyway; fresh ones are news.</summary>
    public ValueList<Outage> Unreached { get; init; } = [];

    /// <summary>Keys that are issued with it: of its steps, and of the director's page.</summary>
    public ValueList<IssuedKey> Issues { get; init; } = [];

    /// <summary>Whether it tells anything.</summary>
    public bool IsEmpty => Own.Count + OverdueOfOthers.Count + ToConfirm.Count + Unread.Count + LongOverdue.Count + Notices.Count == 0
        && Delivery is null && Unreached.All(outage => outage.ToldKey != Key);

    public static string KeyOf(long schoolId, DateOnly day, long personId) =>
        string.Create(CultureInfo.InvariantCulture, $"digest/{schoolId}/{day:yyyy-MM-dd}/{personId}");

    /// <summary>The day is in it: after a postponement, or an outage of the person, the same rung may come once more.</summary>
    public static string LateKeyOf(Step step, DateOnly today) => string.Create(CultureInfo.InvariantCulture, $"late/{step.Key}/{today:yyyy-MM-dd}");

    /// <summary>The key of the director's weekly page.</summary>
    public static string PageKeyOf(long schoolId, DateOnly day, long personId) =>
        string.Create(CultureInfo.InvariantCulture, $"page/{schoolId}/{day:yyyy-MM-dd}/{personId}");
}

/// <summary>A card in a digest.</summary>
/// <param name="PersonId">Whose card it is; another than the recipient when the recipient stands in.</param>
/// <param name="Kind">The weightiest thing to be said about it.</param>
/// <param name="Due">Null: it waits for an event, but was reported.</param>
/// <param name="Days">Calendar days left until the due day; negative: overdue by so many.</param>
/// <param name="News">Why the person hears of it for the first time.</param>
public sealed record DigestLine(long AssignmentId, long DecisionId, long PersonId, StepKind Kind, DateOnly? Due, int? Days, LineNews News);

/// <summary>What is new about a card in a digest.</summary>
public enum LineNews
{
    None,

    /// <summary>The card itself.</summary>
    Card,

    /// <summary>Its due day.</summary>
    DueDay,
}

/// <summary>A key that a digest uses up; <paramref name="AssignmentId"/> is null for the director's page.</summary>
public sealed record IssuedKey(string Key, long? AssignmentId);

/// <summary>How many messages of the last working day arrived, of how many.</summary>
public sealed record Delivery(int Arrived, int Planned);
