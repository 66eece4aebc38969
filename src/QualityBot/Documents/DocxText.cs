using System.Text;
using System.Xml.Linq;

namespace QualityBot.Documents;

/// <summary>The text of a paragraph as it would be printed: insertions accepted, deletions gone.</summary>
internal sealed class DocxText(XNamespace w)
{
    /// <summary>The text with tabs and typed line breaks; text boxes are left to the caller.</summary>
    public string Of(XElement paragraph)
    {
        var text = new StringBuilder();
        Append(paragraph, text);
        return text.ToString();
    }

    /// <summary>Containers of text boxes that are anchored in the paragraph.</summary>
    public IEnumerable<XElement> BoxesIn(XElement paragraph) =>
        paragraph.Descendants(w + "txbxContent").Where(box => !box.Ancestors().TakeWhile(element => element != paragraph)
            .Any(between => IsGone(between) || IsFallback(between) || between.Name == w + "txbxContent"));

    /// <summary>Whether the tracked changes deleted the end of the paragraph, so that it runs on into the next one.</summary>
    public bool RunsOn(XElement paragraph) => paragraph.Element(w + "pPr")?.Element(w + "rPr")?.Element(w + "del") is not null;

    /// <summary>Whether tracked changes or the format itself make the element invisible.</summary>
    public bool IsGone(XElement element) => element.Name == w + "del" || element.Name == w + "moveFrom";

    /// <summary>The second form of something for programs that do not know the first one: the same content again.</summary>
    public static bool IsFallback(XElement element) =>
        element.Name.LocalName == "Fallback" && element.Parent?.Elements().Any(sibling => sibling.Name.LocalName == "Choice") == true;

    private void Append(XElement parent, StringBuilder text)
    {
        foreach (var element in parent.Elements())
        {
            if (IsGone(element) || IsFallback(element) || element.Name == w + "txbxContent" || element.Name == w + "pPr" || element.Name == w + "instrText")
            {
                continue;
            }

            if (element.Name.Namespace != w)
            {
                Append(element, text);
                continue;
            }

            switch (element.Name.LocalName)
            {
                case "t":
                    text.Append((IsCapital(element.Parent) ? element.Value.ToUpperInvariant() : element.Value).Replace("\u00AD", "", StringComparison.Ordinal));
                    break;
                case "sym":
                    text.Append(Sign(element.Attribute(w + "char")?.Value));
                    break;
                case "tab" or "ptab":
                    text.Append('\t');
                    break;
                case "br" when element.Attribute(w + "type")?.Value is "page" or "column":
                    break;
                case "br" or "cr":
                    text.Append('\n');
                    break;
                case "noBreakHyphen":
                    text.Append('-');
                    break;
                case "r" when IsHidden(element):
                    break;
                default:
                    Append(element, text);
                    break;
            }
        }
    }

    /// <summary>The signs of symbol fonts that mean something in a table: ticks, crosses, boxes, bullets; any other as a bullet.</summary>
    private static string Sign(string? code) => code?.ToUpperInvariant() switch
    {
        "F0FC" or "F050" => "✓",
        "F0FE" or "F052" => "☑",
        "F0FB" or "F0FD" or "F0CE" or "F054" => "x",
        "F06F" or "F071" or "F072" or "F0A8" or "F0A3" => "☐",
        "F02D" or "F0BE" => "–",
        _ => "•",
    };

    private bool IsHidden(XElement run) => Has(run, "vanish");

    /// <summary>Whether the run is printed in capitals that were never typed.</summary>
    private bool IsCapital(XElement? run) => run is not null && Has(run, "caps");

    private bool Has(XElement run, string property) =>
        run.Element(w + "rPr")?.Element(w + property) is { } set && set.Attribute(w + "val")?.Value is not ("0" or "false" or "off");
}
