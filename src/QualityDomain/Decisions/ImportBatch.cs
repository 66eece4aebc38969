namespace QualityDomain.Decisions;

/// <summary>One document taken in: which file, by whom, when and how.</summary>
/// <param name="Rows">How many decisions it brought.</param>
public sealed record ImportBatch(long Id, long SchoolId, long DocumentId, string FileName, ImportMode Mode, long ById, DateOnly On, int Rows)
{
    /// <summary>The day on which it was withdrawn («отозвать импорт»); null while it holds.</summary>
    public DateOnly? WithdrawnOn { get; init; }

    /// <summary>Who withdrew it.</summary>
    public long? WithdrawnById { get; init; }
}

/// <summary>What an import is for. «Только проверить» stores nothing and therefore is no mode of a batch.</summary>
public enum ImportMode
{
    /// <summary>В работу: the decisions are followed up.</summary>
    Work,

    /// <summary>В архив: the decisions are kept, nothing is reminded.</summary>
    Archive,
}
