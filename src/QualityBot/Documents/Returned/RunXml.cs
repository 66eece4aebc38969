using System.Security;
using System.Xml.Linq;

namespace QualityBot.Documents.Returned;

/// <summary>Runs of text as they are written into a document.</summary>
internal static class RunXml
{
    /// <summary>What says that somebody changed something; a new run has no such history.</summary>
    private static readonly string[] History = ["rPrChange", "ins", "del", "moveFrom", "moveTo"];

    /// <summary>One run with the look of another; lines are parted by breaks.</summary>
    /// <param name="look">The properties to copy; null: none.</param>
    public static string Of(XNamespace w, XElement? look, string words)
    {
        var run = new XElement(w + "r", new XAttribute(XNamespace.Xmlns + "w", w.NamespaceName));
        if (look is not null)
        {
            var copy = new XElement(look);
            copy.Elements().Where(element => History.Contains(element.Name.LocalName)).Remove();
            run.Add(copy);
        }

        foreach (var (index, line) in words.Split('\n').Index())
        {
            run.Add(index > 0 ? new XElement(w + "br") : null, new XElement(w + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), Clean(line)));
        }

        return run.ToString(SaveOptions.DisableFormatting);
    }

    /// <summary>Without what XML cannot hold.</summary>
    public static string Clean(string words) => new([.. words.Where(letter => !char.IsControl(letter) && !char.IsSurrogate(letter))]);

    public static string Escaped(string words) => SecurityElement.Escape(Clean(words));
}
