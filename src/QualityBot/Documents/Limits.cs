namespace QualityBot.Documents;

/// <summary>How much of a stranger's file is looked at. A decision of ours: far above every school document seen, far below what harms the machine.</summary>
internal static class Limits
{
    public const int FileBytes = 10 * 1024 * 1024;
    public const int ArchiveEntries = 2_000;

    /// <summary>All parts together, counted while they are unpacked: the sizes that an archive declares may lie.</summary>
    public const long UnpackedBytes = 100L * 1024 * 1024;

    /// <summary>One part that is read as XML; a thousand rows of a plan take about three megabytes.</summary>
    public const int XmlPartBytes = 24 * 1024 * 1024;

    /// <summary>Unpacked to packed size of one part.</summary>
    public const int Ratio = 200;

    /// <summary>Parts that unpack to less are harmless whatever their ratio.</summary>
    public const int RatioFreeBytes = 64 * 1024;

    /// <summary>Elements inside elements; documents with tables inside tables reach about forty.</summary>
    public const int XmlDepth = 256;

    /// <summary>Word's own limit of columns.</summary>
    public const int Columns = 63;

    /// <summary>Documents that a document shows inside itself; each of them has the other limits for itself.</summary>
    public const int KeptDocuments = 8;

    /// <summary>Cells of all tables or sheets together, merged ones counted once per place.</summary>
    public const int Cells = 200_000;
}
