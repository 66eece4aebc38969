namespace QualityDomain.Decisions;

/// <summary>A file that somebody handed in: minutes that were imported, or a proof. The bytes lie on the school's own disk.</summary>
/// <param name="Name">The name that the sender gave it.</param>
/// <param name="Path">Relative to the data folder, made by the program.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Sha256">Hash of the content in lowercase hexadecimal, by which the same file is recognised.</param>
public sealed record StoredDocument(long Id, long SchoolId, string Name, string Path, long Bytes, string Sha256, long ById, DateOnly On)
{
    /// <summary>What the channel calls the file, so that it need not be loaded up again; null: it came another way.</summary>
    public string? ChannelFileId { get; init; }
}
