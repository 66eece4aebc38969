using QualityDomain.Assessments.Figures;
using QualityDomain.Assessments.Gaps;
using static QualityDomain.Assessments.Map.MapDocument;

namespace QualityDomain.Assessments.Map;

/// <summary>The measures that the program proposes, those of the map itself first.</summary>
/// <remarks>
/// Source: the technological map (0-12a–h, 0-17, 0-19) and a plan of objectivity (I2-1.7, 2.3, 3.6, 3.7, 3.13, 3.14), both S-11.
/// Deadlines and leads are defaults of ours; «ten days» is the term that such plans give to measures on objectivity.
/// </remarks>
public static class KnownMeasures
{
    private const string Deputy = "deputy_uvr";
    private const string Head = "shmo_head";
    private const string Teachers = "teachers";
    private const string ClassTeachers = "class_teachers";
    private const string Director = "director";

    private static readonly ValueList<string> Teaching = ["0-12a", "0-12b"];
    private static readonly ValueList<string> Weakness = ["0-12a", "0-12b", "0-12d"];
    private static readonly ValueList<string> Agreement = ["0-12e", "0-12f", "0-12g", "0-12h"];
    private static readonly ValueList<string> Skilled = ["0-12e", "0-12f", "0-12g"];

    public static ValueList<Measure> All { get; } =
    [
        new("help", Teaching, MethodicalPlan, DueRule.TermEnd, Head),
        new("control", ["0-12c"], ControlPlan, DueRule.Month, Deputy),
        new("recheck", ["0-12c"], ControlPlan, DueRule.TenDays, Deputy) { Half = OutcomeHalf.Above },
        new("criteria", ["0-12c"], MethodicalPlan, DueRule.Month, Head),
        new("programme", ["0-12d"], Curriculum, DueRule.Month, Deputy),
        new("share", Agreement, MethodicalPlan, DueRule.TermEnd, Head),
        new("lessons", Weakness, SupportPlan, DueRule.TermEnd, Teachers) { Support = SupportKind.ExtraLessons },
        new("homework", Weakness, SupportPlan, DueRule.Month, Teachers) { Support = SupportKind.DifferentiatedHomework },
        new("retest", Weakness, SupportPlan, DueRule.TermEnd, Teachers) { Support = SupportKind.Recheck },
        new("course", Weakness, CourseProgramme, DueRule.Month, Teachers) { Support = SupportKind.ProgrammeCorrection },
        new("mentor", Teaching, MethodicalPlan, DueRule.TermEnd, Head),
        new("training", Teaching, DevelopmentPlan, DueRule.YearEnd, Deputy),
        new("textbooks", ["0-12d"], TextbookList, DueRule.YearEnd, Deputy),
        new("parents", Weakness, SupportPlan, DueRule.Month, ClassTeachers),
        new("contest", Skilled, Portfolio, DueRule.YearEnd, Head),
        new("thanks", Agreement, DirectorOrder, DueRule.Month, Director) { JudgesPeople = true },
        new("stimulus", Agreement, EvaluationSheet, DueRule.TermEnd, Director) { JudgesPeople = true },
        new("category", Skilled, AttestationApplication, DueRule.YearEnd, Deputy) { JudgesPeople = true },
        new("admin", ["0-12a", "0-12b", "0-12c"], DirectorOrder, DueRule.Month, Director) { JudgesPeople = true, IsAdministrative = true },
    ];

    /// <summary>The measure with that code; null: none.</summary>
    public static Measure? Find(string? code) => All.FirstOrDefault(measure => measure.Code == code);

    /// <summary>What is proposed for a cause, in the order of the catalogue.</summary>
    public static ValueList<Measure> For(Cause cause) => [.. All.Where(measure => measure.Causes.Contains(cause.Id))];
}
