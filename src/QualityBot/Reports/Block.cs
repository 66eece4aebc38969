using QualityDomain;

namespace QualityBot.Reports;

/// <summary>A part of a paper, from top to bottom.</summary>
public abstract record Block;

/// <summary>A heading inside the text. Level 1 stands in the middle, level 2 at the left border.</summary>
public sealed record Heading(string Text, int Level = 1) : Block;

/// <summary>A paragraph with the first line indented by 1.25 cm and both edges even.</summary>
public sealed record Paragraph(RichText Text) : Block
{
    public Alignment Alignment { get; init; } = Alignment.Justify;

    /// <summary>False for «СЛУШАЛИ:», «ПРИКАЗЫВАЮ:» and the like, which start at the left border.</summary>
    public bool Indent { get; init; } = true;

    /// <summary>Never the last on a sheet: it leads to what follows.</summary>
    public bool KeepWithNext { get; init; }

    /// <summary>Only lines that start at the left can start further in.</summary>
    internal bool HasIndent => Indent && Alignment is (Alignment.Left or Alignment.Justify);
}

/// <summary>A list whose items are numbered «1.», or marked with a dash.</summary>
public sealed record ItemList(ValueList<RichText> Items) : Block
{
    public bool Numbered { get; init; } = true;

    /// <summary>Put before each number: «2.» gives «2.1.», «2.2.».</summary>
    public string Prefix { get; init; } = "";

    /// <summary>What stands before the item at <paramref name="index"/>, counted from 0.</summary>
    public string Marker(int index) => Numbered ? $"{Prefix}{index + 1}." : "–";
}

/// <summary>What follows starts on a new sheet.</summary>
public sealed record PageBreak : Block;

/// <summary>How lines stand between the borders.</summary>
public enum Alignment
{
    Left,
    Centre,
    Right,
    Justify,
}
