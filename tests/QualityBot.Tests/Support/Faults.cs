using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace QualityBot.Tests.Support;

/// <summary>What the validator of the format's own library has against a file: order of elements, types, ids that are not unique.</summary>
internal static class Faults
{
    public static IReadOnlyList<string> OfWord(byte[] docx)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        return Of(package);
    }

    public static IReadOnlyList<string> OfExcel(byte[] xlsx)
    {
        using var package = SpreadsheetDocument.Open(new MemoryStream(xlsx), isEditable: false);
        return Of(package);
    }

    private static List<string> Of(OpenXmlPackage package) =>
        [.. new OpenXmlValidator(FileFormatVersions.Office2016).Validate(package).Select(fault => $"{fault.Part?.Uri}: {fault.Description}").Distinct().Order(StringComparer.Ordinal)];
}
