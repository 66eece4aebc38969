using System.Text.RegularExpressions;

namespace QualityDomain.Minutes;

/// <summary>Sentences that were justified with several blanks between the words.</summary>
internal static partial class SingleBlanks
{
    /// <summary>The document with one blank in their place; more blanks part what stands side by side.</summary>
    public static SourceDocument In(SourceDocument document) =>
        document.Blocks.Any(block => block is Block.Paragraph(var line) && line.Text.Contains("  ", StringComparison.Ordinal))
            ? document with { Blocks = document.Blocks.Select(block => block is Block.Paragraph(var line) ? new Block.Paragraph(line with { Text = Several().Replace(line.Text, " ") }) : block).ToValueList() }
            : document;

    /// <summary>Between single letters it parts words that are set with a blank after every letter.</summary>
    [GeneratedRegex("""(?<=[^ ]{2}) {2,4}(?=[^ ])|(?<=[^ ]) {2,4}(?=[^ ]{2})""")]
    private static partial Regex Several();
}
