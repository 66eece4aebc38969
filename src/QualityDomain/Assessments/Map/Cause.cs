using QualityDomain.Assessments.Figures;

namespace QualityDomain.Assessments.Map;

/// <summary>A line of the technological map: a possible reason of a result. A person chooses it; the program only shows what speaks for and against it.</summary>
/// <param name="Id">The id of the line, «0-12a».</param>
/// <param name="Halves">Where it stands.</param>
/// <param name="Title">The map's own name of it.</param>
/// <param name="ConcernsTeacher">Whether it speaks of somebody's teaching or marking; then it is worded as help by topic.</param>
/// <param name="Documents">Where the map writes its decisions down.</param>
public sealed record Cause(string Id, ValueList<OutcomeHalf> Halves, string Title, bool ConcernsTeacher, ValueList<MapDocument> Documents);

/// <summary>The documents of the map.</summary>
public enum MapDocument
{
    /// <summary>План методической работы школы, ШМО.</summary>
    MethodicalPlan,

    /// <summary>План (программа) профессионального развития учителя.</summary>
    DevelopmentPlan,

    /// <summary>План ВШК.</summary>
    ControlPlan,

    /// <summary>Перечень УМК.</summary>
    TextbookList,

    /// <summary>Учебный план, ООП.</summary>
    Curriculum,

    /// <summary>Рабочая программа.</summary>
    CourseProgramme,

    /// <summary>Индивидуальный план ликвидации пробелов.</summary>
    SupportPlan,

    /// <summary>Портфолио учителя.</summary>
    Portfolio,

    /// <summary>Заявление на аттестацию.</summary>
    AttestationApplication,

    /// <summary>Лист оценки профессиональной деятельности учителя.</summary>
    EvaluationSheet,

    /// <summary>Приказ директора.</summary>
    DirectorOrder,
}
