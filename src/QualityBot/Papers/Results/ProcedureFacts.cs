using QualityDomain;
using QualityDomain.Assessments;
using QualityDomain.People;

namespace QualityBot.Papers.Results;

/// <summary>What papers before a work are made from.</summary>
/// <param name="Classes">Those that write, in canonical form; empty: the grade as a whole.</param>
internal sealed record ProcedureFacts(PaperFrame Frame, Work Work, ValueList<string> Classes)
{
    /// <summary>The day of the work; null: a line to be filled in.</summary>
    public DateOnly? On { get; init; }

    /// <summary>The letter or plan behind it; null: a line to be filled in.</summary>
    public string? Basis { get; init; }

    /// <summary>Who answers for conducting it; null: a line to be filled in.</summary>
    public Official? Responsible { get; init; }

    /// <summary>Who checks the works.</summary>
    public ValueList<Official> Experts { get; init; } = [];

    /// <summary>Class teachers of the classes that write.</summary>
    public ValueList<Official> ClassTeachers { get; init; } = [];

    public DateOnly Today => Frame.Today;
}

/// <summary>Somebody of the staff in an order.</summary>
/// <param name="Post">In the nominative.</param>
internal sealed record Official(string Post, PersonName Name)
{
    /// <summary>«Заместителю директора по УВР Беляевой А.П.»</summary>
    public string Dative => $"{PostDative.Of(Post)} {QualityDomain.People.Dative.InTables(Name)}";
}
