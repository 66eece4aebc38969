namespace QualityBot.Names;

/// <summary>Where the key code → name lies.</summary>
/// <param name="DataFolder">The folder of the store.</param>
/// <param name="SecretFile">Where the secret lies that opens it, <c>Names:SecretFile</c>; null: beside the store.</param>
internal sealed record NameKeyOptions(string DataFolder, string? SecretFile = null)
{
    /// <summary>The folder of the encrypted files, one a school.</summary>
    public string Folder => Path.Combine(DataFolder, "names");

    /// <summary>The encrypted file of a school.</summary>
    public string FileOf(long school) => Path.Combine(Folder, FormattableString.Invariant($"{school}.names"));
}
