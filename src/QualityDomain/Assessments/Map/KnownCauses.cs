using static QualityDomain.Assessments.Figures.OutcomeHalf;
using static QualityDomain.Assessments.Map.MapDocument;

namespace QualityDomain.Assessments.Map;

/// <summary>The causes of the map, in its order.</summary>
/// <remarks>
/// Source: the technological map of a school (S-11, rows a–h). The check of objectivity for results above the journal is a decision of ours:
/// the map names both directions in row c, and has no half for such results.
/// </remarks>
public static class KnownCauses
{
    public static Cause SubjectKnowledge { get; } = new("0-12a", [Below], "Предметная компетенция учителя", true, [MethodicalPlan, DevelopmentPlan]);

    public static Cause Teaching { get; } = new("0-12b", [Below], "Методика преподавания, технологии обучения", true, [MethodicalPlan, DevelopmentPlan]);

    public static Cause Objectivity { get; } = new("0-12c", [Below, Above], "Необъективность оценивания текущих результатов", true, [ControlPlan]);

    public static Cause Content { get; } = new("0-12d", [Below], "Содержание ВПР", false, [TextbookList, Curriculum]);

    public static Cause GoodKnowledge { get; } = new("0-12e", [Matches], "Предметная компетенция учителя", true, [Portfolio, AttestationApplication, EvaluationSheet, DirectorOrder]);

    public static Cause GoodTechnology { get; } = new("0-12f", [Matches], "Технологии обучения", true, GoodKnowledge.Documents);

    public static Cause GoodTeaching { get; } = new("0-12g", [Matches], "Методика преподавания", true, GoodKnowledge.Documents);

    public static Cause GoodWork { get; } = new("0-12h", [Matches], "Качественное выполнение должностных обязанностей", true, GoodKnowledge.Documents);

    public static ValueList<Cause> All { get; } = [SubjectKnowledge, Teaching, Objectivity, Content, GoodKnowledge, GoodTechnology, GoodTeaching, GoodWork];

    /// <summary>The cause with that id; null: none.</summary>
    public static Cause? Find(string? id) => All.FirstOrDefault(cause => cause.Id == id);
}
