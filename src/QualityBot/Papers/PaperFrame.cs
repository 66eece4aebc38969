using QualityBot.Reports;
using QualityDomain.People;

namespace QualityBot.Papers;

/// <summary>What stands around the text of a paper: the school, the day, who made it, who signs.</summary>
/// <param name="Made">The moment by the school's own clock.</param>
/// <param name="By">Who made it, in the instrumental: «командой на компьютере школы», or a name.</param>
internal sealed record PaperFrame(DateTimeOffset Made, string By)
{
    /// <summary>Null: the school is not known, as where a file is analysed without a store.</summary>
    public Letterhead? Letterhead { get; init; }

    public string? Place { get; init; }

    /// <summary>The deputy, then the director; names that are not known are lines to be filled in.</summary>
    public Signatures Signatures { get; init; } = new([new(Texts.Deputy, ""), new(Texts.Director, "")]);

    public ClassStyle ClassStyle { get; init; } = ClassStyle.Plain;

    public DateOnly Today => DateOnly.FromDateTime(Made.DateTime);

    /// <param name="grade">Of a paper about one grade: its deputy signs.</param>
    public static PaperFrame Of(PaperFacts facts, int? grade = null) => new(facts.Asker.Local, facts.Asker.Viewer is { } maker ? maker.Person.Name.InTables : Texts.OnTheMachine)
    {
        Letterhead = PaperHead.LetterheadOf(facts.School),
        Place = facts.School.Place,
        Signatures = PaperHead.Signatures(facts, grade),
        ClassStyle = facts.School.ClassStyle,
    };

    /// <summary>An empty paper.</summary>
    /// <param name="provenance">From what it was made, in small type at the foot.</param>
    public ReportDocument Paper(string title, string? subtitle, string provenance) => new(title, Made)
    {
        Letterhead = Letterhead,
        DateLine = new(Today) { Place = Place },
        Subtitle = subtitle,
        Provenance = provenance,
    };
}
