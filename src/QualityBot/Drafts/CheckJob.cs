using QualityBot.Engine;
using QualityDomain;

namespace QualityBot.Drafts;

/// <summary>A draft to be checked: a file that the channel keeps, or a text.</summary>
internal sealed record CheckJob(string? FileId, string Name, string? Text)
{
    public const string Kind = "dr.check";

    /// <summary>Asks for the check; the answer comes by <see cref="ReturnChecked"/>, whatever dialogue is open then.</summary>
    public static Effect Order(string? fileId, string name, string? text, Input input) =>
        new Effect.Work($"{Kind}/{input.Arrival.Key}", Kind, new CheckJob(fileId, name, text));
}

/// <summary>What a check found.</summary>
/// <param name="Decisions">How many decisions the draft has; 0: it is no such document.</param>
/// <param name="Kinds">The kind of every remark.</param>
/// <param name="Places">How many places they stand at.</param>
/// <param name="Lines">The remarks as lines, for a draft that takes none on its margins.</param>
/// <param name="File">The draft with the remarks on its margins; null: there is nothing to remark, or the format takes none.</param>
internal sealed record CheckedDraft(int Decisions, ValueList<RemarkKind> Kinds, int Places, ValueList<string> Lines, Attachment? File)
{
    /// <summary>Whether the draft was signed electronically, which the returned file no longer is.</summary>
    public bool WasSigned { get; init; }
}
