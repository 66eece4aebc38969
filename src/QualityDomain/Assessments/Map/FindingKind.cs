namespace QualityDomain.Assessments.Map;

/// <summary>What stands out in the results of a work. The order is that of seriousness: what comes first is shown first.</summary>
/// <remarks>The order is a decision of ours: first pupils who failed, then what nobody mastered, then single classes, then the journal and markers.</remarks>
public enum FindingKind
{
    /// <summary>Many «2»: from <see cref="Figures.LowResults.Threshold"/> on.</summary>
    LowResult,

    /// <summary>Most tasks of one skill are insufficient.</summary>
    WeakSkill,

    /// <summary>A task is insufficient in the whole work, or surely below the other classes in one class.</summary>
    WeakTask,

    /// <summary>A class is surely below the others in several tasks.</summary>
    ClassBelow,

    /// <summary>Quality by the work lies below quality by the journal («результаты ниже текущего качества знаний»), or marks surely moved down.</summary>
    JournalBelow,

    /// <summary>Quality by the work lies above quality by the journal, or marks surely moved up.</summary>
    JournalAbove,

    /// <summary>A sign that has to be looked into.</summary>
    Marker,

    /// <summary>Work and journal agree: «результаты соответствуют текущему качеству знаний».</summary>
    JournalMatches,
}
