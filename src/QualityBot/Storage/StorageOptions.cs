namespace QualityBot.Storage;

/// <summary>Where the store is. <c>Storage:Provider</c>, <c>Storage:ConnectionString</c>.</summary>
/// <param name="ConnectionString">Of SQLite; its file lies in the data folder.</param>
/// <param name="Path">The file itself, absolute.</param>
public sealed record StorageOptions(string ConnectionString, string Path);
