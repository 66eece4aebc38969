using QualityBot.Engine;
using QualityDomain;

namespace QualityBot.Drafts;

/// <summary>A table to be filled with marks of execution: a file that the channel keeps.</summary>
/// <param name="PersonId">Who gets it: only what this person may see is written.</param>
internal sealed record FillJob(string FileId, string Name, long PersonId)
{
    public const string Kind = "dr.fill";

    /// <summary>Asks for it; the answer comes by <see cref="ReturnFilled"/>, whatever dialogue is open then.</summary>
    public static Effect Order(string fileId, string name, Input input) =>
        new Effect.Work($"{Kind}/{input.Arrival.Key}", Kind, new FillJob(fileId, name, input.Someone.Id));
}

/// <summary>What was filled.</summary>
/// <param name="Written">Rows that got a mark.</param>
/// <param name="Unknown">Rows that the register does not have, by number or first words.</param>
/// <param name="Kept">Rows with somebody's own mark, which was left.</param>
/// <param name="Hidden">Rows that are not this person's to see, or that nobody followed up.</param>
internal sealed record FilledTable(int Written, ValueList<string> Unknown, ValueList<string> Kept, int Hidden, bool AddedColumn, Attachment? File)
{
    /// <summary>Whether the table was signed electronically, which the returned file no longer is.</summary>
    public bool WasSigned { get; init; }
}
