using System.Text.Json.Serialization;
using QualityDomain;
using QualityDomain.Meetings;
using QualityDomain.People;

namespace QualityBot.Meetings;

/// <summary>An announcement that is being written.</summary>
/// <param name="Readers">As <see cref="ReaderSet"/> is written; empty: not chosen yet.</param>
public sealed record AnnounceDraft(string Text, string Readers = "")
{
    public string? FilePath { get; init; }

    public string? FileName { get; init; }

    public bool Urgent { get; init; }

    /// <summary>Null: as soon as it may.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>The person said that the names in it are no pupils'.</summary>
    public bool NamesAreFine { get; init; }

    public ReaderSet? Set => ReaderSet.TryRead(Readers, out var set) ? set : null;
}

[JsonDerivedType(typeof(Write), "write")]
[JsonDerivedType(typeof(Fetch), "fetch")]
[JsonDerivedType(typeof(Names), "names")]
[JsonDerivedType(typeof(Choose), "choose")]
[JsonDerivedType(typeof(Classes), "classes")]
[JsonDerivedType(typeof(Posts), "posts")]
[JsonDerivedType(typeof(Preview), "preview")]
[JsonDerivedType(typeof(PickDay), "day")]
[JsonDerivedType(typeof(PickHour), "hour")]
public abstract record AnnounceStage(AnnounceDraft Draft)
{
    /// <summary>Waits for the words or a file.</summary>
    public sealed record Write(AnnounceDraft Draft) : AnnounceStage(Draft);

    public sealed record Fetch(AnnounceDraft Draft, string WorkKey) : AnnounceStage(Draft);

    /// <summary>The text has names that may be pupils'.</summary>
    public sealed record Names(AnnounceDraft Draft) : AnnounceStage(Draft);

    /// <summary>Who is to read it?</summary>
    public sealed record Choose(AnnounceDraft Draft) : AnnounceStage(Draft);

    /// <param name="Singly">Single classes are shown rather than grades.</param>
    public sealed record Classes(AnnounceDraft Draft, ValueList<int> Grades, ValueList<string> Chosen, bool Singly) : AnnounceStage(Draft);

    public sealed record Posts(AnnounceDraft Draft, ValueList<Role> Roles) : AnnounceStage(Draft);

    public sealed record Preview(AnnounceDraft Draft) : AnnounceStage(Draft);

    public sealed record PickDay(AnnounceDraft Draft) : AnnounceStage(Draft);

    public sealed record PickHour(AnnounceDraft Draft, DateOnly Day) : AnnounceStage(Draft);
}
