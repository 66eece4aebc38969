using QualityDomain;

namespace QualityBot.Reports;

/// <summary>A stretch of text in one face.</summary>
public sealed record Run(string Text, bool Bold = false, bool Italic = false);

/// <summary>Text with bold and slanted stretches; plain text converts by itself.</summary>
/// <remarks>There is no markup inside: what people type (asterisks, angle brackets) is printed as it is. A line feed starts a new line.</remarks>
public sealed record RichText(ValueList<Run> Runs)
{
    public static RichText Empty { get; } = new([]);

    /// <summary>The text without its faces.</summary>
    public string Plain => string.Concat(Runs.Select(run => run.Text));

    public static RichText Bold(string text) => new([new Run(text, Bold: true)]);

    public static RichText Italic(string text) => new([new Run(text, Italic: true)]);

    public static implicit operator RichText(string text) => new([new Run(text)]);

    public static RichText operator +(RichText left, RichText right) => new([.. left.Runs, .. right.Runs]);

    public override string ToString() => Plain;
}
