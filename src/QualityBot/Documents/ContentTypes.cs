namespace QualityBot.Documents;

/// <summary>What an archive says it is.</summary>
internal enum OfficeFormat
{
    Document,
    Spreadsheet,
    OpenDocument,

    /// <summary>Parts of an office file without its table of contents.</summary>
    Unfinished,
    Other,
}

/// <summary>Reads the table of contents of an office file.</summary>
internal static class ContentTypes
{
    public static OfficeFormat Of(OfficePackage package)
    {
        if (!package.XmlParts.TryGetValue("[Content_Types].xml", out var content))
        {
            return package.Has("content.xml") && package.Has("META-INF/manifest.xml") ? OfficeFormat.OpenDocument
                : package.Has("word/document.xml") || package.Has("xl/workbook.xml") ? OfficeFormat.Unfinished
                : OfficeFormat.Other;
        }

        var types = SafeXml.Load(content).Elements().Select(element => element.Attribute("ContentType")?.Value ?? "").ToArray();
        return types.Any(type => type.Contains("wordprocessingml.", StringComparison.Ordinal) && type.EndsWith(".main+xml", StringComparison.Ordinal)) ? OfficeFormat.Document
            : types.Any(type => type.Contains("spreadsheetml.", StringComparison.Ordinal) && type.EndsWith(".main+xml", StringComparison.Ordinal)) ? OfficeFormat.Spreadsheet
            : OfficeFormat.Other;
    }
}
