namespace QualityDomain.Tests.Support;

/// <summary>Rows of an embedded table of cases: tab-separated, <c>#</c> begins a remark, <c>\n</c> stands for a line break of the source.</summary>
internal static class Table
{
    public static List<string[]> Rows(string name)
    {
        using var reader = new StreamReader(typeof(Table).Assembly.GetManifestResourceStream(name)!);
        return [.. reader.ReadToEnd().Split('\n')
            .Where(line => line.Contains('\t', StringComparison.Ordinal) && !line.StartsWith('#'))
            .Select(line => line.Split('\t').Select(cell => cell.Replace("\\n", "\n", StringComparison.Ordinal)).ToArray())];
    }
}
