using System.Text.Json.Serialization;
using QualityDomain.Meetings;

namespace QualityBot.Meetings;

/// <summary>A gathering that is being called.</summary>
/// <param name="Guests">As <see cref="ReaderSet"/> is written; empty: not known yet.</param>
/// <param name="Agenda">One point a line.</param>
public sealed record GatheringDraft(GatheringKind Kind, string Guests = "", string Place = "", string Agenda = "")
{
    public DateOnly? Day { get; init; }

    public TimeOnly? Time { get; init; }

    public ReaderSet? Set => ReaderSet.TryRead(Guests, out var set) ? set : null;
}

[JsonDerivedType(typeof(Choose), "kind")]
[JsonDerivedType(typeof(AskClass), "class")]
[JsonDerivedType(typeof(AskDay), "day")]
[JsonDerivedType(typeof(AskTime), "time")]
[JsonDerivedType(typeof(AskPlace), "place")]
[JsonDerivedType(typeof(AskAgenda), "agenda")]
[JsonDerivedType(typeof(Preview), "preview")]
public abstract record GatheringStage(GatheringDraft Draft)
{
    public sealed record Choose(GatheringDraft Draft) : GatheringStage(Draft);

    public sealed record AskClass(GatheringDraft Draft) : GatheringStage(Draft);

    public sealed record AskDay(GatheringDraft Draft) : GatheringStage(Draft);

    public sealed record AskTime(GatheringDraft Draft) : GatheringStage(Draft);

    public sealed record AskPlace(GatheringDraft Draft) : GatheringStage(Draft);

    public sealed record AskAgenda(GatheringDraft Draft) : GatheringStage(Draft);

    public sealed record Preview(GatheringDraft Draft) : GatheringStage(Draft);
}
