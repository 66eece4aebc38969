using QualityDomain;

namespace QualityBot.Reports;

/// <summary>A paper of the school, free of any format: renderers lay it out as PDF, PNG or DOCX.</summary>
/// <param name="Title">The kind and the heading of the paper, as it stands in the middle above the text.</param>
/// <param name="CreatedAt">When the paper was made, by the school clock; it goes into the file's properties, so that the same paper gives the same bytes.</param>
public sealed record ReportDocument(string Title, DateTimeOffset CreatedAt)
{
    /// <summary>The school at the head of sheet 1.</summary>
    public Letterhead? Letterhead { get; init; }

    /// <summary>«УТВЕРЖДАЮ» at the right of sheet 1.</summary>
    public Approval? Approval { get; init; }

    /// <summary>Date, number and place of the paper, under the letterhead.</summary>
    public DateLine? DateLine { get; init; }

    /// <summary>A line under the title: the period, the class, the person.</summary>
    public string? Subtitle { get; init; }

    public ValueList<Block> Blocks { get; init; } = [];

    /// <summary>Who made the paper and from what, in small type at the foot of each sheet.</summary>
    public string? Provenance { get; init; }

    /// <summary>What the QR code at the bottom right of sheet 1 says; null: no code.</summary>
    public string? QrText { get; init; }

    /// <summary>Wide tables may lie across the sheet.</summary>
    public bool Landscape { get; init; }
}
